import { randomBytes } from "node:crypto";
import { findOpenFeed, insertFeed, revokeFeed } from "#db/calendars/queries.ts";
import type { OpenCalendarInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { hashOfSecret } from "../portal.ts";
import { MEMBER, only } from "../rights.ts";
import { closed } from "./closeCalendar.ts";

/** Open one's own calendar of due dates. The address is told once; an address it had before ends at once. */
export const openCalendar = command("openCalendar", {
  allow: only(...MEMBER),
  run: async (act, _input: OpenCalendarInput) => {
    const { viewer } = act;
    const former = await findOpenFeed(act.tx, viewer.id);
    if (former) await revokeFeed(act.tx, former.id, act.now);
    const secret = randomBytes(32).toString("base64url");
    const id = act.ids();
    await insertFeed(act.tx, {
      id,
      userId: viewer.id,
      firmId: viewer.firmId,
      secretHash: hashOfSecret(secret),
      createdAt: act.now,
    });
    return {
      done: { calendarId: id },
      events: [
        ...(former ? [closed(viewer.firmId, former.id)] : []),
        { kind: "calendar.opened", firmId: viewer.firmId, subjectId: id, facts: {} },
      ],
      once: { address: `${act.portal.origin}/api/calendar/${secret}.ics` },
    };
  },
});
