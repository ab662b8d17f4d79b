import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Home, Membership } from "./find.ts";

/** What the house pays back, by when; nothing where it pays back nothing. */
export function Receives({ home: { receiving, zone }, membership }: { home: Home; membership: Membership }) {
  return receiving
    .filter(({ member }) => member.id === membership.id)
    .map(({ id, number, outstanding, dueAt }) => (
      <p key={id} className="pt-3 text-ink-2">
        You receive{" "}
        <b className="text-ink">
          <Amount money={outstanding} />
        </b>
        {dueAt && (
          <>
            {" "}
            by <DateTime at={dueAt} zone={zone} />
          </>
        )}
        : <TextLink href={`/obligations/${id}`}>{number}</TextLink>.
      </p>
    ));
}
