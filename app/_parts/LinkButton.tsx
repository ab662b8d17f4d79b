import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "#app/_parts/Button.tsx";

/** A link that looks like a button: goes to the next step. `file` for downloads and feeds, which are never prefetched. */
export function LinkButton({
  href,
  tone,
  size,
  file = false,
  className,
  children,
}: ButtonLook & {
  href: string;
  file?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const look = clsx(buttonClass({ tone, size }), className);
  return file ? (
    <a href={href} className={look}>
      {children}
    </a>
  ) : (
    <Link href={href} className={look}>
      {children}
    </Link>
  );
}
