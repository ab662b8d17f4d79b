/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The answer to an invitation. */
export type AcceptInvitationInput = {
  /** The password: at least 12 characters. */
  password: string;
  /** The secret at the end of the link. */
  secret: string;
};

/** What an account holds. */
export type AccountKind =
  /** What was called from a member and is not yet posted. */
  | 'CALLED'
  /** Money at the settlement bank. */
  | 'CASH'
  /** What a member has posted to the default fund. */
  | 'CONTRIBUTION'
  /** The part of a default's loss that no layer has borne. */
  | 'DEFAULT_LOSS'
  /** The house's own money set aside. */
  | 'HOUSE_CAPITAL'
  /** Interest on money that came late. */
  | 'INTEREST'
  /** What the house owes a member: returns issued and not yet paid. */
  | 'PAYABLE'
  /** What a member owes. */
  | 'RECEIVABLE'
  /** Money received and not yet assigned to what it is for. */
  | 'SUSPENSE';

/** An obligation seen. */
export type AcknowledgeObligationInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The obligation. */
  obligationId: string;
};

/** Something taken off a payable. */
export type AdjustObligationInput = {
  /** How much, in major units: at most what is left to pay. */
  amount: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The payable: a contribution, a call to restore the fund, or interest. */
  obligationId: string;
  /** Why: at least 10 characters. The member reads it. */
  reason: string;
};

/** Why something is taken off an obligation. */
export type AdjustmentCode =
  /** The member contested it and was right. */
  | 'CONTEST_UPHELD'
  /** The house found it wrong itself. */
  | 'CORRECTION'
  /** A later run asks for less than was called. */
  | 'REQUIREMENT_LOWERED';

/** A member to admit. */
export type AdmitMemberInput = {
  /** The group of affiliates it belongs to. */
  affiliates?: string | null | undefined;
  /** Its category of membership. */
  category: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Its legal entity identifier. */
  lei?: string | null | undefined;
  /** The firm's name: a firm of this name is taken, or made. */
  name: string;
  /** The clearing service. */
  serviceId: string;
  /** What some criteria hang on: bank, broker, non_financial, rated, guaranteed. */
  traits?: Array<string> | null | undefined;
};

/** A rulebook version to adopt. */
export type AdoptRulebookInput = {
  /** All of it, as JSON text. */
  content: string;
  /** The day from which it is in effect: today or later. */
  effectiveFrom: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What people will call it. */
  label: string;
  /** The clearing service. */
  serviceId: string;
};

/** A payment on its way. */
export type AnnouncePaymentInput = {
  /** How much, in major units: at most what is outstanding. */
  amount: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The obligation it is for. */
  obligationId: string;
  /** The day it arrives: today or later. */
  valueOn: string;
};

/** The answer to an appeal. */
export type AnswerAppealInput = {
  /** The application. */
  applicationId: string;
  /** Where it is granted, the conditions with the day by which each is met. */
  conditions?: Array<ConditionInput>;
  /** Where it is granted, the first contribution to the default fund. */
  contribution?: string | null | undefined;
  /** Whether the appeal is granted. */
  granted: boolean;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The reasons: they reach the applicant. */
  reasons: string;
};

/** An answer to a balance. */
export type AnswerBalanceInput = {
  /** Whether the firm's own books agree. */
  agrees: boolean;
  /** The confirmation that was asked for. */
  confirmationId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What is to be said of it; why, in at least 10 characters, where they do not. */
  note?: string;
};

/** An answer to a contest. */
export type AnswerContestInput = {
  /** Where the contest is upheld: what is taken off, in major units; at most what is asked. Left out otherwise. */
  amount?: string | null | undefined;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The obligation that is contested. */
  obligationId: string;
  /** Whether it stands. */
  outcome?: ContestOutcome;
  /** Why: at least 10 characters. */
  reason: string;
};

/** The house's answer to a report. */
export type AnswerReportInput = {
  /** Whether it is accepted. */
  accepted: boolean;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why not, for the firm to read; or a remark. */
  reason: string;
  /** The report. */
  reportId: string;
};

/** An application. */
export type ApplicationInput = {
  /** The application. */
  applicationId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** A part of the form. */
export type ApplicationSection =
  /** The settlement bank. */
  | 'bank'
  /** Financial figures by period. */
  | 'figures'
  /** The firm: name, LEI, BIC, legal form, seat, regulator and licence. */
  | 'firm'
  /** The category asked for, traits, the group of affiliates. */
  | 'membership'
  /** Contacts, deputies, those who answer at night, signatories, owners. */
  | 'people';

/** Where an application stands. */
export type ApplicationState =
  /** The rejection is appealed. */
  | 'APPEALED'
  /** The appeal was granted: approved. */
  | 'APPEAL_GRANTED'
  /** The rejection stands. */
  | 'APPEAL_REJECTED'
  /** Approved. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** The house has asked something. */
  | 'INFORMATION_REQUESTED'
  /** Being looked at. */
  | 'IN_REVIEW'
  /** A decision is prepared and waits for a second person. */
  | 'RECOMMENDED'
  /** Rejected; it can be appealed for a time. */
  | 'REJECTED'
  /** Handed in. */
  | 'SUBMITTED'
  /** Taken back by the applicant. */
  | 'WITHDRAWN';

/** What happens to an application. */
export type ApplicationStepKind =
  /** The applicant answered. */
  | 'ANSWERED'
  /** The rejection was appealed. */
  | 'APPEALED'
  /** The appeal was granted. */
  | 'APPEAL_GRANTED'
  /** The rejection stands. */
  | 'APPEAL_REJECTED'
  /** It was approved. */
  | 'APPROVED'
  /** The house asked something. */
  | 'INFORMATION_REQUESTED'
  /** A decision was prepared. */
  | 'RECOMMENDED'
  /** It was rejected. */
  | 'REJECTED'
  /** The decision was sent back. */
  | 'SENT_BACK'
  /** It was started. */
  | 'STARTED'
  /** It was handed in. */
  | 'SUBMITTED'
  /** The house took it up. */
  | 'TAKEN_UP'
  /** It was taken back. */
  | 'WITHDRAWN';

/** An application, and what is said of it. */
export type ApplicationTextInput = {
  /** The application. */
  applicationId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What is said. */
  text: string;
};

/** An approval. */
export type ApproveInput = {
  /** The decision. */
  decisionId: string;
  /** The hash of what was seen; another one is refused. */
  hash: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** Balances to be confirmed. */
export type AskBalancesInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The clearing service. */
  serviceId: string;
  /** The year, which has ended. */
  year: number;
};

/** An attestation. */
export type AttestInput = {
  /** The criterion. */
  criterion: string;
  /** Whether it is so. */
  holds: boolean;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The signatory's full name, typed as a signature. */
  signature: string;
  /** The application or the member. */
  subjectId: string;
};

/** A contribution run to be calculated. */
export type CalculateRunInput = {
  /** The batch of measures it is to rest on; where it is left out, the one that counts today. */
  batchId?: string | null | undefined;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The clearing service. */
  serviceId: string;
};

/** A change of a membership. */
export type ChangeMembershipInput = {
  /** The change. */
  change: MembershipChange;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The member. */
  memberId: string;
  /** Why: it reaches the member. */
  reason: string;
};

/** Interest to be charged. */
export type ChargeInterestInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The payable that was paid late, and in full. */
  obligationId: string;
};

/** A calendar to close. */
export type CloseCalendarInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** Something that is done. */
export type CompleteOnboardingInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The item. */
  itemId: string;
  /** What shows it. */
  note: string;
};

/** A condition of an admission. */
export type ConditionInput = {
  /** By when. */
  dueOn: string;
  /** What is to be met. */
  title: string;
};

/** An obligation disputed. */
export type ContestObligationInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The obligation. */
  obligationId: string;
  /** Why: at least 10 characters. */
  reason: string;
};

/** How a contest was answered. */
export type ContestOutcome =
  /** The obligation stands. */
  | 'REJECTED'
  /** The member was right: something is taken off. */
  | 'UPHELD';

/** What is decided. */
export type DecisionKind =
  /** A batch of measures that counts from then on. */
  | 'ACCEPT_MEASURES'
  /** Something taken off a payable that the house found wrong. */
  | 'ADJUST_OBLIGATION'
  /** A new clearing member. */
  | 'ADMIT_MEMBER'
  /** A rulebook version. */
  | 'ADOPT_RULEBOOK'
  /** A loss allocated over the layers, with all its documents. */
  | 'ALLOCATE_LOSS'
  /** The answer to a contest. */
  | 'ANSWER_CONTEST'
  /** The balances at the end of a year, for the members to confirm. */
  | 'ASK_BALANCES'
  /** A membership activated, restricted, suspended, reinstated, terminated, or ended. */
  | 'CHANGE_MEMBERSHIP'
  /** Interest on a payable that was paid late. */
  | 'CHARGE_INTEREST'
  /** The answer to an appeal against a rejected application. */
  | 'DECIDE_APPEAL'
  /** An application to become a member: approved, approved with conditions, or rejected. */
  | 'DECIDE_APPLICATION'
  /** A default. */
  | 'DECLARE_DEFAULT'
  /** A user's invitation. */
  | 'INVITE_USER'
  /** A contribution run, with all its invoices and returns. */
  | 'ISSUE_RUN'
  /** A member's watch level, lowered. */
  | 'LOWER_WATCH'
  /** What is left of a receipt, matched to an obligation. */
  | 'MATCH_PAYMENT'
  /** A new clearing service. */
  | 'OPEN_SERVICE'
  /** A return paid to its member. */
  | 'PAY_RETURN'
  /** A contribution received. */
  | 'POST_CONTRIBUTION'
  /** A payment taken back from an obligation it was not for, and assigned to its right one where that is known. */
  | 'REASSIGN_PAYMENT'
  /** What is left of a receipt, sent back. */
  | 'REFUND_RECEIPT'
  /** A partner system. */
  | 'REGISTER_CLIENT'
  /** A suspended user's return. */
  | 'REINSTATE_USER'
  /** A criterion not asked of a firm until a day. */
  | 'WAIVE_CRITERION';

/** Where a decision stands. */
export type DecisionState =
  /** Approved, and carried out. */
  | 'APPROVED'
  /** Sent back by the second person: prepared again or dropped. */
  | 'SENT_BACK'
  /** Waiting for a second person. */
  | 'WAITING'
  /** Taken back by the one who prepared it. */
  | 'WITHDRAWN';

/** A default to declare. */
export type DeclareDefaultInput = {
  /** The day of the default: today or earlier. */
  defaultedOn: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The member that fails. */
  memberId: string;
  /** Why, in words. */
  reason: string;
};

/** The firm a committee member comes from. */
export type DeclareInterestInput = {
  /** The firm. */
  firmId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** Where a default stands. */
export type DefaultState =
  /** Confirmed by another: the member is in default. */
  | 'CONFIRMED'
  /** Declared by one person. */
  | 'DECLARED'
  /** Sent back or taken back: there was no default. */
  | 'DROPPED'
  /** The loss is allocated and every document issued. */
  | 'ISSUED'
  /** The loss is known. */
  | 'LOSS_ENTERED'
  /** Everything that was called is paid. */
  | 'SETTLED';

/** A match to dismiss. */
export type DismissMatchInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The match. */
  matchId: string;
  /** Why it is somebody else. */
  reason: string;
};

/** A loss to enter. */
export type EnterLossInput = {
  /** The loss of closing out, in major units: more than zero. */
  amount: string;
  /** The default. */
  defaultEventId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** How sure it is. */
  kind: LossKind;
  /** The defaulter's own margin, in major units. */
  margin: string;
  /** A remark. */
  note?: string;
};

/** A figure. */
export type FigureInput = {
  /** As formulas spell it. */
  name: string;
  /** Its value, as a decimal. */
  value: string;
};

/** An opinion on an application. */
export type GiveOpinionInput = {
  /** The application. */
  applicationId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The opinion. */
  opinion: Opinion;
  /** Why. */
  reason: string;
};

/** A file of figures, or of evidence. */
export type ImportFiguresInput = {
  /** The file's text, comma separated: member, period, as_of, and a column for each figure. */
  csv: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The clearing service. */
  serviceId: string;
};

/** A list to bring in. */
export type ImportListInput = {
  /** The uploaded file. */
  documentId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What it holds. */
  kind: OutsideListKind;
};

/** A day's measures to bring in: once as csv, documentId or lines, and where there are scenarios, once as scenariosCsv, scenarioDocumentIds or scenarios. */
export type ImportMeasuresInput = {
  /** A file's text: `member` and a column for each measure. */
  csv?: string | null | undefined;
  /** The same as an uploaded file. */
  documentId?: string | null | undefined;
  /** The day that was measured. */
  forDate: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The sender's own name for the batch. */
  key: string;
  /** The same, typed. */
  lines?: Array<MeasureLineInput> | null | undefined;
  /** The same as uploaded files, each with its own scenarios. */
  scenarioDocumentIds?: Array<string> | null | undefined;
  /** The same, typed. */
  scenarios?: Array<StressScenarioInput> | null | undefined;
  /** A file's text: `scenario` and a column for each measured member. */
  scenariosCsv?: string | null | undefined;
  /** The clearing service. */
  serviceId: string;
  /** Who measured: one of the rulebook's sources where it names them. */
  source: string;
};

/** A colleague to let in. */
export type InviteColleagueInput = {
  /** The application. */
  applicationId: string;
  /** The address it will sign in with. */
  email: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The colleague's name. */
  name: string;
  /** Whether it may sign for the firm. */
  signatory: boolean;
};

/** A user to invite. */
export type InviteUserInput = {
  /** The address it will sign in with. */
  email: string;
  /** The firm it is to act for; the house's own firm for the house. */
  firmId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The person's name. */
  name: string;
  /** What it may do: roles of the firm's side. */
  roles: Array<Role>;
};

/** How sure a loss is. */
export type LossKind =
  /** Known. */
  | 'FINAL'
  /** An estimate. */
  | 'INTERIM';

/** A lower watch level. */
export type LowerWatchInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The level, 0 to 2. */
  level: number;
  /** The member. */
  memberId: string;
  /** What has been cured. */
  reason: string;
};

/** Where a mail stands. */
export type MailState =
  /** Taken by the mail server. */
  | 'DONE'
  /** Kept here: no mail server is set. */
  | 'KEPT'
  /** Given up after the last attempt. */
  | 'STUCK'
  /** Waiting to be sent, or sent again. */
  | 'WAITING';

/** Messages that were read. */
export type MarkReadInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The messages, at most 100. */
  messageIds: Array<string>;
};

/** What a receipt is for. */
export type MatchPaymentInput = {
  /** How much of it, in major units; left out, the least of what is left of the receipt and outstanding. */
  amount?: string | null | undefined;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The obligation it is for. */
  obligationId: string;
  /** Why it is for this obligation. */
  reason: string;
  /** The receipt. */
  receiptId: string;
};

/** A measure and its amount. */
export type MeasureAmountInput = {
  /** The amount, in major units. */
  amount: string;
  /** The measure. */
  name: string;
};

/** How a batch of measures stands. */
export type MeasureBatchState =
  /** Accepted, and the newest of its source. */
  | 'ACCEPTED'
  /** Brought in, and not yet proposed. */
  | 'IMPORTED'
  /** Accepted, and followed by a newer one of its source. */
  | 'SUPERSEDED'
  /** Waiting for a second person. */
  | 'WAITING';

/** How a batch came. */
export type MeasureChannel =
  /** As a file. */
  | 'CSV'
  /** As typed lines, by a partner system. */
  | 'GRAPH';

/** One member's measures, typed. */
export type MeasureLineInput = {
  /** Its measures: every line names the same. */
  measures: Array<MeasureAmountInput>;
  /** The member's code. */
  member: string;
};

/** A day's measures: once as csv, documentId or lines, and where there are scenarios, once as scenariosCsv, scenarioDocumentIds or scenarios. */
export type MeasuresInput = {
  /** A file's text: `member` and a column for each measure. */
  csv?: string | null | undefined;
  /** The same as an uploaded file. */
  documentId?: string | null | undefined;
  /** The day that was measured. */
  forDate: string;
  /** The sender's own name for the batch. */
  key: string;
  /** The same, typed. */
  lines?: Array<MeasureLineInput> | null | undefined;
  /** The same as uploaded files, each with its own scenarios. */
  scenarioDocumentIds?: Array<string> | null | undefined;
  /** The same, typed. */
  scenarios?: Array<StressScenarioInput> | null | undefined;
  /** A file's text: `scenario` and a column for each measured member. */
  scenariosCsv?: string | null | undefined;
  /** The clearing service. */
  serviceId: string;
  /** Who measured: one of the rulebook's sources where it names them. */
  source: string;
};

/** Where a membership stands. */
export type MemberStatus =
  /** A clearing member with all rights and duties. */
  | 'ACTIVE'
  /** Defaulted: no longer among the survivors. */
  | 'DEFAULTED'
  /** No longer a member. */
  | 'FORMER'
  /** Admitted; its first contribution is not yet posted. */
  | 'ONBOARDING'
  /** It has given notice: its liability is capped until the notice ends. */
  | 'RESIGNING'
  /** No new positions until it is reinstated. */
  | 'RESTRICTED'
  /** No clearing until it is reinstated. */
  | 'SUSPENDED'
  /** Ended by the house. */
  | 'TERMINATED';

/** A change of a membership. */
export type MembershipChange =
  /** The member's notice is taken. */
  | 'ACCEPT_RESIGNATION'
  /** From onboarding to active. */
  | 'ACTIVATE'
  /** Active again. */
  | 'REINSTATE'
  /** No longer a member: nothing is owed either way. */
  | 'RELEASE'
  /** No new positions. */
  | 'RESTRICT'
  /** No clearing. */
  | 'SUSPEND'
  /** Ended by the house. */
  | 'TERMINATE';

/** What an obligation is. */
export type ObligationKind =
  /** An unfunded call for money after the fund is used, under its cap. */
  | 'ASSESSMENT'
  /** A contribution to the default fund: the first one of a new member, or the increase of a requirement. */
  | 'CONTRIBUTION'
  /** Interest on money that came late. */
  | 'INTEREST'
  /** Posted contribution that a default used up: nothing to pay. */
  | 'LOSS_ALLOCATION'
  /** Refill of what was used. */
  | 'REPLENISHMENT'
  /** What the house pays back to the member: posted, and no longer required. */
  | 'RETURN';

/** Where an obligation stands. Derived from facts and the business clock, never stored. */
export type ObligationState =
  /** The member has seen it. */
  | 'ACKNOWLEDGED'
  /** Issued; no answer yet. */
  | 'ISSUED'
  /** Due, and not paid in full. */
  | 'OVERDUE'
  /** Nothing left to pay. */
  | 'PAID'
  /** Paid in part, and not yet due. */
  | 'PARTLY_PAID';

/** What an item of the onboarding list is. */
export type OnboardingKind =
  /** A condition of the admission. */
  | 'CONDITION'
  /** The first contribution: done when it is paid. */
  | 'CONTRIBUTION'
  /** A task of the house's own list. */
  | 'TASK'
  /** The firm's users: done when an administrator and a signatory have signed in. */
  | 'USERS';

/** An application of one's own firm. */
export type OpenApplicationInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The clearing service. */
  serviceId: string;
};

/** A calendar to open. */
export type OpenCalendarInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** A clearing service to open. */
export type OpenServiceInput = {
  /** The house's own money set aside, in major units. */
  capital: string;
  /** Its short code: 2 to 8 capital letters or digits. */
  code: string;
  /** The currency of its fund. */
  currency: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Its name. */
  name: string;
  /** The account members pay into. */
  payTo: string;
};

/** What a member of the risk committee can say. */
export type Opinion =
  /** Against admission. */
  | 'AGAINST'
  /** For admission. */
  | 'FOR'
  /** Takes no part: its own firm or group is concerned. */
  | 'RECUSED';

/** What a list holds. */
export type OutsideListKind =
  /** Legal entity identifiers and their standing. */
  | 'LEI'
  /** People and firms under sanctions. */
  | 'SANCTIONS';

/** A return that is paid. */
export type PayReturnInput = {
  /** How much, in major units: at most what is outstanding. */
  amount: string;
  /** The bank's reference of the outgoing payment, which counts once. */
  bankReference: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The return. */
  obligationId: string;
  /** The day it went: today or earlier. */
  valueOn: string;
};

/** A contribution received. */
export type PostContributionInput = {
  /** The bank's reference of the receipt; none where nothing was received. */
  bankReference?: string | null | undefined;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The member. */
  memberId: string;
  /** What was received, in major units; zero where only the requirement changes. */
  received: string;
  /** What the member must hold in the fund from now on, in major units. */
  required: string;
};

/** An allocation to prepare. */
export type PrepareAllocationInput = {
  /** The default. */
  defaultEventId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** A batch to propose. */
export type ProposeMeasuresInput = {
  /** The batch. */
  batchId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why it is right; needed where there are questions. */
  note?: string | null | undefined;
};

/** A contribution run to be issued. */
export type ProposeRunInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What whoever approves is to know besides. */
  note?: string | null | undefined;
  /** The run. */
  runId: string;
};

/** A payment assigned to a wrong obligation. */
export type ReassignPaymentInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The payment: it is taken back in full. */
  paymentId: string;
  /** Why. Only the house reads it. */
  reason: string;
  /** The right obligation, up to what is outstanding on it; left out, the receipt has it left again. */
  toObligationId?: string | null | undefined;
};

/** A decision on an application. */
export type RecommendApplicationInput = {
  /** The application. */
  applicationId: string;
  /** The conditions, with the day by which each is met. */
  conditions?: Array<ConditionInput>;
  /** The first contribution to the default fund; not where it is rejected. */
  contribution?: string | null | undefined;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The reasons: they reach the applicant. */
  reasons: string;
  /** What is recommended. */
  recommendation: Recommendation;
};

/** What is recommended. */
export type Recommendation =
  /** Approve. */
  | 'APPROVE'
  /** Approve, with conditions to be met before it becomes active. */
  | 'APPROVE_WITH_CONDITIONS'
  /** Reject. */
  | 'REJECT';

/** What an outside check found, or the committee judged. */
export type RecordFindingInput = {
  /** The criterion: an outside check or a judgement. */
  criterion: string;
  /** Why it did not pass. */
  detail?: string | null | undefined;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Whether it passed. */
  passed: boolean;
  /** Who said so: a register, a test, the minutes. */
  source: string;
  /** The application or the member. */
  subjectId: string;
  /** The last day it holds. */
  validUntil?: string | null | undefined;
};

/** Money that came in. */
export type RecordPaymentInput = {
  /** How much, in major units. What is more than is outstanding is left unassigned. */
  amount: string;
  /** The bank's own reference, which counts once. */
  bankReference: string;
  /** The currency it came in: that of the service. */
  currency: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What the sender wrote: the number of an obligation or its creditor reference, spaces and case forgiven, or anything else. */
  number?: string | null | undefined;
  /** Who sent it, as the bank names it. */
  sender?: string | null | undefined;
  /** The clearing service whose account it came to; not needed where the number or the currency tells it. */
  serviceId?: string | null | undefined;
  /** The day it arrived: today or earlier. */
  valueOn: string;
};

/** Money that goes back to whoever sent it. */
export type RefundReceiptInput = {
  /** How much, in major units: at most what is left of it. */
  amount: string;
  /** The bank's reference of the outgoing payment, which counts once. */
  bankReference: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why it goes back. */
  reason: string;
  /** The receipt. */
  receiptId: string;
  /** The day it went: today or earlier. */
  valueOn: string;
};

/** A partner system to register. */
export type RegisterClientInput = {
  /** The firm it acts for. */
  firmId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** What it is called. */
  name: string;
  /** What it may do: obligations:read, obligations:act, defaults:read, fund:read, journal:read, cases:run. */
  scopes: Array<string>;
};

/** A user to let in again. */
export type ReinstateUserInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why, kept in the audit trail. */
  reason: string;
  /** The user. */
  userId: string;
};

/** Figures of a period. */
export type ReportFiguresInput = {
  /** The day the figures are of. */
  asOf: string;
  /** The figures. */
  figures: Array<FigureInput>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The period: a year, quarter, month or day, such as 2018-Q2. */
  period: string;
  /** The application or the member. */
  subjectId: string;
};

/** A notice that a firm leaves. */
export type ResignInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The membership. */
  memberId: string;
  /** Why. */
  reason: string;
};

/** How a criterion stands. */
export type ResultState =
  /** Not met, and in the time given to put it right. */
  | 'BREACHED'
  /** Not asked of this firm. */
  | 'DOES_NOT_APPLY'
  /** Met. */
  | 'MET'
  /** Not met. */
  | 'NOT_MET'
  /** What would show it is missing or has expired. */
  | 'UNKNOWN'
  /** Not asked until a day. */
  | 'WAIVED';

/** The house's look at a document. */
export type ReviewEvidenceInput = {
  /** Whether it is accepted. */
  accepted: boolean;
  /** The evidence. */
  evidenceId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why not, for the firm to read; or a remark. */
  reason: string;
};

/** A partner system to shut out. */
export type RevokeClientInput = {
  /** The partner system. */
  clientId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why, kept in the audit trail. */
  reason: string;
};

/** What a user may do. */
export type Role =
  /** Applicant: its firm's own application and what is asked of it. */
  | 'APPLICANT'
  /** House: approves what another prepared. */
  | 'APPROVER'
  /** House: reads everything, changes nothing. */
  | 'AUDITOR'
  /** House: votes in the risk committee. */
  | 'COMMITTEE_MEMBER'
  /** Member: its firm's own users and clients. */
  | 'FIRM_ADMINISTRATOR'
  /** House: proposals, rulebooks, minutes. */
  | 'GOVERNANCE_SECRETARY'
  /** House: users, services, partner clients. */
  | 'HOUSE_ADMINISTRATOR'
  /** House: records and matches payments. */
  | 'HOUSE_TREASURER'
  /** House: prepares decisions about members. */
  | 'MEMBERSHIP_OFFICER'
  /** Authority: reads everything, changes nothing. */
  | 'REGULATOR'
  /** House: declares defaults, enters losses, prepares allocations. */
  | 'RISK_MANAGER'
  /** Member: signs and votes. */
  | 'SIGNATORY'
  /** Member: acknowledges, announces payments, contests. */
  | 'TREASURER'
  /** Member: sees everything of its own firm. */
  | 'VIEWER';

/** Who asked for a run. */
export type RunCause =
  /** A person. */
  | 'HAND'
  /** The rulebook's schedule. */
  | 'SCHEDULE';

/** Which lines. */
export type RunLineFilter =
  /** Members that get an invoice. */
  | 'CALLS'
  /** Members of whose return something is held back. */
  | 'HELD'
  /** Members that get something back. */
  | 'RETURNS';

/** In which order lines come. */
export type RunLineSort =
  /** The largest change first, up or down. */
  | 'CHANGE'
  /** By the member's code. */
  | 'CODE';

/** Where a contribution run stands. Derived from facts. */
export type RunState =
  /** Calculated: to be looked at and proposed. */
  | 'CALCULATED'
  /** Asked for; its result is not there yet. */
  | 'CALCULATING'
  /** It could not be calculated. */
  | 'FAILED'
  /** Issued: invoices and returns are with the members. */
  | 'ISSUED'
  /** A later run was issued; this one never will be. */
  | 'SUPERSEDED'
  /** Waiting for a second person. */
  | 'WAITING';

/** A part of the form. */
export type SaveSectionInput = {
  /** The application. */
  applicationId: string;
  /** What was typed, as JSON text. */
  content: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The revision the form was filled in from; 0 for the first. */
  revision: number;
  /** The part. */
  section: ApplicationSection;
};

/** A decision to send back. */
export type SendBackInput = {
  /** The decision. */
  decisionId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
};

/** Which side a firm is on. */
export type Side =
  /** The clearing house. */
  | 'HOUSE'
  /** A member firm. */
  | 'MEMBER';

/** Who begins an application. */
export type StartApplicationInput = {
  /** Its address: the link is mailed there. */
  email: string;
  /** The firm's name. */
  firmName: string;
  /** The name of whoever writes the application. */
  name: string;
  /** The clearing service. */
  serviceId: string;
  /** Whether it may sign for the firm. */
  signatory: boolean;
};

/** What one member would lose. */
export type StressLossInput = {
  /** The loss, in major units; 0 where it loses nothing. */
  amount: string;
  /** The member's code. */
  member: string;
};

/** A stress scenario, typed. */
export type StressScenarioInput = {
  /** What each measured member would lose in it. */
  losses: Array<StressLossInput>;
  /** The scenario. */
  name: string;
};

/** A document for a criterion. */
export type SubmitEvidenceInput = {
  /** The criterion. */
  criterion: string;
  /** The uploaded document. */
  documentId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** The day the document is of. */
  issuedOn: string;
  /** The application or the member. */
  subjectId: string;
  /** The last day it holds. */
  validUntil?: string | null | undefined;
};

/** A user to suspend. */
export type SuspendUserInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why, kept in the audit trail. */
  reason: string;
  /** The user. */
  userId: string;
};

/** Why a document may not have reached its firm. */
export type UnreachedReason =
  /** A mail that told of it was given up after the last attempt. */
  | 'MAIL_STUCK'
  /** A mail that told of it still waits after an hour of real time. */
  | 'MAIL_WAITING'
  /** No user of the firm can sign in: none is active. */
  | 'NOBODY_CAN_SIGN_IN'
  /** Nobody of the firm has opened a message that tells of it. */
  | 'NOT_OPENED';

/** Whether a user can sign in. */
export type UserStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** Has not yet chosen a password. */
  | 'INVITED'
  /** Cannot; its sessions have ended. */
  | 'SUSPENDED';

/** A waiver. */
export type WaiveCriterionInput = {
  /** The criterion. */
  criterion: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** The application or the member. */
  subjectId: string;
  /** The last day. */
  until: string;
};

/** A decision to take back. */
export type WithdrawInput = {
  /** The decision. */
  decisionId: string;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: string;
};

/** What waits. */
export type WorkKind =
  /** An application waits for the house. */
  | 'APPLICATION'
  /** A breach whose cure period is running out or over. */
  | 'BREACH'
  /** A decision waits for a second person. */
  | 'DECISION'
  /** A document waits to be looked at. */
  | 'EVIDENCE'
  /** A firm's figures wait to be accepted. */
  | 'FIGURES'
  /** Money that came late, whose interest is not charged. */
  | 'LATE_INTEREST'
  /** A name like one on a sanctions list. */
  | 'MATCH'
  /** Something to be done before a member becomes active. */
  | 'ONBOARDING'
  /** Money that came in and is not assigned. */
  | 'RECEIPT'
  /** A member that has given notice. */
  | 'RESIGNATION'
  /** A return that is not paid. */
  | 'RETURN'
  /** Documents that may not have reached their firms. */
  | 'UNREACHED';

export type OpenApplicationMutationVariables = Exact<{
  input: OpenApplicationInput;
}>;


export type OpenApplicationMutation = { openApplication:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AnswerInformationMutationVariables = Exact<{
  input: ApplicationTextInput;
}>;


export type AnswerInformationMutation = { said:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

type ApplicationSaid_ApplicationChanged_Fragment = { __typename: 'ApplicationChanged', application: { id: string } };

type ApplicationSaid_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, field: string };

type ApplicationSaid_KeyReused_Fragment = { __typename: 'KeyReused', message: string };

type ApplicationSaid_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type ApplicationSaid_NotFound_Fragment = { __typename: 'NotFound', message: string };

type ApplicationSaid_NotSignedIn_Fragment = { __typename: 'NotSignedIn', message: string };

type ApplicationSaid_WrongMoment_Fragment = { __typename: 'WrongMoment', message: string };

export type ApplicationSaidFragment =
  | ApplicationSaid_ApplicationChanged_Fragment
  | ApplicationSaid_InvalidInput_Fragment
  | ApplicationSaid_KeyReused_Fragment
  | ApplicationSaid_NotAllowed_Fragment
  | ApplicationSaid_NotFound_Fragment
  | ApplicationSaid_NotSignedIn_Fragment
  | ApplicationSaid_WrongMoment_Fragment
;

export type WithdrawApplicationMutationVariables = Exact<{
  input: ApplicationTextInput;
}>;


export type WithdrawApplicationMutation = { said:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AppealApplicationMutationVariables = Exact<{
  input: ApplicationTextInput;
}>;


export type AppealApplicationMutation = { said:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type SaveSectionMutationVariables = Exact<{
  input: SaveSectionInput;
}>;


export type SaveSectionMutation = { saveSection:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
}>;


export type InviteColleagueMutation = { inviteColleague:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ApplicationListQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationListQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, roles: Array<Role>, firm: { name: string, side: Side }, memberships: Array<{ service: { id: string } }> } | null, applications: { edges: Array<{ node: { id: string, reference: string, state: ApplicationState, startedAt: string, dueAt: string | null, service: { id: string, name: string } } }> } };

export type ApplicationOneQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationOneQuery = { node:
    | { __typename: 'Application', id: string, reference: string, state: ApplicationState, startedAt: string, submittedAt: string | null, dueAt: string | null, waitsFor: string | null, category: string | null, firm: { name: string }, service: { id: string, name: string, currency: string }, sections: Array<{ section: ApplicationSection, revision: number, content: unknown, at: string }>, missing: Array<{ section: string, field: string, message: string }>, steps: Array<{ step: ApplicationStepKind, at: string, by: string, tells: string, dueAt: string | null }>, times: Array<{ state: ApplicationState, hours: number, target: number | null }>, standing: { on: string, category: string, watch: number, exceptions: number, nextChangeOn: string | null, catalogue: { figures: Array<{ name: string, title: string, unit: string, by: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }>, criterion: { id: string, title: string, kind: string, operator: string | null, unit: string | null, evidence: Array<string>, recheck: string } }> } | null, evidence: Array<{ id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, href: string } | null }>, figureReports: Array<{ id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> }>, member: { id: string, status: MemberStatus } | null }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type ApplicationShownFragment = { id: string, reference: string, state: ApplicationState, startedAt: string, submittedAt: string | null, dueAt: string | null, waitsFor: string | null, category: string | null, firm: { name: string }, service: { id: string, name: string, currency: string }, sections: Array<{ section: ApplicationSection, revision: number, content: unknown, at: string }>, missing: Array<{ section: string, field: string, message: string }>, steps: Array<{ step: ApplicationStepKind, at: string, by: string, tells: string, dueAt: string | null }>, times: Array<{ state: ApplicationState, hours: number, target: number | null }>, standing: { on: string, category: string, watch: number, exceptions: number, nextChangeOn: string | null, catalogue: { figures: Array<{ name: string, title: string, unit: string, by: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }>, criterion: { id: string, title: string, kind: string, operator: string | null, unit: string | null, evidence: Array<string>, recheck: string } }> } | null, evidence: Array<{ id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, href: string } | null }>, figureReports: Array<{ id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> }>, member: { id: string, status: MemberStatus } | null };

export type ApplicationCataloguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationCataloguesQuery = { catalogues: Array<{ inEffect: boolean, rulebook: { id: string }, service: { id: string, name: string, currency: string }, categories: Array<{ code: string, name: string }>, figures: Array<{ name: string, title: string, unit: string, by: string }>, admission: { decideWithin: number, answerWithin: number, appealWithin: number } }> };

export type SubmitApplicationMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication:
    | { __typename: 'ApplicationChanged', application: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ApplicationApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApplicationApproveMutation = { approve:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MoreThanLeft', message: string }
    | { __typename: 'MoreThanOutstanding', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotWhatWasSeen', message: string }
    | { __typename: 'OwnWork', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ApplicationSendBackMutationVariables = Exact<{
  input: SendBackInput;
}>;


export type ApplicationSendBackMutation = { sendBack:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OwnWork', message: string }
   };

export type ApplicationTakeBackMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type ApplicationTakeBackMutation = { withdraw:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OwnWork', message: string }
   };

export type TakeUpApplicationMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type TakeUpApplicationMutation = { takeUpApplication:
    | { __typename: 'ApplicationChanged' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AnswerAppealMutationVariables = Exact<{
  input: AnswerAppealInput;
}>;


export type AnswerAppealMutation = { answerAppeal:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type RequestInformationMutationVariables = Exact<{
  input: ApplicationTextInput;
}>;


export type RequestInformationMutation = { requestInformation:
    | { __typename: 'ApplicationChanged' }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ApplicationPageQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, firm: { side: Side }, user: { name: string } | null } | null, openMatches: Array<{ id: string, subjectId: string, firm: string, name: string, listedName: string, reference: string, score: number, at: string, list: { source: string, version: string } }>, node:
    | { __typename: 'Application', id: string, reference: string, state: ApplicationState, startedAt: string, submittedAt: string | null, dueAt: string | null, waitsFor: string | null, lei: string | null, category: string | null, firm: { id: string, name: string, affiliates: string | null }, service: { id: string, name: string, currency: string }, sections: Array<{ section: ApplicationSection, revision: number, content: unknown, at: string }>, steps: Array<{ step: ApplicationStepKind, at: string, by: string, tells: string, dueAt: string | null }>, times: Array<{ state: ApplicationState, hours: number, target: number | null }>, standing: { subjectId: string, on: string, exceptions: number, watch: number, nextChangeOn: string | null, catalogue: { categories: Array<{ code: string, name: string }>, admission: { committee: number, decideWithin: number }, service: { currency: string }, figures: Array<{ name: string, unit: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, criterion: { id: string, title: string, group: string, kind: string, screen: string | null, operator: string | null, unit: string | null, decider: string }, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }> }> } | null, evidence: Array<{ id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, sha256: string, href: string } | null }>, figureReports: Array<{ id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> }>, opinions: Array<{ by: string, opinion: Opinion, reason: string, at: string }>, recommendation: { id: string, kind: DecisionKind, title: string, hash: string, preparedAt: string, mayApprove: boolean, why: string, facts: Array<{ label: string, value: string }>, preparedBy: { name: string } } | null, member: { id: string, status: MemberStatus } | null }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion:
    | { __typename: 'ApplicationChanged' }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type RecommendApplicationMutationVariables = Exact<{
  input: RecommendApplicationInput;
}>;


export type RecommendApplicationMutation = { recommendApplication:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { declareInterest:
    | { __typename: 'InterestDeclared' }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type InterestPageQueryVariables = Exact<{ [key: string]: never; }>;


export type InterestPageQuery = { viewer: { may: Array<string> } | null, members: { edges: Array<{ node: { firm: { id: string, name: string } } }> }, applications: { edges: Array<{ node: { firm: { id: string, name: string } } }> } };

export type ApplicationsPageQueryVariables = Exact<{
  after?: string | null | undefined;
  state?: ApplicationState | null | undefined;
  open: boolean;
}>;


export type ApplicationsPageQuery = { house: { timeZone: string, now: string }, viewer: { firm: { side: Side } } | null, applications: { edges: Array<{ node: { id: string, reference: string, state: ApplicationState, dueAt: string | null, waitsFor: string | null, category: string | null, firm: { name: string }, service: { name: string }, times: Array<{ state: ApplicationState, hours: number, target: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditPageQueryVariables = Exact<{
  after?: string | null | undefined;
  subjectId?: string | null | undefined;
}>;


export type AuditPageQuery = { house: { timeZone: string }, viewer: { firm: { name: string, side: Side } } | null, auditEvents: { edges: Array<{ node: { id: string, kind: string, title: string, at: string, by: string, position: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChecksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecksPageQuery = { checks: { at: string, milliseconds: number, holds: boolean, checks: Array<{ id: string, title: string, ok: boolean, failure: string | null, examined: number, broken: number, offenders: Array<string>, note: string | null }> } };

export type ChecksZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecksZoneQuery = { house: { timeZone: string } };

export type AskBalancesMutationVariables = Exact<{
  input: AskBalancesInput;
}>;


export type AskBalancesMutation = { askBalances:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AskBalancesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AskBalancesPageQuery = { house: { now: string, timeZone: string }, viewer: { may: Array<string> } | null, services: Array<{ id: string, name: string }> };

export type ConfirmationsQueryVariables = Exact<{
  year?: number | null | undefined;
  unanswered: boolean;
  after?: string | null | undefined;
}>;


export type ConfirmationsQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, balanceConfirmations: { edges: Array<{ node: { id: string, year: number, asOf: string, issuedAt: string, hash: string, member: { id: string, code: string, firm: { name: string }, service: { name: string } }, balances: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } }, answer: { agrees: boolean, note: string, at: string, by: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatrixPanelQueryVariables = Exact<{
  id: string;
}>;


export type MatrixPanelQuery = { node:
    | { __typename: 'Application', id: string, reference: string, submittedAt: string | null, asks: string | null, firm: { name: string }, standing: { subjectId: string, on: string, exceptions: number, watch: number, nextChangeOn: string | null, catalogue: { service: { currency: string }, figures: Array<{ name: string, unit: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, criterion: { id: string, title: string, group: string, kind: string, screen: string | null, operator: string | null, unit: string | null, decider: string }, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }> }> } | null, recommendation: { id: string, title: string, preparedBy: { name: string } } | null }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member', id: string, code: string, category: string, admittedOn: string, firm: { name: string }, standing: { subjectId: string, on: string, exceptions: number, watch: number, nextChangeOn: string | null, catalogue: { service: { currency: string }, figures: Array<{ name: string, unit: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, criterion: { id: string, title: string, group: string, kind: string, screen: string | null, operator: string | null, unit: string | null, decider: string }, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }> }> } | null }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type PreviewFiguresQueryVariables = Exact<{
  serviceId: string;
  csv: string;
}>;


export type PreviewFiguresQuery = { previewFigures: { reports: number, figures: number, faults: Array<{ line: number, column: string, message: string }> } };

export type ImportFiguresMutationVariables = Exact<{
  input: ImportFiguresInput;
}>;


export type ImportFiguresMutation = { importFigures:
    | { __typename: 'FiguresImported', reports: number, evaluated: number }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type FiguresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresPageQuery = { viewer: { may: Array<string> } | null, catalogues: Array<{ inEffect: boolean, service: { id: string, name: string }, figures: Array<{ name: string, title: string, unit: string, by: string }> }> };

export type CataloguesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CataloguesPageQuery = { viewer: { may: Array<string>, firm: { side: Side } } | null, catalogues: Array<{ inEffect: boolean, service: { id: string, name: string, currency: string }, categories: Array<{ code: string, name: string }>, criteria: Array<{ id: string, title: string, short: string, group: string }> }> };

export type StandingsPageQueryVariables = Exact<{
  after?: string | null | undefined;
  serviceId?: string | null | undefined;
  search?: string | null | undefined;
  state?: ResultState | null | undefined;
  criterion?: string | null | undefined;
  watch?: number | null | undefined;
  exceptions: boolean;
}>;


export type StandingsPageQuery = { standings: { total: number, exceptions: number, firms: number, edges: Array<{ node: { subjectId: string, name: string, category: string, applicant: boolean, watch: number, exceptions: number, cells: Array<{ criterion: string, state: ResultState, until: string | null, cureDaysLeft: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SubjectDismissMatchMutationVariables = Exact<{
  input: DismissMatchInput;
}>;


export type SubjectDismissMatchMutation = { dismissMatch:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MatchDismissed' }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type SubjectStandingFragment = { subjectId: string, on: string, exceptions: number, watch: number, nextChangeOn: string | null, catalogue: { service: { currency: string }, figures: Array<{ name: string, unit: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, criterion: { id: string, title: string, group: string, kind: string, screen: string | null, operator: string | null, unit: string | null, decider: string }, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }> }> };

export type SubjectEvidenceFragment = { id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, sha256: string, href: string } | null };

export type SubjectRecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type SubjectRecordFindingMutation = { recordFinding:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'StandingChanged' }
    | { __typename: 'WrongMoment', message: string }
   };

export type MatchFragment = { id: string, subjectId: string, firm: string, name: string, listedName: string, reference: string, score: number, at: string, list: { source: string, version: string } };

export type SubjectReportFragment = { id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> };

export type SubjectResultFragment = { state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, criterion: { id: string, title: string, group: string, kind: string, screen: string | null, operator: string | null, unit: string | null, decider: string }, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }> };

export type SubjectReviewMutationVariables = Exact<{
  input: ReviewEvidenceInput;
}>;


export type SubjectReviewMutation = { reviewEvidence:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'StandingChanged' }
    | { __typename: 'WrongMoment', message: string }
   };

export type SubjectAnswerReportMutationVariables = Exact<{
  input: AnswerReportInput;
}>;


export type SubjectAnswerReportMutation = { answerReport:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'StandingChanged' }
    | { __typename: 'WrongMoment', message: string }
   };

export type SubjectWaiveMutationVariables = Exact<{
  input: WaiveCriterionInput;
}>;


export type SubjectWaiveMutation = { waiveCriterion:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type WhatIfPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIfPageQuery = { viewer: { firm: { side: Side } } | null, catalogues: Array<{ inEffect: boolean, service: { id: string, name: string, currency: string }, rulebook: { label: string, content: unknown } }> };

export type WhatIfQueryVariables = Exact<{
  serviceId: string;
  criterion: string;
}>;


export type WhatIfQuery = { whatIf: { members: number, meetNow: number, wouldMeet: number, fails: Array<{ already: boolean, value: string | null, threshold: string | null, shortBy: string | null, reason: string, member: { id: string, firm: { name: string } } }>, unknown: Array<{ reason: string, member: { id: string, firm: { name: string } } }> } };

export type DecisionApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type DecisionApproveMutation = { approve:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MoreThanLeft', message: string }
    | { __typename: 'MoreThanOutstanding', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotWhatWasSeen', message: string }
    | { __typename: 'OwnWork', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type DecisionSendBackMutationVariables = Exact<{
  input: SendBackInput;
}>;


export type DecisionSendBackMutation = { sendBack:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OwnWork', message: string }
   };

export type DecisionWithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type DecisionWithdrawMutation = { withdraw:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OwnWork', message: string }
   };

export type DecisionPageQueryVariables = Exact<{
  id: string;
}>;


export type DecisionPageQuery = { house: { timeZone: string }, viewer: { user: { name: string } | null } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision', id: string, kind: DecisionKind, title: string, payload: unknown, hash: string, state: DecisionState, preparedAt: string, answeredAt: string | null, reason: string | null, mayApprove: boolean, why: string, path: string, facts: Array<{ label: string, value: string }>, preparedBy: { name: string, method: string, signedInAt: string }, answeredBy: { name: string, method: string, signedInAt: string } | null }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type DecisionPageNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionPageNamesQuery = { members: { edges: Array<{ node: { code: string, firm: { name: string } } }> } };

export type DefaultApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type DefaultApproveMutation = { approve:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MoreThanLeft', message: string }
    | { __typename: 'MoreThanOutstanding', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotWhatWasSeen', message: string }
    | { __typename: 'OwnWork', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type DefaultSendBackMutationVariables = Exact<{
  input: SendBackInput;
}>;


export type DefaultSendBackMutation = { sendBack:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OwnWork', message: string }
   };

export type DefaultWithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type DefaultWithdrawMutation = { withdraw:
    | { __typename: 'AlreadyAnswered', message: string }
    | { __typename: 'DecisionAnswered' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OwnWork', message: string }
   };

export type PrepareAllocationMutationVariables = Exact<{
  input: PrepareAllocationInput;
}>;


export type PrepareAllocationMutation = { prepareAllocation:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AllocationPreviewPageQueryVariables = Exact<{
  id: string;
}>;


export type AllocationPreviewPageQuery = { previewAllocation: { dueAt: string, loss: { amount: string, currency: string }, uncovered: { amount: string, currency: string }, layers: Array<{ id: string, title: string, payer: string, resource: string | null, absorbed: { amount: string, currency: string }, size: { amount: string, currency: string } }>, shares: Array<{ layer: string | null, amount: { amount: string, currency: string }, member: { id: string, code: string, firm: { name: string } } }>, calls: Array<{ amount: { amount: string, currency: string }, member: { id: string, code: string, firm: { name: string } } }> } | null };

export type DefaultPageQueryVariables = Exact<{
  id: string;
}>;


export type DefaultPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, user: { name: string } | null, firm: { side: Side, name: string } } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent', id: string, number: string, defaultedOn: string, state: DefaultState, reason: string | null, service: { name: string, currency: string }, life: Array<{ state: DefaultState, at: string | null }>, rulebook: { label: string, layers: Array<{ id: string, title: string, payer: string, resource: string | null }> }, loss: { amount: string, currency: string } | null, uncovered: { amount: string, currency: string } | null, layers: Array<{ id: string, title: string, payer: string, resource: string | null, absorbed: { amount: string, currency: string }, size: { amount: string, currency: string }, mine: { amount: string, currency: string } | null }>, member: { id: string, code: string, firm: { name: string } } | null, losses: Array<{ kind: LossKind, note: string, enteredAt: string, enteredBy: string, amount: { amount: string, currency: string }, margin: { amount: string, currency: string } }>, allocation: { hash: string, softwareVersion: string } | null, calls: { dueAt: string | null, called: { amount: string, currency: string }, received: { amount: string, currency: string }, acknowledged: { amount: string, currency: string }, unanswered: { amount: string, currency: string }, overdue: { amount: string, currency: string } } | null, payments: Array<{ id: string, valueOn: string, recordedAt: string, matched: boolean, amount: { amount: string, currency: string }, obligation: { id: string, number: string, member: { firm: { name: string } } } }>, waiting: Array<{ id: string, kind: DecisionKind, title: string, hash: string, preparedAt: string, mayApprove: boolean, why: string, facts: Array<{ label: string, value: string }>, preparedBy: { name: string } }>, replenishments: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, state: ObligationState, contested: boolean, dueAt: string | null, amount: { amount: string, currency: string }, toPay: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { code: string, firm: { name: string } } } }>, pageInfo: { hasNextPage: boolean } }, assessments: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, state: ObligationState, contested: boolean, dueAt: string | null, amount: { amount: string, currency: string }, toPay: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { code: string, firm: { name: string } } } }>, pageInfo: { hasNextPage: boolean } }, notices: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, state: ObligationState, contested: boolean, dueAt: string | null, amount: { amount: string, currency: string }, toPay: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { code: string, firm: { name: string } } } }>, pageInfo: { hasNextPage: boolean } } }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null, auditEvents: { edges: Array<{ node: { id: string, kind: string, title: string, at: string, by: string } }> } };

export type DefaultPageObligationsFragment = { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, state: ObligationState, contested: boolean, dueAt: string | null, amount: { amount: string, currency: string }, toPay: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { code: string, firm: { name: string } } } }>, pageInfo: { hasNextPage: boolean } };

export type EnterLossMutationVariables = Exact<{
  input: EnterLossInput;
}>;


export type EnterLossMutation = { enterLoss:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'LossEntered', defaultEvent: { id: string } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type DeclareDefaultMutationVariables = Exact<{
  input: DeclareDefaultInput;
}>;


export type DeclareDefaultMutation = { declareDefault:
    | { __typename: 'DefaultDeclared', defaultEvent: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type DeclareDefaultPageQueryVariables = Exact<{
  search?: string | null | undefined;
  member: string;
}>;


export type DeclareDefaultPageQuery = { house: { now: string, timeZone: string }, viewer: { may: Array<string> } | null, members: { edges: Array<{ node: { id: string, code: string, status: MemberStatus, firm: { name: string }, service: { name: string } } }>, pageInfo: { hasNextPage: boolean } }, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member', id: string, code: string, status: MemberStatus, firm: { name: string }, service: { name: string } }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type DeclareDefaultMemberFragment = { id: string, code: string, status: MemberStatus, firm: { name: string }, service: { name: string } };

export type DefaultsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DefaultsPageQuery = { viewer: { may: Array<string>, firm: { side: Side } } | null, defaultEvents: { edges: Array<{ node: { id: string, number: string, defaultedOn: string, state: DefaultState, service: { name: string }, loss: { amount: string, currency: string } | null, member: { firm: { name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCalendarQuery = { house: { timeZone: string }, calendar: { openedAt: string } | null };

export type OpenCalendarMutationVariables = Exact<{
  input: OpenCalendarInput;
}>;


export type OpenCalendarMutation = { openCalendar:
    | { __typename: 'CalendarOpened', address: string | null }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type CloseCalendarMutationVariables = Exact<{
  input: CloseCalendarInput;
}>;


export type CloseCalendarMutation = { closeCalendar:
    | { __typename: 'CalendarClosed', at: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type FirmClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmClientsQuery = { clients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, active: boolean, firm: { side: Side } }> };

export type FirmPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FirmPageQuery = { viewer: { may: Array<string>, user: { id: string } | null, firm: { name: string, side: Side, affiliates: string | null }, memberships: Array<{ id: string, code: string, category: string, admittedOn: string, service: { name: string } }> } | null, users: { edges: Array<{ node: { id: string, name: string, email: string, roles: Array<Role>, status: UserStatus } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FirmSuspendMutationVariables = Exact<{
  input: SuspendUserInput;
}>;


export type FirmSuspendMutation = { suspendUser:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'UserSuspended', user: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type FirmSuspendUserQueryVariables = Exact<{
  id: string;
}>;


export type FirmSuspendUserQuery = { viewer: { may: Array<string>, user: { id: string } | null } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User', id: string, name: string, email: string, roles: Array<Role>, status: UserStatus }
   | null };

export type FundPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FundPageQuery = { house: { timeZone: string }, viewer: { firm: { name: string, side: Side }, memberships: Array<{ status: MemberStatus, required: { amount: string, currency: string }, called: { amount: string, currency: string }, service: { id: string } }> } | null, services: Array<{ id: string, code: string, name: string, currency: string, fund: { publishedAt: string, cause: string, required: { amount: string, currency: string }, posted: { amount: string, currency: string }, called: { amount: string, currency: string } } | null, coverage: Array<{ number: number, forDate: string, size: { amount: string, currency: string }, total: { amount: string, currency: string }, posted: { amount: string, currency: string } | null, coverOne: { amount: string, currency: string }, coverTwo: { amount: string, currency: string }, largest: { amount: string, currency: string }, largestFive: { amount: string, currency: string } }>, fundByDay: Array<{ day: string, figure: { required: { amount: string, currency: string }, posted: { amount: string, currency: string }, called: { amount: string, currency: string } } }> }> };

export type FundMoneyFragment = { amount: string, currency: string };

export type FundPublicationsQueryVariables = Exact<{
  serviceId: string;
  after?: string | null | undefined;
}>;


export type FundPublicationsQuery = { fundFigures: { edges: Array<{ cursor: string, node: { publishedAt: string, cause: string, required: { amount: string, currency: string }, posted: { amount: string, currency: string }, called: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, unread: number, firm: { name: string, side: Side }, memberships: Array<{ id: string, category: string, status: MemberStatus, admittedOn: string, required: { amount: string, currency: string }, posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, history: Array<{ status: MemberStatus, at: string, reason: string }>, service: { id: string, name: string, currency: string, rulebook: { id: string, label: string, content: unknown, layers: Array<{ resource: string | null }> } | null, fund: { publishedAt: string, cause: string, required: { amount: string, currency: string }, called: { amount: string, currency: string } } | null } }>, inbox: { edges: Array<{ node: { id: string, subject: string, at: string, read: boolean } }> } } | null, requirementHistory: { edges: Array<{ node: { number: number, before: { amount: string, currency: string }, after: { amount: string, currency: string }, byFund: { amount: string, currency: string }, byOwn: { amount: string, currency: string }, byOthers: { amount: string, currency: string } } }> }, overdue: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, content: unknown, dueAt: string | null, contestBy: string, amount: { amount: string, currency: string }, credited: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { id: string }, acknowledgement: { at: string, by: string } | null, contest: { at: string } | null, announcements: Array<{ valueOn: string, amount: { amount: string, currency: string } }> } }> }, partlyPaid: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, content: unknown, dueAt: string | null, contestBy: string, amount: { amount: string, currency: string }, credited: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { id: string }, acknowledgement: { at: string, by: string } | null, contest: { at: string } | null, announcements: Array<{ valueOn: string, amount: { amount: string, currency: string } }> } }> }, issued: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, content: unknown, dueAt: string | null, contestBy: string, amount: { amount: string, currency: string }, credited: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { id: string }, acknowledgement: { at: string, by: string } | null, contest: { at: string } | null, announcements: Array<{ valueOn: string, amount: { amount: string, currency: string } }> } }> }, acknowledged: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, content: unknown, dueAt: string | null, contestBy: string, amount: { amount: string, currency: string }, credited: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { id: string }, acknowledgement: { at: string, by: string } | null, contest: { at: string } | null, announcements: Array<{ valueOn: string, amount: { amount: string, currency: string } }> } }> }, paid: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, content: unknown, dueAt: string | null, contestBy: string, amount: { amount: string, currency: string }, credited: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { id: string }, acknowledgement: { at: string, by: string } | null, contest: { at: string } | null, announcements: Array<{ valueOn: string, amount: { amount: string, currency: string } }> } }> } };

export type HomeMoneyFragment = { amount: string, currency: string };

export type HomeObligationsFragment = { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, content: unknown, dueAt: string | null, contestBy: string, amount: { amount: string, currency: string }, credited: { amount: string, currency: string }, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { id: string }, acknowledgement: { at: string, by: string } | null, contest: { at: string } | null, announcements: Array<{ valueOn: string, amount: { amount: string, currency: string } }> } }> };

export type InboxMarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type InboxMarkReadMutation = { markRead:
    | { __typename: 'InboxRead' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type InboxPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxPageQuery = { house: { timeZone: string }, viewer: { may: Array<string>, unread: number, inbox: { edges: Array<{ node: { id: string, subject: string, body: string, path: string, at: string, read: boolean, obligation: { id: string, state: ObligationState, acknowledgement: { at: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InterestToChargeQueryVariables = Exact<{ [key: string]: never; }>;


export type InterestToChargeQuery = { interestToCharge: Array<{ id: string, number: string, member: { firm: { name: string } }, interest: { dueOn: string, principal: { amount: string, currency: string }, total: { amount: string, currency: string } } | null }> };

export type JournalMembersQueryVariables = Exact<{
  chosen: string;
}>;


export type JournalMembersQuery = { members: { edges: Array<{ node: { id: string, firm: { name: string }, service: { code: string } } }> }, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member', id: string, firm: { name: string }, service: { code: string } }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type JournalPageQueryVariables = Exact<{
  after?: string | null | undefined;
  memberId?: string | null | undefined;
}>;


export type JournalPageQuery = { viewer: { firm: { name: string, side: Side } } | null, journal: { edges: Array<{ node: { id: string, title: string, bookedOn: string, firm: { id: string, name: string }, postings: Array<{ account: AccountKind, amount: { amount: string, currency: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { house: { name: string, timeZone: string, now: string, demonstration: boolean }, viewer: { roles: Array<Role>, may: Array<string>, unread: number, waiting: number, user: { name: string } | null, firm: { name: string, side: Side }, memberships: Array<{ service: { name: string, currency: string } }> } | null };

export type ShellServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellServicesQuery = { services: Array<{ name: string, currency: string }> };

export type ShellOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellOpenQuery = { issued: { edges: Array<{ node: { kind: ObligationKind } }> }, acknowledged: { edges: Array<{ node: { kind: ObligationKind } }> }, partlyPaid: { edges: Array<{ node: { kind: ObligationKind } }> }, overdue: { edges: Array<{ node: { kind: ObligationKind } }> } };

export type OpenPayablesFragment = { edges: Array<{ node: { kind: ObligationKind } }> };

export type ProposeMeasuresMutationVariables = Exact<{
  input: ProposeMeasuresInput;
}>;


export type ProposeMeasuresMutation = { proposeMeasures:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'SourcesDisagree', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type MeasureBatchPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MeasureBatchPageQuery = { viewer: { may: Array<string> } | null, house: { timeZone: string }, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch', id: string, key: string, source: string, forDate: string, state: MeasureBatchState, names: Array<string>, lines: number, scenarios: number, hash: string, channel: MeasureChannel, importedAt: string, importedBy: string, service: { name: string, currency: string }, totals: Array<{ name: string, total: { amount: string, currency: string } }>, questions: { count: number, told: Array<{ message: string }>, against: { key: string, forDate: string } | null }, comparison: { source: string, agrees: boolean, count: number, other: { id: string, key: string } | null, differences: Array<{ code: string, measure: string, first: { amount: string, currency: string } | null, second: { amount: string, currency: string } | null }> } | null, worstScenarios: Array<{ name: string, loss: { amount: string, currency: string } }>, decision: { id: string, title: string, hash: string, state: DecisionState, preparedAt: string, answeredAt: string | null, reason: string | null, preparedBy: { name: string }, answeredBy: { name: string } | null } | null, members: { edges: Array<{ node: { member: { id: string, code: string, firm: { name: string } }, amounts: Array<{ amount: string, currency: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type PreviewMeasuresQueryVariables = Exact<{
  input: MeasuresInput;
}>;


export type PreviewMeasuresQuery = { previewMeasures: { refused: string | null, lines: number, scenarios: number, faultCount: number, totals: Array<{ name: string, total: { amount: string, currency: string } }>, faults: Array<{ line: number, column: string, value: string, message: string }>, questions: { count: number, told: Array<{ message: string }>, against: { key: string, forDate: string } | null } | null, known: { same: boolean, batch: { id: string, key: string } } | null } };

export type ImportMeasuresMutationVariables = Exact<{
  input: ImportMeasuresInput;
}>;


export type ImportMeasuresMutation = { importMeasures:
    | { __typename: 'BadLines', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MeasuresImported', batch: { id: string } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ImportMeasuresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportMeasuresPageQuery = { viewer: { may: Array<string> } | null, services: Array<{ id: string, code: string, name: string, measureTemplate: string | null }> };

export type MeasuresServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuresServicesQuery = { viewer: { may: Array<string>, firm: { side: Side } } | null, house: { timeZone: string }, services: Array<{ id: string, name: string, countingBatch: { reason: string | null, batch: { id: string, key: string, forDate: string } | null } | null }> };

export type MeasuresPageQueryVariables = Exact<{
  serviceId: string;
  after?: string | null | undefined;
}>;


export type MeasuresPageQuery = { measureBatches: { edges: Array<{ node: { id: string, key: string, source: string, forDate: string, state: MeasureBatchState, lines: number, scenarios: number, importedAt: string, importedBy: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompleteOnboardingMutationVariables = Exact<{
  input: CompleteOnboardingInput;
}>;


export type CompleteOnboardingMutation = { completeOnboarding:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OnboardingChanged' }
    | { __typename: 'WrongMoment', message: string }
   };

export type ChangeMembershipMutationVariables = Exact<{
  input: ChangeMembershipInput;
}>;


export type ChangeMembershipMutation = { changeMembership:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type PostContributionMutationVariables = Exact<{
  input: PostContributionInput;
}>;


export type PostContributionMutation = { postContribution:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type MemberPageQueryVariables = Exact<{
  id: string;
}>;


export type MemberPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member', id: string, code: string, category: string, lei: string | null, status: MemberStatus, admittedOn: string, mayChange: Array<MembershipChange>, firm: { name: string, affiliates: string | null }, service: { id: string, name: string, currency: string }, required: { amount: string, currency: string }, posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, history: Array<{ status: MemberStatus, at: string, reason: string }>, onboarding: Array<{ id: string, kind: OnboardingKind, title: string, owner: string, dueOn: string, done: boolean, doneAt: string | null, doneBy: string | null, note: string | null, obligation: { id: string, number: string } | null }>, resignation: { at: string, by: string, reason: string, endsOn: string, liability: { amount: string, currency: string } } | null, standing: { subjectId: string, on: string, exceptions: number, watch: number, nextChangeOn: string | null, application: { id: string, reference: string } | null, catalogue: { service: { currency: string }, figures: Array<{ name: string, unit: string }> }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, criterion: { id: string, title: string, group: string, kind: string, screen: string | null, operator: string | null, unit: string | null, decider: string }, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }> }> } | null, evidence: Array<{ id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, sha256: string, href: string } | null }>, figureReports: Array<{ id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> }> }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type MemberMatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberMatchesQuery = { openMatches: Array<{ id: string, subjectId: string, firm: string, name: string, listedName: string, reference: string, score: number, at: string, list: { source: string, version: string } }> };

export type LowerWatchMutationVariables = Exact<{
  input: LowerWatchInput;
}>;


export type LowerWatchMutation = { lowerWatch:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AdmitMemberMutationVariables = Exact<{
  input: AdmitMemberInput;
}>;


export type AdmitMemberMutation = { admitMember:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AdmitMemberPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdmitMemberPageQuery = { viewer: { may: Array<string> } | null, services: Array<{ id: string, name: string, currency: string }> };

export type MembersPageQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type MembersPageQuery = { viewer: { may: Array<string> } | null, services: Array<{ id: string }>, members: { edges: Array<{ node: { id: string, code: string, category: string, status: MemberStatus, firm: { name: string }, service: { name: string }, required: { amount: string, currency: string }, posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcknowledgeObligationMutationVariables = Exact<{
  input: AcknowledgeObligationInput;
}>;


export type AcknowledgeObligationMutation = { acknowledgeObligation:
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ObligationChanged', obligation: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type ChargeInterestMutationVariables = Exact<{
  input: ChargeInterestInput;
}>;


export type ChargeInterestMutation = { chargeInterest:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ObligationRelatedCallQueryVariables = Exact<{
  id: string;
}>;


export type ObligationRelatedCallQuery = { node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent', obligations: { edges: Array<{ node: { id: string, number: string, state: ObligationState, toPay: { amount: string, currency: string }, member: { id: string } } }> } }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type AdjustObligationMutationVariables = Exact<{
  input: AdjustObligationInput;
}>;


export type AdjustObligationMutation = { adjustObligation:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AnnouncePaymentMutationVariables = Exact<{
  input: AnnouncePaymentInput;
}>;


export type AnnouncePaymentMutation = { announcePayment:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ObligationChanged', obligation: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type AnswerContestMutationVariables = Exact<{
  input: AnswerContestInput;
}>;


export type AnswerContestMutation = { answerContest:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ContestObligationMutationVariables = Exact<{
  input: ContestObligationInput;
}>;


export type ContestObligationMutation = { contestObligation:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ObligationChanged', obligation: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type ObligationPageQueryVariables = Exact<{
  id: string;
}>;


export type ObligationPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation', id: string, kind: ObligationKind, number: string, houseNumber: number | null, state: ObligationState, contested: boolean, issuedAt: string, dueAt: string | null, contestBy: string, softwareVersion: string, content: unknown, hash: string, reference: string, adjustable: boolean, amount: { amount: string, currency: string }, toPay: { amount: string, currency: string }, credited: { amount: string, currency: string }, adjustments: Array<{ code: AdjustmentCode, reason: string, at: string, amount: { amount: string, currency: string } }>, paid: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, interest: { dueOn: string, rate: string, dayCount: string, final: boolean, total: { amount: string, currency: string }, segments: Array<{ from: string, to: string, days: number, principal: { amount: string, currency: string } }>, charged: { id: string, number: string } | null } | null, waiting: Array<{ id: string, kind: DecisionKind, title: string, path: string, hash: string, preparedAt: string, preparedBy: { name: string } }>, member: { id: string, code: string, firm: { name: string } }, service: { name: string, currency: string, payTo: string }, rulebook: { id: string, label: string, content: unknown, layers: Array<{ resource: string | null }> }, computation: Array<{ label: string, from: string, amount: string, note: string | null, result: boolean }>, acknowledgement: { at: string, by: string } | null, contest: { reason: string, at: string, by: string, answer: { outcome: ContestOutcome, reason: string, at: string, amount: { amount: string, currency: string } | null, returned: { id: string, number: string } | null } | null } | null, announcements: Array<{ valueOn: string, at: string, by: string, amount: { amount: string, currency: string } }>, payments: Array<{ id: string, valueOn: string, recordedAt: string, bankReference: string, reversed: boolean, amount: { amount: string, currency: string } }>, defaultEvent: { id: string, number: string, state: DefaultState, life: Array<{ state: DefaultState, at: string | null }>, loss: { amount: string, currency: string } | null, uncovered: { amount: string, currency: string } | null, layers: Array<{ id: string, title: string, payer: string, resource: string | null, absorbed: { amount: string, currency: string }, size: { amount: string, currency: string }, mine: { amount: string, currency: string } | null }> } | null }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type ObligationListQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: ObligationKind | null | undefined;
  state?: ObligationState | null | undefined;
  contested: boolean;
  open: boolean;
  service?: string | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  number?: string | null | undefined;
}>;


export type ObligationListQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, obligations: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, state: ObligationState, contested: boolean, issuedAt: string, dueAt: string | null, amount: { amount: string, currency: string }, outstanding: { amount: string, currency: string }, member: { firm: { name: string } }, defaultEvent: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OutboxPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OutboxPageQuery = { house: { timeZone: string }, outbox: { edges: Array<{ node: { id: string, to: string, subject: string, body: string, at: string, state: MailState, attempts: number, lastError: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevokeClientMutationVariables = Exact<{
  input: RevokeClientInput;
}>;


export type RevokeClientMutation = { revokeClient:
    | { __typename: 'ClientRevoked', client: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type PartnersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersPageQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, clients: Array<{ id: string, clientId: string, name: string, scopes: Array<string>, active: boolean, createdAt: string, firm: { name: string } }> };

export type RegisterClientMutationVariables = Exact<{
  input: RegisterClientInput;
}>;


export type RegisterClientMutation = { registerClient:
    | { __typename: 'ClientPrepared', clientId: string, secret: string | null, decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type RegisterClientRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterClientRightsQuery = { viewer: { may: Array<string> } | null };

export type RegisterClientPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterClientPageQuery = { firms: Array<{ id: string, name: string, side: Side }> };

export type PayablesServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PayablesServicesQuery = { services: Array<{ id: string, code: string, name: string, currency: string }> };

export type PayablesPageQueryVariables = Exact<{
  serviceId: string;
}>;


export type PayablesPageQuery = { house: { timeZone: string, now: string }, payables: { count: number, outstanding: { amount: string, currency: string }, bands: Array<{ band: string, dueFrom: string | null, dueTo: string | null }>, cells: Array<{ kind: ObligationKind, state: ObligationState, band: string, count: number, outstanding: { amount: string, currency: string } }>, bearing: { rate: string, dayCount: string, count: number, outstanding: { amount: string, currency: string } } | null, latePayers: Array<{ late: number, oldest: string | null, fellDue: number, paidLate: number, outstanding: { amount: string, currency: string }, member: { id: string, code: string, firm: { name: string } } }> } | null };

export type MemberPaymentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberPaymentsQuery = { house: { timeZone: string }, payments: { edges: Array<{ node: { id: string, valueOn: string, bankReference: string, recordedAt: string, reversed: boolean, amount: { amount: string, currency: string }, obligation: { id: string, number: string, kind: ObligationKind } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReceiptsQueryVariables = Exact<{
  after?: string | null | undefined;
  unassigned: boolean;
  search?: string | null | undefined;
}>;


export type ReceiptsQuery = { viewer: { may: Array<string> } | null, receipts: { edges: Array<{ node: { id: string, valueOn: string, bankReference: string, reference: string | null, sender: string | null, amount: { amount: string, currency: string }, left: { amount: string, currency: string }, refunded: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReceiptPageQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string> } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt', id: string, valueOn: string, bankReference: string, reference: string | null, sender: string | null, recordedAt: string, service: { name: string }, amount: { amount: string, currency: string }, left: { amount: string, currency: string }, assigned: { amount: string, currency: string }, refunded: { amount: string, currency: string }, payments: Array<{ id: string, recordedAt: string, matched: boolean, reversed: boolean, amount: { amount: string, currency: string }, obligation: { id: string, number: string, member: { firm: { name: string } } } }>, refunds: Array<{ valueOn: string, bankReference: string, reason: string, at: string, amount: { amount: string, currency: string } }>, suggestions: Array<{ id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } }>, waiting: Array<{ id: string, title: string, hash: string, preparedAt: string, preparedBy: { name: string } }> }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type MatchPaymentMutationVariables = Exact<{
  input: MatchPaymentInput;
}>;


export type MatchPaymentMutation = { matchPayment:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MoreThanLeft', message: string }
    | { __typename: 'MoreThanOutstanding', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ReassignPaymentMutationVariables = Exact<{
  input: ReassignPaymentInput;
}>;


export type ReassignPaymentMutation = { reassignPayment:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type RefundReceiptMutationVariables = Exact<{
  input: RefundReceiptInput;
}>;


export type RefundReceiptMutation = { refundReceipt:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MoreThanLeft', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type PaymentsReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentsReaderQuery = { viewer: { firm: { side: Side } } | null };

export type PayablePageQueryVariables = Exact<{
  id: string;
}>;


export type PayablePageQuery = { house: { now: string, timeZone: string }, viewer: { may: Array<string> } | null, services: Array<{ id: string, name: string, currency: string }>, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation', id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type PayableFragment = { id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } };

export type PayableOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type PayableOpenQuery = { overdue: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } } }> }, partly: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } } }> }, acknowledged: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } } }> }, issued: { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } } }> } };

export type PayablesFragment = { edges: Array<{ node: { id: string, number: string, kind: ObligationKind, outstanding: { amount: string, currency: string }, member: { firm: { name: string } } } }> };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'PaymentRecorded', receipt: { id: string, left: { amount: string } }, payment: { obligation: { id: string } } | null }
   };

export type PayReturnMutationVariables = Exact<{
  input: PayReturnInput;
}>;


export type PayReturnMutation = { payReturn:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MoreThanOutstanding', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ReturnsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReturnsPageQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, obligations: { edges: Array<{ node: { id: string, number: string, state: ObligationState, dueAt: string | null, outstanding: { amount: string, currency: string }, amount: { amount: string, currency: string }, member: { firm: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReachPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReachPageQuery = { house: { timeZone: string }, viewer: { may: Array<string> } | null, unreached: { edges: Array<{ node: { obligationId: string, number: string, kind: ObligationKind, firm: string, issuedAt: string, dueAt: string | null, reasons: Array<UnreachedReason>, told: number, mailLeftAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequirementPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RequirementPageQuery = { house: { timeZone: string, now: string }, viewer: { memberships: Array<{ id: string, code: string, required: { amount: string, currency: string }, service: { code: string, name: string, currency: string, capital: { amount: string, currency: string } } }> } | null, requirementHistory: { edges: Array<{ cursor: string, node: { number: number, forDate: string, issuedAt: string, measures: unknown, case: unknown, before: { amount: string, currency: string }, after: { amount: string, currency: string }, byFund: { amount: string, currency: string }, byOwn: { amount: string, currency: string }, byOthers: { amount: string, currency: string }, held: { amount: string, currency: string }, kcm: { amount: string, currency: string } | null, size: { amount: string, currency: string }, total: { amount: string, currency: string }, kccp: { amount: string, currency: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequirementMoneyFragment = { amount: string, currency: string };

export type RequirementInForceQueryVariables = Exact<{
  id: string;
  on: string;
  knownOn?: string | null | undefined;
}>;


export type RequirementInForceQuery = { node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member', requirement: { amount: string, currency: string } | null }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type RulebookPageQueryVariables = Exact<{
  id: string;
}>;


export type RulebookPageQuery = { house: { timeZone: string, now: string }, viewer: { firm: { side: Side } } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion', id: string, number: number, label: string, effectiveFrom: string, adoptedAt: string, content: unknown, hash: string, service: { name: string, currency: string, rulebooks: Array<{ id: string, effectiveFrom: string }> } }
    | { __typename: 'User' }
   | null };

export type AdoptRulebookMutationVariables = Exact<{
  input: AdoptRulebookInput;
}>;


export type AdoptRulebookMutation = { adoptRulebook:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type AdoptRulebookPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdoptRulebookPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string> } | null, services: Array<{ id: string, name: string, currency: string, rulebooks: Array<{ label: string, effectiveFrom: string, content: unknown }> }> };

export type RulebookListQueryVariables = Exact<{ [key: string]: never; }>;


export type RulebookListQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, services: Array<{ id: string, code: string, name: string, currency: string, payTo: string, capital: { amount: string, currency: string }, rulebook: { id: string, label: string, effectiveFrom: string, layers: Array<{ id: string, title: string, payer: string, resource: string | null }> } | null, rulebooks: Array<{ id: string, number: number, label: string, effectiveFrom: string, adoptedAt: string, hash: string }> }> };

export type ProposeRunMutationVariables = Exact<{
  input: ProposeRunInput;
}>;


export type ProposeRunMutation = { proposeRun:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type RunPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  sort: RunLineSort;
  only?: RunLineFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type RunPageQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun', id: string, number: number, forDate: string, batchKey: string, source: string, cause: RunCause, requestedBy: string | null, requestedAt: string, state: RunState, issuedAt: string | null, service: { name: string, currency: string }, rulebook: { id: string, label: string }, progress: { done: number, of: number, failure: string | null } | null, previous: { id: string, number: number } | null, decision: { id: string, title: string, hash: string, preparedAt: string, preparedBy: { name: string } } | null, result: { members: number, invoices: number, returns: number, holdReason: string | null, hash: string, calculatedAt: string, governing: { name: string, groups: Array<Array<string>>, loss: { amount: string, currency: string } } | null, size: { amount: string, currency: string }, total: { amount: string, currency: string }, sizeChange: { amount: string, currency: string } | null, totalChange: { amount: string, currency: string } | null, called: { amount: string, currency: string }, returned: { amount: string, currency: string }, held: { amount: string, currency: string }, credited: { amount: string, currency: string }, kccp: { amount: string, currency: string } | null, coverOne: { amount: string, currency: string }, coverTwo: { amount: string, currency: string }, largest: { amount: string, currency: string }, largestFive: { amount: string, currency: string }, lines: { edges: Array<{ node: { member: { id: string, code: string, firm: { name: string } }, before: { amount: string, currency: string }, after: { amount: string, currency: string }, change: { amount: string, currency: string }, byFund: { amount: string, currency: string }, byOwn: { amount: string, currency: string }, byOthers: { amount: string, currency: string }, toCall: { amount: string, currency: string }, toCredit: { amount: string, currency: string }, toReturn: { amount: string, currency: string }, held: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User' }
   | null };

export type RunMoneyFragment = { amount: string, currency: string };

export type CalculateRunMutationVariables = Exact<{
  input: CalculateRunInput;
}>;


export type CalculateRunMutation = { calculateRun:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'RunAskedFor', run: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type CalculateRunPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CalculateRunPageQuery = { viewer: { may: Array<string> } | null, services: Array<{ id: string, name: string, countingBatch: { reason: string | null, batch: { key: string, forDate: string } | null } | null }> };

export type RunsServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RunsServicesQuery = { viewer: { may: Array<string>, firm: { side: Side } } | null, services: Array<{ id: string, name: string }> };

export type RunsPageQueryVariables = Exact<{
  serviceId: string;
  after?: string | null | undefined;
}>;


export type RunsPageQuery = { contributionRuns: { edges: Array<{ node: { id: string, number: number, forDate: string, state: RunState, cause: RunCause, requestedBy: string | null, result: { size: { amount: string, currency: string }, called: { amount: string, currency: string }, returned: { amount: string, currency: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportListMutationVariables = Exact<{
  input: ImportListInput;
}>;


export type ImportListMutation = { importList:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'ListImported', matches: number }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type ImportListPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportListPageQuery = { viewer: { may: Array<string> } | null };

export type ScreeningPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreeningPageQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, outsideLists: Array<{ id: string, kind: OutsideListKind, source: string, version: string, entries: number, at: string }>, openMatches: Array<{ id: string, subjectId: string, firm: string, name: string, listedName: string, reference: string, score: number, at: string, list: { source: string, version: string } }> };

export type OpenServiceMutationVariables = Exact<{
  input: OpenServiceInput;
}>;


export type OpenServiceMutation = { openService:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type OpenServicePageQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenServicePageQuery = { viewer: { may: Array<string> } | null, services: Array<{ code: string }> };

export type AttestCriterionMutationVariables = Exact<{
  input: AttestInput;
}>;


export type AttestCriterionMutation = { attest:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'StandingChanged', standing: { subjectId: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type SubmitEvidenceMutationVariables = Exact<{
  input: SubmitEvidenceInput;
}>;


export type SubmitEvidenceMutation = { submitEvidence:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'StandingChanged', standing: { subjectId: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type ReportFiguresMutationVariables = Exact<{
  input: ReportFiguresInput;
}>;


export type ReportFiguresMutation = { reportFigures:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'StandingChanged', standing: { subjectId: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type StandingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string>, roles: Array<Role>, firm: { name: string }, memberships: Array<{ id: string, status: MemberStatus, category: string, service: { name: string, currency: string }, standing: { on: string, category: string, watch: number, exceptions: number, nextChangeOn: string | null, catalogue: { rulebook: { id: string, label: string }, figures: Array<{ name: string, title: string, unit: string, by: string }>, admission: { noticeDays: number } }, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }>, criterion: { id: string, title: string, kind: string, operator: string | null, unit: string | null, evidence: Array<string>, recheck: string } }> } | null, evidence: Array<{ id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, href: string } | null }>, figureReports: Array<{ id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> }>, onboarding: Array<{ id: string, kind: OnboardingKind, title: string, owner: string, dueOn: string, done: boolean, doneAt: string | null, doneBy: string | null, note: string | null, obligation: { id: string, number: string, state: ObligationState, amount: { amount: string, currency: string } } | null }>, resignation: { at: string, by: string, reason: string, endsOn: string, liability: { amount: string, currency: string } } | null }> } | null };

export type StandingShownFragment = { on: string, category: string, watch: number, exceptions: number, nextChangeOn: string | null, triggers: Array<{ criterion: string, level: number, on: string, stands: boolean, reason: string }>, results: Array<{ state: ResultState, reason: string, value: string | null, threshold: string | null, shortBy: string | null, warning: boolean, source: string | null, since: string | null, cureEndsOn: string | null, cureDaysLeft: number | null, action: string | null, until: string | null, figures: Array<{ name: string, title: string, value: string, asOf: string, source: string }>, criterion: { id: string, title: string, kind: string, operator: string | null, unit: string | null, evidence: Array<string>, recheck: string } }> };

export type EvidenceShownFragment = { id: string, criterion: string, passed: boolean, issuedOn: string, validUntil: string | null, source: string, detail: string | null, statement: string | null, at: string, accepted: boolean | null, reason: string | null, document: { name: string, mediaType: string, size: number, href: string } | null };

export type ReportShownFragment = { id: string, period: string, asOf: string, channel: string, at: string, accepted: boolean | null, reason: string | null, figures: Array<{ name: string, title: string, value: string }> };

export type ResignMutationVariables = Exact<{
  input: ResignInput;
}>;


export type ResignMutation = { resign:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'Resigned', member: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type StatementPageQueryVariables = Exact<{
  memberId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type StatementPageQuery = { statementOfAccount: { opening: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } }, closing: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } }, entries: { edges: Array<{ node: { id: string, title: string, bookedOn: string, obligation: { id: string, number: string } | null, moved: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } }, balance: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BalancesShownFragment = { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } };

export type AnswerBalanceMutationVariables = Exact<{
  input: AnswerBalanceInput;
}>;


export type AnswerBalanceMutation = { answerBalance:
    | { __typename: 'BalanceAnswered', confirmation: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type OwnConfirmationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConfirmationsQuery = { house: { timeZone: string }, viewer: { may: Array<string>, firm: { side: Side } } | null, balanceConfirmations: { edges: Array<{ node: { id: string, year: number, asOf: string, issuedAt: string, hash: string, member: { id: string, code: string, firm: { name: string }, service: { name: string } }, balances: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } }, answer: { agrees: boolean, note: string, at: string, by: string } | null } }> } };

export type ConfirmationFieldsFragment = { id: string, year: number, asOf: string, issuedAt: string, hash: string, member: { id: string, code: string, firm: { name: string }, service: { name: string } }, balances: { posted: { amount: string, currency: string }, called: { amount: string, currency: string }, owed: { amount: string, currency: string }, payable: { amount: string, currency: string } }, answer: { agrees: boolean, note: string, at: string, by: string } | null };

export type OwnStatementQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnStatementQuery = { house: { now: string, timeZone: string }, viewer: { firm: { name: string, side: Side }, memberships: Array<{ id: string, service: { name: string, currency: string } }> } | null };

export type SuspendUserMutationVariables = Exact<{
  input: SuspendUserInput;
}>;


export type SuspendUserMutation = { suspendUser:
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'UserSuspended', user: { id: string } }
    | { __typename: 'WrongMoment', message: string }
   };

export type ReinstateUserMutationVariables = Exact<{
  input: ReinstateUserInput;
}>;


export type ReinstateUserMutation = { reinstateUser:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser:
    | { __typename: 'DecisionPrepared', decision: { id: string } }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WrongMoment', message: string }
   };

export type InviteUserRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type InviteUserRightsQuery = { viewer: { may: Array<string> } | null };

export type InviteUserPageQueryVariables = Exact<{ [key: string]: never; }>;


export type InviteUserPageQuery = { firms: Array<{ id: string, name: string, side: Side }> };

export type UsersPageQueryVariables = Exact<{
  after?: string | null | undefined;
  chosen: string;
}>;


export type UsersPageQuery = { viewer: { may: Array<string>, user: { id: string } | null } | null, users: { edges: Array<{ node: { id: string, name: string, email: string, roles: Array<Role>, status: UserStatus, firm: { name: string, side: Side } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, node:
    | { __typename: 'Application' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'BalanceConfirmation' }
    | { __typename: 'ClearingService' }
    | { __typename: 'Client' }
    | { __typename: 'ContributionRun' }
    | { __typename: 'Decision' }
    | { __typename: 'DefaultEvent' }
    | { __typename: 'Firm' }
    | { __typename: 'JournalEntry' }
    | { __typename: 'MeasureBatch' }
    | { __typename: 'Member' }
    | { __typename: 'Obligation' }
    | { __typename: 'Payment' }
    | { __typename: 'Receipt' }
    | { __typename: 'RulebookVersion' }
    | { __typename: 'User', id: string, name: string, status: UserStatus, firm: { name: string } }
   | null };

export type WorkPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkPageQuery = { house: { timeZone: string, now: string }, viewer: { may: Array<string> } | null, workItems: Array<{ kind: WorkKind, title: string, about: string | null, path: string, dueAt: string | null, late: boolean }>, decisions: { edges: Array<{ node: { id: string, kind: DecisionKind, title: string, preparedAt: string, mayApprove: boolean, why: string, preparedBy: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, contests: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, dueAt: string | null, member: { firm: { name: string } }, outstanding: { amount: string, currency: string }, amount: { amount: string, currency: string }, contest: { reason: string, at: string } | null } }>, pageInfo: { hasNextPage: boolean } }, overdue: { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, dueAt: string | null, member: { firm: { name: string } }, outstanding: { amount: string, currency: string }, amount: { amount: string, currency: string }, contest: { reason: string, at: string } | null } }>, pageInfo: { hasNextPage: boolean } }, defaultEvents: { edges: Array<{ node: { id: string, number: string, defaultedOn: string, state: DefaultState, member: { firm: { name: string } } | null, calls: { dueAt: string | null, called: { amount: string, currency: string }, received: { amount: string, currency: string } } | null } }> } };

export type WorkObligationsFragment = { edges: Array<{ node: { id: string, kind: ObligationKind, number: string, dueAt: string | null, member: { firm: { name: string } }, outstanding: { amount: string, currency: string }, amount: { amount: string, currency: string }, contest: { reason: string, at: string } | null } }>, pageInfo: { hasNextPage: boolean } };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
}>;


export type StartApplicationMutation = { startApplication:
    | { __typename: 'ApplicationStarted', email: string }
    | { __typename: 'InvalidInput', message: string, field: string }
    | { __typename: 'NotFound', message: string }
   };

export type ApplyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplyPageQuery = { house: { name: string, demonstration: boolean }, viewer: { firm: { name: string } } | null, catalogues: Array<{ inEffect: boolean, service: { id: string, name: string, currency: string }, admission: { decideWithin: number } }> };

export type CriteriaPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CriteriaPageQuery = { house: { name: string, timeZone: string, now: string, demonstration: boolean }, viewer: { firm: { side: Side } } | null, catalogues: Array<{ inEffect: boolean, service: { id: string, name: string, currency: string }, rulebook: { id: string, label: string, number: number, effectiveFrom: string, hash: string }, categories: Array<{ code: string, name: string }>, figures: Array<{ name: string, title: string }>, admission: { decideWithin: number, answerWithin: number, appealWithin: number, committee: number, noticeDays: number }, criteria: Array<{ id: string, title: string, group: string, kind: string, applies: string, only: Array<string>, measure: string | null, operator: string | null, unit: string | null, evidence: Array<string>, recheck: string, decider: string, visibility: string, basis: string, benchmarks: Array<string>, thresholds: Array<{ category: string, asks: string | null }>, ladder: Array<{ severity: string, watch: number, action: string, cureBusinessDays: number | null }> }> }> };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'InvitationAccepted', email: string }
    | { __typename: 'NotFound', message: string }
   };

export type RosterPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RosterPageQuery = { house: { name: string, timeZone: string, demonstration: boolean }, viewer: { firm: { name: string } } | null, roster: Array<{ name: string, category: string, status: MemberStatus, since: string, service: { name: string } }> };

export type SignInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInQuery = { viewer: { firm: { side: Side } } | null, house: { name: string, demonstration: boolean, demonstrationSignIns: Array<{ email: string, name: string, firm: string, role: string, password: string }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { viewer: { roles: Array<Role>, firm: { side: Side } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ApplicationSaidFragmentDoc = new TypedDocumentString(`
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}
    `, {"fragmentName":"ApplicationSaid"}) as unknown as TypedDocumentString<ApplicationSaidFragment, unknown>;
export const StandingShownFragmentDoc = new TypedDocumentString(`
    fragment StandingShown on Standing {
  on
  category
  watch
  exceptions
  nextChangeOn
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    state
    reason
    value
    threshold
    shortBy
    warning
    source
    since
    cureEndsOn
    cureDaysLeft
    action
    until
    figures {
      name
      title
      value
      asOf
      source
    }
    criterion {
      id
      title
      kind
      operator
      unit
      evidence
      recheck
    }
  }
}
    `, {"fragmentName":"StandingShown"}) as unknown as TypedDocumentString<StandingShownFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    href
  }
}
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const ReportShownFragmentDoc = new TypedDocumentString(`
    fragment ReportShown on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}
    `, {"fragmentName":"ReportShown"}) as unknown as TypedDocumentString<ReportShownFragment, unknown>;
export const ApplicationShownFragmentDoc = new TypedDocumentString(`
    fragment ApplicationShown on Application {
  id
  reference
  state
  startedAt
  submittedAt
  dueAt
  waitsFor
  category
  firm {
    name
  }
  service {
    id
    name
    currency
  }
  sections {
    section
    revision
    content
    at
  }
  missing {
    section
    field
    message
  }
  steps {
    step
    at
    by
    tells
    dueAt
  }
  times {
    state
    hours
    target
  }
  standing {
    ...StandingShown
    catalogue {
      figures {
        name
        title
        unit
        by
      }
    }
  }
  evidence {
    ...EvidenceShown
  }
  figureReports {
    ...ReportShown
  }
  member {
    id
    status
  }
}
    fragment StandingShown on Standing {
  on
  category
  watch
  exceptions
  nextChangeOn
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    state
    reason
    value
    threshold
    shortBy
    warning
    source
    since
    cureEndsOn
    cureDaysLeft
    action
    until
    figures {
      name
      title
      value
      asOf
      source
    }
    criterion {
      id
      title
      kind
      operator
      unit
      evidence
      recheck
    }
  }
}
fragment EvidenceShown on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    href
  }
}
fragment ReportShown on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}`, {"fragmentName":"ApplicationShown"}) as unknown as TypedDocumentString<ApplicationShownFragment, unknown>;
export const SubjectResultFragmentDoc = new TypedDocumentString(`
    fragment SubjectResult on CriterionResult {
  criterion {
    id
    title
    group
    kind
    screen
    operator
    unit
    decider
  }
  state
  reason
  value
  threshold
  shortBy
  warning
  figures {
    name
    title
    value
    asOf
    source
  }
  source
  since
  cureEndsOn
  cureDaysLeft
  action
  until
}
    `, {"fragmentName":"SubjectResult"}) as unknown as TypedDocumentString<SubjectResultFragment, unknown>;
export const SubjectStandingFragmentDoc = new TypedDocumentString(`
    fragment SubjectStanding on Standing {
  subjectId
  on
  exceptions
  watch
  nextChangeOn
  catalogue {
    service {
      currency
    }
    figures {
      name
      unit
    }
  }
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    ...SubjectResult
  }
}
    fragment SubjectResult on CriterionResult {
  criterion {
    id
    title
    group
    kind
    screen
    operator
    unit
    decider
  }
  state
  reason
  value
  threshold
  shortBy
  warning
  figures {
    name
    title
    value
    asOf
    source
  }
  source
  since
  cureEndsOn
  cureDaysLeft
  action
  until
}`, {"fragmentName":"SubjectStanding"}) as unknown as TypedDocumentString<SubjectStandingFragment, unknown>;
export const SubjectEvidenceFragmentDoc = new TypedDocumentString(`
    fragment SubjectEvidence on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    sha256
    href
  }
}
    `, {"fragmentName":"SubjectEvidence"}) as unknown as TypedDocumentString<SubjectEvidenceFragment, unknown>;
export const MatchFragmentDoc = new TypedDocumentString(`
    fragment Match on ScreeningMatch {
  id
  subjectId
  firm
  name
  listedName
  reference
  score
  at
  list {
    source
    version
  }
}
    `, {"fragmentName":"Match"}) as unknown as TypedDocumentString<MatchFragment, unknown>;
export const SubjectReportFragmentDoc = new TypedDocumentString(`
    fragment SubjectReport on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}
    `, {"fragmentName":"SubjectReport"}) as unknown as TypedDocumentString<SubjectReportFragment, unknown>;
export const DefaultPageObligationsFragmentDoc = new TypedDocumentString(`
    fragment DefaultPageObligations on ObligationConnection {
  edges {
    node {
      id
      number
      kind
      state
      contested
      amount {
        amount
        currency
      }
      toPay {
        amount
        currency
      }
      paid {
        amount
        currency
      }
      outstanding {
        amount
        currency
      }
      dueAt
      member {
        code
        firm {
          name
        }
      }
    }
  }
  pageInfo {
    hasNextPage
  }
}
    `, {"fragmentName":"DefaultPageObligations"}) as unknown as TypedDocumentString<DefaultPageObligationsFragment, unknown>;
export const DeclareDefaultMemberFragmentDoc = new TypedDocumentString(`
    fragment DeclareDefaultMember on Member {
  id
  code
  status
  firm {
    name
  }
  service {
    name
  }
}
    `, {"fragmentName":"DeclareDefaultMember"}) as unknown as TypedDocumentString<DeclareDefaultMemberFragment, unknown>;
export const FundMoneyFragmentDoc = new TypedDocumentString(`
    fragment FundMoney on Money {
  amount
  currency
}
    `, {"fragmentName":"FundMoney"}) as unknown as TypedDocumentString<FundMoneyFragment, unknown>;
export const HomeMoneyFragmentDoc = new TypedDocumentString(`
    fragment HomeMoney on Money {
  amount
  currency
}
    `, {"fragmentName":"HomeMoney"}) as unknown as TypedDocumentString<HomeMoneyFragment, unknown>;
export const HomeObligationsFragmentDoc = new TypedDocumentString(`
    fragment HomeObligations on ObligationConnection {
  edges {
    node {
      id
      kind
      number
      state
      content
      dueAt
      contestBy
      amount {
        ...HomeMoney
      }
      credited {
        ...HomeMoney
      }
      paid {
        ...HomeMoney
      }
      outstanding {
        ...HomeMoney
      }
      member {
        id
      }
      acknowledgement {
        at
        by
      }
      contest {
        at
      }
      announcements {
        valueOn
        amount {
          ...HomeMoney
        }
      }
    }
  }
}
    fragment HomeMoney on Money {
  amount
  currency
}`, {"fragmentName":"HomeObligations"}) as unknown as TypedDocumentString<HomeObligationsFragment, unknown>;
export const OpenPayablesFragmentDoc = new TypedDocumentString(`
    fragment OpenPayables on ObligationConnection {
  edges {
    node {
      kind
    }
  }
}
    `, {"fragmentName":"OpenPayables"}) as unknown as TypedDocumentString<OpenPayablesFragment, unknown>;
export const PayableFragmentDoc = new TypedDocumentString(`
    fragment Payable on Obligation {
  id
  number
  kind
  outstanding {
    amount
    currency
  }
  member {
    firm {
      name
    }
  }
}
    `, {"fragmentName":"Payable"}) as unknown as TypedDocumentString<PayableFragment, unknown>;
export const PayablesFragmentDoc = new TypedDocumentString(`
    fragment Payables on ObligationConnection {
  edges {
    node {
      ...Payable
    }
  }
}
    fragment Payable on Obligation {
  id
  number
  kind
  outstanding {
    amount
    currency
  }
  member {
    firm {
      name
    }
  }
}`, {"fragmentName":"Payables"}) as unknown as TypedDocumentString<PayablesFragment, unknown>;
export const RequirementMoneyFragmentDoc = new TypedDocumentString(`
    fragment RequirementMoney on Money {
  amount
  currency
}
    `, {"fragmentName":"RequirementMoney"}) as unknown as TypedDocumentString<RequirementMoneyFragment, unknown>;
export const RunMoneyFragmentDoc = new TypedDocumentString(`
    fragment RunMoney on Money {
  amount
  currency
}
    `, {"fragmentName":"RunMoney"}) as unknown as TypedDocumentString<RunMoneyFragment, unknown>;
export const BalancesShownFragmentDoc = new TypedDocumentString(`
    fragment BalancesShown on AccountBalances {
  posted {
    amount
    currency
  }
  called {
    amount
    currency
  }
  owed {
    amount
    currency
  }
  payable {
    amount
    currency
  }
}
    `, {"fragmentName":"BalancesShown"}) as unknown as TypedDocumentString<BalancesShownFragment, unknown>;
export const ConfirmationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConfirmationFields on BalanceConfirmation {
  id
  year
  asOf
  issuedAt
  hash
  member {
    id
    code
    firm {
      name
    }
    service {
      name
    }
  }
  balances {
    ...BalancesShown
  }
  answer {
    agrees
    note
    at
    by
  }
}
    fragment BalancesShown on AccountBalances {
  posted {
    amount
    currency
  }
  called {
    amount
    currency
  }
  owed {
    amount
    currency
  }
  payable {
    amount
    currency
  }
}`, {"fragmentName":"ConfirmationFields"}) as unknown as TypedDocumentString<ConfirmationFieldsFragment, unknown>;
export const WorkObligationsFragmentDoc = new TypedDocumentString(`
    fragment WorkObligations on ObligationConnection {
  edges {
    node {
      id
      kind
      number
      member {
        firm {
          name
        }
      }
      outstanding {
        amount
        currency
      }
      amount {
        amount
        currency
      }
      dueAt
      contest {
        reason
        at
      }
    }
  }
  pageInfo {
    hasNextPage
  }
}
    `, {"fragmentName":"WorkObligations"}) as unknown as TypedDocumentString<WorkObligationsFragment, unknown>;
export const OpenApplicationDocument = new TypedDocumentString(`
    mutation OpenApplication($input: OpenApplicationInput!) {
  openApplication(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<OpenApplicationMutation, OpenApplicationMutationVariables>;
export const AnswerInformationDocument = new TypedDocumentString(`
    mutation AnswerInformation($input: ApplicationTextInput!) {
  said: answerInformation(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<AnswerInformationMutation, AnswerInformationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: ApplicationTextInput!) {
  said: withdrawApplication(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const AppealApplicationDocument = new TypedDocumentString(`
    mutation AppealApplication($input: ApplicationTextInput!) {
  said: appealApplication(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<AppealApplicationMutation, AppealApplicationMutationVariables>;
export const SaveSectionDocument = new TypedDocumentString(`
    mutation SaveSection($input: SaveSectionInput!) {
  saveSection(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<SaveSectionMutation, SaveSectionMutationVariables>;
export const InviteColleagueDocument = new TypedDocumentString(`
    mutation InviteColleague($input: InviteColleagueInput!) {
  inviteColleague(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const ApplicationListDocument = new TypedDocumentString(`
    query ApplicationList {
  house {
    timeZone
    now
  }
  viewer {
    may
    roles
    firm {
      name
      side
    }
    memberships {
      service {
        id
      }
    }
  }
  applications(first: 20) {
    edges {
      node {
        id
        reference
        state
        startedAt
        dueAt
        service {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationListQuery, ApplicationListQueryVariables>;
export const ApplicationOneDocument = new TypedDocumentString(`
    query ApplicationOne($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      ...ApplicationShown
    }
  }
}
    fragment ApplicationShown on Application {
  id
  reference
  state
  startedAt
  submittedAt
  dueAt
  waitsFor
  category
  firm {
    name
  }
  service {
    id
    name
    currency
  }
  sections {
    section
    revision
    content
    at
  }
  missing {
    section
    field
    message
  }
  steps {
    step
    at
    by
    tells
    dueAt
  }
  times {
    state
    hours
    target
  }
  standing {
    ...StandingShown
    catalogue {
      figures {
        name
        title
        unit
        by
      }
    }
  }
  evidence {
    ...EvidenceShown
  }
  figureReports {
    ...ReportShown
  }
  member {
    id
    status
  }
}
fragment StandingShown on Standing {
  on
  category
  watch
  exceptions
  nextChangeOn
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    state
    reason
    value
    threshold
    shortBy
    warning
    source
    since
    cureEndsOn
    cureDaysLeft
    action
    until
    figures {
      name
      title
      value
      asOf
      source
    }
    criterion {
      id
      title
      kind
      operator
      unit
      evidence
      recheck
    }
  }
}
fragment EvidenceShown on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    href
  }
}
fragment ReportShown on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}`) as unknown as TypedDocumentString<ApplicationOneQuery, ApplicationOneQueryVariables>;
export const ApplicationCataloguesDocument = new TypedDocumentString(`
    query ApplicationCatalogues {
  catalogues {
    inEffect
    rulebook {
      id
    }
    service {
      id
      name
      currency
    }
    categories {
      code
      name
    }
    figures {
      name
      title
      unit
      by
    }
    admission {
      decideWithin
      answerWithin
      appealWithin
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationCataloguesQuery, ApplicationCataloguesQueryVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: ApplicationInput!) {
  submitApplication(input: $input) {
    ...ApplicationSaid
  }
}
    fragment ApplicationSaid on ApplicationResult {
  __typename
  ... on ApplicationChanged {
    application {
      id
    }
  }
  ... on Refusal {
    message
  }
  ... on InvalidInput {
    field
  }
}`) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const ApplicationApproveDocument = new TypedDocumentString(`
    mutation ApplicationApprove($input: ApproveInput!) {
  approve(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationApproveMutation, ApplicationApproveMutationVariables>;
export const ApplicationSendBackDocument = new TypedDocumentString(`
    mutation ApplicationSendBack($input: SendBackInput!) {
  sendBack(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationSendBackMutation, ApplicationSendBackMutationVariables>;
export const ApplicationTakeBackDocument = new TypedDocumentString(`
    mutation ApplicationTakeBack($input: WithdrawInput!) {
  withdraw(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationTakeBackMutation, ApplicationTakeBackMutationVariables>;
export const TakeUpApplicationDocument = new TypedDocumentString(`
    mutation TakeUpApplication($input: ApplicationInput!) {
  takeUpApplication(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeUpApplicationMutation, TakeUpApplicationMutationVariables>;
export const AnswerAppealDocument = new TypedDocumentString(`
    mutation AnswerAppeal($input: AnswerAppealInput!) {
  answerAppeal(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerAppealMutation, AnswerAppealMutationVariables>;
export const RequestInformationDocument = new TypedDocumentString(`
    mutation RequestInformation($input: ApplicationTextInput!) {
  requestInformation(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RequestInformationMutation, RequestInformationMutationVariables>;
export const ApplicationPageDocument = new TypedDocumentString(`
    query ApplicationPage($id: ID!) {
  house {
    timeZone
    now
  }
  viewer {
    may
    firm {
      side
    }
    user {
      name
    }
  }
  openMatches {
    ...Match
  }
  node(id: $id) {
    __typename
    ... on Application {
      id
      reference
      state
      startedAt
      submittedAt
      dueAt
      waitsFor
      lei
      category
      firm {
        id
        name
        affiliates
      }
      service {
        id
        name
        currency
      }
      sections {
        section
        revision
        content
        at
      }
      steps {
        step
        at
        by
        tells
        dueAt
      }
      times {
        state
        hours
        target
      }
      standing {
        ...SubjectStanding
        catalogue {
          categories {
            code
            name
          }
          admission {
            committee
            decideWithin
          }
        }
      }
      evidence {
        ...SubjectEvidence
      }
      figureReports {
        ...SubjectReport
      }
      opinions {
        by
        opinion
        reason
        at
      }
      recommendation {
        id
        kind
        title
        facts {
          label
          value
        }
        hash
        preparedBy {
          name
        }
        preparedAt
        mayApprove
        why
      }
      member {
        id
        status
      }
    }
  }
}
    fragment SubjectStanding on Standing {
  subjectId
  on
  exceptions
  watch
  nextChangeOn
  catalogue {
    service {
      currency
    }
    figures {
      name
      unit
    }
  }
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    ...SubjectResult
  }
}
fragment SubjectEvidence on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    sha256
    href
  }
}
fragment Match on ScreeningMatch {
  id
  subjectId
  firm
  name
  listedName
  reference
  score
  at
  list {
    source
    version
  }
}
fragment SubjectReport on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}
fragment SubjectResult on CriterionResult {
  criterion {
    id
    title
    group
    kind
    screen
    operator
    unit
    decider
  }
  state
  reason
  value
  threshold
  shortBy
  warning
  figures {
    name
    title
    value
    asOf
    source
  }
  source
  since
  cureEndsOn
  cureDaysLeft
  action
  until
}`) as unknown as TypedDocumentString<ApplicationPageQuery, ApplicationPageQueryVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: GiveOpinionInput!) {
  giveOpinion(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const RecommendApplicationDocument = new TypedDocumentString(`
    mutation RecommendApplication($input: RecommendApplicationInput!) {
  recommendApplication(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendApplicationMutation, RecommendApplicationMutationVariables>;
export const DeclareInterestDocument = new TypedDocumentString(`
    mutation DeclareInterest($input: DeclareInterestInput!) {
  declareInterest(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const InterestPageDocument = new TypedDocumentString(`
    query InterestPage {
  viewer {
    may
  }
  members(first: 100) {
    edges {
      node {
        firm {
          id
          name
        }
      }
    }
  }
  applications(first: 100, open: true) {
    edges {
      node {
        firm {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InterestPageQuery, InterestPageQueryVariables>;
export const ApplicationsPageDocument = new TypedDocumentString(`
    query ApplicationsPage($after: String, $state: ApplicationState, $open: Boolean!) {
  house {
    timeZone
    now
  }
  viewer {
    firm {
      side
    }
  }
  applications(first: 50, after: $after, state: $state, open: $open) {
    edges {
      node {
        id
        reference
        state
        dueAt
        waitsFor
        category
        firm {
          name
        }
        service {
          name
        }
        times {
          state
          hours
          target
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationsPageQuery, ApplicationsPageQueryVariables>;
export const AuditPageDocument = new TypedDocumentString(`
    query AuditPage($after: String, $subjectId: ID) {
  house {
    timeZone
  }
  viewer {
    firm {
      name
      side
    }
  }
  auditEvents(first: 50, after: $after, subjectId: $subjectId) {
    edges {
      node {
        id
        kind
        title
        at
        by
        position
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPageQuery, AuditPageQueryVariables>;
export const ChecksPageDocument = new TypedDocumentString(`
    query ChecksPage {
  checks {
    at
    milliseconds
    holds
    checks {
      id
      title
      ok
      failure
      examined
      broken
      offenders
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ChecksPageQuery, ChecksPageQueryVariables>;
export const ChecksZoneDocument = new TypedDocumentString(`
    query ChecksZone {
  house {
    timeZone
  }
}
    `) as unknown as TypedDocumentString<ChecksZoneQuery, ChecksZoneQueryVariables>;
export const AskBalancesDocument = new TypedDocumentString(`
    mutation AskBalances($input: AskBalancesInput!) {
  askBalances(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DecisionPrepared {
      decision {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskBalancesMutation, AskBalancesMutationVariables>;
export const AskBalancesPageDocument = new TypedDocumentString(`
    query AskBalancesPage {
  house {
    now
    timeZone
  }
  viewer {
    may
  }
  services {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AskBalancesPageQuery, AskBalancesPageQueryVariables>;
export const ConfirmationsDocument = new TypedDocumentString(`
    query Confirmations($year: Int, $unanswered: Boolean!, $after: String) {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  balanceConfirmations(
    year: $year
    unanswered: $unanswered
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...ConfirmationFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BalancesShown on AccountBalances {
  posted {
    amount
    currency
  }
  called {
    amount
    currency
  }
  owed {
    amount
    currency
  }
  payable {
    amount
    currency
  }
}
fragment ConfirmationFields on BalanceConfirmation {
  id
  year
  asOf
  issuedAt
  hash
  member {
    id
    code
    firm {
      name
    }
    service {
      name
    }
  }
  balances {
    ...BalancesShown
  }
  answer {
    agrees
    note
    at
    by
  }
}`) as unknown as TypedDocumentString<ConfirmationsQuery, ConfirmationsQueryVariables>;
export const MatrixPanelDocument = new TypedDocumentString(`
    query MatrixPanel($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      id
      reference
      asks: category
      submittedAt
      firm {
        name
      }
      standing {
        ...SubjectStanding
      }
      recommendation {
        id
        title
        preparedBy {
          name
        }
      }
    }
    ... on Member {
      id
      code
      category
      admittedOn
      firm {
        name
      }
      standing {
        ...SubjectStanding
      }
    }
  }
}
    fragment SubjectStanding on Standing {
  subjectId
  on
  exceptions
  watch
  nextChangeOn
  catalogue {
    service {
      currency
    }
    figures {
      name
      unit
    }
  }
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    ...SubjectResult
  }
}
fragment SubjectResult on CriterionResult {
  criterion {
    id
    title
    group
    kind
    screen
    operator
    unit
    decider
  }
  state
  reason
  value
  threshold
  shortBy
  warning
  figures {
    name
    title
    value
    asOf
    source
  }
  source
  since
  cureEndsOn
  cureDaysLeft
  action
  until
}`) as unknown as TypedDocumentString<MatrixPanelQuery, MatrixPanelQueryVariables>;
export const PreviewFiguresDocument = new TypedDocumentString(`
    query PreviewFigures($serviceId: ID!, $csv: String!) {
  previewFigures(serviceId: $serviceId, csv: $csv) {
    reports
    figures
    faults {
      line
      column
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewFiguresQuery, PreviewFiguresQueryVariables>;
export const ImportFiguresDocument = new TypedDocumentString(`
    mutation ImportFigures($input: ImportFiguresInput!) {
  importFigures(input: $input) {
    __typename
    ... on FiguresImported {
      reports
      evaluated
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFiguresMutation, ImportFiguresMutationVariables>;
export const FiguresPageDocument = new TypedDocumentString(`
    query FiguresPage {
  viewer {
    may
  }
  catalogues {
    inEffect
    service {
      id
      name
    }
    figures {
      name
      title
      unit
      by
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresPageQuery, FiguresPageQueryVariables>;
export const CataloguesPageDocument = new TypedDocumentString(`
    query CataloguesPage {
  viewer {
    may
    firm {
      side
    }
  }
  catalogues {
    inEffect
    service {
      id
      name
      currency
    }
    categories {
      code
      name
    }
    criteria {
      id
      title
      short
      group
    }
  }
}
    `) as unknown as TypedDocumentString<CataloguesPageQuery, CataloguesPageQueryVariables>;
export const StandingsPageDocument = new TypedDocumentString(`
    query StandingsPage($after: String, $serviceId: ID, $search: String, $state: ResultState, $criterion: String, $watch: Int, $exceptions: Boolean!) {
  standings(
    first: 50
    after: $after
    serviceId: $serviceId
    search: $search
    state: $state
    criterion: $criterion
    watch: $watch
    exceptions: $exceptions
  ) {
    total
    exceptions
    firms
    edges {
      node {
        subjectId
        name
        category
        applicant
        watch
        exceptions
        cells {
          criterion
          state
          until
          cureDaysLeft
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StandingsPageQuery, StandingsPageQueryVariables>;
export const SubjectDismissMatchDocument = new TypedDocumentString(`
    mutation SubjectDismissMatch($input: DismissMatchInput!) {
  dismissMatch(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectDismissMatchMutation, SubjectDismissMatchMutationVariables>;
export const SubjectRecordFindingDocument = new TypedDocumentString(`
    mutation SubjectRecordFinding($input: RecordFindingInput!) {
  recordFinding(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectRecordFindingMutation, SubjectRecordFindingMutationVariables>;
export const SubjectReviewDocument = new TypedDocumentString(`
    mutation SubjectReview($input: ReviewEvidenceInput!) {
  reviewEvidence(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectReviewMutation, SubjectReviewMutationVariables>;
export const SubjectAnswerReportDocument = new TypedDocumentString(`
    mutation SubjectAnswerReport($input: AnswerReportInput!) {
  answerReport(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectAnswerReportMutation, SubjectAnswerReportMutationVariables>;
export const SubjectWaiveDocument = new TypedDocumentString(`
    mutation SubjectWaive($input: WaiveCriterionInput!) {
  waiveCriterion(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectWaiveMutation, SubjectWaiveMutationVariables>;
export const WhatIfPageDocument = new TypedDocumentString(`
    query WhatIfPage {
  viewer {
    firm {
      side
    }
  }
  catalogues {
    inEffect
    service {
      id
      name
      currency
    }
    rulebook {
      label
      content
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfPageQuery, WhatIfPageQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($serviceId: ID!, $criterion: String!) {
  whatIf(serviceId: $serviceId, criterion: $criterion) {
    members
    meetNow
    wouldMeet
    fails {
      already
      value
      threshold
      shortBy
      reason
      member {
        id
        firm {
          name
        }
      }
    }
    unknown {
      reason
      member {
        id
        firm {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const DecisionApproveDocument = new TypedDocumentString(`
    mutation DecisionApprove($input: ApproveInput!) {
  approve(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionApproveMutation, DecisionApproveMutationVariables>;
export const DecisionSendBackDocument = new TypedDocumentString(`
    mutation DecisionSendBack($input: SendBackInput!) {
  sendBack(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionSendBackMutation, DecisionSendBackMutationVariables>;
export const DecisionWithdrawDocument = new TypedDocumentString(`
    mutation DecisionWithdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionWithdrawMutation, DecisionWithdrawMutationVariables>;
export const DecisionPageDocument = new TypedDocumentString(`
    query DecisionPage($id: ID!) {
  house {
    timeZone
  }
  viewer {
    user {
      name
    }
  }
  node(id: $id) {
    __typename
    ... on Decision {
      id
      kind
      title
      facts {
        label
        value
      }
      payload
      hash
      state
      preparedBy {
        name
        method
        signedInAt
      }
      preparedAt
      answeredBy {
        name
        method
        signedInAt
      }
      answeredAt
      reason
      mayApprove
      why
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionPageQuery, DecisionPageQueryVariables>;
export const DecisionPageNamesDocument = new TypedDocumentString(`
    query DecisionPageNames {
  members(first: 100) {
    edges {
      node {
        code
        firm {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionPageNamesQuery, DecisionPageNamesQueryVariables>;
export const DefaultApproveDocument = new TypedDocumentString(`
    mutation DefaultApprove($input: ApproveInput!) {
  approve(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DefaultApproveMutation, DefaultApproveMutationVariables>;
export const DefaultSendBackDocument = new TypedDocumentString(`
    mutation DefaultSendBack($input: SendBackInput!) {
  sendBack(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DefaultSendBackMutation, DefaultSendBackMutationVariables>;
export const DefaultWithdrawDocument = new TypedDocumentString(`
    mutation DefaultWithdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DefaultWithdrawMutation, DefaultWithdrawMutationVariables>;
export const PrepareAllocationDocument = new TypedDocumentString(`
    mutation PrepareAllocation($input: PrepareAllocationInput!) {
  prepareAllocation(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PrepareAllocationMutation, PrepareAllocationMutationVariables>;
export const AllocationPreviewPageDocument = new TypedDocumentString(`
    query AllocationPreviewPage($id: ID!) {
  previewAllocation(defaultEventId: $id) {
    loss {
      amount
      currency
    }
    uncovered {
      amount
      currency
    }
    dueAt
    layers {
      id
      title
      payer
      resource
      absorbed {
        amount
        currency
      }
      size {
        amount
        currency
      }
    }
    shares {
      layer
      amount {
        amount
        currency
      }
      member {
        id
        code
        firm {
          name
        }
      }
    }
    calls {
      amount {
        amount
        currency
      }
      member {
        id
        code
        firm {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationPreviewPageQuery, AllocationPreviewPageQueryVariables>;
export const DefaultPageDocument = new TypedDocumentString(`
    query DefaultPage($id: ID!) {
  house {
    timeZone
    now
  }
  viewer {
    may
    user {
      name
    }
    firm {
      side
      name
    }
  }
  node(id: $id) {
    __typename
    ... on DefaultEvent {
      id
      number
      defaultedOn
      state
      service {
        name
        currency
      }
      life {
        state
        at
      }
      rulebook {
        label
        layers {
          id
          title
          payer
          resource
        }
      }
      loss {
        amount
        currency
      }
      uncovered {
        amount
        currency
      }
      layers {
        id
        title
        payer
        resource
        absorbed {
          amount
          currency
        }
        size {
          amount
          currency
        }
        mine {
          amount
          currency
        }
      }
      member {
        id
        code
        firm {
          name
        }
      }
      reason
      losses {
        kind
        amount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        note
        enteredAt
        enteredBy
      }
      allocation {
        hash
        softwareVersion
      }
      calls {
        called {
          amount
          currency
        }
        received {
          amount
          currency
        }
        acknowledged {
          amount
          currency
        }
        unanswered {
          amount
          currency
        }
        overdue {
          amount
          currency
        }
        dueAt
      }
      payments {
        id
        amount {
          amount
          currency
        }
        valueOn
        recordedAt
        matched
        obligation {
          id
          number
          member {
            firm {
              name
            }
          }
        }
      }
      waiting {
        id
        kind
        title
        facts {
          label
          value
        }
        hash
        preparedBy {
          name
        }
        preparedAt
        mayApprove
        why
      }
      replenishments: obligations(first: 100, kind: REPLENISHMENT) {
        ...DefaultPageObligations
      }
      assessments: obligations(first: 100, kind: ASSESSMENT) {
        ...DefaultPageObligations
      }
      notices: obligations(first: 100, kind: LOSS_ALLOCATION) {
        ...DefaultPageObligations
      }
    }
  }
  auditEvents(first: 100, subjectId: $id) {
    edges {
      node {
        id
        kind
        title
        at
        by
      }
    }
  }
}
    fragment DefaultPageObligations on ObligationConnection {
  edges {
    node {
      id
      number
      kind
      state
      contested
      amount {
        amount
        currency
      }
      toPay {
        amount
        currency
      }
      paid {
        amount
        currency
      }
      outstanding {
        amount
        currency
      }
      dueAt
      member {
        code
        firm {
          name
        }
      }
    }
  }
  pageInfo {
    hasNextPage
  }
}`) as unknown as TypedDocumentString<DefaultPageQuery, DefaultPageQueryVariables>;
export const EnterLossDocument = new TypedDocumentString(`
    mutation EnterLoss($input: EnterLossInput!) {
  enterLoss(input: $input) {
    __typename
    ... on LossEntered {
      defaultEvent {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EnterLossMutation, EnterLossMutationVariables>;
export const DeclareDefaultDocument = new TypedDocumentString(`
    mutation DeclareDefault($input: DeclareDefaultInput!) {
  declareDefault(input: $input) {
    __typename
    ... on DefaultDeclared {
      defaultEvent {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareDefaultMutation, DeclareDefaultMutationVariables>;
export const DeclareDefaultPageDocument = new TypedDocumentString(`
    query DeclareDefaultPage($search: String, $member: ID!) {
  house {
    now
    timeZone
  }
  viewer {
    may
  }
  members(first: 100, search: $search) {
    edges {
      node {
        ...DeclareDefaultMember
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  node(id: $member) {
    __typename
    ...DeclareDefaultMember
  }
}
    fragment DeclareDefaultMember on Member {
  id
  code
  status
  firm {
    name
  }
  service {
    name
  }
}`) as unknown as TypedDocumentString<DeclareDefaultPageQuery, DeclareDefaultPageQueryVariables>;
export const DefaultsPageDocument = new TypedDocumentString(`
    query DefaultsPage($after: String) {
  viewer {
    may
    firm {
      side
    }
  }
  defaultEvents(first: 20, after: $after) {
    edges {
      node {
        id
        number
        defaultedOn
        state
        service {
          name
        }
        loss {
          amount
          currency
        }
        member {
          firm {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DefaultsPageQuery, DefaultsPageQueryVariables>;
export const OwnCalendarDocument = new TypedDocumentString(`
    query OwnCalendar {
  house {
    timeZone
  }
  calendar {
    openedAt
  }
}
    `) as unknown as TypedDocumentString<OwnCalendarQuery, OwnCalendarQueryVariables>;
export const OpenCalendarDocument = new TypedDocumentString(`
    mutation OpenCalendar($input: OpenCalendarInput!) {
  openCalendar(input: $input) {
    __typename
    ... on CalendarOpened {
      address
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCalendarMutation, OpenCalendarMutationVariables>;
export const CloseCalendarDocument = new TypedDocumentString(`
    mutation CloseCalendar($input: CloseCalendarInput!) {
  closeCalendar(input: $input) {
    __typename
    ... on CalendarClosed {
      at
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseCalendarMutation, CloseCalendarMutationVariables>;
export const FirmClientsDocument = new TypedDocumentString(`
    query FirmClients {
  clients {
    id
    clientId
    name
    scopes
    active
    firm {
      side
    }
  }
}
    `) as unknown as TypedDocumentString<FirmClientsQuery, FirmClientsQueryVariables>;
export const FirmPageDocument = new TypedDocumentString(`
    query FirmPage($after: String) {
  viewer {
    may
    user {
      id
    }
    firm {
      name
      side
      affiliates
    }
    memberships {
      id
      code
      category
      admittedOn
      service {
        name
      }
    }
  }
  users(first: 50, after: $after) {
    edges {
      node {
        id
        name
        email
        roles
        status
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FirmPageQuery, FirmPageQueryVariables>;
export const FirmSuspendDocument = new TypedDocumentString(`
    mutation FirmSuspend($input: SuspendUserInput!) {
  suspendUser(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on UserSuspended {
      user {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirmSuspendMutation, FirmSuspendMutationVariables>;
export const FirmSuspendUserDocument = new TypedDocumentString(`
    query FirmSuspendUser($id: ID!) {
  viewer {
    may
    user {
      id
    }
  }
  node(id: $id) {
    __typename
    ... on User {
      id
      name
      email
      roles
      status
    }
  }
}
    `) as unknown as TypedDocumentString<FirmSuspendUserQuery, FirmSuspendUserQueryVariables>;
export const FundPageDocument = new TypedDocumentString(`
    query FundPage {
  house {
    timeZone
  }
  viewer {
    firm {
      name
      side
    }
    memberships {
      status
      required {
        ...FundMoney
      }
      called {
        ...FundMoney
      }
      service {
        id
      }
    }
  }
  services {
    id
    code
    name
    currency
    fund {
      publishedAt
      cause
      required {
        ...FundMoney
      }
      posted {
        ...FundMoney
      }
      called {
        ...FundMoney
      }
    }
    coverage(first: 36) {
      number
      forDate
      size {
        ...FundMoney
      }
      total {
        ...FundMoney
      }
      posted {
        ...FundMoney
      }
      coverOne {
        ...FundMoney
      }
      coverTwo {
        ...FundMoney
      }
      largest {
        ...FundMoney
      }
      largestFive {
        ...FundMoney
      }
    }
    fundByDay(first: 60) {
      day
      figure {
        required {
          ...FundMoney
        }
        posted {
          ...FundMoney
        }
        called {
          ...FundMoney
        }
      }
    }
  }
}
    fragment FundMoney on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<FundPageQuery, FundPageQueryVariables>;
export const FundPublicationsDocument = new TypedDocumentString(`
    query FundPublications($serviceId: ID!, $after: String) {
  fundFigures(serviceId: $serviceId, first: 25, after: $after) {
    edges {
      cursor
      node {
        publishedAt
        cause
        required {
          ...FundMoney
        }
        posted {
          ...FundMoney
        }
        called {
          ...FundMoney
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FundMoney on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<FundPublicationsQuery, FundPublicationsQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  house {
    timeZone
    now
  }
  viewer {
    may
    unread
    firm {
      name
      side
    }
    memberships {
      id
      category
      status
      admittedOn
      required {
        ...HomeMoney
      }
      posted {
        ...HomeMoney
      }
      called {
        ...HomeMoney
      }
      owed {
        ...HomeMoney
      }
      history {
        status
        at
        reason
      }
      service {
        id
        name
        currency
        rulebook {
          id
          label
          content
          layers {
            resource
          }
        }
        fund {
          publishedAt
          cause
          required {
            ...HomeMoney
          }
          called {
            ...HomeMoney
          }
        }
      }
    }
    inbox(first: 3) {
      edges {
        node {
          id
          subject
          at
          read
        }
      }
    }
  }
  requirementHistory(first: 1) {
    edges {
      node {
        number
        before {
          ...HomeMoney
        }
        after {
          ...HomeMoney
        }
        byFund {
          ...HomeMoney
        }
        byOwn {
          ...HomeMoney
        }
        byOthers {
          ...HomeMoney
        }
      }
    }
  }
  overdue: obligations(first: 50, state: OVERDUE) {
    ...HomeObligations
  }
  partlyPaid: obligations(first: 50, state: PARTLY_PAID) {
    ...HomeObligations
  }
  issued: obligations(first: 50, state: ISSUED) {
    ...HomeObligations
  }
  acknowledged: obligations(first: 50, state: ACKNOWLEDGED) {
    ...HomeObligations
  }
  paid: obligations(first: 20, state: PAID) {
    ...HomeObligations
  }
}
    fragment HomeMoney on Money {
  amount
  currency
}
fragment HomeObligations on ObligationConnection {
  edges {
    node {
      id
      kind
      number
      state
      content
      dueAt
      contestBy
      amount {
        ...HomeMoney
      }
      credited {
        ...HomeMoney
      }
      paid {
        ...HomeMoney
      }
      outstanding {
        ...HomeMoney
      }
      member {
        id
      }
      acknowledgement {
        at
        by
      }
      contest {
        at
      }
      announcements {
        valueOn
        amount {
          ...HomeMoney
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const InboxMarkReadDocument = new TypedDocumentString(`
    mutation InboxMarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InboxMarkReadMutation, InboxMarkReadMutationVariables>;
export const InboxPageDocument = new TypedDocumentString(`
    query InboxPage($after: String) {
  house {
    timeZone
  }
  viewer {
    may
    unread
    inbox(first: 20, after: $after) {
      edges {
        node {
          id
          subject
          body
          path
          at
          read
          obligation {
            id
            state
            acknowledgement {
              at
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxPageQuery, InboxPageQueryVariables>;
export const InterestToChargeDocument = new TypedDocumentString(`
    query InterestToCharge {
  interestToCharge {
    id
    number
    member {
      firm {
        name
      }
    }
    interest {
      dueOn
      principal {
        amount
        currency
      }
      total {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InterestToChargeQuery, InterestToChargeQueryVariables>;
export const JournalMembersDocument = new TypedDocumentString(`
    query JournalMembers($chosen: ID!) {
  members(first: 100) {
    edges {
      node {
        id
        firm {
          name
        }
        service {
          code
        }
      }
    }
  }
  node(id: $chosen) {
    __typename
    ... on Member {
      id
      firm {
        name
      }
      service {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JournalMembersQuery, JournalMembersQueryVariables>;
export const JournalPageDocument = new TypedDocumentString(`
    query JournalPage($after: String, $memberId: ID) {
  viewer {
    firm {
      name
      side
    }
  }
  journal(first: 25, after: $after, memberId: $memberId) {
    edges {
      node {
        id
        title
        bookedOn
        firm {
          id
          name
        }
        postings {
          account
          amount {
            amount
            currency
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<JournalPageQuery, JournalPageQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  house {
    name
    timeZone
    now
    demonstration
  }
  viewer {
    user {
      name
    }
    firm {
      name
      side
    }
    roles
    may
    unread
    waiting
    memberships {
      service {
        name
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const ShellServicesDocument = new TypedDocumentString(`
    query ShellServices {
  services {
    name
    currency
  }
}
    `) as unknown as TypedDocumentString<ShellServicesQuery, ShellServicesQueryVariables>;
export const ShellOpenDocument = new TypedDocumentString(`
    query ShellOpen {
  issued: obligations(first: 100, state: ISSUED) {
    ...OpenPayables
  }
  acknowledged: obligations(first: 100, state: ACKNOWLEDGED) {
    ...OpenPayables
  }
  partlyPaid: obligations(first: 100, state: PARTLY_PAID) {
    ...OpenPayables
  }
  overdue: obligations(first: 100, state: OVERDUE) {
    ...OpenPayables
  }
}
    fragment OpenPayables on ObligationConnection {
  edges {
    node {
      kind
    }
  }
}`) as unknown as TypedDocumentString<ShellOpenQuery, ShellOpenQueryVariables>;
export const ProposeMeasuresDocument = new TypedDocumentString(`
    mutation ProposeMeasures($input: ProposeMeasuresInput!) {
  proposeMeasures(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeMeasuresMutation, ProposeMeasuresMutationVariables>;
export const MeasureBatchPageDocument = new TypedDocumentString(`
    query MeasureBatchPage($id: ID!, $after: String) {
  viewer {
    may
  }
  house {
    timeZone
  }
  node(id: $id) {
    __typename
    ... on MeasureBatch {
      id
      key
      service {
        name
        currency
      }
      source
      forDate
      state
      names
      lines
      scenarios
      hash
      channel
      importedAt
      importedBy
      totals {
        name
        total {
          amount
          currency
        }
      }
      questions {
        count
        told {
          message
        }
        against {
          key
          forDate
        }
      }
      comparison {
        source
        agrees
        count
        other {
          id
          key
        }
        differences {
          code
          measure
          first {
            amount
            currency
          }
          second {
            amount
            currency
          }
        }
      }
      worstScenarios {
        name
        loss {
          amount
          currency
        }
      }
      decision {
        id
        title
        hash
        state
        preparedBy {
          name
        }
        preparedAt
        answeredBy {
          name
        }
        answeredAt
        reason
      }
      members(first: 50, after: $after) {
        edges {
          node {
            member {
              id
              code
              firm {
                name
              }
            }
            amounts {
              amount
              currency
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureBatchPageQuery, MeasureBatchPageQueryVariables>;
export const PreviewMeasuresDocument = new TypedDocumentString(`
    query PreviewMeasures($input: MeasuresInput!) {
  previewMeasures(input: $input) {
    refused
    lines
    scenarios
    totals {
      name
      total {
        amount
        currency
      }
    }
    faultCount
    faults {
      line
      column
      value
      message
    }
    questions {
      count
      told {
        message
      }
      against {
        key
        forDate
      }
    }
    known {
      same
      batch {
        id
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewMeasuresQuery, PreviewMeasuresQueryVariables>;
export const ImportMeasuresDocument = new TypedDocumentString(`
    mutation ImportMeasures($input: ImportMeasuresInput!) {
  importMeasures(input: $input) {
    __typename
    ... on MeasuresImported {
      batch {
        id
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportMeasuresMutation, ImportMeasuresMutationVariables>;
export const ImportMeasuresPageDocument = new TypedDocumentString(`
    query ImportMeasuresPage {
  viewer {
    may
  }
  services {
    id
    code
    name
    measureTemplate
  }
}
    `) as unknown as TypedDocumentString<ImportMeasuresPageQuery, ImportMeasuresPageQueryVariables>;
export const MeasuresServicesDocument = new TypedDocumentString(`
    query MeasuresServices {
  viewer {
    may
    firm {
      side
    }
  }
  house {
    timeZone
  }
  services {
    id
    name
    countingBatch {
      batch {
        id
        key
        forDate
      }
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresServicesQuery, MeasuresServicesQueryVariables>;
export const MeasuresPageDocument = new TypedDocumentString(`
    query MeasuresPage($serviceId: ID!, $after: String) {
  measureBatches(serviceId: $serviceId, first: 50, after: $after) {
    edges {
      node {
        id
        key
        source
        forDate
        state
        lines
        scenarios
        importedAt
        importedBy
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresPageQuery, MeasuresPageQueryVariables>;
export const CompleteOnboardingDocument = new TypedDocumentString(`
    mutation CompleteOnboarding($input: CompleteOnboardingInput!) {
  completeOnboarding(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteOnboardingMutation, CompleteOnboardingMutationVariables>;
export const ChangeMembershipDocument = new TypedDocumentString(`
    mutation ChangeMembership($input: ChangeMembershipInput!) {
  changeMembership(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMembershipMutation, ChangeMembershipMutationVariables>;
export const PostContributionDocument = new TypedDocumentString(`
    mutation PostContribution($input: PostContributionInput!) {
  postContribution(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PostContributionMutation, PostContributionMutationVariables>;
export const MemberPageDocument = new TypedDocumentString(`
    query MemberPage($id: ID!) {
  house {
    timeZone
    now
  }
  viewer {
    may
    firm {
      side
    }
  }
  node(id: $id) {
    __typename
    ... on Member {
      id
      code
      category
      lei
      status
      admittedOn
      firm {
        name
        affiliates
      }
      service {
        id
        name
        currency
      }
      required {
        amount
        currency
      }
      posted {
        amount
        currency
      }
      called {
        amount
        currency
      }
      owed {
        amount
        currency
      }
      history {
        status
        at
        reason
      }
      mayChange
      onboarding {
        id
        kind
        title
        owner
        dueOn
        done
        doneAt
        doneBy
        note
        obligation {
          id
          number
        }
      }
      resignation {
        at
        by
        reason
        endsOn
        liability {
          amount
          currency
        }
      }
      standing {
        ...SubjectStanding
        application {
          id
          reference
        }
      }
      evidence {
        ...SubjectEvidence
      }
      figureReports {
        ...SubjectReport
      }
    }
  }
}
    fragment SubjectStanding on Standing {
  subjectId
  on
  exceptions
  watch
  nextChangeOn
  catalogue {
    service {
      currency
    }
    figures {
      name
      unit
    }
  }
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    ...SubjectResult
  }
}
fragment SubjectEvidence on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    sha256
    href
  }
}
fragment SubjectReport on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}
fragment SubjectResult on CriterionResult {
  criterion {
    id
    title
    group
    kind
    screen
    operator
    unit
    decider
  }
  state
  reason
  value
  threshold
  shortBy
  warning
  figures {
    name
    title
    value
    asOf
    source
  }
  source
  since
  cureEndsOn
  cureDaysLeft
  action
  until
}`) as unknown as TypedDocumentString<MemberPageQuery, MemberPageQueryVariables>;
export const MemberMatchesDocument = new TypedDocumentString(`
    query MemberMatches {
  openMatches {
    ...Match
  }
}
    fragment Match on ScreeningMatch {
  id
  subjectId
  firm
  name
  listedName
  reference
  score
  at
  list {
    source
    version
  }
}`) as unknown as TypedDocumentString<MemberMatchesQuery, MemberMatchesQueryVariables>;
export const LowerWatchDocument = new TypedDocumentString(`
    mutation LowerWatch($input: LowerWatchInput!) {
  lowerWatch(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LowerWatchMutation, LowerWatchMutationVariables>;
export const AdmitMemberDocument = new TypedDocumentString(`
    mutation AdmitMember($input: AdmitMemberInput!) {
  admitMember(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitMemberMutation, AdmitMemberMutationVariables>;
export const AdmitMemberPageDocument = new TypedDocumentString(`
    query AdmitMemberPage {
  viewer {
    may
  }
  services {
    id
    name
    currency
  }
}
    `) as unknown as TypedDocumentString<AdmitMemberPageQuery, AdmitMemberPageQueryVariables>;
export const MembersPageDocument = new TypedDocumentString(`
    query MembersPage($after: String, $search: String) {
  viewer {
    may
  }
  services {
    id
  }
  members(first: 50, after: $after, search: $search) {
    edges {
      node {
        id
        code
        category
        status
        firm {
          name
        }
        service {
          name
        }
        required {
          amount
          currency
        }
        posted {
          amount
          currency
        }
        called {
          amount
          currency
        }
        owed {
          amount
          currency
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MembersPageQuery, MembersPageQueryVariables>;
export const AcknowledgeObligationDocument = new TypedDocumentString(`
    mutation AcknowledgeObligation($input: AcknowledgeObligationInput!) {
  acknowledgeObligation(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on ObligationChanged {
      obligation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeObligationMutation, AcknowledgeObligationMutationVariables>;
export const ChargeInterestDocument = new TypedDocumentString(`
    mutation ChargeInterest($input: ChargeInterestInput!) {
  chargeInterest(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DecisionPrepared {
      decision {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChargeInterestMutation, ChargeInterestMutationVariables>;
export const ObligationRelatedCallDocument = new TypedDocumentString(`
    query ObligationRelatedCall($id: ID!) {
  node(id: $id) {
    __typename
    ... on DefaultEvent {
      obligations(first: 10, kind: REPLENISHMENT) {
        edges {
          node {
            id
            number
            state
            toPay {
              amount
              currency
            }
            member {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObligationRelatedCallQuery, ObligationRelatedCallQueryVariables>;
export const AdjustObligationDocument = new TypedDocumentString(`
    mutation AdjustObligation($input: AdjustObligationInput!) {
  adjustObligation(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DecisionPrepared {
      decision {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdjustObligationMutation, AdjustObligationMutationVariables>;
export const AnnouncePaymentDocument = new TypedDocumentString(`
    mutation AnnouncePayment($input: AnnouncePaymentInput!) {
  announcePayment(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on ObligationChanged {
      obligation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncePaymentMutation, AnnouncePaymentMutationVariables>;
export const AnswerContestDocument = new TypedDocumentString(`
    mutation AnswerContest($input: AnswerContestInput!) {
  answerContest(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DecisionPrepared {
      decision {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerContestMutation, AnswerContestMutationVariables>;
export const ContestObligationDocument = new TypedDocumentString(`
    mutation ContestObligation($input: ContestObligationInput!) {
  contestObligation(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on ObligationChanged {
      obligation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContestObligationMutation, ContestObligationMutationVariables>;
export const ObligationPageDocument = new TypedDocumentString(`
    query ObligationPage($id: ID!) {
  house {
    timeZone
    now
  }
  viewer {
    may
    firm {
      side
    }
  }
  node(id: $id) {
    __typename
    ... on Obligation {
      id
      kind
      number
      houseNumber
      state
      contested
      issuedAt
      dueAt
      contestBy
      softwareVersion
      content
      hash
      amount {
        amount
        currency
      }
      toPay {
        amount
        currency
      }
      reference
      credited {
        amount
        currency
      }
      adjustments {
        code
        reason
        at
        amount {
          amount
          currency
        }
      }
      paid {
        amount
        currency
      }
      outstanding {
        amount
        currency
      }
      credited {
        amount
        currency
      }
      adjustable
      adjustments {
        code
        reason
        at
        amount {
          amount
          currency
        }
      }
      interest {
        dueOn
        rate
        dayCount
        final
        total {
          amount
          currency
        }
        segments {
          from
          to
          days
          principal {
            amount
            currency
          }
        }
        charged {
          id
          number
        }
      }
      waiting {
        id
        kind
        title
        path
        hash
        preparedAt
        preparedBy {
          name
        }
      }
      member {
        id
        code
        firm {
          name
        }
      }
      service {
        name
        currency
        payTo
      }
      rulebook {
        id
        label
        content
        layers {
          resource
        }
      }
      computation {
        label
        from
        amount
        note
        result
      }
      acknowledgement {
        at
        by
      }
      contest {
        reason
        at
        by
        answer {
          outcome
          reason
          at
          amount {
            amount
            currency
          }
          returned {
            id
            number
          }
        }
      }
      announcements {
        amount {
          amount
          currency
        }
        valueOn
        at
        by
      }
      payments {
        id
        valueOn
        recordedAt
        bankReference
        reversed
        amount {
          amount
          currency
        }
      }
      defaultEvent {
        id
        number
        state
        life {
          state
          at
        }
        loss {
          amount
          currency
        }
        uncovered {
          amount
          currency
        }
        layers {
          id
          title
          payer
          resource
          absorbed {
            amount
            currency
          }
          size {
            amount
            currency
          }
          mine {
            amount
            currency
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObligationPageQuery, ObligationPageQueryVariables>;
export const ObligationListDocument = new TypedDocumentString(`
    query ObligationList($after: String, $kind: ObligationKind, $state: ObligationState, $contested: Boolean!, $open: Boolean!, $service: String, $dueFrom: Date, $dueTo: Date, $number: String) {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  obligations(
    first: 50
    after: $after
    kind: $kind
    state: $state
    contested: $contested
    open: $open
    service: $service
    dueFrom: $dueFrom
    dueTo: $dueTo
    number: $number
  ) {
    edges {
      node {
        id
        kind
        number
        state
        contested
        issuedAt
        dueAt
        amount {
          amount
          currency
        }
        outstanding {
          amount
          currency
        }
        member {
          firm {
            name
          }
        }
        defaultEvent {
          id
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ObligationListQuery, ObligationListQueryVariables>;
export const OutboxPageDocument = new TypedDocumentString(`
    query OutboxPage($after: String) {
  house {
    timeZone
  }
  outbox(first: 25, after: $after) {
    edges {
      node {
        id
        to
        subject
        body
        at
        state
        attempts
        lastError
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxPageQuery, OutboxPageQueryVariables>;
export const RevokeClientDocument = new TypedDocumentString(`
    mutation RevokeClient($input: RevokeClientInput!) {
  revokeClient(input: $input) {
    __typename
    ... on ClientRevoked {
      client {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeClientMutation, RevokeClientMutationVariables>;
export const PartnersPageDocument = new TypedDocumentString(`
    query PartnersPage {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  clients {
    id
    clientId
    name
    scopes
    active
    createdAt
    firm {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersPageQuery, PartnersPageQueryVariables>;
export const RegisterClientDocument = new TypedDocumentString(`
    mutation RegisterClient($input: RegisterClientInput!) {
  registerClient(input: $input) {
    __typename
    ... on ClientPrepared {
      clientId
      secret
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterClientMutation, RegisterClientMutationVariables>;
export const RegisterClientRightsDocument = new TypedDocumentString(`
    query RegisterClientRights {
  viewer {
    may
  }
}
    `) as unknown as TypedDocumentString<RegisterClientRightsQuery, RegisterClientRightsQueryVariables>;
export const RegisterClientPageDocument = new TypedDocumentString(`
    query RegisterClientPage {
  firms {
    id
    name
    side
  }
}
    `) as unknown as TypedDocumentString<RegisterClientPageQuery, RegisterClientPageQueryVariables>;
export const PayablesServicesDocument = new TypedDocumentString(`
    query PayablesServices {
  services {
    id
    code
    name
    currency
  }
}
    `) as unknown as TypedDocumentString<PayablesServicesQuery, PayablesServicesQueryVariables>;
export const PayablesPageDocument = new TypedDocumentString(`
    query PayablesPage($serviceId: ID!) {
  house {
    timeZone
    now
  }
  payables(serviceId: $serviceId) {
    count
    outstanding {
      amount
      currency
    }
    bands {
      band
      dueFrom
      dueTo
    }
    cells {
      kind
      state
      band
      count
      outstanding {
        amount
        currency
      }
    }
    bearing {
      rate
      dayCount
      count
      outstanding {
        amount
        currency
      }
    }
    latePayers {
      late
      oldest
      fellDue
      paidLate
      outstanding {
        amount
        currency
      }
      member {
        id
        code
        firm {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayablesPageQuery, PayablesPageQueryVariables>;
export const MemberPaymentsDocument = new TypedDocumentString(`
    query MemberPayments($after: String) {
  house {
    timeZone
  }
  payments(first: 50, after: $after) {
    edges {
      node {
        id
        amount {
          amount
          currency
        }
        valueOn
        bankReference
        recordedAt
        reversed
        obligation {
          id
          number
          kind
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MemberPaymentsQuery, MemberPaymentsQueryVariables>;
export const ReceiptsDocument = new TypedDocumentString(`
    query Receipts($after: String, $unassigned: Boolean!, $search: String) {
  viewer {
    may
  }
  receipts(first: 50, after: $after, unassigned: $unassigned, search: $search) {
    edges {
      node {
        id
        valueOn
        bankReference
        reference
        sender
        amount {
          amount
          currency
        }
        left {
          amount
          currency
        }
        refunded {
          amount
          currency
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptsQuery, ReceiptsQueryVariables>;
export const ReceiptPageDocument = new TypedDocumentString(`
    query ReceiptPage($id: ID!) {
  house {
    timeZone
    now
  }
  viewer {
    may
  }
  node(id: $id) {
    __typename
    ... on Receipt {
      id
      valueOn
      bankReference
      reference
      sender
      recordedAt
      service {
        name
      }
      amount {
        amount
        currency
      }
      left {
        amount
        currency
      }
      assigned {
        amount
        currency
      }
      refunded {
        amount
        currency
      }
      payments {
        id
        recordedAt
        matched
        reversed
        amount {
          amount
          currency
        }
        obligation {
          id
          number
          member {
            firm {
              name
            }
          }
        }
      }
      refunds {
        valueOn
        bankReference
        reason
        at
        amount {
          amount
          currency
        }
      }
      suggestions {
        ...Payable
      }
      waiting {
        id
        title
        hash
        preparedAt
        preparedBy {
          name
        }
      }
    }
  }
}
    fragment Payable on Obligation {
  id
  number
  kind
  outstanding {
    amount
    currency
  }
  member {
    firm {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReceiptPageQuery, ReceiptPageQueryVariables>;
export const MatchPaymentDocument = new TypedDocumentString(`
    mutation MatchPayment($input: MatchPaymentInput!) {
  matchPayment(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MatchPaymentMutation, MatchPaymentMutationVariables>;
export const ReassignPaymentDocument = new TypedDocumentString(`
    mutation ReassignPayment($input: ReassignPaymentInput!) {
  reassignPayment(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReassignPaymentMutation, ReassignPaymentMutationVariables>;
export const RefundReceiptDocument = new TypedDocumentString(`
    mutation RefundReceipt($input: RefundReceiptInput!) {
  refundReceipt(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefundReceiptMutation, RefundReceiptMutationVariables>;
export const PaymentsReaderDocument = new TypedDocumentString(`
    query PaymentsReader {
  viewer {
    firm {
      side
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsReaderQuery, PaymentsReaderQueryVariables>;
export const PayablePageDocument = new TypedDocumentString(`
    query PayablePage($id: ID!) {
  house {
    now
    timeZone
  }
  viewer {
    may
  }
  services {
    id
    name
    currency
  }
  node(id: $id) {
    __typename
    ...Payable
  }
}
    fragment Payable on Obligation {
  id
  number
  kind
  outstanding {
    amount
    currency
  }
  member {
    firm {
      name
    }
  }
}`) as unknown as TypedDocumentString<PayablePageQuery, PayablePageQueryVariables>;
export const PayableOpenDocument = new TypedDocumentString(`
    query PayableOpen {
  overdue: obligations(first: 100, state: OVERDUE) {
    ...Payables
  }
  partly: obligations(first: 100, state: PARTLY_PAID) {
    ...Payables
  }
  acknowledged: obligations(first: 100, state: ACKNOWLEDGED) {
    ...Payables
  }
  issued: obligations(first: 100, state: ISSUED) {
    ...Payables
  }
}
    fragment Payable on Obligation {
  id
  number
  kind
  outstanding {
    amount
    currency
  }
  member {
    firm {
      name
    }
  }
}
fragment Payables on ObligationConnection {
  edges {
    node {
      ...Payable
    }
  }
}`) as unknown as TypedDocumentString<PayableOpenQuery, PayableOpenQueryVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    __typename
    ... on PaymentRecorded {
      receipt {
        id
        left {
          amount
        }
      }
      payment {
        obligation {
          id
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const PayReturnDocument = new TypedDocumentString(`
    mutation PayReturn($input: PayReturnInput!) {
  payReturn(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PayReturnMutation, PayReturnMutationVariables>;
export const ReturnsPageDocument = new TypedDocumentString(`
    query ReturnsPage($after: String) {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  obligations(first: 50, after: $after, kind: RETURN) {
    edges {
      node {
        id
        number
        state
        dueAt
        outstanding {
          amount
          currency
        }
        amount {
          amount
          currency
        }
        member {
          firm {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnsPageQuery, ReturnsPageQueryVariables>;
export const ReachPageDocument = new TypedDocumentString(`
    query ReachPage($after: String) {
  house {
    timeZone
  }
  viewer {
    may
  }
  unreached(first: 25, after: $after) {
    edges {
      node {
        obligationId
        number
        kind
        firm
        issuedAt
        dueAt
        reasons
        told
        mailLeftAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReachPageQuery, ReachPageQueryVariables>;
export const RequirementPageDocument = new TypedDocumentString(`
    query RequirementPage($after: String) {
  house {
    timeZone
    now
  }
  viewer {
    memberships {
      id
      code
      required {
        ...RequirementMoney
      }
      service {
        code
        name
        currency
        capital {
          ...RequirementMoney
        }
      }
    }
  }
  requirementHistory(first: 36, after: $after) {
    edges {
      cursor
      node {
        number
        forDate
        issuedAt
        before {
          ...RequirementMoney
        }
        after {
          ...RequirementMoney
        }
        byFund {
          ...RequirementMoney
        }
        byOwn {
          ...RequirementMoney
        }
        byOthers {
          ...RequirementMoney
        }
        held {
          ...RequirementMoney
        }
        measures
        kcm {
          ...RequirementMoney
        }
        size {
          ...RequirementMoney
        }
        total {
          ...RequirementMoney
        }
        kccp {
          ...RequirementMoney
        }
        case
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RequirementMoney on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<RequirementPageQuery, RequirementPageQueryVariables>;
export const RequirementInForceDocument = new TypedDocumentString(`
    query RequirementInForce($id: ID!, $on: Date!, $knownOn: Date) {
  node(id: $id) {
    __typename
    ... on Member {
      requirement(on: $on, knownOn: $knownOn) {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequirementInForceQuery, RequirementInForceQueryVariables>;
export const RulebookPageDocument = new TypedDocumentString(`
    query RulebookPage($id: ID!) {
  house {
    timeZone
    now
  }
  viewer {
    firm {
      side
    }
  }
  node(id: $id) {
    __typename
    ... on RulebookVersion {
      id
      number
      label
      effectiveFrom
      adoptedAt
      content
      hash
      service {
        name
        currency
        rulebooks {
          id
          effectiveFrom
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulebookPageQuery, RulebookPageQueryVariables>;
export const AdoptRulebookDocument = new TypedDocumentString(`
    mutation AdoptRulebook($input: AdoptRulebookInput!) {
  adoptRulebook(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DecisionPrepared {
      decision {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptRulebookMutation, AdoptRulebookMutationVariables>;
export const AdoptRulebookPageDocument = new TypedDocumentString(`
    query AdoptRulebookPage {
  house {
    timeZone
    now
  }
  viewer {
    may
  }
  services {
    id
    name
    currency
    rulebooks {
      label
      effectiveFrom
      content
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptRulebookPageQuery, AdoptRulebookPageQueryVariables>;
export const RulebookListDocument = new TypedDocumentString(`
    query RulebookList {
  house {
    timeZone
    now
  }
  viewer {
    may
    firm {
      side
    }
  }
  services {
    id
    code
    name
    currency
    payTo
    capital {
      amount
      currency
    }
    rulebook {
      id
      label
      effectiveFrom
      layers {
        id
        title
        payer
        resource
      }
    }
    rulebooks {
      id
      number
      label
      effectiveFrom
      adoptedAt
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<RulebookListQuery, RulebookListQueryVariables>;
export const ProposeRunDocument = new TypedDocumentString(`
    mutation ProposeRun($input: ProposeRunInput!) {
  proposeRun(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeRunMutation, ProposeRunMutationVariables>;
export const RunPageDocument = new TypedDocumentString(`
    query RunPage($id: ID!, $after: String, $sort: RunLineSort!, $only: RunLineFilter, $search: String) {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  node(id: $id) {
    __typename
    ... on ContributionRun {
      id
      number
      forDate
      batchKey
      source
      cause
      requestedBy
      requestedAt
      state
      issuedAt
      service {
        name
        currency
      }
      rulebook {
        id
        label
      }
      progress {
        done
        of
        failure
      }
      previous {
        id
        number
      }
      decision {
        id
        title
        hash
        preparedAt
        preparedBy {
          name
        }
      }
      result {
        members
        invoices
        returns
        holdReason
        hash
        calculatedAt
        governing {
          name
          groups
          loss {
            ...RunMoney
          }
        }
        size {
          ...RunMoney
        }
        total {
          ...RunMoney
        }
        sizeChange {
          ...RunMoney
        }
        totalChange {
          ...RunMoney
        }
        called {
          ...RunMoney
        }
        returned {
          ...RunMoney
        }
        held {
          ...RunMoney
        }
        credited {
          ...RunMoney
        }
        kccp {
          ...RunMoney
        }
        coverOne {
          ...RunMoney
        }
        coverTwo {
          ...RunMoney
        }
        largest {
          ...RunMoney
        }
        largestFive {
          ...RunMoney
        }
        lines(first: 50, after: $after, sort: $sort, only: $only, search: $search) {
          edges {
            node {
              member {
                id
                code
                firm {
                  name
                }
              }
              before {
                ...RunMoney
              }
              after {
                ...RunMoney
              }
              change {
                ...RunMoney
              }
              byFund {
                ...RunMoney
              }
              byOwn {
                ...RunMoney
              }
              byOthers {
                ...RunMoney
              }
              toCall {
                ...RunMoney
              }
              toCredit {
                ...RunMoney
              }
              toReturn {
                ...RunMoney
              }
              held {
                ...RunMoney
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
    fragment RunMoney on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<RunPageQuery, RunPageQueryVariables>;
export const CalculateRunDocument = new TypedDocumentString(`
    mutation CalculateRun($input: CalculateRunInput!) {
  calculateRun(input: $input) {
    __typename
    ... on RunAskedFor {
      run {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CalculateRunMutation, CalculateRunMutationVariables>;
export const CalculateRunPageDocument = new TypedDocumentString(`
    query CalculateRunPage {
  viewer {
    may
  }
  services {
    id
    name
    countingBatch {
      batch {
        key
        forDate
      }
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<CalculateRunPageQuery, CalculateRunPageQueryVariables>;
export const RunsServicesDocument = new TypedDocumentString(`
    query RunsServices {
  viewer {
    may
    firm {
      side
    }
  }
  services {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RunsServicesQuery, RunsServicesQueryVariables>;
export const RunsPageDocument = new TypedDocumentString(`
    query RunsPage($serviceId: ID!, $after: String) {
  contributionRuns(serviceId: $serviceId, first: 25, after: $after) {
    edges {
      node {
        id
        number
        forDate
        state
        cause
        requestedBy
        result {
          size {
            amount
            currency
          }
          called {
            amount
            currency
          }
          returned {
            amount
            currency
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RunsPageQuery, RunsPageQueryVariables>;
export const ImportListDocument = new TypedDocumentString(`
    mutation ImportList($input: ImportListInput!) {
  importList(input: $input) {
    __typename
    ... on ListImported {
      matches
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportListMutation, ImportListMutationVariables>;
export const ImportListPageDocument = new TypedDocumentString(`
    query ImportListPage {
  viewer {
    may
  }
}
    `) as unknown as TypedDocumentString<ImportListPageQuery, ImportListPageQueryVariables>;
export const ScreeningPageDocument = new TypedDocumentString(`
    query ScreeningPage {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  outsideLists {
    id
    kind
    source
    version
    entries
    at
  }
  openMatches {
    ...Match
  }
}
    fragment Match on ScreeningMatch {
  id
  subjectId
  firm
  name
  listedName
  reference
  score
  at
  list {
    source
    version
  }
}`) as unknown as TypedDocumentString<ScreeningPageQuery, ScreeningPageQueryVariables>;
export const OpenServiceDocument = new TypedDocumentString(`
    mutation OpenService($input: OpenServiceInput!) {
  openService(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DecisionPrepared {
      decision {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenServiceMutation, OpenServiceMutationVariables>;
export const OpenServicePageDocument = new TypedDocumentString(`
    query OpenServicePage {
  viewer {
    may
  }
  services {
    code
  }
}
    `) as unknown as TypedDocumentString<OpenServicePageQuery, OpenServicePageQueryVariables>;
export const AttestCriterionDocument = new TypedDocumentString(`
    mutation AttestCriterion($input: AttestInput!) {
  attest(input: $input) {
    __typename
    ... on StandingChanged {
      standing {
        subjectId
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AttestCriterionMutation, AttestCriterionMutationVariables>;
export const SubmitEvidenceDocument = new TypedDocumentString(`
    mutation SubmitEvidence($input: SubmitEvidenceInput!) {
  submitEvidence(input: $input) {
    __typename
    ... on StandingChanged {
      standing {
        subjectId
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const ReportFiguresDocument = new TypedDocumentString(`
    mutation ReportFigures($input: ReportFiguresInput!) {
  reportFigures(input: $input) {
    __typename
    ... on StandingChanged {
      standing {
        subjectId
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFiguresMutation, ReportFiguresMutationVariables>;
export const StandingPageDocument = new TypedDocumentString(`
    query StandingPage {
  house {
    timeZone
    now
  }
  viewer {
    may
    roles
    firm {
      name
    }
    memberships {
      id
      status
      category
      service {
        name
        currency
      }
      standing {
        ...StandingShown
        catalogue {
          rulebook {
            id
            label
          }
          figures {
            name
            title
            unit
            by
          }
          admission {
            noticeDays
          }
        }
      }
      evidence {
        ...EvidenceShown
      }
      figureReports {
        ...ReportShown
      }
      onboarding {
        id
        kind
        title
        owner
        dueOn
        done
        doneAt
        doneBy
        note
        obligation {
          id
          number
          state
          amount {
            amount
            currency
          }
        }
      }
      resignation {
        at
        by
        reason
        endsOn
        liability {
          amount
          currency
        }
      }
    }
  }
}
    fragment StandingShown on Standing {
  on
  category
  watch
  exceptions
  nextChangeOn
  triggers {
    criterion
    level
    on
    stands
    reason
  }
  results {
    state
    reason
    value
    threshold
    shortBy
    warning
    source
    since
    cureEndsOn
    cureDaysLeft
    action
    until
    figures {
      name
      title
      value
      asOf
      source
    }
    criterion {
      id
      title
      kind
      operator
      unit
      evidence
      recheck
    }
  }
}
fragment EvidenceShown on Evidence {
  id
  criterion
  passed
  issuedOn
  validUntil
  source
  detail
  statement
  at
  accepted
  reason
  document {
    name
    mediaType
    size
    href
  }
}
fragment ReportShown on FigureReport {
  id
  period
  asOf
  channel
  at
  accepted
  reason
  figures {
    name
    title
    value
  }
}`) as unknown as TypedDocumentString<StandingPageQuery, StandingPageQueryVariables>;
export const ResignDocument = new TypedDocumentString(`
    mutation Resign($input: ResignInput!) {
  resign(input: $input) {
    __typename
    ... on Resigned {
      member {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ResignMutation, ResignMutationVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($memberId: ID!, $from: Date!, $to: Date!, $after: String) {
  statementOfAccount(memberId: $memberId, from: $from, to: $to) {
    opening {
      ...BalancesShown
    }
    closing {
      ...BalancesShown
    }
    entries(first: 50, after: $after) {
      edges {
        node {
          id
          title
          bookedOn
          obligation {
            id
            number
          }
          moved {
            ...BalancesShown
          }
          balance {
            ...BalancesShown
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment BalancesShown on AccountBalances {
  posted {
    amount
    currency
  }
  called {
    amount
    currency
  }
  owed {
    amount
    currency
  }
  payable {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const AnswerBalanceDocument = new TypedDocumentString(`
    mutation AnswerBalance($input: AnswerBalanceInput!) {
  answerBalance(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on BalanceAnswered {
      confirmation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerBalanceMutation, AnswerBalanceMutationVariables>;
export const OwnConfirmationsDocument = new TypedDocumentString(`
    query OwnConfirmations {
  house {
    timeZone
  }
  viewer {
    may
    firm {
      side
    }
  }
  balanceConfirmations(first: 100) {
    edges {
      node {
        ...ConfirmationFields
      }
    }
  }
}
    fragment BalancesShown on AccountBalances {
  posted {
    amount
    currency
  }
  called {
    amount
    currency
  }
  owed {
    amount
    currency
  }
  payable {
    amount
    currency
  }
}
fragment ConfirmationFields on BalanceConfirmation {
  id
  year
  asOf
  issuedAt
  hash
  member {
    id
    code
    firm {
      name
    }
    service {
      name
    }
  }
  balances {
    ...BalancesShown
  }
  answer {
    agrees
    note
    at
    by
  }
}`) as unknown as TypedDocumentString<OwnConfirmationsQuery, OwnConfirmationsQueryVariables>;
export const OwnStatementDocument = new TypedDocumentString(`
    query OwnStatement {
  house {
    now
    timeZone
  }
  viewer {
    firm {
      name
      side
    }
    memberships {
      id
      service {
        name
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnStatementQuery, OwnStatementQueryVariables>;
export const SuspendUserDocument = new TypedDocumentString(`
    mutation SuspendUser($input: SuspendUserInput!) {
  suspendUser(input: $input) {
    __typename
    ... on UserSuspended {
      user {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SuspendUserMutation, SuspendUserMutationVariables>;
export const ReinstateUserDocument = new TypedDocumentString(`
    mutation ReinstateUser($input: ReinstateUserInput!) {
  reinstateUser(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReinstateUserMutation, ReinstateUserMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    __typename
    ... on DecisionPrepared {
      decision {
        id
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const InviteUserRightsDocument = new TypedDocumentString(`
    query InviteUserRights {
  viewer {
    may
  }
}
    `) as unknown as TypedDocumentString<InviteUserRightsQuery, InviteUserRightsQueryVariables>;
export const InviteUserPageDocument = new TypedDocumentString(`
    query InviteUserPage {
  firms {
    id
    name
    side
  }
}
    `) as unknown as TypedDocumentString<InviteUserPageQuery, InviteUserPageQueryVariables>;
export const UsersPageDocument = new TypedDocumentString(`
    query UsersPage($after: String, $chosen: ID!) {
  viewer {
    may
    user {
      id
    }
  }
  users(all: true, first: 50, after: $after) {
    edges {
      node {
        id
        name
        email
        roles
        status
        firm {
          name
          side
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  node(id: $chosen) {
    __typename
    ... on User {
      id
      name
      status
      firm {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UsersPageQuery, UsersPageQueryVariables>;
export const WorkPageDocument = new TypedDocumentString(`
    query WorkPage($after: String) {
  house {
    timeZone
    now
  }
  viewer {
    may
  }
  workItems {
    kind
    title
    about
    path
    dueAt
    late
  }
  decisions(state: WAITING, first: 50, after: $after) {
    edges {
      node {
        id
        kind
        title
        preparedBy {
          name
        }
        preparedAt
        mayApprove
        why
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  contests: obligations(contested: true, first: 50) {
    ...WorkObligations
  }
  overdue: obligations(state: OVERDUE, first: 50) {
    ...WorkObligations
  }
  defaultEvents(first: 20) {
    edges {
      node {
        id
        number
        defaultedOn
        state
        member {
          firm {
            name
          }
        }
        calls {
          called {
            amount
            currency
          }
          received {
            amount
            currency
          }
          dueAt
        }
      }
    }
  }
}
    fragment WorkObligations on ObligationConnection {
  edges {
    node {
      id
      kind
      number
      member {
        firm {
          name
        }
      }
      outstanding {
        amount
        currency
      }
      amount {
        amount
        currency
      }
      dueAt
      contest {
        reason
        at
      }
    }
  }
  pageInfo {
    hasNextPage
  }
}`) as unknown as TypedDocumentString<WorkPageQuery, WorkPageQueryVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($input: StartApplicationInput!) {
  startApplication(input: $input) {
    __typename
    ... on ApplicationStarted {
      email
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const ApplyPageDocument = new TypedDocumentString(`
    query ApplyPage {
  house {
    name
    demonstration
  }
  viewer {
    firm {
      name
    }
  }
  catalogues {
    inEffect
    service {
      id
      name
      currency
    }
    admission {
      decideWithin
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyPageQuery, ApplyPageQueryVariables>;
export const CriteriaPageDocument = new TypedDocumentString(`
    query CriteriaPage {
  house {
    name
    timeZone
    now
    demonstration
  }
  viewer {
    firm {
      side
    }
  }
  catalogues {
    inEffect
    service {
      id
      name
      currency
    }
    rulebook {
      id
      label
      number
      effectiveFrom
      hash
    }
    categories {
      code
      name
    }
    figures {
      name
      title
    }
    admission {
      decideWithin
      answerWithin
      appealWithin
      committee
      noticeDays
    }
    criteria {
      id
      title
      group
      kind
      applies
      only
      measure
      operator
      unit
      evidence
      recheck
      decider
      visibility
      basis
      benchmarks
      thresholds {
        category
        asks
      }
      ladder {
        severity
        watch
        action
        cureBusinessDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CriteriaPageQuery, CriteriaPageQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      email
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RosterPageDocument = new TypedDocumentString(`
    query RosterPage {
  house {
    name
    timeZone
    demonstration
  }
  viewer {
    firm {
      name
    }
  }
  roster {
    service {
      name
    }
    name
    category
    status
    since
  }
}
    `) as unknown as TypedDocumentString<RosterPageQuery, RosterPageQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    query SignIn {
  viewer {
    firm {
      side
    }
  }
  house {
    name
    demonstration
    demonstrationSignIns {
      email
      name
      firm
      role
      password
    }
  }
}
    `) as unknown as TypedDocumentString<SignInQuery, SignInQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  viewer {
    roles
    firm {
      side
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;