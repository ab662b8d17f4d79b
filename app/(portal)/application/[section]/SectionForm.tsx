"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { ApplicationSection } from "#app/__generated__/graphql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Save = graphql(`
  mutation SaveSection($input: SaveSectionInput!) {
    saveSection(input: $input) {
      ...ApplicationSaid
    }
  }
`);

/** What every part of the form needs to be saved, and where it goes on. */
export type Saving = {
  applicationId: string;
  section: ApplicationSection;
  /** What the form was filled in from; a colleague's later save is then told, and not overwritten. */
  revision: number;
  next: string;
  back: string;
};

/** A part of the form: saved as a whole, then on to the next part. */
export function SectionForm({
  saving: { next, back, ...saved },
  contentOf,
  children,
}: {
  saving: Saving;
  contentOf: (form: FormData) => object;
  children: (error: (field: string) => string | undefined) => ReactNode;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Save and go on"
      busy="Saving"
      failed="This part was not saved."
      note="You can leave after saving and come back on any day. Should a colleague have saved this part meanwhile, you are told, and what you typed stays here."
      others={<LinkButton href={back}>Back without saving</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = { ...saved, idempotencyKey, content: JSON.stringify(contentOf(form)) };
        const { saveSection } = await send(Save, { input });
        return saveSection.__typename === "InvalidInput"
          ? {
              ...saveSection,
              field: saveSection.field.replace(/^content\./, ""),
              message: saveSection.message.replace(/^content\./, ""),
            }
          : saveSection;
      }}
      done={() => {
        router.push(next);
        router.refresh();
      }}
    >
      {children}
    </SendForm>
  );
}
