import type { GraphQLField } from "graphql";

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
}

const content = JSON.stringify({
  loss: { layers: [{ id: "fund", payer: "survivors", resource: "contribution" }] },
  deadlines: {
    assessment: { businessDays: 1, time: "12:00" },
    replenishment: { businessDays: 1, time: "12:00" },
    contest: { businessDays: 1, time: "12:00" },
  },
  holidays: [],
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
    previewAllocation: {
      args: "(defaultEventId: $defaultEventId)",
      variables: (target) => ({ defaultEventId: target.event }),
    },
    runCase: { args: "(case: $case)", variables: () => ({ case: '{"case":"capital/1"}' }) },
    journal: { args: "(memberId: $memberId)", variables: (target) => ({ memberId: target.member }) },
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
    recordPayment: ({ number }) => ({
      number,
      amount: "1.00",
      currency: "EUR",
      valueOn: "2018-09-20",
      bankReference: "for a test",
    }),
    matchPayment: ({ call }) => ({
      obligationId: call,
      amount: "1.00",
      currency: "EUR",
      valueOn: "2018-09-20",
      bankReference: "for a test",
      reason: "for a test",
    }),
    markRead: ({ call }) => ({ messageIds: [call] }),
    registerClient: ({ firm }) => ({ firmId: firm, name: "New system", scopes: ["obligations:read"] }),
    revokeClient: ({ user }) => ({ clientId: user, reason: "asked for" }),
  } as Record<string, Variables>,
};
