/** One word of the navigation. `count` is what waits for this viewer there; none is not written. `holds` are pages reached from its own. */
export type NavItem = {
  href: string;
  label: string;
  count?: number | undefined;
  holds?: readonly string[] | undefined;
};
/** The rail in groups, a hairline between them. */
export type NavGroups = readonly (readonly NavItem[])[];

/** The item a path belongs to: the longest address that it equals or lies under. */
export function currentItem(groups: NavGroups, path: string): string | undefined {
  return groups
    .flat()
    .flatMap(({ href, holds = [] }) => [href, ...holds].map((under) => ({ href, under })))
    .filter(({ under }) => path === under || path.startsWith(under.endsWith("/") ? under : `${under}/`))
    .sort((a, b) => b.under.length - a.under.length)[0]?.href;
}
