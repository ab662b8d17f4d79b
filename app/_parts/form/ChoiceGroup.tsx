import type { ChangeEventHandler, ReactNode } from "react";
import { FieldError, type FieldWords } from "#app/_parts/form/Field.tsx";

export type Choice = { value: string; label: string; hint?: ReactNode };

/**
 * Choices that are read at once: several of them ("checkbox") or one ("radio"). The first one carries the id that the
 * summary of errors links to. Uncontrolled with `defaultValue`; controlled with `value` and `onChange`.
 */
export function ChoiceGroup({
  kind,
  name,
  label,
  hint,
  error,
  id = name,
  choices,
  defaultValue,
  value,
  onChange,
}: FieldWords & {
  kind: "checkbox" | "radio";
  choices: readonly Choice[];
  defaultValue?: readonly string[] | undefined;
  value?: readonly string[] | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend className="type-label mb-1">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="type-small mb-1 text-ink-2">
          {hint}
        </p>
      )}
      {choices.map((choice, at) => (
        <label
          key={choice.value}
          className="flex min-h-8 items-start gap-2.5 py-1.5 phone:min-h-11 phone:py-3"
        >
          <input
            type={kind}
            id={at === 0 ? id : `${id}-${choice.value}`}
            name={name}
            value={choice.value}
            className="choice"
            {...(value
              ? { checked: value.includes(choice.value), onChange }
              : { defaultChecked: defaultValue?.includes(choice.value), onChange })}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="type-small block text-ink-2">{choice.hint}</span>}
          </span>
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
