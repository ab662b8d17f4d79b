"use client";

import { graphql } from "#app/__generated__/gql.ts";
import { AnswerButtons } from "#app/_parts/AnswerButtons.tsx";
import { newKey, send } from "#app/send.ts";

const Approve = graphql(`
  mutation ApplicationApprove($input: ApproveInput!) {
    approve(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);
const SendBack = graphql(`
  mutation ApplicationSendBack($input: SendBackInput!) {
    sendBack(input: $input) {
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
const Withdraw = graphql(`
  mutation ApplicationTakeBack($input: WithdrawInput!) {
    withdraw(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);

/** Answer the decision on an application where evaluation, evidence and opinions stand beside it. */
export function AnswerHere({
  decision,
  standing,
}: {
  decision: { id: string; kind: string; hash: string };
  standing: { may: boolean; own: boolean; why: string };
}) {
  const decisionId = decision.id;
  return (
    <AnswerButtons
      kind={decision.kind}
      standing={standing}
      newKey={newKey}
      approve={async (idempotencyKey) =>
        (await send(Approve, { input: { idempotencyKey, decisionId, hash: decision.hash } })).approve
      }
      sendBack={async (idempotencyKey, reason) =>
        (await send(SendBack, { input: { idempotencyKey, decisionId, reason } })).sendBack
      }
      takeBack={async (idempotencyKey) =>
        (await send(Withdraw, { input: { idempotencyKey, decisionId } })).withdraw
      }
    />
  );
}
