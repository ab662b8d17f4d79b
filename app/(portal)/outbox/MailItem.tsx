import type { MailState, OutboxPageQuery } from "#app/__generated__/graphql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { State, type StateName } from "#app/_parts/State.tsx";

const states: Record<MailState, { is: StateName; word: string }> = {
  WAITING: { is: "to-confirm", word: "Waiting" },
  DONE: { is: "paid", word: "Sent" },
  KEPT: { is: "draft", word: "Kept here" },
  STUCK: { is: "overdue", word: "Stuck" },
};

/** One mail: to whom, about what, where it stands; opened, its text and what the mail server said last. */
export function MailItem({
  mail,
  zone,
}: {
  mail: OutboxPageQuery["outbox"]["edges"][number]["node"];
  zone: string;
}) {
  const state = states[mail.state];
  return (
    <li className="border-b border-rule">
      <details>
        <summary className="grid cursor-pointer grid-cols-[minmax(0,1fr)_8rem_8rem] items-baseline gap-x-4 py-2.5 phone:grid-cols-[minmax(0,1fr)_auto] [&::-webkit-details-marker]:hidden">
          <span className="phone:col-span-2">
            <span className="underline decoration-1 underline-offset-3">{mail.subject}</span>
            <span className="type-small block text-ink-2">to {mail.to}</span>
          </span>
          <span>
            <State is={state.is} word={state.word} />
          </span>
          <span className="type-dense text-right text-ink-2">
            <DateTime at={mail.at} zone={zone} form="short" />
          </span>
        </summary>
        <div className="flex flex-col gap-2 pb-4">
          <pre className="overflow-x-auto border-l-[3px] border-rule-strong bg-sunken px-3 py-2 font-mono text-[0.8125rem] leading-5 whitespace-pre-wrap">
            {mail.body}
          </pre>
          {mail.attempts > 0 && (
            <p className="type-dense text-ink-2">
              {mail.attempts === 1 ? "Tried once." : `Tried ${mail.attempts} times.`}
              {mail.lastError && ` The mail server said: ${mail.lastError}`}
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
