import { wallClock } from "#app/_parts/dates.ts";
import { Life, type LifeStep } from "#app/_parts/Life.tsx";
import type { ObligationPage } from "./find.ts";

/** From its issue to its payment, to the house to the day the whole default is settled; a notice ends when it is seen. */
export function LifeOfObligation({ page: { obligation, zone, side } }: { page: ObligationPage }) {
  const day = (at: string) => {
    const { day, month, year, time } = wallClock(at, zone);
    return {
      short: `${day} ${month}`,
      full: `${day} ${month} ${year}, ${time}`,
      timed: `${day} ${month}, ${time}`,
    };
  };
  const { acknowledgement, payments, dueAt, defaultEvent } = obligation;
  const paid = obligation.state === "PAID";
  const paidWord = obligation.kind === "RETURN" ? "Paid back" : "Paid";
  const steps: LifeStep[] = [{ label: "Issued", when: day(obligation.issuedAt).full, is: "done" }];
  if (acknowledgement)
    steps.push({
      label: "Acknowledged",
      when: `${day(acknowledgement.at).short}, ${acknowledgement.by}`,
      is: "done",
    });
  else if (!paid) steps.push({ label: "Acknowledged", is: "coming" });
  if (dueAt) {
    const last = payments
      .map(({ valueOn }) => valueOn)
      .sort()
      .at(-1);
    if (paid)
      steps.push({ label: paidWord, when: last ? day(`${last}T12:00:00Z`).short : undefined, is: "done" });
    else if (obligation.state === "OVERDUE")
      steps.push({ label: "Overdue", when: `since ${day(dueAt).timed}`, is: "now" });
    else
      steps.push({
        label: paidWord,
        when: `due ${day(dueAt).timed}`,
        is: payments.length > 0 ? "now" : "coming",
      });
    if (side === "HOUSE" && defaultEvent) {
      const settled = defaultEvent.life.find(({ state }) => state === "SETTLED")?.at;
      steps.push(
        settled
          ? { label: "Settled", when: day(settled).short, is: "done" }
          : { label: "Settled", when: "when all have paid", is: "coming" },
      );
    }
  }
  // What is late comes before what is next, which a life told in order would name.
  const late =
    obligation.state === "OVERDUE" && dueAt
      ? `Overdue since ${day(dueAt).timed}.${acknowledgement ? "" : " Not acknowledged."}`
      : undefined;
  return <Life label={`Life of ${obligation.number}`} steps={steps} sentence={late} />;
}
