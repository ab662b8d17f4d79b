/** What the files are made of: only what was stored at issue, so that they are the same each time. */
export const DOCUMENT = `query Paper($id: ID!) {
  house { name timeZone demonstration }
  node(id: $id) {
    ... on Obligation {
      number reference kind issuedAt dueAt contestBy softwareVersion content hash
      amount { amount currency }
      toPay { amount currency }
      member { firm { name } }
      service { name currency payTo }
      rulebook { label hash }
      computation { label from amount note result }
    }
  }
}`;

interface Money {
  amount: string;
  currency: string;
}

export interface House {
  name: string;
  timeZone: string;
  demonstration: boolean;
}

export interface ObligationStored {
  number: string;
  reference: string;
  kind: "LOSS_ALLOCATION" | "ASSESSMENT" | "REPLENISHMENT" | "CONTRIBUTION" | "INTEREST" | "RETURN";
  issuedAt: string;
  dueAt: string | null;
  contestBy: string;
  softwareVersion: string;
  content: {
    default?: { number: string; on: string };
    called?: string;
    layers?: { title: string; size: string; absorbed: string; remaining: string }[];
  };
  hash: string;
  amount: Money;
  toPay: Money;
  member: { firm: { name: string } };
  service: { name: string; currency: string; payTo: string };
  rulebook: { label: string; hash: string };
  computation: { label: string; from: string; amount: string; note: string | null; result: boolean }[];
}
