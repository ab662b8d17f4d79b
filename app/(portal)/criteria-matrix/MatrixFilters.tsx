import { Select } from "#app/_parts/form/Select.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { addressOf, type Narrowed, STATES, stateWords } from "./filters.ts";
import type { CatalogueHere } from "./find.ts";

const HERE = "/criteria-matrix";

/** What narrows the matrix: words for service, result and watch level; a form for a name and a criterion. */
export function MatrixFilters({
  narrowed,
  inEffect,
  catalogue,
}: {
  narrowed: Narrowed;
  inEffect: readonly CatalogueHere[];
  catalogue: CatalogueHere;
}) {
  const link = (label: string, change: Narrowed, current: boolean) => ({
    label,
    href: addressOf(HERE, { ...narrowed, ...change }),
    current,
  });
  const { search, criterion, ...kept } = narrowed;
  return (
    <div className="flex flex-col gap-1 pb-2 print:hidden">
      <Toolbar>
        {inEffect.length > 1 && (
          <Filters
            label="Service"
            options={inEffect.map(({ service }) =>
              link(
                service.name,
                { serviceId: service.id, criterion: undefined },
                service.id === catalogue.service.id,
              ),
            )}
          />
        )}
        <Filters
          label="Result"
          options={[
            link("Any", { state: undefined }, !narrowed.state),
            ...STATES.map((state) => link(stateWords[state], { state }, narrowed.state === state)),
          ]}
        />
        <Filters
          label="Watch level"
          options={[
            link("Any", { watch: undefined }, !narrowed.watch),
            link("1 or more", { watch: "1" }, narrowed.watch === "1"),
            link("2 or more", { watch: "2" }, narrowed.watch === "2"),
            link("3", { watch: "3" }, narrowed.watch === "3"),
          ]}
        />
      </Toolbar>
      <search>
        <form action={HERE} method="get" className="flex flex-wrap items-end gap-3 pb-1">
          {Object.entries(kept).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <div className="w-52 phone:w-full">
            <TextInput name="search" label="Firm’s name holds" defaultValue={search} maxLength={100} />
          </div>
          <div className="w-72 phone:w-full">
            <Select
              name="criterion"
              label="Criterion"
              defaultValue={criterion ?? ""}
              options={[
                { value: "", label: "All, as a matrix" },
                ...catalogue.criteria.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
              ]}
            />
          </div>
          <button type="submit" className="button">
            Show
          </button>
        </form>
      </search>
    </div>
  );
}
