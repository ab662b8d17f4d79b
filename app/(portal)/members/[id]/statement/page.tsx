import { forbidden } from "next/navigation";
import { dayIn } from "#app/_parts/dates.ts";
import type { Params } from "#app/_parts/list/paging.ts";
import { StatementSheet } from "../../../statement/StatementSheet.tsx";
import { findMember } from "../find.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props) {
  const { member } = await findMember((await params).id);
  return { title: `Statement of ${member.firm.name}` };
}

/** A member's account over a period, to the house. */
export default async function MemberStatementPage({ params, searchParams }: Props) {
  const { member, zone, now, house } = await findMember((await params).id);
  if (!house) forbidden();
  const back = `/members/${member.id}`;
  const { firm, service } = member;
  return (
    <StatementSheet
      member={{ id: member.id, name: firm.name, service: service.name, currency: service.currency }}
      own={false}
      today={dayIn(now, zone)}
      href={`${back}/statement`}
      crumbs={[
        { label: "Members", href: "/members" },
        { label: firm.name, href: back },
        { label: "Statement" },
      ]}
      params={await searchParams}
    />
  );
}
