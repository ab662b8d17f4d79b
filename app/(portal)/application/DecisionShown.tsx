import { DateTime } from "#app/_parts/DateTime.tsx";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Application } from "./find.ts";
import { TextForm } from "./TextForm.tsx";

const words: Partial<Record<Application["steps"][number]["step"], string>> = {
  APPROVED: "Approved",
  REJECTED: "Rejected",
  APPEALED: "Appealed",
  APPEAL_REJECTED: "The rejection stands",
  APPEAL_GRANTED: "Approved on appeal",
};

/** The decision with its reasons, the appeal with its deadline, and the membership it led to. */
export function DecisionShown({
  application,
  zone,
  signs,
  here,
}: {
  application: Application;
  zone: string;
  signs: boolean;
  here: string;
}) {
  const { steps, state, dueAt, waitsFor, member, id } = application;
  const open = waitsFor === "FIRM";
  const decided = steps.filter(({ step }) => words[step]);
  if (decided.length === 0) return null;
  return (
    <Section title="Decision">
      <ol>
        {decided.map((each) => (
          <li key={`${each.step} ${each.at}`} className="border-b border-rule py-2">
            <p>
              <b>{words[each.step]}</b>{" "}
              <span className="type-small text-ink-2">
                by {each.by}, <DateTime at={each.at} zone={zone} />
              </span>
            </p>
            <p className="max-w-[66ch] whitespace-pre-line">{each.tells}</p>
          </li>
        ))}
      </ol>
      {member && (
        <p className="pt-2">
          Your firm is a member now.{" "}
          <TextLink href={`/standing?member=${encodeURIComponent(member.id)}`}>
            See what is to be done before it becomes active
          </TextLink>
        </p>
      )}
      {state === "REJECTED" && (
        <div id="appeal" className="pt-4">
          <h3 className="pb-1 font-[620]">Appeal</h3>
          <p className="max-w-[66ch] pb-3">
            {dueAt && (
              <>
                {open ? "You can appeal until" : "You could appeal until"} <DateTime at={dueAt} zone={zone} />
                {open ? ". " : ": that time has passed. "}
              </>
            )}
            A new application can be started at any time.
          </p>
          {open &&
            (signs ? (
              <TextForm what="appeal" applicationId={id} here={here} />
            ) : (
              <Forbidden needs="signatory">Somebody who may sign for your firm appeals.</Forbidden>
            ))}
        </div>
      )}
    </Section>
  );
}
