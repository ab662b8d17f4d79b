/** Search in a list: a plain form whose answer is an address. `keep` are the list's other parameters. */
export function Search({
  action,
  label,
  value,
  name = "q",
  keep = {},
}: {
  action: string;
  /** "Search notices" */
  label: string;
  value?: string | undefined;
  name?: string | undefined;
  keep?: Readonly<Record<string, string>> | undefined;
}) {
  return (
    <search>
      <form action={action} method="get" className="flex items-center gap-2">
        {Object.entries(keep).map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
        <label htmlFor={`search-${name}`} className="type-label sr-only">
          {label}
        </label>
        <input
          id={`search-${name}`}
          type="search"
          name={name}
          defaultValue={value}
          className="field min-h-8! w-52! py-0.5! text-[0.875rem]! phone:min-h-11!"
        />
        <button type="submit" className="button head">
          {label}
        </button>
      </form>
    </search>
  );
}
