import clsx from "clsx";
import Link from "next/link";

/** Two or three ways to see one list, side by side; the current one in ink. */
export function Segments({
  label,
  options,
}: {
  label: string;
  options: readonly { label: string; href: string; current: boolean }[];
}) {
  return (
    <nav
      aria-label={label}
      className="flex overflow-hidden rounded-control border border-rule-strong has-focus-visible:overflow-visible print:hidden"
    >
      {options.map((option) => (
        <Link
          key={option.label}
          href={option.href}
          scroll={false}
          aria-current={option.current ? "true" : undefined}
          className={clsx(
            "type-dense flex min-h-[30px] items-center px-3 phone:min-h-11",
            option.current
              ? "bg-ink font-[620] text-paper forced-color-adjust-none"
              : "text-ink-2 hover:text-ink hover:underline",
          )}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
