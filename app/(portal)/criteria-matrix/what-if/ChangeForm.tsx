import { ErrorSummary } from "#app/_parts/form/ErrorSummary.tsx";
import { Select } from "#app/_parts/form/Select.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import type { Catalogue, Criterion } from "#domain/criteria/catalogue.ts";
import { thresholdField } from "./changed.ts";

/** The criterion's own words, to be changed: what is measured, how it is compared, what each category must reach. */
export function ChangeForm({
  serviceId,
  criterion,
  catalogue,
  fault,
}: {
  serviceId: string;
  criterion: Criterion;
  catalogue: Catalogue;
  fault: { field: string; message: string } | null;
}) {
  const quantity = criterion.kind === "quantitative_threshold";
  const error = (field: string) => (fault?.field === field ? fault.message : undefined);
  return (
    <form action="/criteria-matrix/what-if" method="get" className="flex flex-col gap-4 pt-1 print:hidden">
      <ErrorSummary errors={fault ? [fault] : []} />
      <input type="hidden" name="serviceId" value={serviceId} />
      <input type="hidden" name="criterion" value={criterion.id} />
      <input type="hidden" name="try" value="yes" />
      {quantity && (
        <>
          <TextArea
            name="measure"
            label="What is measured"
            hint="A formula over the catalogue’s figures, with + − * /, max(…) and min(…)."
            error={error("measure")}
            defaultValue={criterion.measure}
            rows={2}
            mono
            spellCheck={false}
            required
          />
          <Select
            name="operator"
            label="Compared"
            error={error("operator")}
            defaultValue={criterion.operator}
            options={[
              { value: ">=", label: "must be at least" },
              { value: "<=", label: "must be at most" },
            ]}
          />
        </>
      )}
      <fieldset className="flex flex-col gap-3">
        <legend className="type-label mb-1">
          {quantity ? "What each category must reach" : "Who is asked"}
        </legend>
        {catalogue.categories.map(({ code, name }) =>
          quantity ? (
            <TextInput
              key={code}
              name={thresholdField(code)}
              label={`${code}, ${name}`}
              error={error(thresholdField(code))}
              defaultValue={criterion.thresholds[code] ?? ""}
              spellCheck={false}
            />
          ) : (
            <Select
              key={code}
              name={thresholdField(code)}
              label={`${code}, ${name}`}
              error={error(thresholdField(code))}
              defaultValue={criterion.thresholds[code] ?? ""}
              options={[
                { value: "required", label: "Asked" },
                { value: "", label: "Not asked" },
              ]}
            />
          ),
        )}
        {quantity && (
          <p className="type-small text-ink-2">A number or a formula. Empty: the category is not asked.</p>
        )}
      </fieldset>
      <div>
        <button type="submit" className="button primary">
          Try it
        </button>
      </div>
    </form>
  );
}
