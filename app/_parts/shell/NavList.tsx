"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { currentItem, type NavGroups } from "#app/_parts/shell/navigation.ts";

/** The rail's words with their counts; the current one outlined on paper. In the phone's menu a choice closes it. */
export function NavList({ groups }: { groups: NavGroups }) {
  const current = currentItem(groups, usePathname());
  return (
    <>
      {groups.map((group, at) => (
        <ul
          key={group[0]?.href ?? at}
          className={clsx("flex flex-col gap-0.5", at > 0 && "mx-2 mt-3 border-t border-rule pt-3 *:-mx-2")}
        >
          {group.map((item) => (
            <li key={item.href}>
              <Link
                href={item.href}
                aria-current={item.href === current ? "page" : undefined}
                onClick={(event) => event.currentTarget.closest("details")?.removeAttribute("open")}
                className={clsx(
                  "flex min-h-8 items-center justify-between gap-2 rounded-control border px-[7px] phone:min-h-11",
                  item.href === current
                    ? "border-rule bg-paper font-[620] text-ink"
                    : "border-transparent text-ink-2 forced-colors:border-[Canvas] hover:text-ink hover:underline",
                )}
              >
                {item.label}
                {item.count !== undefined && item.count > 0 && (
                  <span className="type-dense font-[400] text-ink-2">
                    {item.count}
                    <span className="sr-only"> waiting</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
