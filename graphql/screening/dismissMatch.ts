import { findMatches, insertDismissal } from "#db/screening/queries.ts";
import type { DismissMatchInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { restate } from "../criteria/restate.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dayIn } from "../time.ts";

/** Say why a match is somebody else. It stands in the audit trail; the firm is not told. */
export const dismissMatch = command("dismissMatch", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: DismissMatchInput) => {
    const id = rowOf("ScreeningMatch", input.matchId);
    const [match] = id ? await findMatches(act.tx, [id]) : [];
    if (!match) return notFound("match");
    const reason = readText("reason", input.reason, { least: 10, most: 2000, lines: true });
    if (match.dismissedOn) wrongMoment("This match is dismissed already.");
    const today = dayIn(act.now, act.house.timeZone);
    await insertDismissal(act.tx, {
      matchId: match.id,
      firmId: match.firmId,
      reason,
      userId: act.viewer.id,
      knownOn: today,
      at: act.now,
    });
    return {
      done: { matchId: match.id },
      events: [
        {
          kind: "match.dismissed",
          firmId: act.house.id,
          subjectId: match.subjectId,
          facts: { name: match.name, listedName: match.listedName, reason },
        },
        ...(await restate(act.tx, [match.subjectId], today)),
      ],
    };
  },
});
