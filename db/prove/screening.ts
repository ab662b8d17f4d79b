import { sql } from "drizzle-orm";
import { type Check, sqlCheck } from "./check.ts";

/** Documents, and what outside lists say of firms. */

export const screeningChecks: readonly Check[] = [
  sqlCheck({
    id: "D01",
    title: "Every document has all of its bytes: as many as it says, in parts without a gap, with its hash",
    tables: ["documents"],
    offenders: sql`select d.id as offender from documents d left join lateral
        (select sum(length(p.bytes)) as size, count(*) as parts, max(p.part) + 1 as places,
          encode(sha256(string_agg(p.bytes, ''::bytea order by p.part)), 'hex') as hash
        from document_parts p where p.document_id = d.id) kept on true
      where kept.size is distinct from d.size or kept.hash is distinct from d.sha256 or kept.parts <> kept.places`,
    examined: sql`select count(*) from documents`,
  }),
  sqlCheck({
    id: "S01",
    title: "Every list was brought in from a document of the house's own, by one of its people",
    tables: ["outside_lists"],
    offenders: sql`select l.id as offender from outside_lists l join documents d on d.id = l.document_id
      join users u on u.id = l.user_id
      where d.firm_id not in (select id from houses) or u.firm_id not in (select id from houses)`,
    examined: sql`select count(*) from outside_lists`,
  }),
  sqlCheck({
    id: "S02",
    title:
      "Every match is of a name that was screened, with a name that stands on the list it was screened against",
    tables: ["screening_matches"],
    offenders: sql`select m.id as offender from screening_matches m left join screenings s on s.id = m.screening_id
      left join listed_entries e on e.list_id = s.list_id and e.reference = m.reference
      where s.id is null or s.subject_id <> m.subject_id or s.firm_id <> m.firm_id or not s.names ? m.name
        or e.reference is null or not e.names ? m.listed_name or m.score not between 1 and 100`,
    examined: sql`select count(*) from screening_matches`,
  }),
  sqlCheck({
    id: "S03",
    title: "Whoever dismissed a match is of the house and gave a reason",
    tables: ["match_dismissals"],
    offenders: sql`select d.match_id as offender from match_dismissals d join users u on u.id = d.user_id
      where u.firm_id not in (select id from houses) or length(trim(d.reason)) < 10`,
    examined: sql`select count(*) from match_dismissals`,
  }),
];
