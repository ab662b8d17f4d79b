import type { ComponentProps } from "react";
import { FieldError, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/** One yes or no with its sentence: an attestation, a setting. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  id,
  ...rest
}: FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "className" | "type">) {
  const ties = tiesOf({ name, label, hint, error, id });
  return (
    <div>
      <label className="flex min-h-8 items-start gap-2.5 py-1.5 phone:min-h-11 phone:py-3">
        <input type="checkbox" {...rest} {...ties} className="choice" />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${ties.id}-hint`} className="type-small pl-[1.875rem] text-ink-2">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${ties.id}-error`}>{error}</FieldError>}
    </div>
  );
}
