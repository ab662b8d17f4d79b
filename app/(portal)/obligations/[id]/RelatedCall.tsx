import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import type { ObligationPage } from "./find.ts";

const Query = graphql(`
  query ObligationRelatedCall($id: ID!) {
    node(id: $id) {
      __typename
      ... on DefaultEvent {
        obligations(first: 10, kind: REPLENISHMENT) {
          edges {
            node {
              id
              number
              state
              toPay {
                amount
                currency
              }
              member {
                id
              }
            }
          }
        }
      }
    }
  }
`);

/** Under a loss allocation notice: the call that puts the money back is a document of its own, and the only one to pay. */
export async function RelatedCall({ page: { obligation } }: { page: ObligationPage }) {
  if (!obligation.defaultEvent) return null;
  const { node } = await ask(Query, { id: obligation.defaultEvent.id });
  if (node?.__typename !== "DefaultEvent") return null;
  const call = node.obligations.edges
    .map((edge) => edge.node)
    .find(({ member }) => member.id === obligation.member.id);
  if (!call) return null;
  const paid = call.state === "PAID";
  return (
    <Message edge="grey" strong="You pay once, and not for this notice.">
      {paid ? "You have put back " : "You put back "}
      <Amount money={call.toPay} /> by the call{" "}
      <TextLink href={`/obligations/${call.id}`}>{call.number}</TextLink>
      {paid ? ", which is paid." : "."}
    </Message>
  );
}
