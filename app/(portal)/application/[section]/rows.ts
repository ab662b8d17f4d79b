import { useState } from "react";

/**
 * Rows of a form that come and go. Each keeps its own key, so that what was typed stays with its row when one before
 * it is taken out; a new one takes the focus where it begins.
 */
export function useRows<Value>(saved: readonly Value[], empty: Value) {
  const [rows, setRows] = useState(() => saved.map((value, key) => ({ key, value, added: false })));
  return {
    rows,
    add: () =>
      setRows((before) => [
        ...before,
        { key: Math.max(-1, ...before.map((row) => row.key)) + 1, value: empty, added: true },
      ]),
    remove: (key: number) => setRows((before) => before.filter((row) => row.key !== key)),
  };
}
