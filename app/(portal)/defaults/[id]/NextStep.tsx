import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { DefaultPage } from "./find.ts";
import { nextStep } from "./words.ts";

/**
 * What is to be done next, and by whom: a button for whoever may do it, a sentence for everybody else. Nothing where
 * a decision waits, as that is the next step, or where nothing is left to do.
 */
export function NextStep({ page: { event, viewer } }: { page: DefaultPage }) {
  const here = `/defaults/${event.id}`;
  const may = (operation: string) => viewer.may.includes(operation);
  const step = nextStep(event);
  if (step === "loss")
    return (
      <Section title="Next: the loss">
        <p className="pb-3">
          The loss of closing out its positions is entered as it is known: interim first, then final.
        </p>
        {may("enterLoss") ? (
          <LinkButton href={`${here}/loss`} tone="primary">
            Enter loss
          </LinkButton>
        ) : (
          <p className="type-dense text-ink-2">A risk manager enters it.</p>
        )}
      </Section>
    );
  if (step === "allocation")
    return (
      <Section title="Next: the allocation">
        <p className="pb-3">
          The preview shows every layer, share and call. Nothing is stored until it is prepared.
        </p>
        <div className="flex flex-col gap-2">
          {may("previewAllocation") && (
            <LinkButton href={`${here}/allocation`} tone={may("prepareAllocation") ? "primary" : "outlined"}>
              Preview allocation
            </LinkButton>
          )}
          {may("enterLoss") ? (
            <LinkButton href={`${here}/loss`}>Enter another loss</LinkButton>
          ) : (
            <p className="type-dense text-ink-2">
              A risk manager prepares the allocation, an approver confirms it.
            </p>
          )}
        </div>
      </Section>
    );
  return null;
}
