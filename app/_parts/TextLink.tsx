import Link from "next/link";
import type { ReactNode } from "react";

/** A link in words, underlined; a target of 24 px in cells too. `file` for what is downloaded or leaves the portal. */
export function TextLink({
  href,
  file = false,
  children,
}: {
  href: string;
  file?: boolean | undefined;
  children: ReactNode;
}) {
  return file ? (
    <a href={href} className="link">
      {children}
    </a>
  ) : (
    // Fetched when it is followed: a list of a hundred links would else ask for a hundred pages.
    <Link href={href} prefetch={false} className="link">
      {children}
    </Link>
  );
}
