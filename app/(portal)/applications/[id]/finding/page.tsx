import { forbidden } from "next/navigation";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { toBeFound } from "../../../criteria-matrix/subject/choices.ts";
import { FindingForm } from "../../../criteria-matrix/subject/FindingForm.tsx";
import { FormPage } from "../FormPage.tsx";
import { findApplication } from "../find.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export const metadata = { title: "Record a finding" };

/** Record what an outside check found of an applicant, or what the committee judged. `?criterion=` chooses it. */
export default async function ApplicationFindingPage({ params, searchParams }: Props) {
  const page = await findApplication((await params).id);
  const { application, may } = page;
  if (!may.includes("recordFinding")) forbidden();
  const criteria = toBeFound(application.standing?.results ?? []);
  return (
    <FormPage
      page={page}
      title={`Record a finding about ${application.firm.name}`}
      crumb="Finding"
      lede="What a register, a test or the committee said, with where it can be found again."
      closed={criteria.length > 0 ? undefined : "No outside check or judgement is asked of this firm."}
    >
      <FindingForm
        subjectId={application.id}
        criteria={criteria}
        chosen={one((await searchParams)["criterion"])}
        back={`/applications/${application.id}`}
      />
    </FormPage>
  );
}
