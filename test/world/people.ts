import type { Role } from "#graphql/__generated__/resolvers.ts";

/** A person of the demonstration. All of them are invented. */
export interface Person {
  name: string;
  email: string;
  roles: Role[];
}

const of =
  (firm: string) =>
  (name: string, ...roles: Role[]): Person => ({
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@${firm}.example`,
    roles,
  });

const house = of("sundmark");

/** The first two administrators of the house: they approve each other's first steps. */
export const FOUNDERS = [
  house("Ada Sandell", "HOUSE_ADMINISTRATOR", "APPROVER"),
  house("Mats Lindqvist", "HOUSE_ADMINISTRATOR", "APPROVER"),
] as const;

/** The other people of the house: one for each role. */
export const HOUSE_PEOPLE = {
  risk: house("Dora Roth", "RISK_MANAGER"),
  approver: house("Iver Berg", "APPROVER"),
  treasurer: house("Tove Falk", "HOUSE_TREASURER"),
  officer: house("Olle Marken", "MEMBERSHIP_OFFICER"),
  secretary: house("Sanna Vik", "GOVERNANCE_SECRETARY"),
  committee: house("Clara Munther", "COMMITTEE_MEMBER"),
  auditor: house("Axel Nordin", "AUDITOR"),
  regulator: house("Rut Engman", "REGULATOR"),
};

/** A clearing member of the demonstration. No real firm has any of these names, so far as we know. */
export interface Firm {
  name: string;
  category: string;
  affiliates?: string;
  contribution: string;
  people?: Person[];
}

const firmPeople = (
  firm: string,
  treasurer: string,
  viewer: string,
  signatory: string,
  administrator: string,
): Person[] => {
  const person = of(firm);
  return [
    person(treasurer, "TREASURER"),
    person(viewer, "VIEWER"),
    person(signatory, "SIGNATORY"),
    person(administrator, "FIRM_ADMINISTRATOR"),
  ];
};

/** The member that fails: the published figures say nothing was left of its own means. */
export const DEFAULTER: Firm = { name: "Kvarnholt Trading", category: "DCM", contribution: "0.00" };

/** The three whose shares were published, under invented names, with the people who can sign in. */
export const PUBLISHED: [Firm, Firm, Firm] = [
  {
    name: "Vargholm Energi",
    category: "GCM",
    affiliates: "Vargholm group",
    contribution: "7757009.35",
    people: firmPeople("vargholm", "Anna Hauge", "Petter Sund", "Greta Vold", "Jonas Krog"),
  },
  {
    name: "Tystberga Kraft",
    category: "DCM",
    contribution: "915327.10",
    people: firmPeople("tystberga", "Elin Wester", "Bo Alm", "Stina Rask", "Nils Hedman"),
  },
  {
    name: "Skymning Power",
    category: "DCM",
    contribution: "2490000.00",
    people: firmPeople("skymning", "Lars Tofte", "Maja Lind", "Hugo Brandt", "Ylva Storm"),
  },
];

const NAMES = [
  "Ekorrsund Power", "Granlyckan Energi", "Havsdis Commodities", "Lavskrika Trading", "Myrhult Kraft",
  "Norrglimt Energi", "Ostronvik Power", "Pilgrund Trading", "Rimfrost Kraft", "Snarås Energi",
  "Tallmo Commodities", "Ulvsjö Power", "Vinterlund Energi", "Ymerdal Kraft", "Ängsbacka Trading",
  "Åskmoln Power", "Ödeshamra Energi", "Björnlunda Trading", "Drivved Kraft", "Fjärdingen Power",
]; // biome-ignore format: a list of names
const WEIGHTS = [19, 17, 15, 13, 12, 11, 10, 9, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1];
const THE_OTHERS = 15_483_766_355n; // what "the other participants" held together, in cents

/** The other twenty: together they hold what the published figures leave, to the cent. */
export const OTHERS: Firm[] = NAMES.map((name, index) => {
  const whole = BigInt(WEIGHTS.reduce((sum, weight) => sum + weight, 0));
  const parts = WEIGHTS.map((weight) => (THE_OTHERS * BigInt(weight)) / whole);
  const rest = THE_OTHERS - parts.reduce((sum, part) => sum + part, 0n);
  const cents = (parts[index]! + (index === 0 ? rest : 0n)).toString();
  return {
    name,
    category: index % 3 === 0 && WEIGHTS[index]! > 3 ? "GCM" : "DCM",
    ...(index === 1 && { affiliates: "Vargholm group" }),
    contribution: `${cents.slice(0, -2)}.${cents.slice(-2)}`,
  };
});

export const MEMBERS: Firm[] = [DEFAULTER, ...PUBLISHED, ...OTHERS];
