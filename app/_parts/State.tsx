import clsx from "clsx";
import { Shape, type ShapeName } from "#app/_parts/Shape.tsx";

type Look = { shape: ShapeName; word: string; tone?: "quiet" | "bad" | "good" };

// Grey is the normal state; madder asks for something; moss is used sparingly.
const states = {
  draft: { shape: "dashed", word: "Draft" },
  issued: { shape: "circle", word: "Issued" },
  acknowledged: { shape: "dot", word: "Acknowledged" },
  "partly-paid": { shape: "half", word: "Partly paid" },
  paid: { shape: "full", word: "Paid", tone: "quiet" },
  settled: { shape: "ticked", word: "Settled", tone: "good" },
  active: { shape: "ticked", word: "Active", tone: "good" },
  agrees: { shape: "ticked", word: "Agrees", tone: "good" },
  "to-confirm": { shape: "hatched", word: "To confirm" },
  running: { shape: "hatched", word: "Running" },
  overdue: { shape: "triangle", word: "Overdue", tone: "bad" },
  breached: { shape: "triangle", word: "Breached", tone: "bad" },
  differs: { shape: "triangle", word: "Differs", tone: "bad" },
  contested: { shape: "flag", word: "Contested" },
  met: { shape: "tick", word: "Met", tone: "quiet" },
  "not-met": { shape: "crossed", word: "Not met", tone: "bad" },
  waived: { shape: "hatched-square", word: "Waived" },
  unknown: { shape: "dashed-dot", word: "Unknown" },
  "not-run": { shape: "circle", word: "Not run yet" },
  "does-not-apply": { shape: "dash", word: "Does not apply", tone: "quiet" },
} satisfies Record<string, Look>;

export type StateName = keyof typeof states;

/**
 * A state: a shape and a word, no pill. The shape says possible, pending or done; the word says what.
 *
 * is          the state; another life borrows the one with its shape and says its own word
 *             (`<State is="to-confirm" word="Prepared" />`)
 * detail      what follows in grey: "by A. Hauge, 13 Sep"
 * wordHidden  only in the matrix, which has a legend: the word is heard, not seen
 */
export function State({
  is,
  word,
  detail,
  quiet = false,
  wordHidden = false,
}: {
  is: StateName;
  word?: string | undefined;
  detail?: string | undefined;
  quiet?: boolean | undefined;
  wordHidden?: boolean | undefined;
}) {
  const look: Look = states[is];
  const tone = quiet && !look.tone ? "quiet" : look.tone;
  return (
    <span
      className={clsx(
        "inline-flex items-baseline gap-1.5 text-left",
        tone === undefined && "font-[480] text-ink",
        tone === "quiet" && "text-ink-2",
        tone === "bad" && "font-[620] text-madder",
        tone === "good" && "font-[480] text-moss",
      )}
    >
      <Shape name={look.shape} className="relative top-[2px] flex-none" />
      <span className={clsx(wordHidden && "sr-only")}>
        {word ?? look.word}
        {detail && <span className="font-[400] text-ink-2"> {detail}</span>}
      </span>
    </span>
  );
}
