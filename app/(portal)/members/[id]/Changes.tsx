import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { changeWords } from "./changes.ts";
import type { MemberPage } from "./find.ts";

/** The changes of this membership that the viewer may prepare now. */
export function Changes({ page: { member, may } }: { page: MemberPage }) {
  if (member.mayChange.length === 0 || !may.includes("changeMembership")) return null;
  return (
    <Section title="Change the membership">
      <p className="type-dense pb-2 text-ink-2">You prepare a change, another person confirms it.</p>
      <ButtonRow width="full">
        {member.mayChange.map((change) => (
          <LinkButton
            key={change}
            href={`/members/${member.id}/change?change=${change}`}
            tone={changeWords[change].danger ? "danger" : "outlined"}
          >
            {changeWords[change].verb}
          </LinkButton>
        ))}
      </ButtonRow>
    </Section>
  );
}
