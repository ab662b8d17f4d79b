"use client";

import clsx from "clsx";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { type NotSent, newKey, send } from "#app/send.ts";
import { Acknowledge } from "../obligations/[id]/Acknowledge.tsx";

const MarkReadMutation = graphql(`
  mutation InboxMarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);

export type InboxItem = {
  id: string;
  subject: string;
  body: string;
  path: string;
  at: string;
  read: boolean;
  /** The obligation it is about, where the viewer may acknowledge it and nobody has. */
  toAcknowledge?: string | undefined;
};

/** Messages that open in place. Opening an unread one marks it as read; the counts beside the navigation follow. */
export function Messages({
  messages,
  zone,
  open,
}: {
  messages: readonly InboxItem[];
  zone: string;
  open: string | undefined;
}) {
  const router = useRouter();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<{ message: string; fault: string | undefined } | null>(null);
  const asked = useRef(new Set<string>());
  const mark = async ({ id, read }: InboxItem) => {
    if (read || asked.current.has(id)) return;
    asked.current.add(id);
    try {
      const { markRead } = await send(MarkReadMutation, {
        input: { idempotencyKey: newKey(), messageIds: [id] },
      });
      if ("message" in markRead) throw new Error(markRead.message);
      setSeen((before) => new Set(before).add(id));
      setFailed(null);
      router.refresh();
    } catch (error) {
      asked.current.delete(id);
      const { message, faultId } = error as NotSent;
      setFailed({ message, fault: faultId });
    }
  };
  return (
    <>
      {failed && (
        <Failed strong="The message was not marked as read." fault={failed.fault}>
          {failed.message}
        </Failed>
      )}
      <ul>
        {messages.map((item) => (
          <Message
            key={item.id}
            item={{ ...item, read: item.read || seen.has(item.id) }}
            zone={zone}
            open={item.id === open}
            onOpen={() => void mark(item)}
          />
        ))}
      </ul>
    </>
  );
}

/** One message: a dot while unread, its subject and when it came; opened, its words and the page it is about. */
function Message({
  item,
  zone,
  open,
  onOpen,
}: {
  item: InboxItem;
  zone: string;
  open: boolean;
  onOpen: () => void;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  useEffect(() => {
    // A message that the address opens was opened before this script could hear of it.
    if (box.current?.open) opened.current();
    if (open) box.current?.querySelector("summary")?.focus();
  }, [open]);
  return (
    <li className="border-b border-rule">
      <details ref={box} open={open} onToggle={(event) => event.currentTarget.open && onOpen()}>
        <summary className="grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-y-0.5 py-2.5 [&::-webkit-details-marker]:hidden">
          <span>
            {!item.read && (
              <>
                <svg width="8" height="8" aria-hidden="true" className="inline-block">
                  <circle cx="4" cy="4" r="4" fill="var(--color-petrol)" />
                </svg>
                <span className="sr-only">Unread: </span>
              </>
            )}
          </span>
          <span>
            <span className={clsx("underline decoration-1 underline-offset-3", !item.read && "font-[620]")}>
              {item.subject}
            </span>
          </span>
          <span className="type-dense text-ink-2 phone:col-start-2">
            <DateTime at={item.at} zone={zone} form="short" />
          </span>
        </summary>
        <div className="pb-4 pl-6">
          <p className="max-w-[66ch] whitespace-pre-line">{item.body}</p>
          <p className="pt-2 pb-2">
            <TextLink href={item.path}>Open what it is about</TextLink>
          </p>
          {item.toAcknowledge && <Acknowledge obligationId={item.toAcknowledge} primary={false} />}
        </div>
      </details>
    </li>
  );
}
