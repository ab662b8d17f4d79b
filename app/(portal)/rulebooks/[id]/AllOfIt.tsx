"use client";

import { useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { hashOf } from "#domain/hash.ts";

const words = {
  "not-run": "Fingerprint not run yet",
  agrees: "Fingerprint agrees",
  differs: "Fingerprint differs",
  unknown: "This browser computes none over plain http",
} as const;

/** The rulebook word for word as data, to take along, and its fingerprint computed again in this browser. */
export function AllOfIt({ label, content, hash }: { label: string; content: unknown; hash: string }) {
  const text = JSON.stringify(content, null, 2);
  const [found, setFound] = useState<keyof typeof words>("not-run");
  const run = async () => {
    if (!globalThis.crypto?.subtle) return setFound("unknown");
    setFound((await hashOf(content)) === hash ? "agrees" : "differs");
  };
  return (
    <Section
      title="All of it, as data"
      right={
        <span role="status">
          <State is={found} word={words[found]} />
        </span>
      }
    >
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2 pt-1 pb-3 print:hidden">
        <Button size="head" onClick={run}>
          Run the fingerprint again
        </Button>
        <a
          className="link self-center"
          download={`rulebook-${label}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Download the data
        </a>
      </div>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="max-h-[40rem] overflow-auto bg-sunken px-3 py-2 font-mono text-[0.8125rem] leading-5 print:max-h-none"
      >
        {text}
      </pre>
    </Section>
  );
}
