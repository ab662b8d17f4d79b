import { Empty } from "#app/_parts/message/Empty.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ApplicationTable } from "./ApplicationTable.tsx";
import { findCatalogues, type ListedApplication } from "./find.ts";
import { OpenForm } from "./OpenForm.tsx";

/** Several applications, or none: a list, and for a member's administrator the way to another service. */
export async function Applications({
  list,
  asked,
  zone,
  link,
  mayOpen,
}: {
  list: readonly ListedApplication[];
  /** An address named one that is not among them. */
  asked: boolean;
  zone: string;
  link: (path: string, id: string) => string;
  mayOpen: boolean;
}) {
  const services = mayOpen ? (await findCatalogues()).map(({ service }) => service) : [];
  return (
    <Sheet
      title={list.length === 0 ? "No applications" : "Applications"}
      lede={
        list.length === 0
          ? undefined
          : `${list.length === 1 ? "One application" : `${list.length} applications`} of your firm, newest first.`
      }
    >
      {asked && <Missing what="application" />}
      {list.length === 0 ? (
        <Empty strong="Your firm has made no application here.">
          <TextLink href="/criteria">Read the membership criteria</TextLink>
        </Empty>
      ) : (
        <ApplicationTable list={list} zone={zone} link={link} />
      )}
      {services.length > 0 && (
        <Section title="Apply for another clearing service">
          <OpenForm
            services={services.map(({ id, name, currency }) => ({
              value: id,
              label: `${name}, ${currency}`,
            }))}
          />
        </Section>
      )}
    </Sheet>
  );
}
