"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";
import type { Kind } from "../Reports.tsx";
import { FigureFields, figureOf } from "./FigureFields.tsx";

const Report = graphql(`
  mutation ReportFigures($input: ReportFiguresInput!) {
    reportFigures(input: $input) {
      __typename
      ... on StandingChanged {
        standing {
          subjectId
        }
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** The figures of one period; they count once the house has accepted them. */
export function ReportForm({
  subjectId,
  kinds,
  currency,
  back,
}: {
  subjectId: string;
  kinds: readonly Kind[];
  currency: string;
  back: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Report figures"
      busy="Reporting figures"
      failed="The figures were not reported."
      note="The house looks at them before they count. You see its answer where they are listed."
      others={<LinkButton href={back}>Back</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const sent = kinds.flatMap(({ name, unit }) => {
          const value = figureOf(form, name, unit, currency);
          return value === null ? [] : [{ name, value }];
        });
        const input = {
          idempotencyKey,
          subjectId,
          period: textOf(form, "period"),
          asOf: textOf(form, "asOf"),
          figures: sent,
        };
        const { reportFigures } = await send(Report, { input });
        if (reportFigures.__typename !== "InvalidInput") return reportFigures;
        return { ...reportFigures, ...atFigure(reportFigures, sent) };
      }}
      done={() => {
        router.push(back);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <TextInput
            name="period"
            label="Period"
            hint="A year, quarter, month or day: 2018, 2018-Q2, 2018-06 or 2018-06-30."
            error={error("period")}
            required
          />
          <DateInput
            name="asOf"
            label="Day the figures are of"
            hint="Mostly the last day of the period."
            error={error("asOf")}
            required
          />
          <FigureFields kinds={kinds} currency={currency} nameOf={(figure) => figure} error={error} />
        </>
      )}
    </SendForm>
  );
}

/** A refusal of the third figure sent is one at that figure's field. */
function atFigure({ field, message }: { field: string; message: string }, sent: readonly { name: string }[]) {
  const at = /^figures\[?\.?(\d+)\]?/.exec(field)?.[1];
  const name = at === undefined ? undefined : sent[Number(at)]?.name;
  return name === undefined ? {} : { field: name, message: message.replace(`${field} `, `${name} `) };
}
