"use client";

import { Button } from "#app/_parts/Button.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { FigureFields, figureOf } from "../../standing/figures/FigureFields.tsx";
import type { Kind } from "../../standing/Reports.tsx";
import type { FiguresContent, Period } from "./content.ts";
import { useRows } from "./rows.ts";
import { type Saving, SectionForm } from "./SectionForm.tsx";

const empty: Period = { period: "", asOf: "", values: {} };
const MOST = 8;

/** The firm's own figures, period by period. */
export function FiguresForm({
  saving,
  saved,
  kinds,
  currency,
}: {
  saving: Saving;
  saved: Partial<FiguresContent>;
  kinds: readonly Kind[];
  currency: string;
}) {
  const { rows, add, remove } = useRows(saved.periods?.length ? saved.periods : [empty], empty);
  return (
    <SectionForm
      saving={saving}
      contentOf={(form) => ({
        periods: rows.map((_, at) => ({
          period: textOf(form, `periods[${at}].period`),
          asOf: textOf(form, `periods[${at}].asOf`),
          values: Object.fromEntries(
            kinds.flatMap(({ name, unit }) => {
              const value = figureOf(form, `periods[${at}].values.${name}`, unit, currency);
              return value === null ? [] : [[name, value]];
            }),
          ),
        })),
      })}
    >
      {(error) => (
        <>
          {rows.map(({ key, value, added }, at) => {
            const field = (name: string) => ({
              name: `periods[${at}].${name}`,
              error: error(`periods[${at}].${name}`),
            });
            return (
              <fieldset key={key} className="flex flex-col gap-4 border-t border-ink pt-2">
                <div className="flex items-center justify-between gap-4">
                  <h2 className="type-section">Period {at + 1}</h2>
                  {rows.length > 1 && (
                    <Button size="head" onClick={() => remove(key)}>
                      Remove<span className="sr-only"> period {at + 1}</span>
                    </Button>
                  )}
                </div>
                <TextInput
                  {...field("period")}
                  label="Period"
                  hint="A year, quarter or month: 2018, 2018-Q2 or 2018-06."
                  defaultValue={value.period}
                  autoFocus={added}
                />
                <DateInput
                  {...field("asOf")}
                  label="Day the figures are of"
                  hint="Mostly the last day of the period."
                  defaultValue={value.asOf}
                />
                <FigureFields
                  kinds={kinds}
                  currency={currency}
                  nameOf={(figure) => `periods[${at}].values.${figure}`}
                  typed={(figure) => value.values[figure]}
                  error={error}
                />
              </fieldset>
            );
          })}
          {rows.length < MOST && (
            <div>
              <Button onClick={add}>Add a period</Button>
            </div>
          )}
        </>
      )}
    </SectionForm>
  );
}
