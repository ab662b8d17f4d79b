import { notFound } from "next/navigation";
import { withParam } from "#app/_parts/address.ts";
import { criteriaText, groupWords } from "#app/_parts/criteria/words.ts";
import { dateText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, oneOf, type Params } from "#app/_parts/list/paging.ts";
import { Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { CriterionEntry } from "./CriterionEntry.tsx";
import { chosenCatalogue, findCriteria, type PublishedCatalogue } from "./find.ts";
import { HowItGoes } from "./HowItGoes.tsx";
import { PublicSheet } from "./PublicSheet.tsx";
import { Versions } from "./Versions.tsx";

export const metadata = { title: "Membership criteria" };

/** The membership criteria as published: by service, version and category, all in the address. */
export default async function CriteriaPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { house, viewer, catalogues } = await findCriteria();
  const version = one(params.version);
  const catalogue = chosenCatalogue(catalogues, version);
  if (version && !catalogue) notFound();
  return (
    <PublicSheet house={house} signedIn={viewer !== null}>
      {catalogue ? (
        <Published
          catalogue={catalogue}
          catalogues={catalogues}
          category={oneOf(
            params.category,
            catalogue.categories.map((each) => each.code),
          )}
          clock={{ now: house.now, zone: house.timeZone }}
        />
      ) : (
        <Sheet title="Membership criteria">
          <Empty strong="No criteria are published yet.">
            They stand here once the house has adopted a rulebook that holds them.
          </Empty>
        </Sheet>
      )}
    </PublicSheet>
  );
}

function Published({
  catalogue,
  catalogues,
  category,
  clock,
}: {
  catalogue: PublishedCatalogue;
  catalogues: readonly PublishedCatalogue[];
  category: string | undefined;
  clock: { now: string; zone: string };
}) {
  const { service, rulebook, admission, inEffect } = catalogue;
  const addressOf = (version: PublishedCatalogue) => {
    const known = version.categories.some((each) => each.code === category);
    const href = withParam(
      "/criteria",
      "version",
      version.inEffect && isFirst(version) ? null : version.rulebook.id,
    );
    return withParam(href, "category", known ? (category ?? null) : null);
  };
  const isFirst = (version: PublishedCatalogue) =>
    catalogues.find((each) => each.inEffect)?.rulebook.id === version.rulebook.id;
  const here = addressOf(catalogue);
  const asked = catalogue.criteria.filter(
    (criterion) =>
      !category || criterion.thresholds.some((each) => each.category === category && each.asks !== null),
  );
  const name = catalogue.categories.find((each) => each.code === category)?.name;
  const groups = [...new Set(asked.map((criterion) => criterion.group))];
  const services = catalogues.filter(
    (each, at) => catalogues.findIndex((other) => other.service.id === each.service.id) === at,
  );
  return (
    <Sheet
      title={`What ${service.name} asks of its members`}
      lede={`${criteriaText(asked.length)}${name ? ` for a ${name.charAt(0).toLowerCase()}${name.slice(1)}` : ""}, ${
        inEffect
          ? `in effect since ${dateText(rulebook.effectiveFrom)}`
          : `from ${dateText(rulebook.effectiveFrom)}, not in effect today`
      }. They decide who is admitted, and they are looked at again for as long as a firm is a member. Amounts in ${service.currency}.`}
      actions={
        <LinkButton href="/apply" tone="primary" size="head">
          Apply for membership
        </LinkButton>
      }
      foot={`Membership criteria of ${service.name}, ${rulebook.label}, sha256 ${rulebook.hash}`}
    >
      <Split
        share="1:1"
        left={<HowItGoes admission={admission} />}
        right={
          <Versions
            versions={catalogues.filter((each) => each.service.id === service.id)}
            shown={catalogue}
            {...clock}
            hrefOf={addressOf}
          />
        }
      />
      <div>
        <Toolbar>
          {services.length > 1 && (
            <Filters
              label="Clearing service"
              options={services.map((each) => ({
                label: each.service.name,
                href: addressOf(each),
                current: each.service.id === service.id,
              }))}
            />
          )}
          <Filters
            label="Category"
            options={[
              { label: "All", href: withParam(here, "category", null), current: !category },
              ...catalogue.categories.map((each) => ({
                label: each.name,
                href: withParam(here, "category", each.code),
                current: each.code === category,
              })),
            ]}
          />
        </Toolbar>
        <nav aria-label="Groups of criteria" className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
          {groups.map((group) => (
            <TextLink key={group} href={`#${group}`} file>
              {groupWords[group] ?? group}
            </TextLink>
          ))}
        </nav>
      </div>
      {groups.map((group) => {
        const members = asked.filter((criterion) => criterion.group === group);
        return (
          <Section
            key={group}
            id={group}
            title={groupWords[group] ?? group}
            right={criteriaText(members.length)}
          >
            {members.map((criterion) => (
              <CriterionEntry
                key={criterion.id}
                criterion={criterion}
                catalogue={catalogue}
                category={category}
              />
            ))}
          </Section>
        );
      })}
    </Sheet>
  );
}
