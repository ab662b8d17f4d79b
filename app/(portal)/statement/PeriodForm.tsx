import { withParam } from "#app/_parts/address.ts";
import { Button } from "#app/_parts/Button.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { type Period, presets } from "./period.ts";

/** A page's address with the period; `from` is taken by pages of lists. */
export const withPeriod = (href: string, { from, to }: Period) =>
  withParam(withParam(href, "first", from), "last", to);

/** Which period: the ones asked for most as links, any other by its days. */
export function PeriodForm({ href, period, today }: { href: string; period: Period; today: string }) {
  const [path, query] = href.split("?");
  return (
    <div className="flex flex-col gap-3 pb-2 print:hidden">
      <Filters
        label="Period"
        options={presets(today).map(({ label, period: preset }) => ({
          label,
          href: withPeriod(href, preset),
          current: preset.from === period.from && preset.to === period.to,
        }))}
      />
      <form
        key={withPeriod(href, period)}
        action={path}
        method="get"
        className="flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="w-40 phone:w-full">
          <DateInput name="first" label="First day" defaultValue={period.from} required />
        </div>
        <div className="w-40 phone:w-full">
          <DateInput name="last" label="Last day" defaultValue={period.to} required />
        </div>
        <Button type="submit">Show statement</Button>
      </form>
    </div>
  );
}
