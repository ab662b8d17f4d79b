import type { ReactNode } from "react";
import { Code } from "#app/_parts/Code.tsx";
import { kindWords, onlyWords, stepWords } from "#app/_parts/criteria/words.ts";
import type { PublishedCatalogue, PublishedCriterion } from "./find.ts";
import { Thresholds } from "./Thresholds.tsx";

/** One criterion, whole: what is asked of whom, what shows it, what follows where it is not met, and where it comes from. */
export function CriterionEntry({
  criterion,
  catalogue,
  category,
}: {
  criterion: PublishedCriterion;
  catalogue: PublishedCatalogue;
  category: string | undefined;
}) {
  const only = onlyWords(criterion.only);
  return (
    <article
      id={criterion.id}
      className="grid gap-x-10 gap-y-3 border-b border-rule py-4 wide:grid-cols-2 print:break-inside-avoid"
    >
      <div className="min-w-0">
        <h3 className="pb-1 font-[620]">
          <Code>{criterion.id}</Code> {criterion.title}
        </h3>
        {only && <p className="pb-1">{only}.</p>}
        <Thresholds criterion={criterion} catalogue={catalogue} category={category} />
      </div>
      <dl className="type-dense grid grid-cols-[7.5rem_minmax(0,1fr)] content-start gap-x-3 gap-y-1.5">
        <Fact label="Shown by">
          {kindWords[criterion.kind] ?? criterion.kind}: {criterion.evidence.join(", ")}
        </Fact>
        <Fact label="Asked">{appliesWords[criterion.applies] ?? criterion.applies}</Fact>
        <Fact label="Looked at again">{criterion.recheck}</Fact>
        <Fact label="Where not met">
          <Ladder steps={criterion.ladder} />
        </Fact>
        <Fact label="Decided by">{criterion.decider}</Fact>
        {criterion.visibility !== "public" && (
          <Fact label="Seen by">a firm’s figures: the firm itself and the house, nobody else</Fact>
        )}
        <Fact label="Basis">{basisWords(criterion.basis)}</Fact>
        {criterion.benchmarks.length > 0 && (
          <Fact label="Compared">
            Published rules of other houses:
            <ul className="list-disc pl-4">
              {criterion.benchmarks.map((benchmark) => (
                <li key={benchmark}>{benchmark}</li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </article>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Ladder({ steps }: { steps: PublishedCriterion["ladder"] }) {
  const [only] = steps;
  if (steps.length === 1 && only) return stepWords(only);
  return (
    <ol className="list-decimal pl-4">
      {steps.map((step) => (
        <li key={`${step.severity} ${step.action}`}>{stepWords(step)}</li>
      ))}
    </ol>
  );
}

const appliesWords: Record<string, string> = {
  admission: "at admission only",
  ongoing: "of members, after admission",
  both: "at admission and ever after",
};

/** Where a threshold comes from; a proposal is said to be one. */
function basisWords(basis: string): string {
  if (basis === "benchmark") return "the published rules of other houses";
  if (basis === "proposed by the house") return "a proposal of this house; no published rule was copied";
  return basis.replace(/^benchmark\b/, "the published rules of other houses");
}
