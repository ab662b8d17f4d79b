import { forbidden } from "next/navigation";
import { FormPage } from "../FormPage.tsx";
import { findApplication } from "../find.ts";
import { AskForm } from "./AskForm.tsx";

type Props = { params: Promise<{ id: string }> };

export const metadata = { title: "Ask the applicant" };

/** Ask the applicant something. */
export default async function AskPage({ params }: Props) {
  const page = await findApplication((await params).id);
  const { application, may } = page;
  if (!may.includes("requestInformation")) forbidden();
  return (
    <FormPage
      page={page}
      title={`Ask ${application.firm.name}`}
      crumb="Ask"
      lede="What is open goes to the applicant in writing, and its answer comes back to this application."
      closed={application.state === "IN_REVIEW" ? undefined : "Questions are asked while it is in review."}
    >
      <AskForm applicationId={application.id} />
    </FormPage>
  );
}
