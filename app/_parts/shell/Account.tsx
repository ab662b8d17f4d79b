import type { ReactNode } from "react";
import { ThemeChoice } from "#app/_parts/shell/ThemeChoice.tsx";
import type { Theme } from "#app/_parts/shell/theme.ts";

export type User = { name: string; role: string; firm: string };

/** Who is signed in, for which firm, the choice of colours, and the way out. Stands at the foot of the navigation. */
export function Account({ user, theme, signOut }: { user: User; theme: Theme; signOut?: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 px-2">
      <p>
        <span className="type-dense block font-[620]">{user.name}</span>
        <span className="type-small block text-ink-2">
          {user.role}, {user.firm}
        </span>
      </p>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ThemeChoice theme={theme} />
        {signOut}
      </div>
    </div>
  );
}
