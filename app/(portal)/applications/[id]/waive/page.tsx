import { forbidden } from "next/navigation";
import { dayIn } from "#app/_parts/dates.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { toBeWaived } from "../../../criteria-matrix/subject/choices.ts";
import { WaiveForm } from "../../../criteria-matrix/subject/WaiveForm.tsx";
import { FormPage } from "../FormPage.tsx";
import { findApplication } from "../find.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export const metadata = { title: "Waive a criterion" };

/** Prepare that a criterion is not asked of an applicant until a day. `?criterion=` chooses it. */
export default async function ApplicationWaivePage({ params, searchParams }: Props) {
  const page = await findApplication((await params).id);
  const { application, may, now, zone } = page;
  if (!may.includes("waiveCriterion")) forbidden();
  const criteria = toBeWaived(application.standing?.results ?? []);
  return (
    <FormPage
      page={page}
      title={`Waive a criterion for ${application.firm.name}`}
      crumb="Waiver"
      lede="A waiver has a last day and a reason, and takes two people."
      closed={criteria.length > 0 ? undefined : "Nothing stands in the way of this firm."}
    >
      <WaiveForm
        subjectId={application.id}
        criteria={criteria}
        chosen={one((await searchParams)["criterion"])}
        today={dayIn(now, zone)}
      />
    </FormPage>
  );
}
