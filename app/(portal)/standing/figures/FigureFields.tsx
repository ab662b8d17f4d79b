import { figures, plainAmount } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import type { Kind } from "../Reports.tsx";

/** A field for each figure a firm reports by itself, in its unit. What is not known stays empty. */
export function FigureFields({
  kinds,
  currency,
  nameOf,
  typed,
  error,
}: {
  kinds: readonly Kind[];
  currency: string;
  nameOf: (figure: string) => string;
  typed?: ((figure: string) => string | undefined) | undefined;
  error: (field: string) => string | undefined;
}) {
  return kinds.map(({ name, title, unit }) => {
    const field = nameOf(name);
    const value = typed?.(name);
    const words = { name: field, label: title, error: error(field) };
    return unit === "money" ? (
      <AmountInput key={name} {...words} currency={currency} defaultValue={value && figures(value)} />
    ) : (
      <TextInput
        key={name}
        {...words}
        hint={unit === "percent" ? "In percent, such as 12.5." : "A plain number, such as 1.25."}
        inputMode="decimal"
        defaultValue={value}
      />
    );
  });
}

/** What was typed into a figure's field, as the graph wants it; null where it stayed empty. */
export function figureOf(form: FormData, field: string, unit: string, currency: string): string | null {
  if (textOf(form, field) === "") return null;
  return unit === "money"
    ? amountOf(form, field, currency)
    : plainAmount(textOf(form, field)).replace(/%$/, "");
}
