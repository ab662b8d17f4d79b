import { open } from "#db/client.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { portalOn } from "../smallWorld.ts";
import { attempt, stageFor } from "../world/actors.ts";
import type { Approval } from "./approval.ts";
import { dieAtWrite } from "./dieAtWrite.ts";

/** A process of its own that approves an allocation or a run, so that it can be killed while it does. */
const { where, world, at, decision, key, dieAt } = JSON.parse(process.env.APPROVAL ?? "") as Approval & {
  dieAt?: number;
};
if (dieAt !== undefined) await dieAtWrite(dieAt);
const db = await open(where);
const { house } = world;
const stage = stageFor(portalOn(db), at);
process.stdout.write("begin\n");
const outcome = await attempt(stage, house.approver.credential, approve, decision, key);
process.stdout.write(`${JSON.stringify(outcome)}\n`);
await db.close();
