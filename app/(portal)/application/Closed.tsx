import { Message } from "#app/_parts/message/Message.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Application } from "./find.ts";
import { stateWords } from "./words.ts";

/** A page of an application that has moved on, or that is not the viewer's. */
export function Closed({
  title,
  crumbs,
  application,
  back,
}: {
  title: string;
  crumbs: readonly { label: string; href?: string }[];
  application: Application | undefined;
  back: string;
}) {
  return (
    <Sheet title={title} crumbs={crumbs}>
      {application ? (
        <Message
          edge="grey"
          strong={`Nothing can be changed here: the application is ${stateWords[application.state].toLowerCase()}.`}
        >
          <TextLink href={back}>Back to the application</TextLink>
        </Message>
      ) : (
        <Missing what="application">
          <TextLink href="/application">Go to your applications</TextLink>
        </Missing>
      )}
    </Sheet>
  );
}
