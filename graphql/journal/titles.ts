/** What an entry tells, by its kind. */
const TITLES: Record<string, string> = {
  CAPITAL_SET_ASIDE: "The house's own money set aside",
  CONTRIBUTION_POSTED: "Contribution posted",
  CONTRIBUTION: "Contribution called",
  CONTRIBUTION_RETURNED: "Contribution paid back",
  LOSS: "Loss of closing out a defaulter",
  LAYER: "Layer used",
  LOSS_ALLOCATION: "Posted contribution used by a default",
  ASSESSMENT: "Assessment called",
  REPLENISHMENT: "Called to restore the fund",
  RECEIPT: "Money received at the bank",
  PAYMENT: "Payment received",
  PAYMENT_REVERSED: "Payment taken back",
  RECEIPT_REFUNDED: "Money sent back",
  ADJUSTMENT: "Taken off what was asked",
  INTEREST: "Interest on money that came late",
  RETURN: "Contribution to be paid back",
  RETURN_PAID: "Contribution paid back",
};

export const titleOf = (kind: string): string => TITLES[kind] ?? kind;
