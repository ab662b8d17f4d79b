import clsx from "clsx";
import { MINUS, type Money, splitAmount } from "#app/_parts/amounts.ts";

const sizes = {
  statement: { figures: "type-statement", code: "text-[1.125rem] font-[450] mr-2" },
  aside: { figures: "type-aside", code: "text-[0.875rem] font-[500] mr-1.5" },
  second: { figures: "type-second", code: "text-[0.875rem] font-[500] mr-1" },
} as const;

/**
 * An amount with its code, all minor units, never wrapped, never shortened.
 *
 * size  statement (one a page), aside (the same in the side column), second, or inline (default)
 * code  inline only: "small" before a figure that ends a column, "plain" in a sentence, "none" where the head says it
 * tone  quiet for a figure that is not the point, compared (petrol) for the figure under another rulebook
 */
export function Amount({
  money,
  size = "inline",
  code = "plain",
  tone,
}: {
  money: Money | null;
  size?: "statement" | "aside" | "second" | "inline" | undefined;
  code?: "small" | "plain" | "none" | undefined;
  tone?: "quiet" | "compared" | undefined;
}) {
  if (money === null) return <span className="text-ink-2">not known yet</span>;
  const { minus, whole, decimals } = splitAmount(money.amount);
  const sign = minus ? MINUS : "";
  if (size === "inline") {
    return (
      <span className="whitespace-nowrap">
        {code !== "none" && (
          <span className={clsx(code === "small" && "text-[0.75rem] font-[450] text-ink-2")}>
            {money.currency}&nbsp;
          </span>
        )}
        {sign}
        {whole}
        {decimals}
      </span>
    );
  }
  const look = sizes[size];
  return (
    <span
      className={clsx(
        "inline-flex items-center whitespace-nowrap",
        look.figures,
        tone === "quiet" && "font-[450]! text-ink-2",
        tone === "compared" && "text-petrol",
      )}
    >
      <span className={clsx("tracking-normal text-ink-2", look.code)}>
        {money.currency}
        <span className="sr-only"> </span>
      </span>
      <span>
        {sign}
        {whole}
        <span className="text-ink-2">{decimals}</span>
      </span>
    </span>
  );
}
