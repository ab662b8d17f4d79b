import { open } from "#db/client.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { worldOn } from "../smallWorld.ts";
import { attempt } from "../world/actors.ts";
import type { Approval } from "./approval.ts";
import { dieAtWrite } from "./dieAtWrite.ts";

/** A process of its own that approves an allocation, so that it can be killed while it does. */
const { where, world, decision, key, dieAt } = JSON.parse(process.env.APPROVAL ?? "") as Approval & {
  dieAt?: number;
};
if (dieAt !== undefined) await dieAtWrite(dieAt);
const db = await open(where);
const { stage, house } = worldOn(db, world);
stage.at("2018-09-13T07:00:00Z");
process.stdout.write("begin\n");
const outcome = await attempt(stage, house.approver.credential, approve, decision, key);
process.stdout.write(`${JSON.stringify(outcome)}\n`);
await db.close();
