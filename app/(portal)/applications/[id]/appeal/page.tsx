import { forbidden } from "next/navigation";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dayIn } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { stepWords } from "../../words.ts";
import { FormPage } from "../FormPage.tsx";
import { findApplication } from "../find.ts";
import { AppealForm } from "./AppealForm.tsx";

type Props = { params: Promise<{ id: string }> };

export const metadata = { title: "Answer an appeal" };

/** Prepare the answer to an appeal, with the rejection and the appeal beside the form. */
export default async function AppealPage({ params }: Props) {
  const page = await findApplication((await params).id);
  const { application, may, zone, now } = page;
  if (!may.includes("answerAppeal")) forbidden();
  const said = application.steps.filter(({ step }) => step === "REJECTED" || step === "APPEALED");
  return (
    <FormPage
      page={page}
      title={`Answer the appeal of ${application.firm.name}`}
      crumb="Appeal"
      lede="Neither person of the first decision takes part: who was one of them is refused."
      closed={
        application.state === "APPEALED" && !application.recommendation
          ? undefined
          : "There is no appeal to answer now."
      }
    >
      <Split
        left={
          <AppealForm
            applicationId={application.id}
            currency={application.service.currency}
            today={dayIn(now, zone)}
          />
        }
        right={said.map((step) => (
          <Section key={step.at} title={stepWords[step.step]}>
            <p className="type-dense text-ink-2">
              <DateTime at={step.at} zone={zone} />, by {step.by}
            </p>
            <p className="max-w-[66ch] whitespace-pre-line">{step.tells}</p>
          </Section>
        ))}
      />
    </FormPage>
  );
}
