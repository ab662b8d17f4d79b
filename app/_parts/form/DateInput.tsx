import type { ComponentProps } from "react";
import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/** A calendar date, "2018-09-17". The browser's own control: it knows keyboard, language and calendar. */
export function DateInput({
  name,
  label,
  hint,
  error,
  id,
  ...rest
}: FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "placeholder" | "className" | "type">) {
  const words = { name, label, hint, error, id };
  return (
    <Field {...words}>
      <input type="date" {...rest} {...tiesOf(words)} className="field" />
    </Field>
  );
}
