import { redirect } from "next/navigation";
import { Columns } from "#app/_parts/Columns.tsx";
import { dateTimeText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { CouldLose } from "./CouldLose.tsx";
import { findHome, type Home } from "./find.ts";
import { LatestMessages } from "./LatestMessages.tsx";
import { NextDates } from "./NextDates.tsx";
import { Owed } from "./Owed.tsx";
import { Receives } from "./Receives.tsx";
import { ShareOfFund } from "./ShareOfFund.tsx";
import { Standing } from "./Standing.tsx";
import { WhyThisAmount } from "./WhyThisAmount.tsx";

export const metadata = { title: "Home" };

/** A member's first page: what it owes, why that number, what it could still lose; then what comes and how it stands. */
export default async function HomePage() {
  const home = await findHome();
  const { viewer } = home;
  if (viewer.firm.side === "HOUSE") redirect("/work");
  const { memberships } = viewer;
  return (
    <Sheet title={viewer.firm.name} lede={ledeOf(home)}>
      {memberships.length === 0 && (
        <Empty strong="Your firm is not yet a clearing member.">
          What it owes stands here once it is admitted.
        </Empty>
      )}
      {memberships.map((membership) => {
        const open = home.open.filter(({ member }) => member.id === membership.id);
        const of = memberships.length > 1 ? `, ${membership.service.name}` : "";
        return (
          <Columns
            key={membership.id}
            first="wide"
            columns={[
              {
                title: `You owe${of}`,
                content: (
                  <>
                    <Owed home={home} membership={membership} open={open} />
                    <Receives home={home} membership={membership} />
                  </>
                ),
              },
              {
                title: "Why this amount",
                content: (
                  <WhyThisAmount
                    membership={membership}
                    open={open}
                    changed={memberships.length === 1 ? home.changed : undefined}
                  />
                ),
              },
              { title: "You could still lose", content: <CouldLose membership={membership} /> },
            ]}
          />
        );
      })}
      <Split
        left={
          <>
            <NextDates home={home} />
            <LatestMessages home={home} />
          </>
        }
        right={memberships.map((membership) => (
          <div key={membership.id} className="flex flex-col gap-8 phone:gap-7">
            <ShareOfFund
              firm={viewer.firm.name}
              membership={membership}
              zone={home.zone}
              several={memberships.length > 1}
            />
            <Standing membership={membership} zone={home.zone} several={memberships.length > 1} />
          </div>
        ))}
      />
    </Sheet>
  );
}

/** How things stand, in a sentence: what is overdue before what is due. */
function ledeOf({ open, zone }: Home): string {
  const late = open.filter(({ state }) => state === "OVERDUE");
  const [first] = open;
  if (!first?.dueAt) return "Nothing is due. Nothing is overdue.";
  if (late.length > 0)
    return `${payments(late.length)} overdue${late.length > 1 ? ", the first" : ""} since ${dateTimeText(first.dueAt, zone)}.`;
  const by = `${open.length === 1 ? "by" : "the first by"} ${dateTimeText(first.dueAt, zone)}`;
  return `${payments(open.length)} due ${by}. Nothing is overdue.`;
}

const payments = (count: number) => (count === 1 ? "One payment is" : `${count} payments are`);
