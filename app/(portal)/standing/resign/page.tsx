import { dateText, dayIn } from "#app/_parts/dates.ts";
import type { Params } from "#app/_parts/list/paging.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { addDays } from "#domain/calendar.ts";
import { findStanding } from "../find.ts";
import { ResignForm } from "./ResignForm.tsx";

export const metadata = { title: "Leave the clearing service" };

/** Give notice that the firm leaves; what follows is said first. */
export default async function ResignPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { viewer, membership, zone, now, link } = await findStanding(await searchParams);
  const back = link("/standing");
  const crumbs = [{ label: "Standing", href: back }, { label: "Leave" }];
  if (!membership)
    return (
      <Sheet title="Leave the clearing service" crumbs={crumbs}>
        <Missing what="membership" />
      </Sheet>
    );
  const { service, resignation, standing } = membership;
  const days = standing?.catalogue.admission.noticeDays;
  return (
    <Sheet
      title={`Leave ${service.name}`}
      crumbs={crumbs}
      lede={`${viewer.firm.name} gives notice of its membership. Only somebody who may sign for the firm can do that.`}
    >
      <Section title="What follows">
        <ul className="max-w-[66ch] list-disc pl-4">
          {days !== undefined && (
            <li className="py-1">
              Notice runs for {days} days: given today, until {dateText(addDays(dayIn(now, zone), days))}. You
              are a member until then, and pay what falls due.
            </li>
          )}
          <li className="py-1">
            Your liability is capped: the rulebook says what you can at most be asked for while the notice
            runs. The amount stands on the page of your standing from the moment notice is given.
          </li>
          <li className="py-1">
            Once the notice has ended and nothing is owed either way, the house releases you, and what is left
            of your contribution is paid back.
          </li>
          <li className="py-1">
            <b>Notice cannot be taken back.</b> To be a member again, your firm applies anew.
          </li>
        </ul>
      </Section>
      {resignation ? (
        <Message edge="grey" strong={`Notice is given: it runs until ${dateText(resignation.endsOn)}.`}>
          <TextLink href={back}>Back to your standing</TextLink>
        </Message>
      ) : !viewer.roles.includes("SIGNATORY") ? (
        <Forbidden needs="signatory" />
      ) : (
        <Section title="Notice">
          <ResignForm memberId={membership.id} back={back} />
        </Section>
      )}
    </Sheet>
  );
}
