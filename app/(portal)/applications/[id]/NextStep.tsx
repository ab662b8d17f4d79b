import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { stateLooks } from "../words.ts";
import type { ApplicationPage } from "./find.ts";
import { TakeUp } from "./TakeUp.tsx";
import { Waiting } from "./Waiting.tsx";

/** What comes next, and the buttons for it where this viewer may: taking up, asking, deciding, answering an appeal. */
export function NextStep({ page }: { page: ApplicationPage }) {
  const { application, zone, now } = page;
  if (application.recommendation) return <Waiting page={page} />;
  const late = application.dueAt !== null && Date.parse(application.dueAt) < Date.parse(now);
  return (
    <Section title="Next step" right={<State {...stateLooks[application.state]} />}>
      <p className="pb-3">
        {says[application.state]}
        {application.dueAt && application.waitsFor && (
          <>
            {" "}
            {late ? "It was due " : "Due "}
            <b className={late ? "text-madder" : undefined}>
              <DateTime at={application.dueAt} zone={zone} />
            </b>
            .
          </>
        )}
      </p>
      <Actions page={page} />
      {application.member && (
        <p>
          <TextLink href={`/members/${application.member.id}`}>The member it became</TextLink>
        </p>
      )}
    </Section>
  );
}

const says: Record<ApplicationPage["application"]["state"], string> = {
  DRAFT: "The applicant writes it.",
  SUBMITTED: "A membership officer takes it up.",
  IN_REVIEW: "The house looks at it, asks where something is open, and decides.",
  INFORMATION_REQUESTED: "The applicant answers what was asked.",
  RECOMMENDED: "A second person confirms the decision or sends it back.",
  APPROVED: "It is approved. What is left stands on the member’s page.",
  REJECTED: "It is rejected. The firm can appeal for a time.",
  WITHDRAWN: "The firm took it back. Nothing is to be done.",
  APPEALED: "The house answers the appeal; neither person of the first decision takes part.",
  APPEAL_REJECTED: "The rejection stands. Nothing is to be done.",
  APPEAL_GRANTED: "The appeal was granted. What is left stands on the member’s page.",
};

function Actions({ page: { application, may } }: { page: ApplicationPage }) {
  const here = `/applications/${application.id}`;
  if (application.state === "SUBMITTED")
    return may.includes("takeUpApplication") ? (
      <TakeUp applicationId={application.id} />
    ) : (
      <Button blocked="This takes the role membership officer.">Take up application</Button>
    );
  if (application.state === "IN_REVIEW")
    return (
      <ButtonRow width="full">
        {may.includes("recommendApplication") ? (
          <LinkButton href={`${here}/recommend`} tone="primary">
            Recommend decision
          </LinkButton>
        ) : (
          <Button blocked="This takes the role membership officer.">Recommend decision</Button>
        )}
        {may.includes("requestInformation") && <LinkButton href={`${here}/ask`}>Ask applicant</LinkButton>}
      </ButtonRow>
    );
  if (application.state === "APPEALED")
    return may.includes("answerAppeal") ? (
      <ButtonRow width="full">
        <LinkButton href={`${here}/appeal`} tone="primary">
          Answer appeal
        </LinkButton>
      </ButtonRow>
    ) : (
      <Button blocked="This takes the role membership officer or administrator.">Answer appeal</Button>
    );
  return null;
}
