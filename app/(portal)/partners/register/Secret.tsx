"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
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
      <Shown label="Client id" value={clientId} />
      {secret ? (
        <Shown label="Secret" value={secret} />
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

function Shown({ label, value }: { label: string; value: string }) {
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied("yes");
    } catch {
      setCopied("no");
    }
  };
  return (
    <div>
      <p className="type-label pb-1">{label}</p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 rounded-bar bg-sunken px-2 py-1.5 font-mono text-[0.8125rem] break-all">
          {value}
        </code>
        <Button size="head" onClick={copy}>
          Copy {label.toLowerCase()}
        </Button>
        <span role="status" className="type-dense text-ink-2">
          {copied === "yes" && "Copied."}
          {copied === "no" && "This browser did not copy it: select it and copy it by hand."}
        </span>
      </div>
    </div>
  );
}
