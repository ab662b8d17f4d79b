import { appendEvents } from "#db/audit/queries.ts";
import { findHouse, insertHouse } from "#db/house/queries.ts";
import { insertFirm, insertUser, personOf } from "#db/users/queries.ts";
import { type Portal, secretOf } from "../portal.ts";
import { Refused } from "../refusals.ts";
import { nameKey, readEmail, readText } from "../text.ts";
import { openInvitation } from "../users/invitation.ts";

/** A house to be founded, with the two people who will approve each other's first steps. */
export interface Founding {
  name: string;
  timeZone: string;
  demonstration: boolean;
  /** The fixed business clock of a demonstration. */
  businessNow: Date | null;
  administrators: [Founder, Founder];
}

export interface Founder {
  name: string;
  email: string;
}

/**
 * Found the house: it, its own firm and its first two administrators, in one transaction. There is nobody yet who
 * could be asked for permission, so this is run from the command line of the machine (npm run bootstrap), once.
 * Returns the two one-time links.
 */
export async function foundHouse(
  portal: Portal,
  founding: Founding,
): Promise<{ email: string; link: string }[]> {
  const name = readText("name", founding.name, { least: 3, most: 120 });
  const people = founding.administrators.map((person, index) => ({
    name: readText(`administrators[${index}].name`, person.name, { least: 2, most: 100 }),
    email: readEmail(`administrators[${index}].email`, person.email),
  }));
  if (people[0]?.email === people[1]?.email)
    throw new Refused({
      __typename: "InvalidInput",
      field: "administrators[1].email",
      message: "Both administrators have the same address: two people are needed.",
    });
  const { business, real } = portal.clock;
  return portal.db.transaction({ role: "mutua_gate" }, async (tx) => {
    if (await findHouse(tx))
      throw new Refused({
        __typename: "WrongMoment",
        message: "There is a house already: its administrators invite everybody else.",
      });
    const id = portal.ids();
    await insertFirm(tx, { id, side: "HOUSE", name, nameKey: nameKey(name), affiliates: null });
    const { timeZone, demonstration, businessNow } = founding;
    await insertHouse(tx, { id, name, timeZone, demonstration, businessNow });
    const links = [];
    for (const person of people) {
      const personId = await personOf(tx, { id: portal.ids(), name: person.name, emailKey: person.email });
      const userId = portal.ids();
      await insertUser(tx, {
        id: userId,
        firmId: id,
        personId,
        email: person.email,
        roles: ["APPROVER", "HOUSE_ADMINISTRATOR"],
        status: "INVITED",
        createdAt: business(),
      });
      const secret = secretOf(portal, await openInvitation(tx, portal, { id: userId, firmId: id }));
      links.push({ email: person.email, link: `${portal.origin}/invitation#${secret}` });
    }
    await appendEvents(tx, [
      {
        id: portal.ids(),
        kind: "house.founded",
        firmId: id,
        subjectId: id,
        userId: null,
        clientId: null,
        facts: { name },
        at: business(),
        recordedAt: real(),
      },
    ]);
    return links;
  });
}
