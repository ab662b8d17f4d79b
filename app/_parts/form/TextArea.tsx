import clsx from "clsx";
import type { ComponentProps } from "react";
import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/** Several lines of text: reasons, messages, proposals; `mono` for JSON. */
export function TextArea({
  name,
  label,
  hint,
  error,
  id,
  mono = false,
  ...rest
}: FieldWords & { mono?: boolean | undefined } & Omit<
    ComponentProps<"textarea">,
    keyof FieldWords | "placeholder" | "className"
  >) {
  const words = { name, label, hint, error, id };
  return (
    <Field {...words}>
      <textarea
        rows={4}
        {...rest}
        {...tiesOf(words)}
        className={clsx("field", mono && "font-mono text-[0.8125rem]! leading-5!")}
      />
    </Field>
  );
}
