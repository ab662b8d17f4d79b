import { randomBytes } from "node:crypto";
import { insertClient } from "#db/partners/queries.ts";
import { findFirms } from "#db/users/queries.ts";
import type { RegisterClientInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { hashOfSecret } from "../portal.ts";
import { invalid, notFound } from "../refusals.ts";
import { HOUSE_SCOPES, only, SCOPES } from "../rights.ts";
import { readText } from "../text.ts";

interface ClientToRegister {
  id: string;
  firmId: string;
  firm: string;
  name: string;
  scopes: string[];
  secretHash: string;
}

/** Prepare a partner system. The secret is told to whoever prepares it, once; only its hash is approved and kept. */
export const registerClient = command("registerClient", {
  allow: only("HOUSE_ADMINISTRATOR"),
  run: async (act, input: RegisterClientInput) => {
    const firmId = rowOf("Firm", input.firmId);
    const firm = firmId ? (await findFirms(act.tx, [firmId]))[0] : undefined;
    if (!firm) return notFound("firm");
    const name = readText("name", input.name, { least: 3, most: 100 });
    const scopes = [...new Set(input.scopes)].sort();
    if (scopes.length === 0) invalid("scopes", `No scope is given: choose from ${SCOPES.join(", ")}.`);
    const unknown = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope));
    if (unknown !== undefined)
      invalid("scopes", `“${unknown.slice(0, 40)}” is no scope: choose from ${SCOPES.join(", ")}.`);
    const own = firm.side === "HOUSE" ? undefined : scopes.find((scope) => HOUSE_SCOPES.includes(scope));
    if (own !== undefined)
      invalid("scopes", `${own} is for the house’s own systems: leave it out for ${firm.name}.`);
    const secret = `mutua_${randomBytes(32).toString("base64url")}`;
    const payload: ClientToRegister = {
      id: act.ids(),
      firmId: firm.id,
      firm: firm.name,
      name,
      scopes,
      secretHash: hashOfSecret(secret),
    };
    const { decisionId, event } = await prepare(act, registerClientEffect, payload.id, payload);
    return { done: { decisionId, clientId: payload.id }, events: [event], once: { secret } };
  },
});

export const registerClientEffect: Effect<ClientToRegister> = {
  kind: "REGISTER_CLIENT",
  show: (client) => ({
    title: `Register the partner system ${client.name} for ${client.firm}`,
    facts: [
      ["Client id", client.id],
      ["Firm", client.firm],
      ["May", client.scopes.join(", ")],
    ],
    path: "/partners",
  }),
  carryOut: async (act, { firm, ...client }) => {
    await insertClient(act.tx, { ...client, status: "ACTIVE", createdAt: act.now });
    return [
      {
        kind: "client.registered",
        firmId: client.firmId,
        subjectId: client.id,
        facts: { name: client.name, firm, scopes: client.scopes },
      },
    ];
  },
};
