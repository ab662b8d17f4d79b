import { forbidden } from "next/navigation";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { changeWords } from "../changes.ts";
import { FormPage } from "../FormPage.tsx";
import { findMember } from "../find.ts";
import { ChangeForm } from "./ChangeForm.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export const metadata = { title: "Change a membership" };

/** Prepare a change of a membership: which one is in the address, and only what is possible now. */
export default async function ChangePage({ params, searchParams }: Props) {
  const page = await findMember((await params).id);
  const { member, may } = page;
  if (!may.includes("changeMembership")) forbidden();
  const asked = one((await searchParams)["change"]);
  const change = member.mayChange.find((each) => each === asked);
  return (
    <FormPage
      page={page}
      title={
        change ? changeWords[change].title(member.firm.name) : `Change the membership of ${member.firm.name}`
      }
      crumb={change ? changeWords[change].verb : "Change"}
      lede={change ? changeWords[change].means : "A change takes two people."}
      closed={change ? undefined : "This change is not possible now, or already waits for a second person."}
    >
      {change && (
        <ChangeForm memberId={member.id} change={change} danger={changeWords[change].danger ?? false} />
      )}
    </FormPage>
  );
}
