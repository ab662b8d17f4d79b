import type { Opinion } from "#app/__generated__/graphql.ts";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { ApplicationPage } from "./find.ts";

const words: Record<Opinion, string> = { FOR: "For", AGAINST: "Against", RECUSED: "Takes no part" };

/** What the risk committee said, how many must be heard, and the way to say one's own. */
export function Opinions({ page }: { page: ApplicationPage }) {
  const { application, zone, may, viewer } = page;
  const { opinions, state } = application;
  const needed = application.standing?.catalogue.admission.committee ?? 0;
  const open = state === "SUBMITTED" || state === "IN_REVIEW" || state === "INFORMATION_REQUESTED";
  const own = opinions.some(({ by }) => by === viewer);
  if (needed === 0 && opinions.length === 0) return null;
  const heard = opinions.filter(({ opinion }) => opinion !== "RECUSED").length;
  return (
    <Section title="Risk committee" right={needed > 0 ? `${heard} of ${needed} heard` : undefined}>
      {opinions.length === 0 ? (
        <p className="text-ink-2">Nobody has said an opinion yet.</p>
      ) : (
        <ul>
          {opinions.map((each) => (
            <li key={`${each.by} ${each.at}`} className="border-b border-rule py-2">
              <b>{words[each.opinion]}</b>, {each.by}
              <span className="type-small block text-ink-2">
                <DateTime at={each.at} zone={zone} />
              </span>
              <p className="type-dense whitespace-pre-line">{each.reason}</p>
            </li>
          ))}
        </ul>
      )}
      {may.includes("giveOpinion") && open && !own && (
        <div className="pt-3">
          <ButtonRow>
            <LinkButton href={`/applications/${application.id}/opinion`} tone="primary">
              Give opinion
            </LinkButton>
          </ButtonRow>
        </div>
      )}
      {may.includes("declareInterest") && (
        <p className="type-dense pt-2 print:hidden">
          <TextLink href={`/applications/interest?firm=${application.firm.id}&back=${application.id}`}>
            Declare an interest
          </TextLink>
        </p>
      )}
    </Section>
  );
}
