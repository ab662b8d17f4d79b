import { sql } from "drizzle-orm";
import { runCase } from "#domain/case.ts";
import { canonical, hashOf } from "#domain/hash.ts";
import type { DefaultResult, LossResult, NoticeLine } from "#domain/loss/result.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { type Check, computedCheck, inPages, sqlCheck } from "./check.ts";

/** Losses and how they were shared: in SQL as far as sums go, and run again by the domain for all of it. */

/**
 * The layers of every allocation, with the rank of the first layer of their step: layers that stand together take
 * side by side, and what remains is said after all of them.
 */
const steps = sql.raw(`(select l.*, min(l.rank) over (partition by l.allocation_id, l.step) as first
  from (select l.*, coalesce((select g.value ->> 'id' from jsonb_array_elements(v.content -> 'loss' -> 'layers') g
      where g.value -> 'together' @> jsonb_build_array(jsonb_build_object('id', l.layer_id))), l.layer_id) as step
    from layers l join allocations a on a.id = l.allocation_id join rulebook_versions v on v.id = a.rulebook_version_id) l)`);

const CALLED_FROM_MEMBERS = sql.raw("('survivors', 'gainers')");

interface Allocation {
  name: string;
  currency: string;
  case: unknown;
  result: LossResult;
  hash: string;
  rulebook: string;
  software: string;
  layers: { id: string; absorbed: string; remaining: string }[];
  documents: { member: string; kind: string; layer: string | null; amount: string }[];
  /** What earlier documents still asked of members, by code, in minor units. */
  called: Record<string, string>;
}

export const allocationChecks: readonly Check[] = [
  sqlCheck({
    id: "I01a",
    title: "A loss is what its layers took and what is left after the last, to the cent, layer by layer",
    tables: ["allocations"],
    offenders: sql`select distinct told.allocation_id as offender from (
        select s.*, x.amount - sum(s.absorbed) over (partition by s.allocation_id order by s.first) as left_over
        from ${steps} s join allocations a on a.id = s.allocation_id join losses x on x.id = a.loss_id) told
      where told.remaining <> told.left_over
      union select a.id from allocations a where not exists (select from layers l where l.allocation_id = a.id)`,
    examined: sql`select count(*) from ${steps} s`,
  }),
  sqlCheck({
    id: "I01b",
    title: "What the members bore of a layer is what the layer took, and their documents are all of it",
    tables: ["allocations", "obligations"],
    offenders: sql`select l.id as offender from layers l left join obligations o on o.layer_id = l.id
      group by l.id having l.absorbed * (l.payer in ${CALLED_FROM_MEMBERS})::int <> coalesce(sum(o.amount), 0)`,
    examined: sql`select count(*) from layers`,
  }),
  sqlCheck({
    id: "I02",
    title: "No layer was used before those above it were empty",
    tables: ["allocations"],
    offenders: sql`select below.id as offender from ${steps} above join ${steps} below
        on above.allocation_id = below.allocation_id and above.first < below.first
      where below.absorbed > 0 and above.absorbed < above.size`,
    examined: sql`select count(*) from layers`,
  }),
  sqlCheck({
    id: "I03",
    title: "Nobody bore more than its cap in a layer",
    tables: ["obligations"],
    offenders: sql`select o.number as offender from obligations o cross join lateral jsonb_array_elements(o.content -> 'shares') share
      where jsonb_typeof(share -> 'case') = 'object' and (share ->> 'amount')::numeric > (share -> 'case' ->> 'cap')::numeric`,
    examined: sql`select count(*) from obligations`,
  }),
  sqlCheck({
    id: "I05",
    title: "A defaulter is asked for nothing by its own default",
    tables: ["default_events"],
    offenders: sql`select o.number as offender from obligations o join default_events d on d.id = o.default_id
      where o.member_id = d.member_id`,
    // A default may ask nobody for anything: it counts all the same.
    examined: sql`select count(*) from default_events d left join obligations o on o.default_id = d.id`,
  }),
  computedCheck<Allocation>({
    id: "A01",
    title:
      "Every allocation, run again from its own case, gives its stored result, layers and documents, and has its hash",
    tables: ["allocations"],
    rows: (tx) =>
      inPages(
        tx,
        (
          after,
          most,
        ) => sql`select a.id::text as name, s.currency, a.case, a.result, a.hash, v.hash as rulebook,
          a.software_version as software,
          (select json_agg(json_build_object('id', l.layer_id, 'absorbed', l.absorbed::text, 'remaining', l.remaining::text) order by l.rank)
            from layers l where l.allocation_id = a.id) as layers,
          (select coalesce(json_agg(json_build_object('member', m.code, 'kind', o.kind, 'layer', l.layer_id, 'amount', o.amount::text)), '[]')
            from obligations o join members m on m.id = o.member_id left join layers l on l.id = o.layer_id
            where o.default_id = a.default_id) as documents,
          (select coalesce(json_object_agg(m.code, open.amount::text), '{}') from members m cross join lateral (
              select -sum(p.amount) as amount from accounts c join postings p on p.account_id = c.id join entries e on e.id = p.entry_id
              where c.kind = 'CALLED' and c.subject_id = m.id and e.at < a.issued_at) open
            where m.service_id = d.service_id and open.amount > 0) as called
        from allocations a join default_events d on d.id = a.default_id join clearing_services s on s.id = d.service_id
          join rulebook_versions v on v.id = a.rulebook_version_id
        where a.id::text > ${after} order by a.id::text limit ${most}`,
      ),
    examine: runAgain,
  }),
];

async function runAgain(stored: Allocation): Promise<string | null> {
  const { result, rulebook, software: softwareVersion } = stored;
  if ((await hashOf({ case: stored.case, result, rulebook, softwareVersion })) !== stored.hash)
    return "it has another hash";
  const lines: NoticeLine[] = [];
  const again = runCase(stored.case, (line) => lines.push(line));
  if (!again.ok) return `its case is refused now: ${again.fault.path} ${again.fault.message}`;
  if (canonical(again.result) !== canonical(result)) return "its case gives another result";
  const { currency } = stored;
  const text = (minor: string) => formatAmount(BigInt(minor), currency);
  const [absorption, call] = result.events as [
    DefaultResult,
    { calls?: { member: string; amount: string }[] } | undefined,
  ];
  const layers = absorption.layers.map(({ id, absorbed, remaining }) => `${id} ${absorbed} ${remaining}`);
  const published = stored.layers.map(
    (layer) => `${layer.id} ${text(layer.absorbed)} ${text(layer.remaining)}`,
  );
  if (layers.join() !== published.join()) return "its published layers differ from its result";
  const due = [
    ...lines
      .filter((line) => line.payer !== "ccp" && !/^[0.]*$/.test(line.amount))
      .map((line) => `${line.payer} ${line.layer} ${line.amount}`),
    // What an earlier document still asked for is not asked for twice.
    ...(call?.calls ?? [])
      .map(({ member, amount }) => ({
        member,
        left: parseAmount(amount, currency) - BigInt(stored.called[member] ?? 0),
      }))
      .filter(({ left }) => left > 0n)
      .map(({ member, left }) => `${member} call ${formatAmount(left, currency)}`),
  ];
  const issued = stored.documents.map(
    ({ member, layer, amount }) => `${member} ${layer ?? "call"} ${text(amount)}`,
  );
  return due.sort().join() === issued.sort().join() ? null : "its documents differ from its result";
}
