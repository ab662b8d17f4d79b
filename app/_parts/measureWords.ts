/** The name of a measure as a person reads it: "open_interest" is "Open interest". */
export function measureWords(name: string): string {
  const words = name.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
