import type { ComponentProps } from "react";
import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/** One line of text: names, references, e-mail addresses (`type="email"`), numbers that are not amounts. */
export function TextInput({
  name,
  label,
  hint,
  error,
  id,
  ...rest
}: FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "placeholder" | "className">) {
  const words = { name, label, hint, error, id };
  return (
    <Field {...words}>
      <input type="text" autoComplete="off" {...rest} {...tiesOf(words)} className="field" />
    </Field>
  );
}
