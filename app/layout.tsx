import "./globals.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { themeAttribute, themeOf } from "#app/_parts/shell/theme.ts";

export const metadata: Metadata = { title: { default: "Mutua", template: "%s · Mutua" } };

/** Around every page. Reading the cookie also keeps every page dynamic: each needs its own nonce. */
export default async function Layout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get("theme")?.value);
  return (
    <html lang="en" data-theme={themeAttribute(theme)}>
      <body>{children}</body>
    </html>
  );
}
