import { findOpenFeed, revokeFeed } from "#db/calendars/queries.ts";
import type { CloseCalendarInput } from "../__generated__/resolvers.ts";
import { command, type Happening } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import { MEMBER, only } from "../rights.ts";

/** Close one's own calendar: its address answers as if there had never been one. */
export const closeCalendar = command("closeCalendar", {
  allow: only(...MEMBER),
  run: async (act, _input: CloseCalendarInput) => {
    const feed = await findOpenFeed(act.tx, act.viewer.id);
    if (!feed) return wrongMoment("You have no calendar open.");
    await revokeFeed(act.tx, feed.id, act.now);
    return {
      done: { at: act.now.toISOString() },
      events: [closed(act.viewer.firmId, feed.id)],
    };
  },
});

/** That an address ended: closed, or replaced by a new one. */
export const closed = (firmId: string, calendarId: string): Happening => ({
  kind: "calendar.closed",
  firmId,
  subjectId: calendarId,
  facts: {},
});
