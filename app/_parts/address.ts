/** The same address with one parameter set, or taken out where `value` is null: list state lives in the URL. */
export function withParam(href: string, name: string, value: string | null): string {
  const [path = "", query = ""] = href.split("?");
  const params = new URLSearchParams(query);
  if (value === null) params.delete(name);
  else params.set(name, value);
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}
