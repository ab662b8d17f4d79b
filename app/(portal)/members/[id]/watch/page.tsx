import { forbidden } from "next/navigation";
import { FormPage } from "../FormPage.tsx";
import { findMember } from "../find.ts";
import { WatchForm } from "./WatchForm.tsx";

type Props = { params: Promise<{ id: string }> };

export const metadata = { title: "Lower a watch level" };

/** Prepare that a member's watch level is lowered: it rises by itself, and falls by two people. */
export default async function WatchPage({ params }: Props) {
  const page = await findMember((await params).id);
  const { member, may } = page;
  if (!may.includes("lowerWatch")) forbidden();
  const level = member.standing?.watch ?? 0;
  return (
    <FormPage
      page={page}
      title={`Lower the watch level of ${member.firm.name}`}
      crumb="Watch level"
      lede={`It stands at ${level}. A level rises by itself and is lowered by two people.`}
      closed={level > 0 ? undefined : "The watch level is 0: there is nothing to lower."}
    >
      <WatchForm memberId={member.id} level={level} />
    </FormPage>
  );
}
