import { Amount } from "#app/_parts/Amount.tsx";
import { amountText } from "#app/_parts/amounts.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Well } from "#app/_parts/Well.tsx";
import type { MemberNode } from "./find.ts";

/** What a member must hold in the default fund, has posted, was called for and owes. */
export function Fund({ member }: { member: MemberNode }) {
  return (
    <Section title="In the default fund" right={member.service.currency}>
      <p className="pt-2">
        <Amount money={member.posted} size="second" />
      </p>
      <p className="type-dense pb-2 text-ink-2">posted, of {amountText(member.required)} that it must hold</p>
      <FundWell member={member} />
      <div className="pt-4">
        <KeyValue
          lines={[
            { key: "Required", value: <Amount money={member.required} /> },
            { key: "Posted, by the journal", value: <Amount money={member.posted} /> },
            { key: "Called and not yet paid", value: <Amount money={member.called} /> },
            { key: "Owes now", value: <Amount money={member.owed} />, total: true },
          ]}
        />
      </div>
      <p className="pt-3">
        <TextLink href={`/journal?member=${member.id}`}>
          Its journal: every entry behind these figures
        </TextLink>
      </p>
      <p className="pt-1">
        <TextLink href={`/members/${member.id}/statement`}>Its statement of account for any period</TextLink>
      </p>
    </Section>
  );
}

/** What is posted lies solid in what is required; what is called is hatched. */
function FundWell({ member: { required, posted, called } }: { member: MemberNode }) {
  if (scaled(required.amount) === 0n) return null;
  const lacking = scaled(difference(required.amount, posted.amount));
  return (
    <Well
      of={lacking < 0n ? posted.amount : required.amount}
      parts={[
        { value: posted.amount, fill: "fund" },
        { value: called.amount, fill: "fund", style: "hatched" },
      ]}
      label={`${amountText(posted)} posted and ${amountText(called)} called, of ${amountText(required)} required`}
    />
  );
}
