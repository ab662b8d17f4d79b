import { withParam } from "#app/_parts/address.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dayIn } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { CompleteForm } from "./CompleteForm.tsx";
import type { MemberNode, MemberPage } from "./find.ts";

type Item = MemberNode["onboarding"][number];

// The contribution is done when it is paid, its users when they have signed in: nobody says so by hand.
const BY_HAND: readonly Item["kind"][] = ["CONDITION", "TASK"];

/** What is to be done before a member becomes active: what is open first, by its day; `?done=<id>` opens the form. */
export function Onboarding({ page, completing }: { page: MemberPage; completing: string | undefined }) {
  const { member, may, zone, now } = page;
  if (member.onboarding.length === 0) return null;
  const open = member.onboarding.filter(({ done }) => !done);
  const items = [...open, ...member.onboarding.filter(({ done }) => done)];
  const here = `/members/${member.id}`;
  const today = dayIn(now, zone);
  return (
    <Section
      id="onboarding"
      title="Before it becomes active"
      right={`${member.onboarding.length - open.length} of ${member.onboarding.length} done`}
    >
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>{item.title}</span>
              <span className="ml-auto">
                {item.done ? (
                  <State is="met" word="Done" />
                ) : item.dueOn < today ? (
                  <State is="overdue" word="Late" />
                ) : (
                  <State is="issued" word="Open" />
                )}
              </span>
            </div>
            <p className="type-small text-ink-2">
              {item.owner === "FIRM" ? "By the firm" : "By the house"}, due <DateOnly date={item.dueOn} />.
              {item.doneAt && (
                <>
                  {" "}
                  Done <DateTime at={item.doneAt} zone={zone} />
                  {item.doneBy && `, ${item.doneBy}`}.
                </>
              )}
              {item.note && ` ${item.note}`}
            </p>
            {item.obligation && (
              <p>
                <TextLink href={`/obligations/${item.obligation.id}`}>Call {item.obligation.number}</TextLink>
              </p>
            )}
            {!item.done && BY_HAND.includes(item.kind) && may.includes("completeOnboarding") && (
              <Completing item={item} open={completing === item.id} href={here} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Completing({ item, open, href }: { item: Item; open: boolean; href: string }) {
  if (open)
    return (
      <div className="py-3">
        <CompleteForm itemId={item.id} back={`${href}#onboarding`} />
      </div>
    );
  return (
    <p className="print:hidden">
      <TextLink href={`${withParam(href, "done", item.id)}#onboarding`}>
        Say that it is done<span className="sr-only">: {item.title}</span>
      </TextLink>
    </p>
  );
}
