import { Amount } from "#app/_parts/Amount.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Membership } from "./find.ts";

/**
 * What another default could still take: what is posted now, and the requirement once a call is paid. Where the
 * rulebook has assessments these are not the most, and the page says so.
 */
export function CouldLose({
  membership: { posted, required, called, service, status },
}: {
  membership: Membership;
}) {
  const { rulebook } = service;
  const assessed = rulebook?.layers.some(({ resource }) => resource === "assessment") ?? false;
  const calling = scaled(called.amount) > 0n;
  if (status === "DEFAULTED")
    return (
      <p className="text-ink-2">Nothing more: a defaulted member takes no part in the losses of others.</p>
    );
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Amount money={posted} size="second" />
        <p className="text-ink-2">
          {assessed ? "of what you have posted" : "at most"}
          {calling ? ", until you pay." : "."}{" "}
          {rulebook ? (
            <Reach assessed={assessed} id={rulebook.id} label={rulebook.label} />
          ) : (
            "No rulebook is in effect yet."
          )}
        </p>
      </div>
      {calling && (
        <div>
          <Amount money={required} size="second" tone="quiet" />
          <p className="text-ink-2">{assessed ? "of what you have posted" : "at most"}, once that is paid</p>
        </div>
      )}
    </div>
  );
}

function Reach({ assessed, id, label }: { assessed: boolean; id: string; label: string }) {
  const link = <TextLink href={`/rulebooks/${id}`}>{`Rulebook ${label}`}</TextLink>;
  return assessed ? (
    <>{link} can also call an assessment, up to its cap.</>
  ) : (
    <>No rule reaches beyond your contribution: {link}.</>
  );
}
