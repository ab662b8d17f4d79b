"use client";

import { useId, useState } from "react";
import { type Theme, themeOf } from "#app/_parts/shell/theme.ts";

const words: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

/** System, light or dark: kept for a year in the cookie `theme`, seen at once. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const id = useId();
  const choose = (next: Theme) => {
    setChosen(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
    document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="type-small text-ink-2">
        Colours
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => choose(themeOf(event.target.value))}
        className="type-small min-h-6 rounded-control border border-rule-strong bg-paper px-1 phone:min-h-11 phone:px-2"
      >
        {Object.entries(words).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </span>
  );
}
