"use client";

import clsx from "clsx";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { withParam } from "#app/_parts/address.ts";
import { WatchLevel } from "#app/_parts/criteria/WatchLevel.tsx";
import type { Column, GroupHead, MatrixRow } from "./columns.ts";
import { nextPlace, placeOf } from "./keys.ts";
import { MatrixCell } from "./MatrixCell.tsx";

/**
 * Firms by criteria: what is met is a small grey tick, so that exceptions stand out. Arrow keys move between cells,
 * Enter opens the firm beside the matrix. One cell at a time is in the tab order.
 */
export function Matrix({
  heads,
  columns,
  rows,
  here,
  firm,
}: {
  heads: readonly GroupHead[];
  columns: readonly Column[];
  rows: readonly MatrixRow[];
  /** The matrix with its filters, without a firm. */
  here: string;
  /** The firm that is open beside it. */
  firm: string | undefined;
}) {
  const router = useRouter();
  const table = useRef<HTMLTableElement>(null);
  const firmHref = (id: string) => withParam(here, "firm", id);

  function open(cell: HTMLElement) {
    const { row, column } = placeOf(cell);
    const at = columns[column];
    const of = rows[row];
    if (of && at) router.push(withParam(firmHref(of.id), "at", at.id), { scroll: false });
  }
  function onClick(event: MouseEvent<HTMLElement>) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]");
    if (!cell) return;
    cell.focus();
    open(cell);
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]");
    if (!cell) return;
    if (event.key === "Enter") return open(cell);
    const to = nextPlace(placeOf(cell), event, { rows: rows.length, columns: columns.length });
    if (!to) return;
    event.preventDefault();
    const next = table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`);
    if (!next) return;
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  return (
    <section aria-label="Firms by criteria" className="scroller relative phone:hidden print:hidden">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved through by arrow keys.
        role="grid"
        aria-readonly="true"
        aria-label="Firms by criteria"
        className="type-dense border-separate border-spacing-0 text-left"
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td className="sticky top-0 left-0 z-20 h-6 bg-paper" />
            {heads.map((head) => (
              <th
                key={head.code}
                scope="colgroup"
                colSpan={head.span}
                className="sticky top-0 z-10 h-6 border-l border-rule bg-paper pl-1.5 align-top text-[0.75rem] leading-4 font-[620] whitespace-nowrap"
              >
                {head.label}
              </th>
            ))}
          </tr>
          <tr>
            <th
              scope="col"
              className="type-head sticky top-6 left-0 z-20 border-b border-ink bg-paper pr-3 pb-1.5 align-bottom"
            >
              Firm
              <span className="block">category, watch level</span>
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={clsx(
                  "sticky top-6 z-10 h-28 w-8 min-w-8 border-b border-ink bg-paper pb-1.5 align-bottom",
                  column.starts && "border-l border-l-rule",
                )}
              >
                <span className="ml-2 inline-block rotate-180 text-[0.75rem] leading-4 font-[480] whitespace-nowrap [writing-mode:vertical-rl]">
                  <b className="type-tag">{column.number}</b> {column.short}
                </span>
                <span className="sr-only">{column.id}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const selected = row.id === firm;
            return (
              <tr key={row.id} aria-selected={selected}>
                <th
                  scope="row"
                  className={clsx(
                    "sticky left-0 z-[1] h-9 border-b border-rule pr-3 font-[400]",
                    selected
                      ? "bg-petrol-tint shadow-[inset_3px_0_0_var(--color-petrol)] pl-2.5"
                      : "bg-paper",
                  )}
                >
                  <span className="flex items-center gap-3">
                    <Link
                      href={firmHref(row.id)}
                      prefetch={false}
                      scroll={false}
                      className={clsx(
                        "inline-block truncate py-1 font-[560] hover:underline",
                        selected ? "w-[9.375rem]" : "w-40",
                      )}
                      title={row.name}
                    >
                      {row.name}
                    </Link>
                    <span className="w-12 text-ink-2">{row.category}</span>
                    <span className="w-11 text-ink-2">
                      {row.watch === null ? <b>New</b> : <WatchLevel level={row.watch} />}
                    </span>
                  </span>
                </th>
                {row.cells.map((cell, index) => {
                  const column = columns[index];
                  return (
                    <td
                      key={column?.id}
                      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see the table.
                      role="gridcell"
                      data-cell={`${at} ${index}`}
                      tabIndex={at === 0 && index === 0 ? 0 : -1}
                      className={clsx(
                        "h-9 w-8 min-w-8 cursor-pointer border-b border-rule text-center",
                        column?.starts && "border-l border-l-rule",
                        selected && "bg-petrol-tint",
                      )}
                    >
                      <MatrixCell cell={cell} />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
