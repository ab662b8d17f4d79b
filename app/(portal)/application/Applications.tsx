import { Empty } from "#app/_parts/message/Empty.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ApplicationTable } from "./ApplicationTable.tsx";
import type { ListedApplication } from "./find.ts";
import { OpenForm } from "./OpenForm.tsx";

/** Several applications, or none: a list, and for a member's administrator the way to another service. */
export function Applications({
  list,
  asked,
  zone,
  link,
  others,
}: {
  list: readonly ListedApplication[];
  /** An address named one that is not among them. */
  asked: boolean;
  zone: string;
  link: (path: string, id: string) => string;
  /** The services it may begin another application for. */
  others: readonly { id: string; name: string; currency: string }[];
}) {
  return (
    <Sheet
      title={list.length === 0 ? "No applications" : "Applications"}
      lede={
        list.length === 0
          ? undefined
          : list.length === 1
            ? "One application of your firm."
            : `${list.length} applications of your firm, newest first.`
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
      {others.length > 0 && (
        <Section title="Apply to a clearing service">
          <OpenForm
            services={others.map(({ id, name, currency }) => ({
              value: id,
              label: `${name}, ${currency}`,
            }))}
          />
        </Section>
      )}
    </Sheet>
  );
}
