import type { ReactNode } from "react";
import { DemonstrationBanner } from "#app/_parts/shell/DemonstrationBanner.tsx";
import { Logo } from "#app/_parts/shell/Logo.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

/** What stands around a page that anybody may read: skip link, the logo, and the way in, or back in. */
export function PublicSheet({
  house,
  signedIn,
  children,
}: {
  house: { name: string; demonstration: boolean };
  signedIn: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a href="#content" className="button primary absolute top-2 left-2 z-10 not-focus:sr-only print:hidden">
        Skip to the page
      </a>
      {house.demonstration && (
        <DemonstrationBanner>
          The house, its members and their people are invented; what other houses ask is as they publish it.
        </DemonstrationBanner>
      )}
      <header className="mx-auto flex max-w-[73.5rem] flex-wrap items-center justify-between gap-x-6 gap-y-2 px-9 pt-6 phone:px-4">
        <div>
          <Logo />
          <p className="type-small pl-8 text-ink-2">{house.name}</p>
        </div>
        <nav aria-label="Mutua" className="flex flex-wrap gap-x-5 print:hidden">
          <TextLink href="/criteria">Criteria</TextLink>
          <TextLink href="/roster">Members</TextLink>
          {signedIn ? (
            <TextLink href="/">Back to the portal</TextLink>
          ) : (
            <>
              <TextLink href="/apply">Apply</TextLink>
              <TextLink href="/sign-in">Sign in</TextLink>
            </>
          )}
        </nav>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-[73.5rem] px-9 py-6 outline-none phone:px-4 print:px-3!"
      >
        {children}
      </main>
    </>
  );
}
