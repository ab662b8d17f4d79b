import { graphql } from "#app/__generated__/gql.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { filesOf, Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { addressOf, asVariables, type Narrowed, narrowedBy, PATH } from "./filters.ts";
import { NarrowForm } from "./NarrowForm.tsx";
import { ObligationTable } from "./ObligationTable.tsx";
import { KINDS, kindWords, STATES, stateWords } from "./words.ts";

const ObligationListQuery = graphql(`
  query ObligationList(
    $after: String
    $kind: ObligationKind
    $state: ObligationState
    $contested: Boolean!
    $open: Boolean!
    $service: String
    $dueFrom: Date
    $dueTo: Date
    $number: String
  ) {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    obligations(
      first: 50
      after: $after
      kind: $kind
      state: $state
      contested: $contested
      open: $open
      service: $service
      dueFrom: $dueFrom
      dueTo: $dueTo
      number: $number
    ) {
      edges {
        node {
          id
          kind
          number
          state
          contested
          issuedAt
          dueAt
          amount {
            amount
            currency
          }
          outstanding {
            amount
            currency
          }
          member {
            firm {
              name
            }
          }
          defaultEvent {
            id
            number
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Obligations" };

/** What was issued, newest first: to a member its own, to the house all. Filters are words whose state is the address. */
export default async function ObligationsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const narrowed = narrowedBy(params);
  const { obligations, house, viewer } = await ask(ObligationListQuery, {
    after: one(params["after"]) ?? null,
    ...asVariables(narrowed),
  });
  if (!viewer) return toSignIn();
  const rows = obligations.edges.map((edge) => edge.node);
  const member = viewer.firm.side === "MEMBER";
  const here = addressOf(PATH, narrowed);
  const filtered = here !== PATH;
  return (
    <Sheet
      title={member ? "What you owe, and what was used" : "What members owe, and what was used"}
      lede={
        member
          ? "Contributions, calls, assessments and interest are to be paid. A return is paid back to you. A loss allocation notice is not: it says what was used of what you had posted."
          : "Contributions, calls, assessments, interest, returns and loss allocation notices of all members, newest first."
      }
      actions={
        viewer.may.includes("unreached") && (
          <LinkButton href="/reach" size="head">
            Not reached
          </LinkButton>
        )
      }
    >
      <div className="flex flex-col gap-3">
        <Toolbar exports={filesOf((format) => addressOf(`/api/exports/obligations.${format}`, narrowed))}>
          <KindFilter narrowed={narrowed} />
          <StateFilter narrowed={narrowed} />
        </Toolbar>
        <NarrowForm narrowed={narrowed} />
        {rows.length === 0 ? (
          <Empty
            strong={
              filtered
                ? "Nothing is like that."
                : member
                  ? "Nothing was ever issued to you."
                  : "Nothing was ever issued."
            }
          >
            {filtered ? (
              <TextLink href={PATH}>Show all obligations</TextLink>
            ) : (
              "This fills when a contribution is called or a loss is allocated."
            )}
          </Empty>
        ) : (
          <ObligationTable rows={rows} member={member} zone={house.timeZone} />
        )}
        {rows.length > 0 && <Pager {...paging(here, params, rows.length, obligations.pageInfo)} />}
      </div>
    </Sheet>
  );
}

function KindFilter({ narrowed }: { narrowed: Narrowed }) {
  const options = [undefined, ...KINDS].map((kind) => ({
    label: kind ? kindWords[kind] : "All",
    href: addressOf(PATH, { ...narrowed, kind }),
    current: narrowed.kind === kind,
  }));
  return <Filters label="What" options={options} />;
}

function StateFilter({ narrowed }: { narrowed: Narrowed }) {
  const { state: current, contested, open } = narrowed;
  const bare = { ...narrowed, state: undefined, contested: undefined, open: undefined };
  const options = [undefined, ...STATES].map((state) => ({
    label: state ? stateWords[state] : "Any",
    href: addressOf(PATH, { ...bare, state }),
    current: current === state && !contested && !open,
  }));
  const more = [
    {
      label: "Contested",
      href: addressOf(PATH, { ...bare, contested: "yes" }),
      current: contested === "yes",
    },
    { label: "Left to pay", href: addressOf(PATH, { ...bare, open: "yes" }), current: open === "yes" },
  ];
  return <Filters label="State" options={[...options, ...more]} />;
}
