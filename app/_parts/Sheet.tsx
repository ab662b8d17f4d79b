import clsx from "clsx";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { PrintFoot } from "#app/_parts/PrintFoot.tsx";

/**
 * One page of the statement. The title answers or orders; the lede says how things stand.
 *
 * crumbs   where it stands: links, the last one without an address
 * actions  buttons of the head (size "head"), a SimulationStamp
 * life     what runs over the whole width under the head
 * first    the side column's first section: on a phone it comes before everything else ("to pay comes first")
 * aside    the rest of the side column, 304 px: on a phone it comes last
 * foot     printed at the foot of every sheet of paper: reference and hash
 */
export function Sheet({
  title,
  crumbs,
  lede,
  actions,
  life,
  first,
  aside,
  foot,
  children,
}: {
  title: string;
  crumbs?: readonly { label: string; href?: string | undefined }[] | undefined;
  lede?: ReactNode;
  actions?: ReactNode;
  life?: ReactNode;
  first?: ReactNode;
  aside?: ReactNode;
  foot?: string | undefined;
  children?: ReactNode;
}) {
  const sided = Boolean(first || aside);
  return (
    <div className="max-w-[69rem]">
      {foot && <PrintFoot text={foot} />}
      <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-full">
          {crumbs && (
            <nav aria-label="Where this page stands" className="type-small mb-2 text-ink-2 print:hidden">
              {crumbs.map((crumb, at) => (
                <Fragment key={crumb.label}>
                  {at > 0 && <span aria-hidden="true">&nbsp; / &nbsp;</span>}
                  {crumb.href ? (
                    <Link href={crumb.href} className="link">
                      {crumb.label}
                    </Link>
                  ) : (
                    <span aria-current="page">{crumb.label}</span>
                  )}
                </Fragment>
              ))}
            </nav>
          )}
          <h1 className="type-title">{title}</h1>
          {lede && <p className="type-lede mt-1">{lede}</p>}
        </div>
        {actions && (
          <div className={clsx("flex flex-wrap items-center gap-2", crumbs && "desk:mt-6")}>{actions}</div>
        )}
      </header>
      {life && <div className="mb-6">{life}</div>}
      {sided ? (
        <div className="grid gap-y-8 phone:gap-y-7 wide:grid-cols-[minmax(0,1fr)_19rem] wide:grid-rows-[auto_1fr] wide:gap-x-11">
          {first && (
            <div className="flex min-w-0 flex-col gap-8 wide:col-start-2 wide:row-start-1">{first}</div>
          )}
          <div className="flex min-w-0 flex-col gap-8 phone:gap-7 wide:col-start-1 wide:row-span-2 wide:row-start-1">
            {children}
          </div>
          {aside && (
            <div
              className={clsx(
                "flex min-w-0 flex-col gap-8 phone:gap-7 wide:col-start-2",
                first ? "wide:row-start-2" : "wide:row-span-2 wide:row-start-1",
              )}
            >
              {aside}
            </div>
          )}
        </div>
      ) : (
        <div className="flex flex-col gap-8 phone:gap-7">{children}</div>
      )}
    </div>
  );
}
