import type { ReactNode } from "react";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { ApplicationPage } from "./find.ts";

/** A page with one form about an application; where its moment has passed, that in words instead of the form. */
export function FormPage({
  page: { application },
  title,
  crumb,
  lede,
  closed,
  children,
}: {
  page: ApplicationPage;
  title: string;
  crumb: string;
  lede: string;
  /** Why the form is not for now; left out where it is. */
  closed?: string | undefined;
  children: ReactNode;
}) {
  const back = `/applications/${application.id}`;
  return (
    <Sheet
      title={title}
      crumbs={[
        { label: "Applications", href: "/applications" },
        { label: application.firm.name, href: back },
        { label: crumb },
      ]}
      lede={lede}
    >
      {closed ? (
        <Message edge="grey" strong={closed}>
          <TextLink href={back}>Back to the application</TextLink>
        </Message>
      ) : (
        children
      )}
    </Sheet>
  );
}
