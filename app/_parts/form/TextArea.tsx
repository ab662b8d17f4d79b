import type { ComponentProps } from "react";
import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/** Several lines of text: reasons, messages, proposals. */
export function TextArea({
  name,
  label,
  hint,
  error,
  id,
  ...rest
}: FieldWords & Omit<ComponentProps<"textarea">, keyof FieldWords | "placeholder" | "className">) {
  const words = { name, label, hint, error, id };
  return (
    <Field {...words}>
      <textarea rows={4} {...rest} {...tiesOf(words)} className="field" />
    </Field>
  );
}
