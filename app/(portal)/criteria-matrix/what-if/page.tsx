import { forbidden } from "next/navigation";
import { Select } from "#app/_parts/form/Select.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { SimulationStamp } from "#app/_parts/SimulationStamp.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { ask } from "#app/ask.ts";
import type { Criterion } from "#domain/criteria/catalogue.ts";
import { Answer } from "./Answer.tsx";
import { ChangeForm } from "./ChangeForm.tsx";
import { asked, changedBy, faultOf } from "./changed.ts";
import { findChangeable, WhatIf } from "./find.ts";

const PATH = "/criteria-matrix/what-if";

export const metadata = { title: "What if a criterion read otherwise" };

/** Change a criterion and see who would fail. Everything is in the address, so that it can be sent; nothing is stored. */
export default async function WhatIfPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { house, services } = await findChangeable();
  if (!house) forbidden();
  const service = services.find(({ id }) => id === one(params["serviceId"])) ?? services[0];
  if (!service)
    return (
      <Sheet title="What if a criterion read otherwise">
        <Empty strong="No criteria are in effect yet.">They come with a rulebook version.</Empty>
      </Sheet>
    );
  const { catalogue } = service;
  const stands =
    catalogue.criteria.find(({ id }) => id === one(params["criterion"])) ?? catalogue.criteria[0]!;
  const changed = changedBy(params, stands, catalogue);
  const fault = asked(params) ? faultOf(changed, catalogue) : null;
  const answer =
    asked(params) && !fault
      ? (await ask(WhatIf, { serviceId: service.id, criterion: JSON.stringify(changed) })).whatIf
      : null;
  return (
    <Sheet
      title={answer ? titleOf(answer.fails.length, changed) : "What if a criterion read otherwise"}
      crumbs={[{ label: "Criteria", href: "/criteria-matrix" }, { label: "What if" }]}
      lede={`Every member of ${service.name} is measured by the criterion as you write it. Nothing is stored, and no member is told.`}
      actions={<SimulationStamp />}
    >
      <Split
        share="inputs:answer"
        left={
          <Section title={`${stands.id} ${stands.title}`}>
            {services.length > 1 && (
              <Filters
                label="Service"
                options={services.map(({ id, name }) => ({
                  label: name,
                  href: `${PATH}?serviceId=${id}`,
                  current: id === service.id,
                }))}
              />
            )}
            <ChooseCriterion serviceId={service.id} criteria={catalogue.criteria} chosen={stands.id} />
            <ChangeForm
              key={stands.id}
              serviceId={service.id}
              criterion={changed}
              catalogue={catalogue}
              fault={fault}
            />
          </Section>
        }
        right={
          answer ? (
            <Answer answer={answer} criterion={changed} currency={service.currency} />
          ) : (
            <Message
              edge="grey"
              strong={fault ? "It cannot be tried as it is written." : "Change the criterion and try it."}
            >
              {fault
                ? "What is wrong stands at the field."
                : `It is filled in as rulebook ${service.label} says it.`}
            </Message>
          )
        }
      />
    </Sheet>
  );
}

function titleOf(fails: number, { title }: Criterion): string {
  if (fails === 0) return `${title}: no member would fail`;
  return `${title}: ${fails} ${fails === 1 ? "member" : "members"} would fail`;
}

function ChooseCriterion({
  serviceId,
  criteria,
  chosen,
}: {
  serviceId: string;
  criteria: readonly Criterion[];
  chosen: string;
}) {
  return (
    <form
      action={PATH}
      method="get"
      className="flex flex-wrap items-end gap-2 border-b border-rule pb-4 print:hidden"
    >
      <input type="hidden" name="serviceId" value={serviceId} />
      <div className="min-w-40 flex-1">
        <Select
          key={chosen}
          name="criterion"
          id="choose"
          label="Criterion"
          defaultValue={chosen}
          options={criteria.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
        />
      </div>
      <button type="submit" className="button">
        Choose
      </button>
    </form>
  );
}
