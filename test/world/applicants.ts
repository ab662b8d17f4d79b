import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { applications } from "#db/applications/tables.ts";
import { findUserByEmail } from "#db/users/queries.ts";
import { addDays } from "#domain/calendar.ts";
import type { Catalogue } from "#domain/criteria/catalogue.ts";
import { saveSection } from "#graphql/applications/saveSection.ts";
import type { Sections } from "#graphql/applications/sections.ts";
import { startApplication } from "#graphql/applications/startApplication.ts";
import { submitApplication } from "#graphql/applications/submitApplication.ts";
import { createContext } from "#graphql/context.ts";
import { attest } from "#graphql/criteria/attest.ts";
import { submitEvidence } from "#graphql/criteria/submitEvidence.ts";
import { storeDocument } from "#graphql/documents/storeDocument.ts";
import { globalId } from "#graphql/ids.ts";
import { dayIn } from "#graphql/time.ts";
import { type Actor, act, type Stage } from "./actors.ts";
import { accept, type World } from "./house.ts";
import { leiOf } from "./leis.ts";

/** The criteria of the demonstration: invented thresholds, shaped on published ones. */
export const CATALOGUE: Catalogue = JSON.parse(
  await readFile(new URL("catalogue.json", import.meta.url), "utf8"),
);

/** What the demonstration's rulebook says of membership. */
export const MEMBERSHIP = {
  catalogue: CATALOGUE,
  decideWithin: 20,
  answerWithin: 10,
  appealWithin: 5,
  committee: 1,
  contributionWithin: 5,
  noticeDays: 30,
  liabilityTimes: 2,
  roster: "none" as const,
  tasks: ["Connection tested end to end", "Entered in the register of members"],
};

/** A firm that applies. All are invented; their LEIs have right check digits and a prefix nobody issues. */
export interface Applicant {
  name: string;
  /** Of its addresses: no dots. */
  domain: string;
  person: string;
  category: string;
  traits?: string[];
  figures: Record<string, string>;
  lei?: string;
  owner?: string;
  affiliates?: string;
}

/** A person's application on its way: who acts for it, and its id in the graph. */
export interface Applying {
  applicant: Applicant;
  actor: Actor;
  id: string;
  row: string;
  firmId: string;
}

/** The parts of the form as this applicant fills them in. */
export function formOf({
  name,
  domain,
  person,
  category,
  traits = [],
  figures,
  lei,
  owner,
  affiliates,
}: Applicant): Sections {
  const contact = (part: "PRIMARY" | "DEPUTY" | "NIGHT" | "SIGNATORY", who: string, title: string) => ({
    part,
    name: who,
    title,
    email: `${who.toLowerCase().replace(/[^a-z]+/g, ".")}@${domain}.example`,
    phone: "+4684401000",
  });
  return {
    firm: {
      name,
      lei: lei ?? leiOf(name),
      bic: "NDEASESS",
      legalForm: "Aktiebolag",
      country: "SE",
      address: "Kungsgatan 1, 111 43 Stockholm",
      regulator: "Finansinspektionen",
      licence: "Securities business, 2014-118",
    },
    membership: { category, traits, affiliates: affiliates ?? "", parent: "", parentLei: "" },
    people: {
      contacts: [
        contact("PRIMARY", person, "Head of clearing"),
        contact("DEPUTY", "Vera Ekdal", "Operations"),
        contact("NIGHT", "Night Desk", "Duty officer"),
        contact("SIGNATORY", person, "Managing director"),
        ...(owner ? [{ part: "OWNER" as const, name: owner, title: "", email: "", phone: "" }] : []),
      ],
    },
    figures: { periods: [{ period: "2018-Q2", asOf: "2018-06-30", values: figures }] },
    bank: { bank: "Skeppsbro Bank", bic: "ESSESESS", iban: "SE3550000000054910000003", currency: "EUR" },
  };
}

/** Begin an application, as somebody does who is not signed in, and take up the link that is mailed. */
export async function begin(
  { stage, serviceId }: Pick<World, "stage" | "serviceId">,
  applicant: Applicant,
): Promise<Applying> {
  const email = `${applicant.person.toLowerCase().replace(/[^a-z]+/g, ".")}@${applicant.domain}.example`;
  const answer = await startApplication(
    null,
    {
      input: {
        serviceId: globalId("ClearingService", serviceId),
        firmName: applicant.name,
        name: applicant.person,
        email,
        signatory: true,
      },
    },
    createContext(stage.portal, { kind: "none" }),
  );
  if (answer.__typename !== "ApplicationStarted") throw new Error(JSON.stringify(answer));
  const actor = await accept(stage, email);
  const [row] = await stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const user = await findUserByEmail(tx, email);
    return tx.select().from(applications).where(eq(applications.firmId, user!.firmId));
  });
  return { applicant, actor, id: globalId("Application", row!.id), row: row!.id, firmId: row!.firmId };
}

/** Fill in every part of the form. */
export async function fillIn(stage: Stage, { applicant, actor, id }: Applying): Promise<void> {
  for (const [section, content] of Object.entries(formOf(applicant)))
    await act(stage, actor, saveSection, {
      applicationId: id,
      section: section as keyof Sections,
      revision: 0,
      content: JSON.stringify(content),
    });
}

/** A paper as a firm scans it: a small PDF. */
export const PAPER = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n",
);

export async function upload(stage: Stage, actor: Actor, name: string, bytes: Uint8Array): Promise<string> {
  const { documentId } = await act(stage, actor, storeDocument, {
    name,
    sha256: "",
    bytes: () => bytes,
  } as never);
  return documentId;
}

/** Sign what is to be signed and hand in what is to be handed in. */
export async function show(stage: Stage, { applicant, actor, id }: Applying): Promise<void> {
  const today = dayIn(stage.portal.clock.business(), "Europe/Stockholm");
  const paper = await upload(stage, actor, "papers.pdf", PAPER);
  for (const criterion of CATALOGUE.criteria) {
    if (!criterion.thresholds[applicant.category] || criterion.applies === "ongoing") continue;
    if (criterion.only && !criterion.only.some((trait) => applicant.traits?.includes(trait))) continue;
    if (criterion.kind === "boolean_attestation")
      await act(stage, actor, attest, {
        subjectId: id,
        criterion: criterion.id,
        holds: true,
        signature: applicant.person,
      });
    if (criterion.kind === "document_with_expiry")
      await act(stage, actor, submitEvidence, {
        subjectId: id,
        criterion: criterion.id,
        documentId: paper,
        issuedOn: today,
        validUntil: addDays(today, 365),
      });
  }
}

/** Begin, fill in, show and hand in. */
export async function apply(
  world: Pick<World, "stage" | "serviceId">,
  applicant: Applicant,
): Promise<Applying> {
  const applying = await begin(world, applicant);
  await fillIn(world.stage, applying);
  await show(world.stage, applying);
  await act(world.stage, applying.actor, submitApplication, { applicationId: applying.id });
  return applying;
}
