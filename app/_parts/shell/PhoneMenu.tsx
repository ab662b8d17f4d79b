"use client";

import type { ReactNode } from "react";

/** The phone's menu, in words. Opens without scripts; with them a choice or Esc closes it, and the focus returns. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  return (
    <details
      className="group"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.currentTarget.removeAttribute("open");
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary className="flex min-h-14 cursor-pointer list-none items-center px-2 text-[0.9375rem] font-[580] [&::-webkit-details-marker]:hidden">
        <span className="group-open:hidden">Menu</span>
        <span className="hidden group-open:inline">Close menu</span>
      </summary>
      <div className="absolute inset-x-0 top-full z-10 flex flex-col gap-4 border-b border-rule bg-raised p-4 shadow-menu">
        {children}
      </div>
    </details>
  );
}
