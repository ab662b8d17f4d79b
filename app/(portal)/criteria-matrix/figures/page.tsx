import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { FiguresForm } from "./FiguresForm.tsx";
import { Template } from "./Template.tsx";

const Query = graphql(`
  query FiguresPage {
    viewer {
      may
    }
    catalogues {
      inEffect
      service {
        id
        name
      }
      figures {
        name
        title
        unit
        by
      }
    }
  }
`);

export const metadata = { title: "Bring in figures" };

/** Figures of many members from a file: those of the house's own systems, and returns that came on paper. */
export default async function FiguresPage() {
  const { viewer, catalogues } = await ask(Query);
  if (!viewer?.may.includes("importFigures")) forbidden();
  const inEffect = catalogues.filter((each) => each.inEffect);
  return (
    <Sheet
      title="Bring in figures"
      crumbs={[{ label: "Criteria", href: "/criteria-matrix" }, { label: "Figures" }]}
      lede="A line for each member and period. Look at the file first: every fault is told with its line and column."
      aside={inEffect.map(({ service, figures }) => (
        <Template key={service.id} service={service.name} figures={figures} />
      ))}
    >
      {inEffect.length === 0 ? (
        <Empty strong="No criteria are in effect yet.">The figures they read come with them.</Empty>
      ) : (
        <FiguresForm services={inEffect.map(({ service }) => ({ value: service.id, label: service.name }))} />
      )}
    </Sheet>
  );
}
