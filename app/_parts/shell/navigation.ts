/** One word of the navigation. `count` is what waits for this viewer there; none is not written. */
export type NavItem = { href: string; label: string; count?: number | undefined };
/** The rail in groups, a hairline between them. */
export type NavGroups = readonly (readonly NavItem[])[];

/** The item a path belongs to: the longest address that it equals or lies under. */
export function currentItem(groups: NavGroups, path: string): string | undefined {
  return groups
    .flat()
    .map((item) => item.href)
    .filter((href) => path === href || path.startsWith(href.endsWith("/") ? href : `${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
