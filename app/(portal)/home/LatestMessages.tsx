import clsx from "clsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Home } from "./find.ts";

/** The newest three messages; each opens in the inbox. */
export function LatestMessages({ home: { viewer, zone } }: { home: Home }) {
  const messages = viewer.inbox.edges.map((edge) => edge.node);
  return (
    <Section title="Inbox" right={viewer.unread === 0 ? "nothing unread" : `${viewer.unread} unread`}>
      {messages.length === 0 ? (
        <Empty strong="No messages yet.">They come when something is issued to you or waits for you.</Empty>
      ) : (
        <ul>
          {messages.map(({ id, subject, at, read }) => (
            <li
              key={id}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline border-b border-rule py-2.5"
            >
              <span>
                {!read && (
                  <>
                    <svg width="8" height="8" aria-hidden="true" className="inline-block">
                      <circle cx="4" cy="4" r="4" fill="var(--color-petrol)" />
                    </svg>
                    <span className="sr-only">Unread: </span>
                  </>
                )}
              </span>
              <span className={clsx(!read && "font-[620]")}>
                <TextLink href={`/inbox?open=${id}`}>{subject}</TextLink>
              </span>
              <span className="type-dense pl-3 text-ink-2">
                <DateTime at={at} zone={zone} form="short" />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
