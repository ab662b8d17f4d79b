import clsx from "clsx";
import { forbidden } from "next/navigation";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { ByCriterion } from "./ByCriterion.tsx";
import { columnsOf, rowsOf } from "./columns.ts";
import { FirmPanel } from "./FirmPanel.tsx";
import { addressOf, asVariables, narrowedBy } from "./filters.ts";
import { type CatalogueHere, findCatalogues, type StandingRow, Standings } from "./find.ts";
import { Matrix } from "./Matrix.tsx";
import { MatrixLegend } from "./MatrixCell.tsx";
import { MatrixFilters } from "./MatrixFilters.tsx";
import { NeedsLook } from "./NeedsLook.tsx";
import { Segments } from "./Segments.tsx";

const PATH = "/criteria-matrix";

export const metadata = { title: "Criteria" };

/** Where all firms stand against the criteria: the matrix, one criterion in words, and a firm beside it. */
export default async function CriteriaMatrixPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { inEffect, may, house } = await findCatalogues();
  if (!house) forbidden();
  const asked = narrowedBy(params);
  const catalogue = inEffect.find(({ service }) => service.id === asked.serviceId) ?? inEffect[0];
  if (!catalogue) return <NoCatalogue />;
  const narrowed = { ...asked, serviceId: catalogue.service.id };
  const { standings } = await ask(Standings, {
    after: one(params["after"]) ?? null,
    ...asVariables(narrowed),
  });
  const rows = standings.edges.map((edge) => edge.node);
  const here = addressOf(PATH, narrowed);
  const page = ["after", "from"].reduce((href, name) => {
    const value = one(params[name]);
    return value ? `${href}&${name}=${encodeURIComponent(value)}` : href;
  }, here);
  const firm = one(params["firm"]);
  const criterion = catalogue.criteria.find(({ id }) => id === narrowed.criterion);
  const whole = Object.values({ ...narrowed, serviceId: undefined }).every((value) => value === undefined);
  return (
    <Sheet
      title={criterion ? `${criterion.id} ${criterion.title}` : "Criteria"}
      crumbs={
        criterion && [
          { label: "Criteria", href: addressOf(PATH, { serviceId: narrowed.serviceId }) },
          { label: criterion.id },
        ]
      }
      lede={ledeOf(standings)}
      actions={
        <>
          <Segments
            label="Which firms"
            options={[
              {
                label: "All",
                href: addressOf(PATH, { ...narrowed, exceptions: undefined }),
                current: !narrowed.exceptions,
              },
              {
                label: "Exceptions",
                href: addressOf(PATH, { ...narrowed, exceptions: "true" }),
                current: Boolean(narrowed.exceptions),
              },
            ]}
          />
          {["csv", "xlsx"].map((kind) => (
            <LinkButton
              key={kind}
              href={addressOf(`/api/exports/criteria.${kind}`, narrowed)}
              size="head"
              file
            >
              {kind.toUpperCase()}
            </LinkButton>
          ))}
        </>
      }
    >
      <div className={clsx(firm && "grid gap-8 wide:grid-cols-[minmax(0,1fr)_21.25rem]")}>
        <div className={clsx("min-w-0", firm && "narrow:hidden")}>
          <MatrixFilters narrowed={narrowed} inEffect={inEffect} catalogue={catalogue} />
          {rows.length === 0 ? (
            <Empty strong={whole ? "No firm is measured yet." : "No firm is like that."}>
              {whole ? (
                "Applicants are measured once they hand in, members from their admission."
              ) : (
                <TextLink href={addressOf(PATH, { serviceId: narrowed.serviceId })}>Show all firms</TextLink>
              )}
            </Empty>
          ) : (
            <Listed
              rows={rows}
              firms={standings.firms}
              catalogue={catalogue}
              criterion={criterion}
              here={page}
              firm={firm}
            />
          )}
          <div className="pt-3">
            <Pager
              {...paging(here, params, rows.length, standings.pageInfo)}
              total={whole ? standings.total : undefined}
            />
            {!criterion && rows.length > 0 && (
              <p className="type-dense text-ink-2 phone:hidden print:hidden">
                Arrow keys move, <kbd className="rounded-bar bg-sunken px-1 font-mono">Enter</kbd> opens the
                evidence.
              </p>
            )}
          </div>
          <Ways may={may} />
        </div>
        {firm && <FirmPanel id={firm} at={one(params["at"])} close={page} />}
      </div>
    </Sheet>
  );
}

function Listed({
  rows,
  firms,
  catalogue,
  criterion,
  here,
  firm,
}: {
  rows: readonly StandingRow[];
  firms: number;
  catalogue: CatalogueHere;
  criterion: CatalogueHere["criteria"][number] | undefined;
  here: string;
  firm: string | undefined;
}) {
  if (criterion) return <ByCriterion rows={rows} criterion={criterion} here={here} firm={firm} />;
  const { columns, heads } = columnsOf(catalogue);
  return (
    <>
      <Matrix heads={heads} columns={columns} rows={rowsOf(rows, columns)} here={here} firm={firm} />
      <MatrixLegend />
      <NeedsLook rows={rows} firms={firms} here={here} />
    </>
  );
}

function Ways({ may }: { may: readonly string[] }) {
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 pt-4 print:hidden">
      <TextLink href={`${PATH}/what-if`}>What if a criterion read otherwise</TextLink>
      {may.includes("importFigures") && <TextLink href={`${PATH}/figures`}>Bring in figures</TextLink>}
    </p>
  );
}

function NoCatalogue() {
  return (
    <Sheet title="Criteria">
      <Empty strong="No criteria are in effect yet.">
        They come with a rulebook version. <TextLink href="/rulebooks">Rulebooks</TextLink>
      </Empty>
    </Sheet>
  );
}

/** "10 results need a look, at 7 of 14 firms." */
function ledeOf({ total, exceptions, firms }: { total: number; exceptions: number; firms: number }): string {
  if (total === 0) return "No firm is measured yet.";
  if (exceptions === 0) return `No result needs a look, at ${total} ${total === 1 ? "firm" : "firms"}.`;
  return `${exceptions} ${exceptions === 1 ? "result needs" : "results need"} a look, at ${firms} of ${total} ${total === 1 ? "firm" : "firms"}.`;
}
