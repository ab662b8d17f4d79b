import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { persons, users } from "../users/tables.ts";
import {
  type APPLICATION_SECTIONS,
  type APPLICATION_STEPS,
  applicationClaims,
  applicationSections,
  applicationSteps,
  applications,
  committeeInterests,
  committeeOpinions,
} from "./tables.ts";

export type StepKind = (typeof APPLICATION_STEPS)[number];
export type SectionName = (typeof APPLICATION_SECTIONS)[number];

const last = (column: string) =>
  sql`(select s.${sql.raw(column)} from application_steps s where s.application_id = ${applications.id} order by s.id desc limit 1)`;

// A fragment of its own: drizzle takes the table off a column that stands at the top of a selected expression.
const waits = sql`exists (select from decisions d where d.subject_id = ${applications.id}
  and d.kind in ('DECIDE_APPLICATION', 'DECIDE_APPEAL') and not exists (select from approvals p where p.decision_id = d.id))`;

const columns = {
  id: applications.id,
  firmId: applications.firmId,
  serviceId: applications.serviceId,
  reference: applications.reference,
  rulebookVersionId: applications.rulebookVersionId,
  startedAt: applications.startedAt,
  step: sql<StepKind>`${last("step")}`,
  dueAt: sql<Date | null>`${last("due_at")}`.mapWith((value: string | Date | null) =>
    value === null ? null : new Date(value),
  ),
  /** Whether a decision waits for a second person; applicants see no decisions and read false. */
  recommended: sql<boolean>`${waits}`,
};

const select = (tx: Tx) => tx.select(columns).from(applications);

/** An application with its last step, from which its state follows. */
export type ApplicationRow = Awaited<ReturnType<typeof findApplications>>[number];

export const findApplications = (tx: Tx, ids: readonly string[]) =>
  select(tx).where(inArray(applications.id, [...ids]));

export const listApplicationsOfFirm = (tx: Tx, firmId: string) =>
  select(tx).where(eq(applications.firmId, firmId)).orderBy(desc(applications.id));

/** Applications, newest first; drafts only where asked for. */
export const listApplications = (
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  filter: { drafts: boolean; steps?: readonly StepKind[] | undefined; recommended?: boolean | undefined },
) =>
  select(tx)
    .where(
      and(
        filter.drafts ? undefined : sql`${last("step")} <> 'STARTED' and not (${onlyWithdrawnDraft})`,
        filter.steps ? sql`${last("step")} = any(${sql.param(filter.steps)}::text[])` : undefined,
        filter.recommended === undefined
          ? undefined
          : filter.recommended
            ? columns.recommended
            : sql`not ${columns.recommended}`,
        page.after ? sql`${applications.id} < ${page.after.id}::uuid` : undefined,
      ),
    )
    .orderBy(desc(applications.id))
    .limit(page.first + 1);

/** Taken back before it was ever handed in: the house has not seen it. */
const onlyWithdrawnDraft: SQL = sql`not exists (select from application_steps s where s.application_id = ${applications.id} and s.step = 'SUBMITTED')`;

export const insertApplication = (tx: Tx, row: typeof applications.$inferInsert) =>
  tx.insert(applications).values(row);
export const insertStep = (tx: Tx, row: typeof applicationSteps.$inferInsert) =>
  tx.insert(applicationSteps).values(row);

/** What happened to applications, oldest first. */
export const listSteps = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      id: applicationSteps.id,
      applicationId: applicationSteps.applicationId,
      firmId: applicationSteps.firmId,
      step: applicationSteps.step,
      at: applicationSteps.at,
      tells: applicationSteps.tells,
      dueAt: applicationSteps.dueAt,
      decisionId: applicationSteps.decisionId,
      userFirmId: users.firmId,
      by: sql<string | null>`${persons.name}`,
    })
    .from(applicationSteps)
    .leftJoin(users, eq(users.id, applicationSteps.userId))
    .leftJoin(persons, eq(persons.id, users.personId))
    .where(inArray(applicationSteps.applicationId, [...ids]))
    .orderBy(asc(applicationSteps.id));
export type StepRow = Awaited<ReturnType<typeof listSteps>>[number];

/** The parts of forms as last saved. */
export const listSections = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectDistinctOn([applicationSections.applicationId, applicationSections.section])
    .from(applicationSections)
    .where(inArray(applicationSections.applicationId, [...ids]))
    .orderBy(
      applicationSections.applicationId,
      applicationSections.section,
      desc(applicationSections.revision),
    );
export type SectionRow = Awaited<ReturnType<typeof listSections>>[number];

export const insertSection = (tx: Tx, row: typeof applicationSections.$inferInsert) =>
  tx.insert(applicationSections).values(row);

/**
 * Claim a LEI for an application, or claim again what it released: false where another open application has it,
 * whosoever that is.
 */
export async function claimLei(
  tx: Tx,
  row: Pick<typeof applicationClaims.$inferInsert, "applicationId" | "firmId" | "serviceId" | "lei">,
): Promise<boolean> {
  const own = eq(applicationClaims.applicationId, row.applicationId);
  const [claimed] = await tx.select({ lei: applicationClaims.lei }).from(applicationClaims).where(own);
  if (!claimed) {
    const written = await tx.insert(applicationClaims).values(row).onConflictDoNothing().returning();
    return written.length > 0;
  }
  const again = tx.transaction((part) => part.update(applicationClaims).set({ releasedAt: null }).where(own));
  return again.then(
    () => claimed.lei === row.lei,
    (fault) => {
      if ((fault.cause ?? fault).code === "23505") return false;
      throw fault;
    },
  );
}

export const releaseLei = (tx: Tx, applicationId: string, at: Date) =>
  tx
    .update(applicationClaims)
    .set({ releasedAt: at })
    .where(and(eq(applicationClaims.applicationId, applicationId), isNull(applicationClaims.releasedAt)));

export const insertOpinion = (tx: Tx, row: typeof committeeOpinions.$inferInsert) =>
  tx.insert(committeeOpinions).values(row);
export const listOpinions = (tx: Tx, applicationId: string) =>
  tx
    .select({
      userId: committeeOpinions.userId,
      opinion: committeeOpinions.opinion,
      reason: committeeOpinions.reason,
      at: committeeOpinions.at,
      by: persons.name,
    })
    .from(committeeOpinions)
    .innerJoin(users, eq(users.id, committeeOpinions.userId))
    .innerJoin(persons, eq(persons.id, users.personId))
    .where(eq(committeeOpinions.applicationId, applicationId))
    .orderBy(committeeOpinions.at);

export const insertInterest = (tx: Tx, row: typeof committeeInterests.$inferInsert) =>
  tx.insert(committeeInterests).values(row).onConflictDoNothing();
export const listInterests = (tx: Tx, userId: string) =>
  tx
    .select({ firmId: committeeInterests.firmId })
    .from(committeeInterests)
    .where(eq(committeeInterests.userId, userId));
