import { eq } from "drizzle-orm";
import { applications } from "#db/applications/tables.ts";
import { evidence, figureReports } from "#db/criteria/tables.ts";
import { documents } from "#db/documents/tables.ts";
import { members, onboardingItems } from "#db/members/tables.ts";
import { obligations } from "#db/obligations/tables.ts";
import { clients } from "#db/partners/tables.ts";
import { payments, receipts } from "#db/payments/tables.ts";
import { screeningMatches } from "#db/screening/tables.ts";
import { findUserByEmail } from "#db/users/queries.ts";
import { firms, users } from "#db/users/tables.ts";
import { globalId } from "#graphql/ids.ts";
import type { Portal } from "#graphql/portal.ts";
import { HOUSE, HOUSE_SCOPES, MEMBER, SCOPES } from "#graphql/rights.ts";
import type { Credential } from "#graphql/viewer.ts";
import { signIn, stageFor } from "#test/world/actors.ts";
import { APPLICANTS } from "#test/world/admissions.ts";
import { buildDemonstration, DEMONSTRATION_NOW } from "#test/world/demonstration.ts";
import { leiOf } from "#test/world/leis.ts";
import { FOUNDERS, HOUSE_PEOPLE, MEMBERS, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";
import type { Target } from "./inputs.ts";

/** The demonstration, somebody for every column of the rights table, and what is theirs and what is another's. */
export interface Asking {
  portal: Portal;
  who: Map<string, Credential>;
  /** The asker's own things and another firm's. An applicant's are those of applications, everybody else's of members. */
  thingsOf(name: string): { own: Target; other: Target };
  /** What must never stand in what this asker reads. */
  markersFor(name: string): string[];
}

const FIRM = PUBLISHED[0];
/** One of whose names a sanctions list has a like one: what it must not be told. */
const APPLYING = APPLICANTS.matched;

export async function beginAsking(): Promise<Asking> {
  const bare = await memoryPortal({ demonstration: true });
  await buildDemonstration(bare);
  const stage = stageFor(bare, DEMONSTRATION_NOW);
  const { portal } = stage;
  const who = new Map<string, Credential>([["signed out", { kind: "none" }]]);
  const enter = async (role: string, email: string) => who.set(role, (await signIn(stage, email)).credential);
  await enter("APPLICANT", emailOf(APPLYING));
  for (const role of MEMBER)
    await enter(role, FIRM.people!.find((person) => person.roles.includes(role))!.email);
  const people = [...Object.values(HOUSE_PEOPLE), { ...FOUNDERS[0], roles: ["HOUSE_ADMINISTRATOR"] }];
  for (const role of HOUSE) await enter(role, people.find((person) => person.roles[0] === role)!.email);
  // The first administrator approves too; here it is to have one role alone, like everybody else.
  await portal.db.transaction({ role: "mutua_house" }, (tx) =>
    tx
      .update(users)
      .set({ roles: ["HOUSE_ADMINISTRATOR"] })
      .where(eq(users.email, FOUNDERS[0].email)),
  );
  const member = {
    own: await memberThings(portal, FIRM.name),
    other: await memberThings(portal, PUBLISHED[1].name),
  };
  const applicant = {
    own: await applicantThings(portal, APPLYING),
    other: await applicantThings(portal, APPLICANTS.asked),
  };
  // To a member another firm's application is as hidden as another member.
  member.other.application = applicant.other.application;
  const house = await portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select({ id: firms.id }).from(firms).where(eq(firms.side, "HOUSE")),
  );
  for (const scope of SCOPES) {
    const firm = HOUSE_SCOPES.includes(scope) ? house[0]!.id : member.own.firmRow;
    who.set(scope, await client(portal, firm, scope));
  }
  const markers = {
    member: await markersOf(portal, FIRM.name),
    applicant: await markersOf(portal, APPLYING.name),
  };
  return {
    portal,
    who,
    thingsOf: (name) => (name === "APPLICANT" ? applicant : member),
    markersFor: (name) => (name === "APPLICANT" ? markers.applicant : markers.member),
  };
}

const emailOf = ({ person, domain }: { person: string; domain: string }) =>
  `${person.toLowerCase().replace(/[^a-z]+/g, ".")}@${domain}.example`;

/** A partner system of a firm with one scope alone. */
async function client(portal: Portal, firmId: string, scope: string): Promise<Credential> {
  const id = portal.ids();
  await portal.db.transaction({ role: "mutua_house", firmId }, (tx) =>
    tx.insert(clients).values({
      id,
      firmId,
      name: `only ${scope}`,
      scopes: [scope],
      secretHash: "0",
      status: "ACTIVE",
      createdAt: new Date(),
    }),
  );
  return { kind: "client", clientId: id };
}

/** What is known of whoever has this id, and one thing of each kind that only the house knows. */
const knownOf = (portal: Portal, subjectId: string, firmId: string) =>
  portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const [shown] = await tx.select().from(evidence).where(eq(evidence.subjectId, subjectId));
    const [report] = await tx.select().from(figureReports).where(eq(figureReports.subjectId, subjectId));
    const [paper] = await tx.select().from(documents).where(eq(documents.firmId, firmId));
    const [match] = await tx.select().from(screeningMatches);
    const [item] = await tx.select().from(onboardingItems);
    const [receipt] = await tx.select().from(receipts);
    const [payment] = await tx.select().from(payments).where(eq(payments.firmId, firmId));
    return {
      evidence: globalId("Evidence", shown?.id ?? portal.ids()),
      report: globalId("FigureReport", report?.id ?? portal.ids()),
      document: globalId("Document", paper?.id ?? portal.ids()),
      match: globalId("ScreeningMatch", match!.id),
      item: globalId("OnboardingItem", item!.id),
      receipt: globalId("Receipt", receipt!.id),
      payment: globalId("Payment", payment?.id ?? portal.ids()),
    };
  });

async function memberThings(portal: Portal, name: string): Promise<Target> {
  const found = await portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const [row] = await tx
      .select({ firmId: firms.id, memberId: members.id, serviceId: members.serviceId })
      .from(members)
      .innerJoin(firms, eq(firms.id, members.firmId))
      .where(eq(firms.name, name));
    const issued = await tx.select().from(obligations).where(eq(obligations.memberId, row!.memberId));
    const call = issued.find((one) => one.kind === "REPLENISHMENT")!;
    const treasurer = await findUserByEmail(
      tx,
      PUBLISHED.find((firm) => firm.name === name)!.people![0]!.email,
    );
    const [system] = await tx.select().from(clients).where(eq(clients.firmId, row!.firmId));
    const member = globalId("Member", row!.memberId);
    return {
      ...row!,
      firmRow: row!.firmId,
      firm: globalId("Firm", row!.firmId),
      member,
      subject: member,
      application: globalId("Application", row!.memberId),
      service: globalId("ClearingService", row!.serviceId),
      notice: globalId("Obligation", issued.find((one) => one.kind === "LOSS_ALLOCATION")!.id),
      call: globalId("Obligation", call.id),
      number: call.number,
      event: globalId("DefaultEvent", call.defaultId!),
      user: globalId("User", treasurer!.id),
      client: globalId("Client", system?.id ?? portal.ids()),
    };
  });
  return { ...found, ...(await knownOf(portal, found.memberId, found.firmId)) };
}

/** An applicant's things; of what only members have, ids of nothing. */
async function applicantThings(
  portal: Portal,
  applying: { person: string; domain: string },
): Promise<Target> {
  const { user, row } = await portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const user = (await findUserByEmail(tx, emailOf(applying)))!;
    const [row] = await tx.select().from(applications).where(eq(applications.firmId, user.firmId));
    return { user, row: row! };
  });
  const nothing = (type: string) => globalId(type, portal.ids());
  return {
    firmRow: user.firmId,
    firm: globalId("Firm", user.firmId),
    member: globalId("Member", row.id),
    subject: globalId("Application", row.id),
    application: globalId("Application", row.id),
    service: globalId("ClearingService", row.serviceId),
    notice: nothing("Obligation"),
    call: nothing("Obligation"),
    number: "AAAAAA-2018-0001",
    event: nothing("DefaultEvent"),
    user: globalId("User", user.id),
    client: nothing("Client"),
    ...(await knownOf(portal, row.id, user.firmId)),
  };
}

/** Names, codes, addresses, references and figures of every other firm, and what lists say of anybody. */
async function markersOf(portal: Portal, name: string): Promise<string[]> {
  const { rows, asked } = await portal.db.reading({ role: "mutua_reader" }, async (tx) => ({
    rows: await tx
      .select({ name: firms.name, code: members.code, id: firms.id, memberId: members.id })
      .from(members)
      .innerJoin(firms, eq(firms.id, members.firmId)),
    asked: await tx
      .select({ name: firms.name, reference: applications.reference, id: applications.id })
      .from(applications)
      .innerJoin(firms, eq(firms.id, applications.firmId)),
  }));
  const others = rows.filter((row) => row.name !== name);
  const people = PUBLISHED.filter((firm) => firm.name !== name).flatMap((firm) => firm.people ?? []);
  const applying = Object.values(APPLICANTS).filter((one) => one.name !== name);
  return [
    ...others.flatMap((row) => [
      row.name,
      row.code,
      row.id,
      row.memberId,
      globalId("Firm", row.id),
      globalId("Member", row.memberId),
    ]),
    ...people.flatMap((person) => [person.name, person.email]),
    ...applying.flatMap((one) => [one.name, one.person, emailOf(one), leiOf(one.name)]),
    ...asked
      .filter((one) => one.name !== name)
      .flatMap((one) => [one.reference, one.id, globalId("Application", one.id)]),
    ...MEMBERS.filter((firm) => firm.name !== name && firm.contribution !== "0.00").map(
      (firm) => firm.contribution,
    ),
    ...["590000.00", "1605000.00", "1000000.00", "Our contribution was lowered", "SEB 2018-09-14"],
    ...["consolidated list", "ScreeningMatch", "like one on the list"],
  ];
}
