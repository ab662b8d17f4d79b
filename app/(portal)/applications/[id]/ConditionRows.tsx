"use client";

import { useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";

/** Conditions of an admission as rows, each with the day by which it is met. Empty rows are left out when it is sent. */
export function ConditionRows({
  today,
  error,
}: {
  today: string;
  error: (field: string) => string | undefined;
}) {
  const [rows, setRows] = useState([0]);
  return (
    <fieldset>
      <legend className="type-label mb-1">Conditions</legend>
      <p className="type-small mb-2 text-ink-2">
        To be met before it becomes active. The applicant reads them; each comes onto its list with its day.
      </p>
      <div className="flex flex-col gap-4">
        {rows.map((row, at) => (
          <div key={row} className="flex flex-col gap-2 border-b border-rule pb-4">
            <TextInput
              name="conditionTitle"
              id={`conditions[${at}].title`}
              label={`Condition ${at + 1}`}
              error={error(`conditions[${at}].title`)}
            />
            <DateInput
              name="conditionDueOn"
              id={`conditions[${at}].dueOn`}
              label={`Met by, condition ${at + 1}`}
              error={error(`conditions[${at}].dueOn`)}
              min={today}
            />
            {rows.length > 1 && (
              <div>
                <Button size="head" onClick={() => setRows(rows.filter((each) => each !== row))}>
                  Remove condition {at + 1}
                </Button>
              </div>
            )}
          </div>
        ))}
        <div>
          <Button size="head" onClick={() => setRows([...rows, (rows.at(-1) ?? 0) + 1])}>
            Add condition
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
