import type { ReactNode } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { SubjectEvidenceFragment } from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import { sizeText } from "./size.ts";

graphql(`
  fragment SubjectEvidence on Evidence {
    id
    criterion
    passed
    issuedOn
    validUntil
    source
    detail
    statement
    at
    accepted
    reason
    document {
      name
      mediaType
      size
      sha256
      href
    }
  }
`);

/** So many are shown at once where none waits. */
const FEW = 6;

/**
 * What a firm handed in and what was recorded of it, what waits for a look first. The form to answer one stands under
 * it where the address names it: `?review=<id>`.
 */
export function EvidenceList({
  evidence,
  titles,
  zone,
  href,
  reviewing,
}: {
  evidence: readonly SubjectEvidenceFragment[];
  /** The titles of criteria, by id. */
  titles: ReadonlyMap<string, string>;
  zone: string;
  /** The page it stands on. */
  href: string;
  /** Which one the form is open for; null where this viewer may not review. */
  reviewing: string | undefined | null;
}) {
  const waiting = evidence.filter(({ accepted, document }) => accepted === null && document);
  const rest = evidence.filter((each) => !waiting.includes(each));
  const item = (each: SubjectEvidenceFragment) => (
    <Item key={each.id} evidence={each} title={titles.get(each.criterion)} zone={zone}>
      {waiting.includes(each) && reviewing !== null && (
        <Reviewing id={each.id} open={reviewing === each.id} href={href} />
      )}
    </Item>
  );
  return (
    <Section
      id="evidence"
      title="Evidence"
      right={waiting.length > 0 ? `${waiting.length} to look at` : undefined}
    >
      {evidence.length === 0 ? (
        <Empty strong="Nothing was handed in yet.">Documents, statements and findings stand here.</Empty>
      ) : (
        <>
          <ul>{waiting.map(item)}</ul>
          {waiting.length === 0 && rest.length <= FEW ? (
            <ul>{rest.map(item)}</ul>
          ) : (
            rest.length > 0 && (
              <details className="pt-2">
                <summary className="link w-fit cursor-pointer">
                  {rest.length} {waiting.length > 0 ? "more, " : ""}already answered or recorded
                </summary>
                <ul className="mt-2">{rest.map(item)}</ul>
              </details>
            )
          )}
        </>
      )}
    </Section>
  );
}

function Item({
  evidence,
  title,
  zone,
  children,
}: {
  evidence: SubjectEvidenceFragment;
  title: string | undefined;
  zone: string;
  children: ReactNode;
}) {
  const { document, validUntil } = evidence;
  return (
    <li className="border-b border-rule py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span>
          <span className="type-dense text-ink-2">
            <Code>{evidence.criterion}</Code>
          </span>{" "}
          {title}
        </span>
        <span className="ml-auto">
          <Standing evidence={evidence} />
        </span>
      </div>
      {document && (
        <p>
          <TextLink href={document.href} file>
            {document.name}
          </TextLink>{" "}
          <span className="type-small text-ink-2">
            {document.mediaType}, {sizeText(document.size)}
          </span>
        </p>
      )}
      {evidence.statement && <p className="max-w-[66ch]">“{evidence.statement}”</p>}
      <p className="type-small text-ink-2">
        {evidence.source}. Of {dateText(evidence.issuedOn)}
        {validUntil ? `, holds until ${dateText(validUntil)}` : ""}. Came{" "}
        <DateTime at={evidence.at} zone={zone} />.
      </p>
      {evidence.detail && <p className="type-small max-w-[66ch]">{evidence.detail}</p>}
      {evidence.reason && (
        <p className="type-small max-w-[66ch]">
          <b>The house says:</b> {evidence.reason}
        </p>
      )}
      {children}
    </li>
  );
}

function Standing({ evidence: { accepted, passed, document } }: { evidence: SubjectEvidenceFragment }) {
  if (document && accepted === null) return <State is="to-confirm" word="To look at" />;
  if (accepted === false) return <State is="not-met" word="Turned down" />;
  if (!passed) return <State is="not-met" word="Did not pass" />;
  return <State is="met" word={document ? "Accepted" : "Recorded"} />;
}

function Reviewing({ id, open, href }: { id: string; open: boolean; href: string }) {
  if (!open)
    return (
      <p className="print:hidden">
        <TextLink href={`${withParam(href, "review", id)}#evidence`}>Accept or turn down</TextLink>
      </p>
    );
  return (
    <div className="py-3">
      <ReviewForm of="evidence" id={id} back={`${href}#evidence`} />
    </div>
  );
}
