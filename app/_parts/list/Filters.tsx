import clsx from "clsx";
import Link from "next/link";

export type FilterOption = {
  label: string;
  href: string;
  current: boolean;
  /** How many there are, where that is the viewer's to know. */
  count?: number | undefined;
};

/** Filters as words: links whose state is the address. The current one is strong and underlined in ink. */
export function Filters({ label, options }: { label: string; options: readonly FilterOption[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 print:hidden">
      <span className="type-head" aria-hidden="true">
        {label}
      </span>
      {options.map((option) => (
        <Link
          key={option.label}
          href={option.href}
          scroll={false}
          aria-current={option.current ? "true" : undefined}
          className={clsx(
            "inline-flex min-h-6 items-center phone:min-h-11",
            option.current
              ? "font-[620] underline decoration-2 underline-offset-[5px]"
              : "text-ink-2 hover:text-ink hover:underline",
          )}
        >
          {option.label}
          {option.count !== undefined && (
            <span className="type-dense font-[400] text-ink-2">&nbsp;{option.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
