import { forbidden } from "next/navigation";
import { FormPage } from "../FormPage.tsx";
import { findApplication } from "../find.ts";
import { OpinionForm } from "./OpinionForm.tsx";

type Props = { params: Promise<{ id: string }> };

const OPEN = ["SUBMITTED", "IN_REVIEW", "INFORMATION_REQUESTED"];

export const metadata = { title: "Give an opinion" };

/** A committee member's opinion on an application. */
export default async function OpinionPage({ params }: Props) {
  const page = await findApplication((await params).id);
  const { application, may, viewer } = page;
  if (!may.includes("giveOpinion")) forbidden();
  const own = application.opinions.some(({ by }) => by === viewer);
  return (
    <FormPage
      page={page}
      title={`Your opinion on ${application.firm.name}`}
      crumb="Opinion"
      lede="The risk committee is heard before the house decides."
      closed={
        own
          ? "You have said your opinion; it stands."
          : OPEN.includes(application.state)
            ? undefined
            : "Opinions are given until a decision is prepared."
      }
    >
      <OpinionForm applicationId={application.id} />
    </FormPage>
  );
}
