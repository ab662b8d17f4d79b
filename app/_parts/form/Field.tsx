import type { ReactNode } from "react";
import { Shape } from "#app/_parts/Shape.tsx";

/** What every field has: a label above, a hint that is always there, and an error that names the limit. */
export type FieldWords = {
  /** Also the id of the control, unless `id` says otherwise: the summary of errors links to it. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
};

/** What ties a control to its words; spread it on the control. */
export type ControlTies = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

export function tiesOf({ name, id = name, hint, error }: FieldWords): ControlTies {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
  };
}

/** A sentence with the triangle: what is wrong, with the figure. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="type-small mt-1 flex items-baseline gap-1.5 font-[620] text-madder">
      <Shape name="triangle" className="relative top-[2px] flex-none" />
      <span>
        <span className="sr-only">Error: </span>
        {children}
      </span>
    </p>
  );
}

/** Label, control, hint, error. For a control of your own; the usual ones (TextInput, Select, ...) contain it. */
export function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  const { id } = tiesOf(words);
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="type-label mb-1 block">
        {words.label}
      </label>
      {children}
      {words.hint && (
        <p id={`${id}-hint`} className="type-small mt-1 text-ink-2">
          {words.hint}
        </p>
      )}
      {words.error && <FieldError id={`${id}-error`}>{words.error}</FieldError>}
    </div>
  );
}
