import { Code } from "#app/_parts/Code.tsx";
import { Section } from "#app/_parts/Section.tsx";

type Figure = { name: string; title: string; unit: string; by: string };

const by: Record<string, string> = { firm: "the firm’s returns", house: "the house’s systems" };

/** The columns of a file, each explained, and an empty one to download. The portal's own figures are left out. */
export function Template({ service, figures }: { service: string; figures: readonly Figure[] }) {
  const brought = figures.filter((figure) => figure.by !== "portal");
  const head = ["member", "period", "as_of", ...brought.map(({ name }) => name)].join(",");
  return (
    <Section title={`Columns, ${service}`}>
      <p className="pb-2">
        <a
          className="link"
          download="figures.csv"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`${head}\n`)}`}
        >
          Download an empty file
        </a>
      </p>
      <dl className="type-dense">
        <Column name="member" means="the member’s code" />
        <Column name="period" means="such as 2018-Q2 or 2018-08" />
        <Column name="as_of" means="the day the figures are of, 2018-06-30" />
        {brought.map((figure) => (
          <Column
            key={figure.name}
            name={figure.name}
            means={`${figure.title}, ${figure.unit}; from ${by[figure.by] ?? figure.by}`}
          />
        ))}
      </dl>
      <p className="type-small pt-2 text-ink-2">
        A column may be left out, and a cell may be empty. Numbers are digits with a point.
      </p>
    </Section>
  );
}

function Column({ name, means }: { name: string; means: string }) {
  return (
    <div className="border-b border-rule py-1">
      <dt>
        <Code>{name}</Code>
      </dt>
      <dd className="text-ink-2">{means}</dd>
    </div>
  );
}
