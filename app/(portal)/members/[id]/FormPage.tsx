import type { ReactNode } from "react";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { MemberPage } from "./find.ts";

/** A page with one form about a member; where it is not for now, that in words instead of the form. */
export function FormPage({
  page: { member },
  title,
  crumb,
  lede,
  closed,
  children,
}: {
  page: MemberPage;
  title: string;
  crumb: string;
  lede: string;
  /** Why the form is not for now; left out where it is. */
  closed?: string | undefined;
  children: ReactNode;
}) {
  const back = `/members/${member.id}`;
  return (
    <Sheet
      title={title}
      crumbs={[
        { label: "Members", href: "/members" },
        { label: member.firm.name, href: back },
        { label: crumb },
      ]}
      lede={lede}
    >
      {closed ? (
        <Message edge="grey" strong={closed}>
          <TextLink href={back}>Back to the member</TextLink>
        </Message>
      ) : (
        children
      )}
    </Sheet>
  );
}
