import { markRead as mark } from "#db/deliveries/queries.ts";
import type { MarkReadInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound } from "../refusals.ts";
import { signedIn } from "../rights.ts";

/** Mark messages of one's own inbox as read. Nothing worth an audit event happens. */
export const markRead = command("markRead", {
  allow: signedIn(),
  run: async (act, { messageIds }: MarkReadInput) => {
    if (messageIds.length < 1 || messageIds.length > 100)
      invalid("messageIds", `${messageIds.length} messages: give 1 to 100.`);
    const ids = messageIds.map((id) => rowOf("InboxMessage", id) ?? notFound("message"));
    if ((await mark(act.tx, act.viewer.id, ids, act.now)) < new Set(ids).size) notFound("message");
    return { done: { read: ids.length }, events: [] };
  },
});
