import { parseArgs } from "node:util";
import { open } from "#db/client.ts";
import { foundHouse } from "#graphql/house/found.ts";
import { uuidv7 } from "#graphql/portal.ts";
import { Refused } from "#graphql/refusals.ts";
import { readSecrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";

const USAGE = `Found the house and print one-time links for its first two administrators:

  npm run bootstrap -- --house "Name" --zone Europe/Stockholm \\
    --administrator "Ann Example <ann@house.example>" --administrator "Bo Example <bo@house.example>"
`;

/** npm run bootstrap: the one thing done from the machine itself, once, before anybody can sign in. */
async function bootstrap(): Promise<void> {
  const { values } = parseArgs({
    options: {
      house: { type: "string" },
      zone: { type: "string" },
      administrator: { type: "string", multiple: true },
    },
  });
  const people = (values.administrator ?? []).map((text) => /^(.+?)\s*<([^<>]+)>$/.exec(text));
  const [first, second] = people;
  if (!values.house || !values.zone || people.length !== 2 || !first || !second) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  if (!isTimeZone(values.zone))
    throw new Error(`“${values.zone}” is no time zone: give one such as Europe/Stockholm.`);
  const settings = readSettings(process.env);
  const db = await open(settings.database);
  try {
    const { session: secret } = await readSecrets(settings);
    const clock = { business: () => new Date(), real: () => new Date() };
    const links = await foundHouse(
      { db, clock, ids: uuidv7(), origin: settings.origin, demonstration: false, signIns: [], secret },
      {
        name: values.house,
        timeZone: values.zone,
        demonstration: false,
        businessNow: null,
        administrators: [
          { name: first[1]!, email: first[2]! },
          { name: second[1]!, email: second[2]! },
        ],
      },
    );
    for (const { email, link } of links) process.stdout.write(`${email}\n  ${link}\n`);
    process.stdout.write("Each link works once, for seven days. Give each to its own person.\n");
  } finally {
    await db.close();
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

await bootstrap().catch((fault: Error) => {
  process.stderr.write(`${fault instanceof Refused ? fault.refusal.message : fault.message}\n`);
  process.exitCode = 1;
});
