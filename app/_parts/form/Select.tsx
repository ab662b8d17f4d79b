import type { ComponentProps } from "react";
import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

export type Option = { value: string; label: string };

/** One of a list. Up to five that should be read at once are better a ChoiceGroup. */
export function Select({
  name,
  label,
  hint,
  error,
  id,
  options,
  ...rest
}: FieldWords & { options: readonly Option[] } & Omit<
    ComponentProps<"select">,
    keyof FieldWords | "className" | "children" | "multiple"
  >) {
  const words = { name, label, hint, error, id };
  return (
    <Field {...words}>
      <span className="relative block">
        <select {...rest} {...tiesOf(words)} className="field">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 10 8"
          width="10"
          height="8"
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-3 -mt-1 forced-colors:hidden"
        >
          <path d="M0 .5h10L5 7.5Z" fill="var(--color-ink)" />
        </svg>
      </span>
    </Field>
  );
}
