import { type Visit, visit } from "./visit.ts";

/** A cursor after which nothing comes. */
const LAST = Buffer.from("0\n00000000-0000-0000-0000-000000000000").toString("base64url");

/** The pages over what is there already: the fund, the checks, who has not been reached. */
export const BOOKS_VISITS: Visit[] = [
  visit("/fund", "of the house", "treasurer", /^The fund is EUR\s3,694,575\.64 short$/, {
    also: /Coverage of the largest groups.*as run 12 requires.*11\.36 %.*Posted against required/,
  }),
  visit("/fund", "as a table", "auditor", /^The fund /, {
    path: () => "/fund?view=table",
    also: /newest first/,
  }),
  visit("/fund", "of a member", "member", /^The fund /, { also: /Your share of the fund/ }),
  visit("/fund", "behind the last publication", "risk", /^The fund /, {
    path: () => `/fund?after=${LAST}`,
    also: /None further back/,
  }),
  visit("/fund", "with a broken cursor", "member", /This address asks for what there is not/, {
    path: () => "/fund?after=nonsense",
  }),
  visit("/fund", "of no service", "drafting", /^Fund$/, { also: /takes part in no fund/ }),
  visit("/checks", "all hold", "auditor", /^The books hold$/, { also: /sums to zero in each currency/ }),
  visit("/checks", "forbidden", "officer", /not yours to run/),
  visit("/checks", "forbidden", "member", /not yours to run/),

  visit("/reach", "with documents", "risk", /not have reached/, { also: /Nobody has opened it/ }),
  visit("/reach", "behind the last one", "officer", /not have reached/, {
    path: () => `/reach?after=${LAST}`,
    also: /None further back/,
  }),
  visit("/reach", "forbidden", "member", /This list is the house’s/),
];
