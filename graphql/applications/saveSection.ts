import { insertSection, listSections, type SectionRow } from "#db/applications/queries.ts";
import { findServices } from "#db/house/queries.ts";
import type { SaveSectionInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { reportable } from "../criteria/figures.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { findApplication, rulesFor } from "./find.ts";
import { readSection, type Sections } from "./sections.ts";
import { stateOf } from "./state.ts";

/** Save a part of the form. Two who write at once do not write over one another: the second is told. */
export const saveSection = command("saveSection", {
  allow: only("APPLICANT", "FIRM_ADMINISTRATOR", "SIGNATORY"),
  run: async (act, input: SaveSectionInput) => {
    const application = await findApplication(act, input.applicationId);
    const catalogue = await rulesFor(act, application);
    const [service] = await findServices(act.tx, [application.serviceId]);
    const content = readSection(input.section, input.content, {
      categories: catalogue.rules.catalogue.categories.map((category) => category.code),
      figures: new Set(reportable(catalogue, "FIRM").map((figure) => figure.name)),
      currency: service!.currency,
      today: dayIn(act.now, act.house.timeZone),
    });
    const state = stateOf(application);
    // While the house waits for an answer the form can be put right; figures go by their own reports then.
    if (state !== "DRAFT" && !(state === "INFORMATION_REQUESTED" && input.section !== "figures"))
      wrongMoment(
        "The form can be changed while it is being written, or when the house has asked something.",
      );
    const saved = (await listSections(act.tx, [application.id])).find((row) => row.section === input.section);
    if (state !== "DRAFT" && input.section === "firm" && (content as Sections["firm"]).lei !== leiOf(saved))
      invalid("content.lei", "The LEI stands since this was handed in: for another one, apply anew.");
    const revision = saved?.revision ?? 0;
    if (input.revision !== revision)
      wrongMoment(
        "Somebody else has saved this part since you opened it. Load it again, and put in what is yours.",
      );
    await insertSection(act.tx, {
      applicationId: application.id,
      firmId: application.firmId,
      section: input.section,
      revision: revision + 1,
      content,
      userId: act.viewer.id,
      at: act.now,
    });
    return {
      done: { applicationId: application.id },
      events: [
        {
          kind: "application.saved",
          firmId: application.firmId,
          subjectId: application.id,
          facts: { reference: application.reference, section: input.section },
        },
      ],
    };
  },
});

const leiOf = (saved: SectionRow | undefined) => (saved?.content as Sections["firm"] | undefined)?.lei;
