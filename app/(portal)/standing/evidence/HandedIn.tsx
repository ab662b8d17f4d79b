import type { EvidenceShownFragment } from "#app/__generated__/graphql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

/** What was handed in, signed and checked, newest first, each with the house's answer. */
export function HandedIn({ evidence, zone }: { evidence: readonly EvidenceShownFragment[]; zone: string }) {
  if (evidence.length === 0)
    return (
      <Empty strong="Nothing is on file yet.">
        Documents, signed statements and what the house checked stand here.
      </Empty>
    );
  return (
    <ul>
      {evidence.map((each) => (
        <li key={each.id} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <Code>{each.criterion}</Code>{" "}
              {each.document ? (
                <TextLink href={each.document.href} file>
                  {each.document.name}
                </TextLink>
              ) : (
                (each.statement ?? each.source)
              )}
            </span>
            <span className="ml-auto">
              <Answered of={each} />
            </span>
          </div>
          <p className="type-small text-ink-2">
            {[
              `Of ${dateText(each.issuedOn)}`,
              each.validUntil && `holds until ${dateText(each.validUntil)}`,
              each.document && sizeText(each.document),
            ]
              .filter(Boolean)
              .join(", ")}
            ; came <DateTime at={each.at} zone={zone} />
          </p>
          {(each.reason || each.detail) && <p className="type-small">{each.reason || each.detail}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The house's answer to a document; what needs none says whether it shows that the criterion is met. */
function Answered({ of }: { of: EvidenceShownFragment }) {
  if (of.accepted === false) return <State is="not-met" word="Not accepted" />;
  if (of.document && typeof of.accepted !== "boolean")
    return <State is="to-confirm" word="Waits for the house" />;
  return of.passed ? <State is="met" word={of.document ? "Accepted" : "Met"} /> : <State is="not-met" />;
}

const kinds: Record<string, string> = {
  "application/pdf": "PDF",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
};

function sizeText({ mediaType, size }: { mediaType: string; size: number }): string {
  const kind = kinds[mediaType] ?? mediaType;
  return size < 1_000_000
    ? `${kind}, ${Math.ceil(size / 1000)} kB`
    : `${kind}, ${(Math.ceil(size / 100_000) / 10).toFixed(1)} MB`;
}
