import { graphql } from "#app/__generated__/gql.ts";
import type { MatchFragment } from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { DismissForm } from "./DismissForm.tsx";
import { versionText } from "./version.ts";

graphql(`
  fragment Match on ScreeningMatch {
    id
    subjectId
    firm
    name
    listedName
    reference
    score
    at
    list {
      source
      version
    }
  }
`);

/**
 * Names of ours that are like one on a sanctions list, the likest first; `?dismiss=<id>` opens the form that says why
 * one is somebody else.
 */
export function Matches({
  matches,
  zone,
  href,
  dismissing,
  firmHref,
}: {
  matches: readonly MatchFragment[];
  zone: string;
  href: string;
  /** Which one the form is open for; null where this viewer may not dismiss. */
  dismissing: string | undefined | null;
  /** The page of the firm; left out on that page itself. */
  firmHref?: ((match: MatchFragment) => string) | undefined;
}) {
  return (
    <ul id="matches">
      {matches
        .toSorted((a, b) => b.score - a.score)
        .map((match) => (
          <li key={match.id} className="border-b border-rule py-2">
            <p>
              <b>{match.name}</b> is like <b>{match.listedName}</b>, {match.score} of 100
              {firmHref && (
                <>
                  {", at "}
                  <TextLink href={firmHref(match)}>{match.firm}</TextLink>
                </>
              )}
              .
            </p>
            <p className="type-small text-ink-2">
              Entry <Code>{match.reference}</Code> of {match.list.source}, list of{" "}
              {versionText(match.list.version)}. Found <DateTime at={match.at} zone={zone} />.
            </p>
            {dismissing === match.id ? (
              <div className="py-3">
                <DismissForm matchId={match.id} back={`${href}#matches`} />
              </div>
            ) : (
              dismissing !== null && (
                <p className="print:hidden">
                  <TextLink href={`${withParam(href, "dismiss", match.id)}#matches`}>
                    Dismiss<span className="sr-only"> the match of {match.name}</span>
                  </TextLink>
                </p>
              )
            )}
          </li>
        ))}
    </ul>
  );
}
