import { type SQL, sql } from "drizzle-orm";
import { auditEvents } from "../audit/tables.ts";
import type { Tx } from "../client.ts";
import { deliveries } from "../deliveries/tables.ts";
import { acknowledgements, announcements, contests, obligations } from "../obligations/tables.ts";
import { payments } from "../payments/tables.ts";
import { instant, olderThan } from "../select.ts";
import { firms, users } from "../users/tables.ts";

const HOUR = 3_600_000;

/**
 * One row a document of which its firm has shown nothing: not acknowledged, contested, announced or paid in part. With
 * it what its people were told of it: `told` persons, `opened` by how many, and how its mail stands at `real`.
 */
const unanswered = (real: Date): SQL => sql`
  select o.id, o.number, o.kind, o.issued_at, o.due_at, f.name as firm, delivered.*,
    exists (select from ${users} u where u.firm_id = o.firm_id and u.status = 'ACTIVE') as can_sign_in
  from ${obligations} o
  join ${firms} f on f.id = o.firm_id
  cross join lateral (
    select count(distinct d.user_id) as told, count(d.read_at) as opened,
      count(*) filter (where d.state = 'STUCK') as stuck,
      count(*) filter (where d.state = 'WAITING' and e.dispatched_at < ${new Date(real.getTime() - HOUR).toISOString()}::timestamptz) as waiting,
      max(d.done_at) filter (where d.channel = 'MAIL' and d.state = 'DONE') as mail_left_at
    from ${auditEvents} e join ${deliveries} d on d.event_id = e.id
    where e.subject_id = o.id and d.firm_id = o.firm_id
  ) delivered
  where not exists (select from ${acknowledgements} a where a.obligation_id = o.id)
    and not exists (select from ${contests} c where c.obligation_id = o.id)
    and not exists (select from ${announcements} a where a.obligation_id = o.id)
    and not exists (select from ${payments} p where p.obligation_id = o.id)`;

const NOT_REACHED = sql.raw("not can_sign_in or stuck > 0 or waiting > 0 or opened = 0");

export interface UnreachedRow {
  id: string;
  number: string;
  kind: (typeof obligations.$inferSelect)["kind"];
  issuedAt: Date;
  dueAt: Date | null;
  firm: string;
  canSignIn: boolean;
  told: number;
  opened: number;
  stuck: number;
  waiting: number;
  mailLeftAt: Date | null;
}

/** Documents that may not have reached their firms, newest first: one statement a page, whatever its size. */
export async function listUnreached(
  tx: Tx,
  page: { first: number; after: { id: string } | null },
  real: Date,
): Promise<UnreachedRow[]> {
  const found = sql`(${unanswered(real)}) found`;
  const count = (name: string) => sql<number>`${sql.raw(name)}::int`.mapWith(Number);
  const rows = await tx
    .select({
      id: sql<string>`id`,
      number: sql<string>`number`,
      kind: sql<UnreachedRow["kind"]>`kind`,
      issuedAt: instant(sql`issued_at`),
      dueAt: instant(sql`due_at`),
      firm: sql<string>`firm`,
      canSignIn: sql<boolean>`can_sign_in`,
      told: count("told"),
      opened: count("opened"),
      stuck: count("stuck"),
      waiting: count("waiting"),
      mailLeftAt: instant(sql`mail_left_at`),
    })
    .from(found)
    .where(sql`(${NOT_REACHED}) and ${olderThan(sql`id`, page.after?.id) ?? sql`true`}`)
    .orderBy(sql`id desc`)
    .limit(page.first + 1);
  return rows.map((row) => ({ ...row, issuedAt: row.issuedAt! }));
}

/** How many they are. */
export async function countUnreached(tx: Tx, real: Date): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`count(*)::int`.mapWith(Number) })
    .from(sql`(${unanswered(real)}) found`)
    .where(NOT_REACHED);
  return row?.n ?? 0;
}
