const steps = (decideWithin: number) => [
  ["Start here", "We mail you a link. It opens the form, which is yours and your colleagues’ alone."],
  [
    "Fill in the form",
    "Five parts, in any order, over as many days as you like. Every part is kept as you save it.",
  ],
  [
    "Sign and hand in documents",
    "Statements are signed in the portal, documents are uploaded as PDF, PNG or JPEG.",
  ],
  ["Hand it in", "Somebody who may sign for the firm hands the application in."],
  [
    "See where you stand",
    "Criterion by criterion: met, not met, or not known yet, as the house looks at your figures and papers.",
  ],
  [
    "The house decides",
    `Within ${decideWithin} business days. Where it has a question, it asks in the portal, and you are written to.`,
  ],
  [
    "Become a member",
    "Conditions are met, the first contribution to the default fund is paid, then clearing begins.",
  ],
];

/** The way from here to membership, step by step. */
export function Steps({ decideWithin }: { decideWithin: number }) {
  return (
    <ol className="type-dense">
      {steps(decideWithin).map(([what, how], at) => (
        <li key={what} className="grid grid-cols-[1.5rem_minmax(0,1fr)] border-b border-rule py-2">
          <span className="text-ink-3" aria-hidden="true">
            {at + 1}
          </span>
          <span>
            <b className="block">{what}</b>
            <span className="text-ink-2">{how}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
