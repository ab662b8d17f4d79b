"use client";

import { useState } from "react";
import { Button } from "#app/_parts/Button.tsx";

/** A secret or an address to take away: its label, the text, and a button that copies it and says whether it did. */
export function CopyText({ label, value }: { label: string; value: string }) {
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
