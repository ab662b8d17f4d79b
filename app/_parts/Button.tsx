import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";

export type ButtonLook = {
  /** One primary a view; danger declares, removes, refuses; everything else is outlined. */
  tone?: "primary" | "outlined" | "danger" | undefined;
  /** "head" is 32 high, for the head of a sheet or a pair in the side column. */
  size?: "normal" | "head" | undefined;
};

/** The classes of a button, for LinkButton as well. */
export function buttonClass({ tone = "outlined", size = "normal" }: ButtonLook): string {
  return clsx("button", tone !== "outlined" && tone, size === "head" && "head");
}

/**
 * A button says a verb and a thing: "Announce payment".
 *
 * blocked  it cannot be used, and this is why: drawn dashed, still reachable by keyboard, the reason read with it and
 *          written under it. A button is never disabled without a reason
 * busy     it was pressed and works: this text instead, a second press does nothing
 */
export function Button({
  tone,
  size,
  blocked,
  busy,
  children,
  className,
  ...rest
}: ButtonLook & { blocked?: ReactNode; busy?: string | undefined } & Omit<
    ComponentProps<"button">,
    "disabled"
  >) {
  const reason = useId();
  if (!blocked && !busy) {
    return (
      <button type="button" {...rest} className={clsx(buttonClass({ tone, size }), className)}>
        {children}
      </button>
    );
  }
  const still = (
    <button
      type="button"
      aria-disabled="true"
      aria-describedby={blocked ? reason : undefined}
      aria-busy={busy ? true : undefined}
      className={clsx(buttonClass({ tone: "outlined", size }), className)}
    >
      {busy ?? children}
    </button>
  );
  if (!blocked) return still;
  return (
    <span className="blocked flex min-w-0 flex-col items-start gap-1">
      {still}
      <span id={reason} className="type-dense text-ink-2">
        {blocked}
      </span>
    </span>
  );
}
