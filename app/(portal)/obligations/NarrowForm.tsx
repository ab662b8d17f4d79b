import { Button } from "#app/_parts/Button.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { type Narrowed, PATH } from "./filters.ts";

/** Find by number and by due day: a plain form whose answer is an address. The other filters stay as they are. */
export function NarrowForm({ narrowed: { number, dueFrom, dueTo, ...kept } }: { narrowed: Narrowed }) {
  return (
    <search>
      <form
        key={[number, dueFrom, dueTo].join()}
        action={PATH}
        method="get"
        className="flex flex-wrap items-end gap-x-4 gap-y-2 pb-2 print:hidden"
      >
        {Object.entries(kept).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <div className="w-52 phone:w-full">
          <TextInput name="number" label="Number begins with" maxLength={40} defaultValue={number} />
        </div>
        <div className="w-40 phone:w-full">
          <DateInput name="dueFrom" label="Due from" defaultValue={dueFrom} />
        </div>
        <div className="w-40 phone:w-full">
          <DateInput name="dueTo" label="Due to" defaultValue={dueTo} />
        </div>
        <Button type="submit">Find obligations</Button>
      </form>
    </search>
  );
}
