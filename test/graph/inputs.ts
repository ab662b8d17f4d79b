import type { GraphQLField } from "graphql";
import { CATALOGUE } from "#test/world/applicants.ts";

/** One firm's things, by their ids in the graph. */
export interface Target {
  firmRow: string;
  firm: string;
  member: string;
  service: string;
  notice: string;
  call: string;
  number: string;
  event: string;
  user: string;
  client: string;
  /** The member, or the application of an applicant. */
  subject: string;
  application: string;
  evidence: string;
  report: string;
  document: string;
  match: string;
  item: string;
  /** A receipt is the house's alone; a payment is of the firm. */
  receipt: string;
  payment: string;
}

const text = "for a test of rights";
const until = "2018-10-01";
const outgoing = { amount: "1.00", valueOn: "2018-09-20", bankReference: "for a test" };
const csv = "member,period,as_of,own_funds\n";

const content = JSON.stringify({
  loss: { layers: [{ id: "fund", payer: "survivors", resource: "contribution" }] },
  deadlines: {
    assessment: { businessDays: 1, time: "12:00" },
    replenishment: { businessDays: 1, time: "12:00" },
    contest: { businessDays: 1, time: "12:00" },
  },
  holidays: [],
});

const measures = (serviceId: string) => ({
  serviceId,
  key: "EOD",
  source: "engine",
  forDate: "2018-09-17",
  csv: "member,margin\n",
});

type Variables = (target: Target) => Record<string, unknown>;

/** Arguments for every operation that needs some, made from one firm's things. A new operation without a line fails its test. */
export const INPUTS = {
  declare: (field: GraphQLField<unknown, unknown>) => {
    const wanted = INPUTS.query[field.name]?.args?.match(/\$\w+/g) ?? [];
    const types = field.args
      .filter((arg) => (wanted as string[]).includes(`$${arg.name}`))
      .map((arg) => `$${arg.name}: ${arg.type}`);
    return types.length > 0 ? `(${types.join(", ")})` : "";
  },
  query: {
    node: { args: "(id: $id)", variables: (target) => ({ id: target.call }) },
    service: { args: "(id: $id)", variables: (target) => ({ id: target.service }) },
    payables: { args: "(serviceId: $serviceId)", variables: ({ service }) => ({ serviceId: service }) },
    fundFigures: { args: "(serviceId: $serviceId)", variables: ({ service }) => ({ serviceId: service }) },
    previewAllocation: {
      args: "(defaultEventId: $defaultEventId)",
      variables: (target) => ({ defaultEventId: target.event }),
    },
    runCase: { args: "(case: $case)", variables: () => ({ case: '{"case":"capital/1"}' }) },
    journal: { args: "(memberId: $memberId)", variables: (target) => ({ memberId: target.member }) },
    whatIf: {
      args: "(serviceId: $serviceId, criterion: $criterion)",
      variables: ({ service }) => ({ serviceId: service, criterion: JSON.stringify(CATALOGUE.criteria[0]) }),
    },
    previewFigures: {
      args: "(serviceId: $serviceId, csv: $csv)",
      variables: ({ service }) => ({ serviceId: service, csv }),
    },
    statementOfAccount: {
      args: "(memberId: $memberId, from: $from, to: $to)",
      variables: (target) => ({ memberId: target.member, from: "2018-08-01", to: "2018-12-31" }),
    },
    measureBatches: {
      args: "(serviceId: $serviceId)",
      variables: ({ service }) => ({ serviceId: service }),
    },
    previewMeasures: {
      args: "(input: $input)",
      variables: ({ service }) => ({ input: measures(service) }),
    },
    contributionRuns: {
      args: "(serviceId: $serviceId)",
      variables: ({ service }) => ({ serviceId: service }),
    },
    auditEvents: { args: "(subjectId: $subjectId)", variables: (target) => ({ subjectId: target.call }) },
  } as Record<string, { args?: string; variables?: Variables }>,
  mutation: {
    openService: () => ({
      code: "NEW",
      name: "New service",
      currency: "EUR",
      capital: "1.00",
      payTo: "an account",
    }),
    importMeasures: ({ service }) => measures(service),
    proposeMeasures: ({ call }) => ({ batchId: call }),
    inviteUser: ({ firm }) => ({
      firmId: firm,
      name: "New Person",
      email: "new.person@firm.example",
      roles: ["VIEWER"],
    }),
    suspendUser: ({ client }) => ({ userId: client, reason: "asked for" }),
    reinstateUser: ({ user }) => ({ userId: user, reason: "asked for" }),
    approve: ({ call }) => ({ decisionId: call, hash: "0" }),
    sendBack: ({ call }) => ({ decisionId: call, reason: "no such thing" }),
    withdraw: ({ call }) => ({ decisionId: call }),
    admitMember: ({ service }) => ({ serviceId: service, name: "New Member", category: "Direct member" }),
    adoptRulebook: ({ service }) => ({
      serviceId: service,
      label: "next",
      effectiveFrom: "2019-01-01",
      content,
    }),
    postContribution: ({ member }) => ({ memberId: member, required: "1.00", received: "0.00" }),
    calculateRun: ({ service }) => ({ serviceId: service }),
    proposeRun: ({ call }) => ({ runId: call }),
    declareDefault: ({ member }) => ({
      memberId: member,
      defaultedOn: "2018-09-20",
      reason: "for a test of rights",
    }),
    enterLoss: ({ event }) => ({
      defaultEventId: event,
      kind: "FINAL",
      amount: "1.00",
      margin: "0.00",
      note: "",
    }),
    prepareAllocation: ({ event }) => ({ defaultEventId: event }),
    acknowledgeObligation: ({ notice }) => ({ obligationId: notice }),
    contestObligation: ({ call }) => ({ obligationId: call, reason: "for a test of rights" }),
    announcePayment: ({ call }) => ({ obligationId: call, amount: "1.00", valueOn: "2018-09-21" }),
    answerContest: ({ notice }) => ({ obligationId: notice, reason: "for a test of rights" }),
    adjustObligation: ({ call }) => ({ obligationId: call, amount: "1.00", reason: text }),
    chargeInterest: ({ call }) => ({ obligationId: call }),
    askBalances: ({ service }) => ({ serviceId: service, year: 2017 }),
    answerBalance: ({ member }) => ({ confirmationId: member, agrees: true }),
    recordPayment: ({ number }) => ({
      number,
      amount: "1.00",
      currency: "EUR",
      valueOn: "2018-09-20",
      bankReference: "for a test",
    }),
    openCalendar: () => ({}),
    closeCalendar: () => ({}),
    matchPayment: ({ receipt, call }) => ({ receiptId: receipt, obligationId: call, reason: text }),
    reassignPayment: ({ payment }) => ({ paymentId: payment, reason: text }),
    refundReceipt: ({ receipt }) => ({ receiptId: receipt, ...outgoing, reason: text }),
    payReturn: ({ call }) => ({ obligationId: call, ...outgoing }),
    markRead: ({ call }) => ({ messageIds: [call] }),
    registerClient: ({ firm }) => ({ firmId: firm, name: "New system", scopes: ["obligations:read"] }),
    // No service: a member of the only one there is cannot apply to it.
    openApplication: ({ member }) => ({ serviceId: member }),
    inviteColleague: ({ application }) => ({
      applicationId: application,
      name: "New Colleague",
      email: "new.colleague@firm.example",
      signatory: false,
    }),
    saveSection: ({ application }) => ({
      applicationId: application,
      section: "bank",
      revision: 0,
      content: JSON.stringify({ bank: "", bic: "", iban: "", currency: "" }),
    }),
    submitApplication: ({ application }) => ({ applicationId: application }),
    withdrawApplication: ({ application }) => ({ applicationId: application, text }),
    takeUpApplication: ({ application }) => ({ applicationId: application }),
    requestInformation: ({ application }) => ({ applicationId: application, text }),
    answerInformation: ({ application }) => ({ applicationId: application, text }),
    recommendApplication: ({ application }) => ({
      applicationId: application,
      recommendation: "REJECT",
      reasons: text,
    }),
    giveOpinion: ({ application }) => ({ applicationId: application, opinion: "FOR", reason: text }),
    declareInterest: ({ firm }) => ({ firmId: firm }),
    appealApplication: ({ application }) => ({ applicationId: application, text }),
    answerAppeal: ({ application }) => ({ applicationId: application, granted: false, reasons: text }),
    completeOnboarding: ({ item }) => ({ itemId: item, note: text }),
    changeMembership: ({ member }) => ({ memberId: member, change: "RESTRICT", reason: text }),
    resign: ({ member }) => ({ memberId: member, reason: text }),
    attest: ({ subject }) => ({ subjectId: subject, criterion: "LEG-09", holds: true, signature: "Nobody" }),
    submitEvidence: ({ subject, document }) => ({
      subjectId: subject,
      criterion: "LEG-01",
      documentId: document,
      issuedOn: "2018-09-20",
    }),
    reviewEvidence: ({ evidence }) => ({ evidenceId: evidence, accepted: true, reason: text }),
    recordFinding: ({ subject }) => ({
      subjectId: subject,
      criterion: "LEG-03",
      passed: true,
      source: "for a test",
    }),
    reportFigures: ({ subject }) => ({
      subjectId: subject,
      period: "2018-Q2",
      asOf: "2018-06-30",
      figures: [{ name: "own_funds", value: "64000000.00" }],
    }),
    importFigures: ({ service }) => ({ serviceId: service, csv }),
    importEvidence: ({ service }) => ({ serviceId: service, csv }),
    evaluateMembers: ({ service }) => ({ serviceId: service }),
    answerReport: ({ report }) => ({ reportId: report, accepted: true, reason: text }),
    waiveCriterion: ({ subject }) => ({ subjectId: subject, criterion: "LEG-04", until, reason: text }),
    lowerWatch: ({ member }) => ({ memberId: member, level: 0, reason: text }),
    importList: ({ document }) => ({ kind: "SANCTIONS", documentId: document }),
    dismissMatch: ({ match }) => ({ matchId: match, reason: text }),
    revokeClient: ({ user }) => ({ clientId: user, reason: "asked for" }),
  } as Record<string, Variables>,
};
