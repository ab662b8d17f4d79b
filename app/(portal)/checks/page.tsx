import { graphql } from "#app/__generated__/gql.ts";
import type { ChecksPageQuery } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { dateTimeText } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { CheckTable } from "./CheckTable.tsx";

// The checks are asked alone: they read in a transaction of their own.
const ChecksQuery = graphql(`
  query ChecksPage {
    checks {
      at
      milliseconds
      holds
      checks {
        id
        title
        ok
        failure
        examined
        broken
        offenders
        note
      }
    }
  }
`);

const ZoneQuery = graphql(`
  query ChecksZone {
    house {
      timeZone
    }
  }
`);

export const metadata = { title: "Prove the books" };

/** The standing checks over the live data, as `npm run prove` runs them: whether the books hold, and if not, where. */
export default async function ChecksPage() {
  const { checks: run } = await ask(ChecksQuery);
  const { house } = await ask(ZoneQuery);
  const failing = run.checks.filter(({ ok }) => !ok);
  const holding = run.checks.filter(({ ok }) => ok);
  return (
    <Sheet title={titleOf(failing.length)} lede={ledeOf(run, house.timeZone)}>
      {failing.length > 0 && (
        <Section title="Fail" right={`${failing.length} of ${run.checks.length}`}>
          <CheckTable caption="Checks that fail, with the first rows that break them" checks={failing} />
        </Section>
      )}
      <Section title="Hold" right={`${holding.length} of ${run.checks.length}`}>
        <CheckTable caption="Checks that hold, with how many rows each examined" checks={holding} />
      </Section>
    </Sheet>
  );
}

function titleOf(failing: number): string {
  if (failing === 0) return "The books hold";
  return failing === 1 ? "1 check fails" : `${failing} checks fail`;
}

function ledeOf({ at, milliseconds, checks }: ChecksPageQuery["checks"], zone: string): string {
  const rows = checks.reduce((sum, { examined }) => sum + examined, 0);
  const took = `${(milliseconds / 1000).toFixed(1)} seconds`;
  return `${checks.length} checks looked at ${figures(String(rows))} rows in ${took}, on ${dateTimeText(at, zone)} by the real clock. A minute after a run, opening this page runs them again.`;
}
