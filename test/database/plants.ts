import { ACCOUNT_PLANTS } from "./accountPlants.ts";
import { MEASURE_PLANTS } from "./measurePlants.ts";
import { MEMBERSHIP_PLANTS } from "./membershipPlants.ts";
import { PAYMENT_PLANTS } from "./paymentPlants.ts";
import { RUN_PLANTS } from "./runPlants.ts";
import { NEW, ONE, OTHER_FIRM, unchecked, unguarded } from "./unguarded.ts";

/** One violation for each standing check: what a hand with the server's rights could do, and the check must find. */

const CALL = ONE(
  "obligations",
  "kind = 'REPLENISHMENT' and exists (select from payments p where p.obligation_id = obligations.id)",
);

/** Each violation stands alone: they are rolled back one by one. */
const OWN: Record<string, string[][]> = {
  R01: [["alter role mutua_member bypassrls"], ["alter role mutua_house login"]],
  R02: [
    ["alter table payments disable row level security"],
    ["alter table payments no force row level security"],
  ],
  R03: [["create view all_payments as select * from payments"]],
  R04: [
    [
      "create materialized view all_payments as select * from payments",
      "grant select on all_payments to mutua_member",
    ],
  ],
  R05: [
    [
      "create function leak() returns bigint language sql security definer as 'select count(*) from payments'",
    ],
  ],
  R06: [["alter table payments owner to mutua_house"]],
  R07: [
    [
      "create policy loose on payments for update to mutua_member using (firm_id is not null) with check (true)",
    ],
  ],
  R08: [["drop policy payments_read_all on payments"], ["revoke select on payments from mutua_reader"]],
  R09: [["grant select on payments to public"], ["grant insert on payments to mutua_reader"]],
  R10: [["create table counted (id serial primary key)"]],
  R11: [
    ["alter table payments disable trigger no_update"],
    ["alter table payments enable trigger no_delete"],
    ["drop trigger no_truncate on users"],
    ["alter table postings enable trigger entry_balances"],
    ["create table unguarded (id uuid primary key)"],
  ],
  R12: [["alter table payments add column fee numeric(20, 2)"]],
  I18a: [
    unguarded("payments", `update payments set firm_id = ${OTHER_FIRM} where bank_reference = 'REF 1'`),
    unguarded(
      "approvals",
      `update approvals set firm_id = ${OTHER_FIRM} where decision_id = ${ONE("decisions")}`,
    ),
  ],
  I18b: [
    unguarded(
      "postings",
      `update postings set account_id = (select a.id from accounts a where a.kind = 'CONTRIBUTION' and a.firm_id <> postings.firm_id limit 1)
        where id = ${ONE("postings", "firm_id in (select firm_id from members)")}`,
    ),
  ],
  I18c: [
    unguarded(
      "deliveries",
      `update deliveries set firm_id = ${OTHER_FIRM} where id = ${ONE("deliveries", "event_id in (select id from audit_events where firm_id in (select id from firms where name like 'Half%'))")}`,
    ),
  ],
  I18d: [
    unguarded("obligations", `update obligations set default_id = ${NEW} where id = ${CALL}`),
    unguarded("payments", `update payments set decision_id = ${NEW} where bank_reference = 'REF 1'`),
  ],
  I25: [
    ["update members set status = 'ONBOARDING' where status = 'ACTIVE'"],
    unguarded(
      "member_history",
      "insert into member_history select gen_random_uuid(), member_id, firm_id, 'ONBOARDING', at, '' from member_history where status = 'ACTIVE' limit 1",
    ),
  ],
  I17: [
    unguarded("published_defaults", "delete from published_defaults"),
    ["update members set status = 'DEFAULTED'"],
  ],
  I16a: [unguarded("rulebook_versions", "update rulebook_versions set number = 9 where number = 2")],
  I16b: [
    unguarded(
      "rulebook_versions",
      `update rulebook_versions set content = jsonb_set(content, '{holidays}', '[]')`,
    ),
  ],
  I24a: [["update users set status = 'INVITED' where email like 'tilda%'"]],
  I24b: [
    ["update users set roles = array['APPROVER'] where email like 'tilda@half%'"],
    ["update users set roles = '{}'"],
  ],
  I24c: [unguarded("firms", `update firms set side = 'HOUSE' where id = ${OTHER_FIRM}`)],
  I12: [
    unchecked(
      "approvals",
      "maker_is_not_checker",
      `update approvals set checker_id = d.maker_id, checker_person_id = d.maker_person_id from decisions d
        where d.id = decision_id and decision_id = ${ONE("decisions", "kind = 'MATCH_PAYMENT'")}`,
    ),
    // The same person under two accounts: nothing in the approval itself shows it.
    [
      "update users set person_id = (select person_id from users where email like 'iver%') where email like 'tove%'",
    ].flatMap((statement) => unguarded("users", statement)),
  ],
  I13a: [
    unchecked(
      "decisions",
      "decision_hash",
      "update decisions set payload = replace(payload, 'REF 3', 'REF 9')",
    ),
    unguarded(
      "approvals",
      `update approvals set hash = repeat('0', 64) where decision_id = ${ONE("decisions")}`,
    ),
  ],
  I13b: [
    unguarded(
      "payments",
      `update payments set decision_id = ${ONE("decisions")} where bank_reference = 'REF 1'`,
    ),
    unguarded("payments", "update payments set bank_reference = 'REF 7' where bank_reference = 'REF 3'"),
    unguarded(
      "rulebook_versions",
      `update rulebook_versions set content = jsonb_set(content, '{holidays}', '[]')`,
    ),
    unguarded("users", "update users set email = 'x@y.example' where email like 'tilda@half%'"),
    unguarded("allocations", `update allocations set result = jsonb_set(result, '{currency}', '"SEK"')`),
    unguarded(
      "approvals",
      `update approvals set verdict = 'SENT_BACK' where decision_id = ${ONE("decisions", "kind = 'ADMIT_MEMBER'")}`,
    ),
    unguarded("clients", `update clients set scopes = scopes || array['cases:run']`),
  ],
  I13c: [
    unguarded("contest_answers", "delete from contest_answers"),
    unguarded("payments", `update payments set decision_id = null where bank_reference = 'REF 3'`),
  ],
  I11: [
    unguarded(
      "decisions",
      `insert into decisions select ${NEW}, firm_id, kind, subject_id, payload, hash, maker_id, maker_person_id, maker_method,
        maker_signed_in_at, prepared_at from decisions cross join generate_series(1, 2)
        where id = ${ONE("decisions", "kind = 'POST_CONTRIBUTION'")}`,
    ),
  ],
  I22: [
    ["update command_keys set answer = null where command = 'recordPayment'"],
    [`update command_keys set firm_id = ${OTHER_FIRM} where command = 'recordPayment'`],
  ],
  I01a: [
    unguarded("layers", "update layers set remaining = remaining + 1 where rank = 2"),
    unguarded("losses", "update losses set amount = amount + 1"),
    unguarded("layers", "delete from layers"),
  ],
  I01b: [
    unguarded("layers", "update layers set absorbed = absorbed - 1 where layer_id = 'fund'"),
    unguarded(
      "obligations",
      "delete from obligations where kind = 'ASSESSMENT' and member_id in (select member_id from payments join obligations o on o.id = obligation_id where o.kind = 'ASSESSMENT')",
    ),
  ],
  I02: [unguarded("layers", "update layers set size = size + 1 where layer_id = 'fund'")],
  I03: [
    unguarded(
      "obligations",
      `update obligations set content = jsonb_set(content, '{shares,0,case,cap}', '"1.00"') where kind = 'LOSS_ALLOCATION'`,
    ),
  ],
  I05: [
    unguarded(
      "default_events",
      "update default_events set member_id = (select id from members where status = 'ACTIVE' limit 1)",
    ),
  ],
  A01: [
    unguarded(
      "allocations",
      `update allocations set "case" = jsonb_set("case", '{members,0,contribution}', '"1.00"')`,
    ),
    unguarded("allocations", "update allocations set software_version = 'mutua 9'"),
    unguarded("layers", "update layers set absorbed = absorbed - 1 where rank = 2"),
    unguarded(
      "obligations",
      "update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'ASSESSMENT'",
    ),
    unguarded("obligations", "delete from obligations where kind = 'LOSS_ALLOCATION'"),
  ],
  I06: [
    unguarded("payments", "update payments set amount = amount * 10 where bank_reference = 'REF 1'"),
    unguarded(
      "payments",
      `update payments set obligation_id = ${ONE("obligations", "kind = 'LOSS_ALLOCATION'")} where bank_reference = 'REF 1'`,
    ),
  ],
  I04: [
    unguarded("obligations", "update obligations set sequence = 9 where kind = 'REPLENISHMENT'"),
    unguarded("obligation_register", "delete from obligation_register where number = 2"),
    unguarded("default_events", "update default_events set number = 2"),
  ],
  I10: [
    unguarded(
      "obligations",
      `update obligations set content = jsonb_set(content, '{loss}', '"1.00"') where kind = 'ASSESSMENT'`,
    ),
    unguarded(
      "obligations",
      `update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'ASSESSMENT'`,
    ),
    unguarded(
      "layers",
      `update layers set statement = '{"rate": "1/3", "cut": null}' where layer_id = 'call'`,
    ),
  ],
  I23: [
    unguarded(
      "obligations",
      "update obligations set due_at = due_at + interval '1 day' where kind = 'REPLENISHMENT'",
    ),
    unguarded("obligations", "update obligations set contest_by = contest_by - interval '1 minute'"),
  ],
  I26: [unguarded("obligations", "update obligations set currency = 'SEK' where kind = 'ASSESSMENT'")],
  I07: [
    unguarded("postings", `update postings set amount = amount + 1 where id = ${ONE("postings")}`),
    unguarded("postings", `delete from postings where entry_id = ${ONE("entries")}`),
  ],
  I08a: [
    unguarded(
      "entries",
      `update entries set document_id = ${NEW} where id = ${ONE("entries", "kind = 'PAYMENT'")}`,
    ),
    unguarded("payments", "update payments set amount = amount - 1 where bank_reference = 'REF 2'"),
    unguarded(
      "postings",
      "update postings set amount = amount + sign(amount)::bigint where entry_id in (select id from entries where kind = 'LOSS')",
    ),
    unguarded("clearing_services", "update clearing_services set capital = capital + 1"),
  ],
  I08b: [
    unguarded("fund_figures", "update fund_figures set posted = posted + 1"),
    unguarded("fund_figures", "update fund_figures set called = called + 1"),
    unguarded("requirements", "update requirements set amount = amount + 1"),
  ],
  I08c: [
    unguarded(
      "obligations",
      "update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'ASSESSMENT'",
    ),
  ],
  I08d: [unguarded("layers", "update layers set remaining = remaining + 1")],
  I09: [
    unguarded("clearing_services", "update clearing_services set currency = 'XYZ'"),
    unguarded("accounts", `update accounts set currency = 'SEK' where id = ${ONE("accounts")}`),
  ],
  I19: [
    unguarded("audit_events", "delete from audit_events where kind = 'payment.recorded'"),
    unguarded(
      "audit_events",
      `update audit_events set firm_id = ${OTHER_FIRM} where kind = 'obligation.acknowledged'`,
    ),
    unguarded("acknowledgements", "delete from acknowledgements"),
  ],
  I20: [
    unguarded(
      "audit_events",
      `update audit_events set facts = facts || '{"amount": "1.00"}' where kind = 'payment.recorded'`,
    ),
    unguarded(
      "audit_events",
      "update audit_events set recorded_at = recorded_at + interval '1 second' where kind = 'loss.entered'",
    ),
    unguarded("audit_seals", "delete from audit_seals where position = 7"),
    unguarded("audit_seals", "update audit_seals set previous = hash where position = 7"),
    unguarded(
      "audit_seals",
      "update audit_seals set position = -position where position = (select max(position) from audit_seals)",
    ),
    // Two neighbours change places: each hash is right by itself.
    unguarded(
      "audit_seals",
      "update audit_seals a set hash = b.hash, previous = b.previous from audit_seals b where a.position + b.position = 15 and a.position in (7, 8)",
    ),
  ],
  I21: [unguarded("audit_events", "update audit_events set dispatched_at = null")],
};

const ALL = [OWN, ACCOUNT_PLANTS, MEMBERSHIP_PLANTS, MEASURE_PLANTS, PAYMENT_PLANTS, RUN_PLANTS];

/** All of them, by check. */
export const PLANTS: Record<string, string[][]> = Object.fromEntries(
  [...new Set(ALL.flatMap(Object.keys))].map((id) => [id, ALL.flatMap((plants) => plants[id] ?? [])]),
);
