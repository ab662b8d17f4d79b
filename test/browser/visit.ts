/** The people who look, by what they are. */
export const PEOPLE = {
  nobody: "",
  approver: "iver.berg@sundmark.example",
  administrator: "ada.sandell@sundmark.example",
  risk: "dora.roth@sundmark.example",
  treasurer: "tove.falk@sundmark.example",
  officer: "olle.marken@sundmark.example",
  secretary: "sanna.vik@sundmark.example",
  auditor: "axel.nordin@sundmark.example",
  member: "anna.hauge@vargholm.example",
  contesting: "elin.wester@tystberga.example",
  late: "lars.tofte@skymning.example",
  firmAdministrator: "jonas.krog@vargholm.example",
  signatory: "greta.vold@vargholm.example",
  committee: "clara.munther@sundmark.example",
  /** Applicants, by where their application stands. */
  drafting: "oskar.alder@aldermoor.example",
  asked: "filip.calder@calder.example",
  recommended: "ida.halden@haldenridge.example",
  rejected: "tor.farrow@farrowpike.example",
  onboarding: "nora.kestrel@kestrel.example",
} as const;

/** Things of the demonstration by what they are, as ids of the graph. */
export interface Ids {
  paidCall: string;
  notice: string;
  contested: string;
  lateCall: string;
  event: string;
  waiting: string;
  allocation: string;
  member: string;
  rulebook: string;
  user: string;
  client: string;
  /** Receipts by the bank's reference. */
  receipts: Record<string, { id: string }>;
  /** The receipt of which 1,250.00 came on top, and its payment. */
  over: { id: string; payment: string };
  /** Batches of measures and contribution runs, the newest first. */
  batches: string[];
  runs: string[];
  /** What waits to issue the newest run. */
  issuing: string;
  /** Documents by the firm's first word, kind and number: "Vargholm CONTRIBUTION 2018-0002". */
  documents: Record<string, string>;
  /** Applications by the firm's first word. */
  applications: Record<string, string>;
  /** Members by the firm's first word. */
  members: Record<string, string>;
}

/** One page in one state: who opens it where, and what it then says. */
export interface Visit {
  route: string;
  state: string;
  as: keyof typeof PEOPLE;
  path: (ids: Ids) => string;
  heading: RegExp;
  /** What else must stand there. */
  also?: RegExp;
  status?: number;
}

export const NOTHING = /^There is nothing here/;
export const MISSING = "T2JsaWdhdGlvbjowMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA";

export const visit = (
  route: string,
  state: string,
  as: Visit["as"],
  heading: RegExp,
  more: Partial<Visit> = {},
): Visit => ({
  route,
  state,
  as,
  heading,
  path: () => route,
  ...more,
});
