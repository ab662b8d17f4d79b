import type { ReactNode } from "react";
import { LinkButton } from "#app/_parts/LinkButton.tsx";

/** Over a list: Filters on the left, "CSV" and "XLSX" of exactly what is listed on the right. */
export function Toolbar({
  exports = [],
  children,
}: {
  exports?: readonly { label: string; href: string }[] | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-2 print:hidden">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-1">{children}</div>
      {exports.length > 0 && (
        <div className="ml-auto flex gap-2">
          {exports.map((each) => (
            <LinkButton key={each.label} href={each.href} size="head" file>
              {each.label}
            </LinkButton>
          ))}
        </div>
      )}
    </div>
  );
}

/** The two files of a list, each at the address that `href` gives for its format. */
export const filesOf = (href: (format: string) => string) =>
  ["csv", "xlsx"].map((format) => ({ label: format.toUpperCase(), href: href(format) }));
