import type { ReactNode } from "react";
import { Logo } from "#app/_parts/shell/Logo.tsx";

/** A page that stands alone, without navigation: signing in, a link that was mailed, an error. */
export function Alone({
  title,
  lede,
  banner,
  children,
}: {
  title: string;
  lede?: ReactNode;
  /** The banner of a demonstration. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      {banner}
      <main
        id="content"
        className="mx-auto flex max-w-[44rem] flex-col gap-8 px-9 py-10 phone:gap-7 phone:px-4 phone:py-6"
      >
        <Logo />
        <header>
          <h1 className="type-title">{title}</h1>
          {lede && <p className="type-lede mt-1">{lede}</p>}
        </header>
        {children}
      </main>
    </>
  );
}
