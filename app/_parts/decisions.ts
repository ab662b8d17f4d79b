import { grouped } from "#app/_parts/amounts.ts";
import { dateText } from "#app/_parts/dates.ts";

/** What each kind of decision is called, in a list and on the button that confirms it. */
const kinds: Record<string, { name: string; verb: string; busy: string }> = {
  OPEN_SERVICE: { name: "Clearing service", verb: "Confirm service", busy: "Confirming service" },
  INVITE_USER: { name: "Invitation", verb: "Confirm invitation", busy: "Confirming invitation" },
  REINSTATE_USER: { name: "Return of a user", verb: "Confirm return", busy: "Confirming return" },
  REGISTER_CLIENT: {
    name: "Partner system",
    verb: "Confirm partner system",
    busy: "Confirming partner system",
  },
  ADMIT_MEMBER: { name: "Admission", verb: "Confirm admission", busy: "Confirming admission" },
  ADOPT_RULEBOOK: { name: "Rulebook", verb: "Confirm rulebook", busy: "Confirming rulebook" },
  POST_CONTRIBUTION: { name: "Contribution", verb: "Confirm contribution", busy: "Confirming contribution" },
  ISSUE_RUN: { name: "Contribution run", verb: "Confirm and issue", busy: "Issuing every document" },
  DECLARE_DEFAULT: { name: "Default", verb: "Confirm default", busy: "Confirming default" },
  ALLOCATE_LOSS: { name: "Allocation", verb: "Confirm allocation", busy: "Issuing every document" },
  MATCH_PAYMENT: { name: "Match of a payment", verb: "Confirm match", busy: "Confirming match" },
  REASSIGN_PAYMENT: {
    name: "Payment taken back",
    verb: "Confirm taking back",
    busy: "Confirming taking back",
  },
  REFUND_RECEIPT: {
    name: "Receipt sent back",
    verb: "Confirm sending back",
    busy: "Confirming sending back",
  },
  PAY_RETURN: { name: "Payment of a return", verb: "Confirm payment", busy: "Confirming payment" },
  DECIDE_APPLICATION: { name: "Application", verb: "Confirm decision", busy: "Confirming decision" },
  DECIDE_APPEAL: { name: "Answer to an appeal", verb: "Confirm answer", busy: "Confirming answer" },
  WAIVE_CRITERION: { name: "Waiver", verb: "Confirm waiver", busy: "Confirming waiver" },
  LOWER_WATCH: { name: "Watch level", verb: "Confirm watch level", busy: "Confirming watch level" },
  CHANGE_MEMBERSHIP: { name: "Change of a membership", verb: "Confirm change", busy: "Confirming change" },
  ANSWER_CONTEST: { name: "Answer to a contest", verb: "Confirm answer", busy: "Confirming answer" },
};

/** The words of a kind: `decisionWords("MATCH_PAYMENT").verb` is "Confirm match". */
export function decisionWords(kind: string): { name: string; verb: string; busy: string } {
  return kinds[kind] ?? { name: "Decision", verb: "Confirm", busy: "Confirming" };
}

/** The value of a fact as a person reads it: a day as a day, amounts grouped, everything else as it is. */
export function factText(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateText(value, { weekday: true }) : grouped(value);
}
