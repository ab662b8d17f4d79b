import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { CalculateForm } from "./CalculateForm.tsx";

const Query = graphql(`
  query CalculateRunPage {
    viewer {
      may
    }
    services {
      id
      name
      countingBatch {
        batch {
          key
          forDate
        }
        reason
      }
    }
  }
`);

export const metadata = { title: "Calculate a contribution run" };

/** Ask for a run: of which service, and on which measures it would rest. */
export default async function CalculateRunPage() {
  const { viewer, services } = await ask(Query);
  if (!viewer?.may.includes("calculateRun")) forbidden();
  return (
    <Sheet
      title="Calculate a contribution run"
      crumbs={[{ label: "Contribution runs", href: "/runs" }, { label: "Calculate" }]}
      lede="It takes the newest measures that were accepted. Nothing is issued: you look at the result first, and another person approves it."
    >
      {services.length === 0 ? (
        <Empty strong="There is no clearing service yet.">An administrator opens one.</Empty>
      ) : (
        <CalculateForm
          services={services.map(({ id, name, countingBatch }) => ({
            value: id,
            label: countingBatch?.batch
              ? `${name}, on ${countingBatch.batch.key} of ${countingBatch.batch.forDate}`
              : `${name}: ${countingBatch?.reason ?? "no measures count"}`,
          }))}
        />
      )}
    </Sheet>
  );
}
