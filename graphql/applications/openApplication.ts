import { listApplicationsOfFirm } from "#db/applications/queries.ts";
import { findServices } from "#db/house/queries.ts";
import { listMembersOfFirm } from "#db/members/queries.ts";
import type { OpenApplicationInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { catalogueOn } from "../criteria/catalogues.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { begin } from "./begin.ts";
import { waitsFor } from "./state.ts";

/** Begin an application of one's own firm: a member of another service, or an applicant whose last one is over. */
export const openApplication = command("openApplication", {
  allow: only("FIRM_ADMINISTRATOR", "APPLICANT"),
  run: async (act, input: OpenApplicationInput) => {
    const serviceId = rowOf("ClearingService", input.serviceId);
    const [service] = serviceId ? await findServices(act.tx, [serviceId]) : [];
    if (!service) return notFound("clearing service");
    const catalogue = await catalogueOn(act.tx, service.id, dayIn(act.now, act.house.timeZone));
    if (!catalogue) return wrongMoment(`${service.name} takes no applications yet.`);
    const { firmId } = act.viewer;
    if ((await listMembersOfFirm(act.tx, firmId)).some((member) => member.serviceId === service.id))
      wrongMoment(`Your firm is a member of ${service.name} already.`);
    const earlier = await listApplicationsOfFirm(act.tx, firmId);
    if (earlier.some((row) => row.serviceId === service.id && waitsFor(row, act.now)))
      wrongMoment(`Your firm has an open application for ${service.name} already.`);
    const { id, reference } = await begin(act.tx, act.ids, {
      firmId,
      userId: act.viewer.id,
      serviceId: service.id,
      rulebookVersionId: catalogue.rulebook.id,
      at: act.now,
    });
    return {
      done: { applicationId: id },
      events: [
        { kind: "application.opened", firmId, subjectId: id, facts: { reference, service: service.name } },
      ],
    };
  },
});
