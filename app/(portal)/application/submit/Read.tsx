import { quantityText } from "#app/_parts/criteria/quantity.ts";
import { traitChoices } from "#app/_parts/criteria/words.ts";
import { dateText } from "#app/_parts/dates.ts";
import { KeyValue, type KeyValueLine } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Kind } from "../../standing/Reports.tsx";
import {
  type BankContent,
  contactParts,
  type FiguresContent,
  type FirmContent,
  type MembershipContent,
  type PeopleContent,
} from "../[section]/content.ts";
import type { Application } from "../find.ts";
import { type Part, partWords } from "../words.ts";

/** All that was filled in, to be read once more. */
export function Read({
  application,
  kinds,
  categories,
}: {
  application: Application;
  kinds: readonly Kind[];
  categories: readonly { code: string; name: string }[];
}) {
  const saved = (part: Part) =>
    (application.sections.find(({ section }) => section === part)?.content ?? {}) as object;
  const membership = saved("membership") as Partial<MembershipContent>;
  const people = saved("people") as Partial<PeopleContent>;
  const figures = saved("figures") as Partial<FiguresContent>;
  return (
    <>
      <Filled part="firm" lines={linesOf(saved("firm") as Partial<FirmContent>, firmWords)} />
      <Filled
        part="membership"
        lines={[
          {
            key: "Category",
            value: categories.find(({ code }) => code === membership.category)?.name ?? membership.category,
          },
          {
            key: "What the firm is",
            value:
              membership.traits
                ?.map((trait) => traitChoices.find(({ value }) => value === trait)?.label ?? trait)
                .join(", ") || "none",
          },
          ...linesOf(membership, {
            affiliates: "Group of affiliates",
            parent: "Parent",
            parentLei: "LEI of the parent",
          }),
        ]}
      />
      <Filled
        part="people"
        lines={(people.contacts ?? []).map((contact, at) => ({
          key: `${at + 1}. ${contactParts.find(({ value }) => value === contact.part)?.label ?? contact.part}`,
          value: [contact.name, contact.title, contact.email, contact.phone].filter(Boolean).join(", "),
        }))}
      />
      <Filled
        part="figures"
        lines={(figures.periods ?? []).flatMap(({ period, asOf, values }) =>
          kinds
            .filter(({ name }) => values[name] !== undefined)
            .map(({ name, title, unit }) => ({
              key: `${title}, ${period}, as of ${dateText(asOf)}`,
              value: quantityText(values[name] ?? "", unit, application.service.currency),
            })),
        )}
      />
      <Filled part="bank" lines={linesOf(saved("bank") as Partial<BankContent>, bankWords)} />
    </>
  );
}

function Filled({ part, lines }: { part: Part; lines: readonly KeyValueLine[] }) {
  return (
    <Section title={partWords[part].title}>
      <KeyValue lines={lines} />
    </Section>
  );
}

const firmWords = {
  name: "Registered name",
  lei: "LEI",
  bic: "BIC",
  legalForm: "Legal form",
  country: "Country of the seat",
  address: "Registered address",
  regulator: "Regulator",
  licence: "Licence",
};
const bankWords = { bank: "Bank", bic: "BIC of the bank", iban: "IBAN", currency: "Currency" };

/** What was typed, by the words of its field; what stayed empty is said. */
function linesOf(saved: object, words: Record<string, string>): KeyValueLine[] {
  const values = saved as Record<string, unknown>;
  return Object.entries(words).map(([name, key]) => ({ key, value: String(values[name] ?? "") || "none" }));
}
