import clsx from "clsx";
import { Shape, type ShapeName } from "#app/_parts/Shape.tsx";
import type { MatrixRow } from "./columns.ts";
import { stateWords } from "./filters.ts";

const shapes = {
  NOT_MET: "crossed",
  BREACHED: "triangle",
  WAIVED: "hatched-square",
  UNKNOWN: "dashed-dot",
} as const satisfies Record<string, ShapeName>;

/** One result: a small grey tick where it is met; exceptions outlined, with the days left to put it right. */
export function MatrixCell({ cell }: { cell: MatrixRow["cells"][number] }) {
  if (!cell) return null;
  const { state, cureDaysLeft } = cell;
  if (state === "DOES_NOT_APPLY")
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">Does not apply</span>
      </span>
    );
  if (state === "MET")
    return (
      <span className="text-ink-3">
        <svg width="10" height="10" viewBox="0 0 14 14" aria-hidden="true" className="inline">
          <use href="#matrix-met" />
        </svg>
        <span className="sr-only">Met</span>
      </span>
    );
  const bad = state === "NOT_MET" || state === "BREACHED";
  const days = state === "BREACHED" ? cureDaysLeft : null;
  return (
    <span
      className={clsx(
        "mx-auto flex h-[26px] w-7 items-center justify-center gap-px rounded-control border",
        bad && "border-madder bg-madder-tint text-madder",
        state === "WAIVED" && "border-ink-2 text-ink",
        state === "UNKNOWN" && "border-transparent text-ink",
      )}
    >
      <Shape name={shapes[state]} className={days === null ? "size-3" : "size-2.5"} />
      {days !== null && (
        <span className="type-tag" aria-hidden="true">
          {days}
        </span>
      )}
      <span className="sr-only">
        {stateWords[state]}
        {days !== null && `, ${days} business ${days === 1 ? "day" : "days"} left`}
      </span>
    </span>
  );
}

/** What the shapes of the matrix stand for; with it the one drawing of the tick that all cells use. */
export function MatrixLegend() {
  return (
    <div className="type-dense flex flex-wrap items-center gap-x-5 gap-y-1 pt-4 text-ink-2 phone:hidden print:hidden">
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <symbol id="matrix-met" viewBox="0 0 14 14">
          <path d="m2.2 7.6 3.2 3.2 6.4-7" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </symbol>
      </svg>
      <Entry shape="tick" word="met" />
      <Entry shape="crossed" word="not met" bad />
      <Entry shape="triangle" word="breached, days to cure" bad />
      <Entry shape="hatched-square" word="waived" />
      <Entry shape="dashed-dot" word="unknown" />
      <span>
        <span aria-hidden="true">–</span> does not apply
      </span>
    </div>
  );
}

function Entry({ shape, word, bad = false }: { shape: ShapeName; word: string; bad?: boolean }) {
  return (
    <span className={clsx("inline-flex items-center gap-1.5", bad && "text-madder")}>
      <Shape name={shape} />
      {word}
    </span>
  );
}
