import type { ComponentProps } from "react";
import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/**
 * An amount: the code inside left, the figures right. The value is text; before it is parsed, plainAmount() takes
 * out the spaces and commas a person may type.
 */
export function AmountInput({
  name,
  label,
  hint,
  error,
  id,
  currency,
  ...rest
}: FieldWords & { currency: string } & Omit<
    ComponentProps<"input">,
    keyof FieldWords | "placeholder" | "className" | "type"
  >) {
  const words = { name, label, hint, error, id };
  return (
    <Field {...words}>
      <span className="relative block">
        <span className="type-small pointer-events-none absolute inset-y-0 left-3 flex items-center text-ink-2">
          {currency}
        </span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...rest}
          {...tiesOf(words)}
          className="field amount"
        />
      </span>
    </Field>
  );
}
