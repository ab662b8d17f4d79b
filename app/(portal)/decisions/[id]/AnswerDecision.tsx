"use client";

import { graphql } from "#app/__generated__/gql.ts";
import { AnswerButtons } from "#app/_parts/AnswerButtons.tsx";
import { newKey, send } from "#app/send.ts";

const Approve = graphql(`
  mutation DecisionApprove($input: ApproveInput!) {
    approve(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);
const SendBack = graphql(`
  mutation DecisionSendBack($input: SendBackInput!) {
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
  mutation DecisionWithdraw($input: WithdrawInput!) {
    withdraw(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);

/** Confirm, send back or take back: bound to the hash of what this page shows. */
export function AnswerDecision({
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
