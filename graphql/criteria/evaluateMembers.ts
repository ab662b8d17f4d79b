import { listMemberSubjects } from "#db/criteria/subjects.ts";
import { findServices } from "#db/house/queries.ts";
import type { EvaluateMembersInput } from "../__generated__/resolvers.ts";
import { command, type Happening } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { restate } from "./restate.ts";

const AT_ONCE = 250;
const FIRST = "00000000-0000-0000-0000-000000000000";

/** Evaluate every member of a service anew, in one transaction. Nothing changes but what has changed since. */
export const evaluateMembers = command("evaluateMembers", {
  allow: only("MEMBERSHIP_OFFICER", "RISK_MANAGER"),
  run: async (act, input: EvaluateMembersInput) => {
    const id = rowOf("ClearingService", input.serviceId);
    const [service] = id ? await findServices(act.tx, [id]) : [];
    if (!service) return notFound("clearing service");
    const today = dayIn(act.now, act.house.timeZone);
    const events: Happening[] = [];
    let evaluated = 0;
    for (let after = FIRST; ; ) {
      const page = await listMemberSubjects(act.tx, service.id, after, AT_ONCE);
      const ids = page.map((subject) => subject.id);
      events.push(...(await restate(act.tx, ids, today)));
      evaluated += ids.length;
      if (page.length < AT_ONCE) break;
      after = ids.at(-1)!;
    }
    return {
      done: { reports: 0, evaluated },
      events: [
        {
          kind: "members.evaluated",
          firmId: act.house.id,
          subjectId: service.id,
          facts: { members: String(evaluated) },
        },
        ...events,
      ],
    };
  },
});
