import type { ReactNode } from "react";

/** A reference, a key, a code: N-2018-0003. Mono, so that characters are compared one by one. */
export function Code({ children }: { children: ReactNode }) {
  return <code className="font-mono text-[0.9286em]">{children}</code>;
}
