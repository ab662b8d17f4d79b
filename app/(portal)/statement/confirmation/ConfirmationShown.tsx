import type { ConfirmationFieldsFragment } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Hash } from "#app/_parts/Hash.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { ACCOUNTS } from "../accounts.ts";
import { AnswerShown } from "./AnswerShown.tsx";

/** The balances of one member at the end of a year, and what it answered. */
export function ConfirmationShown({
  confirmation,
  own,
  zone,
}: {
  confirmation: ConfirmationFieldsFragment;
  own: boolean;
  zone: string;
}) {
  const { asOf, balances, issuedAt, hash, answer } = confirmation;
  return (
    <Section title={`As of the end of ${dateText(asOf)}`} right={<AnswerShown answer={answer} />}>
      <KeyValue
        lines={[
          ...ACCOUNTS.map((account) => ({
            key: account[own ? "own" : "house"],
            value: <Amount money={balances[account.name]} />,
          })),
          { key: "Asked", value: <DateTime at={issuedAt} zone={zone} /> },
          ...(answer
            ? [
                {
                  key: "Answered",
                  value: (
                    <>
                      {answer.by}, <DateTime at={answer.at} zone={zone} />
                    </>
                  ),
                },
              ]
            : []),
          { key: "SHA-256 of what is confirmed", value: <Hash value={hash} full /> },
        ]}
      />
      {answer?.note && <p className="max-w-[66ch] pt-3 whitespace-pre-line">{answer.note}</p>}
    </Section>
  );
}
