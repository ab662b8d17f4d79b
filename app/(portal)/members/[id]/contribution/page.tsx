import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { findMember } from "../find.ts";
import { ContributionForm } from "./ContributionForm.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { member } = await findMember((await params).id);
  return { title: `Post a contribution of ${member.firm.name}` };
}

/** Prepare that a contribution received is posted, with what the member must hold from now on. */
export default async function ContributionPage({ params }: Props) {
  const { member, may } = await findMember((await params).id);
  if (!may.includes("postContribution")) forbidden();
  const back = `/members/${member.id}`;
  return (
    <Sheet
      title={`Post a contribution of ${member.firm.name}`}
      crumbs={[
        { label: "Members", href: "/members" },
        { label: member.firm.name, href: back },
        { label: "Contribution" },
      ]}
      lede={`It must hold ${amountText(member.required)} and has posted ${amountText(member.posted)}.`}
    >
      {member.status === "DEFAULTED" ? (
        <Message edge="grey" strong={`${member.firm.name} is in default: nothing is posted for it.`}>
          <TextLink href={back}>Back to the member</TextLink>
        </Message>
      ) : (
        <ContributionForm memberId={member.id} required={member.required} />
      )}
    </Sheet>
  );
}
