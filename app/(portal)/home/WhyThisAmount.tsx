import { figures } from "#app/_parts/amounts.ts";
import { Legend } from "#app/_parts/chart/Legend.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { KeyValue, type KeyValueLine } from "#app/_parts/KeyValue.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Well } from "#app/_parts/Well.tsx";
import { movedSentence } from "../requirement/moved.ts";
import type { Home, Membership, OwnObligation } from "./find.ts";

/** How the number came about: the contribution, what was used of it, what came back; and where the contribution stands. */
export function WhyThisAmount({
  membership,
  open,
  changed,
}: {
  membership: Membership;
  open: readonly OwnObligation[];
  changed: Home["changed"];
}) {
  const [only, ...more] = open;
  const lines =
    only && more.length === 0 ? ofOne(only) : only ? ofMany(open, membership) : ofNone(membership);
  return (
    <>
      <KeyValue dense lines={lines} />
      <Posted membership={membership} />
      {changed && (
        <p className="type-dense pt-2 text-ink-2">
          {movedSentence(changed, "what you must hold")}{" "}
          <TextLink href="/requirement">Requirement over time</TextLink>
        </p>
      )}
    </>
  );
}

/** The content of what is to be paid, as far as this sum needs it. */
type Content = {
  default: { on: string };
  about?: { number: string };
  posted?: string;
  required?: string;
  called?: string;
  shares: { amount: string }[];
};

function ofOne({ kind, content, amount, credited, paid, outstanding }: OwnObligation): KeyValueLine[] {
  const { posted, required, shares, called, about, default: event } = content as Content;
  const part = scaled(paid.amount) > 0n || scaled(credited.amount) > 0n;
  const rest: KeyValueLine[] = [
    ...(scaled(credited.amount) > 0n ? [{ key: "Taken off", value: figures(`-${credited.amount}`) }] : []),
    ...(scaled(paid.amount) > 0n ? [{ key: "Paid", value: figures(`-${paid.amount}`) }] : []),
    { key: "Left to pay", value: figures(outstanding.amount), total: true },
  ];
  if (kind === "INTEREST")
    return [
      { key: `Interest on ${about?.number ?? "late money"}`, value: figures(amount.amount), total: !part },
      ...(part ? rest : []),
    ];
  if (kind === "CONTRIBUTION")
    return [
      ...(required === undefined ? [] : [{ key: "You must hold", value: figures(required) }]),
      ...(posted === undefined || scaled(posted) === 0n
        ? []
        : [{ key: "You had posted", value: figures(`-${posted}`) }]),
      ...(called === undefined || scaled(called) === 0n
        ? []
        : [{ key: "Called before", value: figures(`-${called}`) }]),
      { key: "To pay", value: figures(amount.amount), total: !part },
      ...(part ? rest : []),
    ];
  if (kind !== "REPLENISHMENT" || posted === undefined || required === undefined)
    return [
      { key: "Your part of the loss, called", value: figures(amount.amount), total: !part },
      ...(part ? rest : []),
    ];
  const used = shares.reduce((left, share) => difference(left, share.amount), posted);
  return [
    { key: "Your contribution", value: figures(posted) },
    ...shares.map((share) => ({
      key: `Used on ${dateText(event.on, { year: false })}`,
      value: figures(`-${share.amount}`),
    })),
    { key: "Left in the fund then", value: figures(used) },
    ...(required === posted ? [] : [{ key: "You must hold", value: figures(required) }]),
    { key: "To restore it", value: figures(amount.amount), total: !part },
    ...(part ? rest : []),
  ];
}

function ofMany(open: readonly OwnObligation[], { owed }: Membership): KeyValueLine[] {
  return [
    ...open.map(({ id, number, outstanding }) => ({
      key: number,
      value: <TextLink href={`/obligations/${id}`}>{figures(outstanding.amount)}</TextLink>,
    })),
    { key: "Together", value: figures(owed.amount), total: true },
  ];
}

function ofNone({ required, posted, owed }: Membership): KeyValueLine[] {
  return [
    { key: "You must hold", value: figures(required.amount) },
    { key: "You have posted", value: figures(posted.amount) },
    { key: "You owe", value: figures(owed.amount), total: true },
  ];
}

/** The requirement as a well: posted solid, called hatched. */
function Posted({ membership: { required, posted, called } }: { membership: Membership }) {
  if (scaled(required.amount) === 0n) return null;
  const pending = scaled(called.amount) > 0n;
  return (
    <div className="pt-3.5">
      <Well
        of={required.amount}
        parts={[
          { value: posted.amount, fill: "mine" as const },
          { value: called.amount, fill: "mine" as const, style: "hatched" as const },
        ].filter(({ value }) => scaled(value) > 0n)}
        label={`${figures(posted.amount)} posted and ${figures(called.amount)} called and not paid of the ${required.currency} ${figures(required.amount)} required`}
      />
      <div className="pt-2">
        <Legend
          entries={[
            { label: `posted ${figures(posted.amount)}`, fill: "mine" },
            ...(pending
              ? [{ label: "called, not paid", fill: "mine" as const, style: "hatched" as const }]
              : []),
          ]}
        />
      </div>
    </div>
  );
}
