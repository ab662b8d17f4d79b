/** What the demonstration's rulebook says of contributions, from measures to interest. */
export const CONTRIBUTION_RULES = {
  fund: {
    standard: { cover: 2 },
    allocation: {
      keys: [
        { measure: "margin", weight: "0.5" },
        { measure: "stress", weight: "0.5" },
      ],
    },
  },
  schedule: { every: "month", businessDay: 1 },
  measures: { maxAgeDays: 7, jump: "0.5" },
  due: { businessDays: 4, time: "12:00" },
  returns: { paid: { businessDays: 4, time: "12:00" }, holdWhile: ["OPEN_DEFAULT", "COOLING_OFF"] },
  interest: { rate: "0.08", dayCount: "ACT/360" },
  capital: { exposure: "exposure", riskWeight: "0.2", capitalRatio: "0.08" },
  reminders: { before: [1], after: [1, 3] },
};
