import { forbidden } from "next/navigation";
import { dayIn } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { Evaluation } from "../../../criteria-matrix/subject/Evaluation.tsx";
import { inTheWay } from "../../../criteria-matrix/subject/results.ts";
import { FormPage } from "../FormPage.tsx";
import { findApplication } from "../find.ts";
import { RecommendForm } from "./RecommendForm.tsx";

type Props = { params: Promise<{ id: string }> };

export const metadata = { title: "Recommend a decision" };

/** Prepare the decision on an application, with its evaluation beside the form. */
export default async function RecommendPage({ params }: Props) {
  const page = await findApplication((await params).id);
  const { application, may, zone, now } = page;
  if (!may.includes("recommendApplication")) forbidden();
  const { standing, service } = application;
  return (
    <FormPage
      page={page}
      title={`Decide on ${application.firm.name}`}
      crumb="Recommend"
      lede="You prepare the decision, another person confirms it. Nothing reaches the applicant before that."
      closed={application.state === "IN_REVIEW" ? undefined : "A decision is prepared while it is in review."}
    >
      <Split
        left={
          <RecommendForm
            applicationId={application.id}
            currency={service.currency}
            today={dayIn(now, zone)}
            inTheWay={standing ? inTheWay(standing.results).length : 0}
          />
        }
        right={
          standing && (
            <Section title="Evaluation">
              <Evaluation applicant standing={standing} />
            </Section>
          )
        }
      />
    </FormPage>
  );
}
