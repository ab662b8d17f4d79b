import { notFound } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { dateText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { AnswerBalance } from "./AnswerBalance.tsx";
import { ConfirmationShown } from "./ConfirmationShown.tsx";

const Query = graphql(`
  query OwnConfirmations {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    balanceConfirmations(first: 100) {
      edges {
        node {
          ...ConfirmationFields
        }
      }
    }
  }

  fragment ConfirmationFields on BalanceConfirmation {
    id
    year
    asOf
    issuedAt
    hash
    member {
      id
      code
      firm {
        name
      }
      service {
        name
      }
    }
    balances {
      ...BalancesShown
    }
    answer {
      agrees
      note
      at
      by
    }
  }
`);

export const metadata = { title: "Balance confirmation" };

/** What the house says a member's accounts stood at when a year ended, and the member's answer. */
export default async function ConfirmationPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { house, viewer, balanceConfirmations } = await ask(Query);
  if (!viewer) return toSignIn();
  if (viewer.firm.side === "HOUSE") notFound();
  const all = balanceConfirmations.edges.map(({ node }) => node);
  const wanted = one(params["id"]);
  const shown = wanted ? all.find(({ id }) => id === wanted) : all[0];
  if (wanted && !shown) notFound();
  if (!shown)
    return (
      <Sheet
        title="Balance confirmation"
        crumbs={[{ label: "Statement", href: "/statement" }, { label: "Confirmation" }]}
      >
        <Empty strong="No balances were sent to you to confirm.">
          The house asks once a year has ended. <TextLink href="/statement">Read your statement</TextLink>
        </Empty>
      </Sheet>
    );
  const { answer } = shown;
  return (
    <Sheet
      title={`Your balances at the end of ${shown.year}`}
      crumbs={[{ label: "Statement", href: "/statement" }, { label: `Confirmation ${shown.year}` }]}
      lede={`${shown.member.service.name}, as of the end of ${dateText(shown.asOf)}. ${answer ? (answer.agrees ? "You confirmed them." : "You did not agree.") : "Say whether your own books agree."}`}
      actions={
        <LinkButton href={`/api/confirmations/${shown.id}.pdf`} size="head" file>
          PDF
        </LinkButton>
      }
      foot={`sha256 ${shown.hash}`}
    >
      {all.length > 1 && (
        <Filters
          label="Year"
          options={all.map(({ id, year, member }) => ({
            label: `${year}, ${member.service.name}`,
            href: `/statement/confirmation?id=${id}`,
            current: id === shown.id,
          }))}
        />
      )}
      <ConfirmationShown confirmation={shown} own zone={house.timeZone} />
      {!answer && <AnswerBalance confirmationId={shown.id} may={viewer.may.includes("answerBalance")} />}
    </Sheet>
  );
}
