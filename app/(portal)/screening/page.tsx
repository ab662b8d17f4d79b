import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { Matches } from "../criteria-matrix/subject/Matches.tsx";
import { Lists } from "./Lists.tsx";

const Query = graphql(`
  query ScreeningPage {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    outsideLists {
      id
      kind
      source
      version
      entries
      at
    }
    openMatches {
      ...Match
    }
  }
`);

export const metadata = { title: "Screening" };

/** Names of ours against lists from outside: what is open, and what was brought in. */
export default async function ScreeningPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { dismiss } = await searchParams;
  const { house, viewer, outsideLists, openMatches } = await ask(Query);
  if (viewer?.firm.side !== "HOUSE") forbidden();
  const count = openMatches.length;
  return (
    <Sheet
      title={count === 0 ? "No name is open" : `${count} ${count === 1 ? "name is" : "names are"} open`}
      lede="Firms, their people and owners are checked against every list that is brought in. A name like one on a sanctions list stands in the way until somebody says why it is another."
      actions={
        viewer.may.includes("importList") && (
          <LinkButton href="/screening/import" tone="primary" size="head">
            Bring in a list
          </LinkButton>
        )
      }
    >
      <Section title="Names like those on sanctions lists">
        {count === 0 ? (
          <Empty strong="Nothing to look at.">
            A match stands here from its list’s arrival until it is dismissed.
          </Empty>
        ) : (
          <Matches
            matches={openMatches}
            zone={house.timeZone}
            href="/screening"
            dismissing={viewer.may.includes("dismissMatch") ? one(dismiss) : null}
            firmHref={({ subjectId }) => `/criteria-matrix?firm=${subjectId}`}
          />
        )}
      </Section>
      <Lists lists={outsideLists} zone={house.timeZone} />
    </Sheet>
  );
}
