"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Review = graphql(`
  mutation SubjectReview($input: ReviewEvidenceInput!) {
    reviewEvidence(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);
const Answer = graphql(`
  mutation SubjectAnswerReport($input: AnswerReportInput!) {
    answerReport(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** Accept what a firm handed in, or turn it down with a reason: a document or a report of figures. */
export function ReviewForm({ of, id, back }: { of: "evidence" | "report"; id: string; back: string }) {
  const router = useRouter();
  const thing = of === "evidence" ? "document" : "report";
  return (
    <SendForm
      action={`Answer ${thing}`}
      busy={`Answering ${thing}`}
      failed="It was not answered."
      note={`Accepted it counts from today. Turned down the firm reads why and hands in another.`}
      others={<LinkButton href={back}>Leave it</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const answer = {
          idempotencyKey,
          accepted: textOf(form, "accepted") === "yes",
          reason: textOf(form, "reason"),
        };
        return of === "evidence"
          ? (await send(Review, { input: { ...answer, evidenceId: id } })).reviewEvidence
          : (await send(Answer, { input: { ...answer, reportId: id } })).answerReport;
      }}
      done={() => {
        router.replace(back, { scroll: false });
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="accepted"
            label={`This ${thing} is`}
            error={error("accepted")}
            defaultValue={["yes"]}
            choices={[
              { value: "yes", label: "Accepted" },
              { value: "no", label: "Turned down" },
            ]}
          />
          <TextArea
            name="reason"
            label="Reason or remark"
            hint="Needed where it is turned down: the firm reads it. Otherwise it may be left empty."
            error={error("reason")}
            rows={3}
          />
        </>
      )}
    </SendForm>
  );
}
