import type { ReactNode } from "react";

/** The end of a form: the primary button, then the others; beside them what pressing it will do. */
export function FormActions({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="print:hidden">
      <div className="flex flex-wrap items-start gap-2 phone:flex-col phone:items-stretch">{children}</div>
      {note && <p className="type-dense mt-2 text-ink-2">{note}</p>}
    </div>
  );
}
