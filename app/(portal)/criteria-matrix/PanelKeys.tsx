"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/** Around the open panel: the focus goes to it and, when it closes, back to where it was; Esc closes it. */
export function PanelKeys({ close, label, children }: { close: string; label: string; children: ReactNode }) {
  const router = useRouter();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const self = panel.current;
    if (before && before !== document.body) self?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      if (before?.isConnected && (now === document.body || self?.contains(now))) before.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) router.push(close, { scroll: false });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, close]);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className="min-w-0 outline-none wide:border-l wide:border-rule wide:pl-6"
    >
      {children}
    </aside>
  );
}
