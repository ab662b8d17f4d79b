import { type Opened, rowsOf } from "../engines.ts";
import type { Joined } from "./house.ts";

/**
 * Members by the thousand, each as one is that joined without money: its rows written again past all commands, with its
 * decisions, its history and its events, so that the standing checks hold of every one.
 */
export function copiesOf(
  { superuser }: Pick<Opened, "superuser">,
  { memberId, firmId }: Joined,
  count: number,
): Promise<Joined[]> {
  /** The n-th copy's id in place of an id: the order in which they were made stays. */
  const nth = (id: string) => `overlay((${id})::text placing lpad(to_hex(n), 8, '0') from 29)`;
  const [member, firm] = [nth(`'${memberId}'`), nth(`'${firmId}'`)];
  const payload = `replace(payload, '${memberId}', ${member})`;
  const hash = (text: string) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
  const decided = `select id from decisions where subject_id = '${memberId}'`;
  const ofMember = { id: nth("id"), member_id: member, firm_id: firm };
  // Of each table: which rows are copied, and what of them is another's.
  const tables: [table: string, rows: string, changed: Record<string, string>][] = [
    ["firms", `id = '${firmId}'`, { id: firm, name: "'Firm ' || n", name_key: "'firm ' || n" }],
    [
      "members",
      `id = '${memberId}'`,
      { id: member, firm_id: firm, code: "lpad(n::text, 6, '0')", lei: "null::text" },
    ],
    [
      "decisions",
      `subject_id = '${memberId}'`,
      { id: nth("id"), subject_id: member, payload, hash: hash(payload) },
    ],
    [
      "approvals",
      `decision_id in (${decided})`,
      {
        decision_id: nth("decision_id"),
        hash: `(select d.hash from decisions d where d.id = (${nth("decision_id")})::uuid)`,
      },
    ],
    ["member_history", `member_id = '${memberId}'`, ofMember],
    ["requirements", `member_id = '${memberId}'`, ofMember],
    [
      "audit_events",
      `subject_id = '${memberId}' or subject_id in (${decided})`,
      {
        id: nth("id"),
        subject_id: nth("subject_id"),
        firm_id: `case firm_id when '${firmId}' then ${firm} else firm_id::text end`,
      },
    ],
  ];
  return superuser(async (tx) => {
    for (const [table, rows, changed] of tables) {
      const fields = Object.entries(changed).map(([name, value]) => `'${name}', ${value}`);
      await rowsOf(
        tx,
        `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${fields.join(", ")}))).*
          from ${table} t cross join generate_series(1, ${count}) n where ${rows}`,
      );
    }
    await rowsOf(tx, "analyze");
    return rowsOf<Joined & Record<string, unknown>>(
      tx,
      `select id as "memberId", firm_id as "firmId", code, array[]::text[] as people from members
        where code like '0%' and id <> '${memberId}' order by code`,
    );
  });
}
