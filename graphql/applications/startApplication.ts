import { appendEvents } from "#db/audit/queries.ts";
import type { Tx } from "#db/client.ts";
import { findHouse, findServices } from "#db/house/queries.ts";
import { findUserByEmail, insertFirm, insertUser, personOf } from "#db/users/queries.ts";
import type { StartApplicationInput } from "../__generated__/resolvers.ts";
import { again } from "../command.ts";
import type { Context } from "../context.ts";
import { catalogueOn } from "../criteria/catalogues.ts";
import { rowOf } from "../ids.ts";
import type { Portal } from "../portal.ts";
import { invalid, notFound, Refused } from "../refusals.ts";
import { nameKey, readEmail, readText } from "../text.ts";
import { dayIn } from "../time.ts";
import { openInvitation } from "../users/invitation.ts";
import { begin } from "./begin.ts";
import { slowDown } from "./slowDown.ts";

/**
 * Begin an application. Whoever asks is not signed in, so this is a write beside the door, like taking up an
 * invitation: it makes a firm that nobody else sees, one user of it and an empty form, and mails that user a one-time
 * link. The answer is the same where the address is known already; then the mail says so.
 */
export async function startApplication(
  _: unknown,
  { input }: { input: StartApplicationInput },
  { portal, sender }: Context,
) {
  try {
    const asked = {
      serviceId: rowOf("ClearingService", input.serviceId) ?? notFound("clearing service"),
      firmName: readText("firmName", input.firmName, { least: 2, most: 120 }),
      name: readText("name", input.name, { least: 2, most: 100 }),
      email: readEmail("email", input.email),
      signatory: input.signatory,
      sender,
    };
    // Two at once count on the same rows: who loses goes again.
    await again(() => portal.db.transaction({ role: "mutua_gate" }, (tx) => start(tx, portal, asked)));
    return { __typename: "ApplicationStarted" as const, email: asked.email };
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal as never;
    throw fault;
  }
}

async function start(
  tx: Tx,
  portal: Portal,
  asked: {
    serviceId: string;
    firmName: string;
    name: string;
    email: string;
    signatory: boolean;
    sender: string | undefined;
  },
): Promise<void> {
  const house = await findHouse(tx);
  const [service] = await findServices(tx, [asked.serviceId]);
  if (!house || !service) return notFound("clearing service");
  const now = portal.clock.business();
  const catalogue = await catalogueOn(tx, service.id, dayIn(now, house.timeZone));
  if (!catalogue) return invalid("serviceId", `${service.name} takes no applications yet.`);
  const pace = await slowDown(tx, { ...asked, now: portal.clock.real() });
  if (pace === "too many")
    return invalid("email", "Many applications were begun from where you are. Try again in an hour.");
  if (pace === "no more mail") return;
  const event = (kind: string, firmId: string, userId: string, facts: Record<string, string>) =>
    appendEvents(tx, [
      {
        id: portal.ids(),
        kind,
        firmId,
        subjectId: userId,
        userId: null,
        clientId: null,
        facts,
        at: now,
        recordedAt: portal.clock.real(),
      },
    ]);
  const known = await findUserByEmail(tx, asked.email);
  if (known) {
    await event("application.known", known.firmId, known.id, { service: service.name });
    return;
  }
  const [firmId, userId] = [portal.ids(), portal.ids()];
  // A name is not checked against other firms': the LEI tells firms apart, and an answer would tell of them.
  const { firmName } = asked;
  await insertFirm(tx, {
    id: firmId,
    side: "MEMBER",
    name: firmName,
    nameKey: `${nameKey(firmName)} ${firmId}`,
    affiliates: null,
  });
  const personId = await personOf(tx, { id: portal.ids(), name: asked.name, emailKey: asked.email });
  await insertUser(tx, {
    id: userId,
    firmId,
    personId,
    email: asked.email,
    roles: asked.signatory ? ["APPLICANT", "SIGNATORY"] : ["APPLICANT"],
    status: "INVITED",
    createdAt: now,
  });
  const invitationId = await openInvitation(tx, portal, { id: userId, firmId });
  await begin(tx, portal.ids, {
    firmId,
    userId,
    serviceId: service.id,
    rulebookVersionId: catalogue.rulebook.id,
    at: now,
  });
  await event("application.started", firmId, userId, {
    invitationId,
    name: asked.name,
    service: service.name,
    firm: firmName,
  });
}
