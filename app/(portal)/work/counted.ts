/** "no contests", "1 contest", "3 contests", "50 or more contests" where there is another page. */
export function counted(n: number, one: string, more: boolean, many = `${one}s`): string {
  if (n === 0) return `no ${many}`;
  if (n === 1 && !more) return `1 ${one}`;
  return more ? `${n} or more ${many}` : `${n} ${many}`;
}
