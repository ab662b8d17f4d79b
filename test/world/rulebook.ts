/** The rulebook of the demonstration: the layers of September 2018, with deadlines by which its calls fell due on the 17th. */
export const RULEBOOK_2018 = {
  loss: {
    layers: [
      { id: "defaulter-margin", title: "Defaulter’s margin", payer: "defaulter", resource: "margin" },
      {
        id: "defaulter-contribution",
        title: "Defaulter’s contribution",
        payer: "defaulter",
        resource: "contribution",
      },
      { id: "junior-capital", title: "Junior capital", payer: "ccp", limit: { times: "1", of: "capital" } },
      {
        id: "default-fund",
        title: "Default fund",
        payer: "survivors",
        resource: "contribution",
        key: "contribution",
      },
    ],
  },
  deadlines: {
    assessment: { businessDays: 1, time: "12:00" },
    replenishment: { businessDays: 2, time: "12:00" },
    contest: { businessDays: 5, time: "17:00" },
  },
  holidays: ["2018-12-24", "2018-12-25", "2018-12-26", "2018-12-31", "2019-01-01"],
};

/** What a rulebook says of contributions, with 8 % on money that comes late. */
export const CONTRIBUTIONS = {
  fund: {
    standard: { cover: 2 },
    allocation: { keys: [{ measure: "margin", weight: "1" }] },
  },
  schedule: { every: "month", businessDay: 1 },
  measures: { maxAgeDays: 10, jump: "0.5" },
  due: { businessDays: 1, time: "11:00" },
  returns: { paid: { businessDays: 3, time: "15:00" }, holdWhile: ["OPEN_DEFAULT"] },
  interest: { rate: "0.08", dayCount: "ACT/360" },
  reminders: { before: [1], after: [1, 5] },
};
