import type { OutsideListKind } from "#app/__generated__/graphql.ts";

export const kindWords: Record<OutsideListKind, string> = {
  SANCTIONS: "Sanctions",
  LEI: "Legal entity identifiers",
};
