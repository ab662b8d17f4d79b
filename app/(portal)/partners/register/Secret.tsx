"use client";

import { useEffect, useRef } from "react";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { CopyText } from "#app/_parts/CopyText.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Message } from "#app/_parts/message/Message.tsx";

export type Prepared = { clientId: string; secret: string | null | undefined; decisionId: string };

/** The id and the secret of a partner system: shown once, as only the secret's hash is kept. */
export function Secret({ prepared: { clientId, secret, decisionId } }: { prepared: Prepared }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section
      aria-labelledby="secret"
      className="flex max-w-[40rem] flex-col gap-4 border-t-2 border-ink pt-2"
    >
      <h2 id="secret" ref={head} tabIndex={-1} className="type-section outline-none">
        Copy the secret now
      </h2>
      <Message edge="madder" strong="This is the only time it is shown.">
        The portal keeps only its hash. Whoever has the secret acts for the firm: hand it over on a safe way,
        never by mail. If it is lost or seen by others, shut the system out and register it anew.
      </Message>
      <CopyText label="Client id" value={clientId} />
      {secret ? (
        <CopyText label="Secret" value={secret} />
      ) : (
        <p>
          <b>The secret was shown before and is not kept.</b> Take the decision back and register the system
          anew.
        </p>
      )}
      <p className="text-ink-2">
        Nothing works with it until another person has confirmed the partner system.
      </p>
      <ButtonRow>
        <LinkButton href={`/decisions/${decisionId}`} tone="primary">
          I have it: show the decision
        </LinkButton>
      </ButtonRow>
    </section>
  );
}
