/** What a first rulebook may look like: the defaulter's own means, the house's own money, then the fund by contribution. */
export const EXAMPLE = {
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
  holidays: [],
};
