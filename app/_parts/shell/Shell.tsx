import Link from "next/link";
import type { ReactNode } from "react";
import { Account, type User } from "#app/_parts/shell/Account.tsx";
import { Logo } from "#app/_parts/shell/Logo.tsx";
import { NavList } from "#app/_parts/shell/NavList.tsx";
import type { NavGroups } from "#app/_parts/shell/navigation.ts";
import { PhoneMenu } from "#app/_parts/shell/PhoneMenu.tsx";
import type { Theme } from "#app/_parts/shell/theme.ts";

/**
 * What stands around every page: skip link, banners, the rail of words (a menu in words on phones), and the sheet's
 * place. Nothing is fixed on phones.
 *
 * home     where the logo leads
 * service  the clearing service in view: "Commodities, EUR"
 * banners  drill above demonstration
 * signOut  a form or button: the shell does not know how
 */
export function Shell({
  home,
  service,
  groups,
  user,
  theme,
  signOut,
  banners,
  children,
}: {
  home: string;
  service: string;
  groups: NavGroups;
  user: User;
  theme: Theme;
  signOut?: ReactNode;
  banners?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col print:block!">
      <a href="#content" className="button primary absolute top-2 left-2 z-10 not-focus:sr-only print:hidden">
        Skip to the page
      </a>
      {banners}
      <header className="relative flex items-center justify-between border-b border-rule bg-rail px-4 desk:hidden">
        <Link href={home} className="flex min-h-14 items-center">
          <Logo />
        </Link>
        <PhoneMenu>
          <p className="type-small px-2 text-ink-2">{service}</p>
          <nav aria-label="Mutua">
            <NavList groups={groups} />
          </nav>
          <div className="border-t border-rule pt-4">
            <Account user={user} theme={theme} signOut={signOut} />
          </div>
        </PhoneMenu>
      </header>
      <div className="flex-1 desk:grid desk:grid-cols-[13rem_minmax(0,1fr)] print:block!">
        <header className="border-r border-rule bg-rail phone:hidden print:hidden">
          <div className="sticky top-0 flex h-full max-h-[calc(100dvh-2rem)] flex-col gap-5 overflow-y-auto px-3 pt-[1.125rem] pb-4">
            <div className="px-2">
              <Link href={home}>
                <Logo />
              </Link>
              <p className="type-small pl-8 text-ink-2">{service}</p>
            </div>
            <nav aria-label="Mutua" className="flex-1">
              <NavList groups={groups} />
            </nav>
            <Account user={user} theme={theme} signOut={signOut} />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="px-9 py-6 outline-none phone:p-4 print:px-3! print:py-4!">
          {children}
        </main>
      </div>
    </div>
  );
}
