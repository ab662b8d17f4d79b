import { graphql } from "#app/__generated__/gql.ts";
import { withParam } from "#app/_parts/address.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { AdoptForm } from "./AdoptForm.tsx";
import { EXAMPLE } from "./example.ts";

const AdoptQuery = graphql(`
  query AdoptRulebookPage {
    house {
      timeZone
      now
    }
    viewer {
      may
    }
    services {
      id
      name
      currency
      rulebooks {
        label
        effectiveFrom
        content
      }
    }
  }
`);

export const metadata = { title: "Adopt a rulebook version" };

/** Prepare a rulebook version: it starts as the last one stands, and takes effect when another person approves it. */
export default async function AdoptPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { services, viewer, house } = await ask(AdoptQuery);
  if (!viewer) return toSignIn();
  const wanted = one((await searchParams)["service"]);
  const service = services.find(({ id }) => id === wanted) ?? services[0];
  const last = service?.rulebooks[0];
  const allowed = viewer.may.includes("adoptRulebook");
  return (
    <Sheet
      title="Adopt a rulebook version"
      crumbs={[{ label: "Rulebooks", href: "/rulebooks" }, { label: "Adopt a version" }]}
      lede="The text is tried by the same module that shares losses. Once adopted it is never changed; what it governs is computed by it."
    >
      {!allowed ? (
        <Forbidden needs="governance secretary">An administrator of the house gives roles.</Forbidden>
      ) : !service ? (
        <Empty strong="There is no clearing service yet.">
          An administrator of the house opens one first.
        </Empty>
      ) : (
        <>
          {services.length > 1 && (
            <Filters
              label="Service"
              options={services.map(({ id, name }) => ({
                label: name,
                href: withParam("/rulebooks/adopt", "service", id),
                current: id === service.id,
              }))}
            />
          )}
          <AdoptForm
            key={service.id}
            service={{ id: service.id, name: service.name, currency: service.currency }}
            last={last ? { label: last.label, effectiveFrom: last.effectiveFrom } : null}
            start={JSON.stringify(last?.content ?? EXAMPLE, null, 2)}
            today={dayIn(house.now, house.timeZone)}
          />
        </>
      )}
    </Sheet>
  );
}
