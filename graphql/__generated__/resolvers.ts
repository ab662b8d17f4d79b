import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HouseRow, ServiceRow } from '../../db/house/queries.ts';
import type { FirmRow, UserRow } from '../../db/users/queries.ts';
import type { ClientRow } from '../../db/partners/queries.ts';
import type { SignedIn } from '../viewer.ts';
import type { MemberRow, RosterRow } from '../../db/members/queries.ts';
import type { RulebookRow } from '../../db/rulebooks/queries.ts';
import type { DecisionRow } from '../../db/approvals/queries.ts';
import type { DefaultRow, LayerRow } from '../../db/defaults/queries.ts';
import type { ObligationRow } from '../../db/obligations/queries.ts';
import type { PaymentRow } from '../../db/payments/queries.ts';
import type { ReceiptRow } from '../../db/payments/receipts.ts';
import type { EntryRow } from '../../db/journal/queries.ts';
import type { EventRow } from '../../db/audit/queries.ts';
import type { Statement, StatementLine } from '../statements/content.ts';
import type { ConfirmationRow } from '../../db/statements/queries.ts';
import type { ApplicationRow } from '../../db/applications/queries.ts';
import type { CatalogueOf, CriterionData } from '../criteria/catalogues.ts';
import type { ResultOf, FirmStanding } from '../criteria/standing.ts';
import type { KeptStanding } from '../../db/criteria/standings.ts';
import type { EvidenceRow, ReportRow } from '../../db/criteria/queries.ts';
import type { DocumentRow } from '../../db/documents/queries.ts';
import type { ListRow, MatchRow } from '../../db/screening/queries.ts';
import type { BatchRow } from '../../db/measures/queries.ts';
import type { Shown } from '../measures/agree.ts';
import type { ShownQuestions } from '../measures/questions.ts';
import type { ShownItem } from '../members/onboarding.ts';
import type { RunRow } from '../../db/contributions/runs.ts';
import type { Failure, Untold } from '../criteria/whatIf.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 code of an active currency. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, as RFC 3339 text in UTC. */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as text: an optional minus, digits, and all the minor digits of the currency. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The answer to an invitation. */
export type AcceptInvitationInput = {
  /** The password: at least 12 characters. */
  password: Scalars['String']['input'];
  /** The secret at the end of the link. */
  secret: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type AcceptInvitationResult = InvalidInput | InvitationAccepted | NotFound;

/** What a member's accounts stood at. */
export type AccountBalances = {
  __typename?: 'AccountBalances';
  /** What was called from it and is not yet posted. */
  called: Money;
  /** What it owes. */
  owed: Money;
  /** What the house owes it: returns issued and not yet paid. */
  payable: Money;
  /** What it has posted to the default fund. */
  posted: Money;
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
  idempotencyKey: Scalars['String']['input'];
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type AcknowledgeObligationResult = KeyReused | NotAllowed | NotFound | NotSignedIn | ObligationChanged | WrongMoment;

/** That the member has seen an obligation. */
export type Acknowledgement = {
  __typename?: 'Acknowledgement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: a person, or the firm's own system. */
  by: Scalars['String']['output'];
};

/** Something taken off a payable. */
export type AdjustObligationInput = {
  /** How much, in major units: at most what is left to pay. */
  amount: Scalars['Decimal']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The payable: a contribution, a call to restore the fund, or interest. */
  obligationId: Scalars['ID']['input'];
  /** Why: at least 10 characters. The member reads it. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type AdjustObligationResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** What is taken off an obligation that was issued. */
export type Adjustment = {
  __typename?: 'Adjustment';
  /** How much. */
  amount: Money;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why, as a code. */
  code: AdjustmentCode;
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** Why something is taken off an obligation. */
export type AdjustmentCode =
  /** The member contested it and was right. */
  | 'CONTEST_UPHELD'
  /** The house found it wrong itself. */
  | 'CORRECTION'
  /** A later run asks for less than was called. */
  | 'REQUIREMENT_LOWERED';

/** How a clearing service handles applications, by its rulebook. */
export type Admission = {
  __typename?: 'Admission';
  /** Business days within which a question is to be answered. */
  answerWithin: Scalars['Int']['output'];
  /** Business days within which a rejection can be appealed. */
  appealWithin: Scalars['Int']['output'];
  /** Whether the risk committee is heard, and how many of it at least. */
  committee: Scalars['Int']['output'];
  /** Business days within which the house decides. */
  decideWithin: Scalars['Int']['output'];
  /** Calendar days of notice of a member that leaves. */
  noticeDays: Scalars['Int']['output'];
};

/** A member to admit. */
export type AdmitMemberInput = {
  /** The group of affiliates it belongs to. */
  affiliates?: InputMaybe<Scalars['String']['input']>;
  /** Its category of membership. */
  category: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its legal entity identifier. */
  lei?: InputMaybe<Scalars['String']['input']>;
  /** The firm's name: a firm of this name is taken, or made. */
  name: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
  /** What some criteria hang on: bank, broker, non_financial, rated, guaranteed. */
  traits?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Refusals stand in order of precedence. */
export type AdmitMemberResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A rulebook version to adopt. */
export type AdoptRulebookInput = {
  /** All of it, as JSON text. */
  content: Scalars['String']['input'];
  /** The day from which it is in effect: today or later. */
  effectiveFrom: Scalars['Date']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What people will call it. */
  label: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type AdoptRulebookResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** An approved allocation, complete. */
export type Allocation = {
  __typename?: 'Allocation';
  /** The case: every input of the calculation. */
  case: Scalars['JSON']['output'];
  /** SHA-256 over case, result, rulebook hash and software version. */
  hash: Scalars['String']['output'];
  /** When it was approved and issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The result: everything it decided. */
  result: Scalars['JSON']['output'];
  /** The software that calculated it. */
  softwareVersion: Scalars['String']['output'];
};

/** What an allocation would give. */
export type AllocationPreview = {
  __typename?: 'AllocationPreview';
  /** What would be called from each member to restore the fund. */
  calls: Array<PreviewShare>;
  /** When the calls would be due. */
  dueAt: Scalars['DateTime']['output'];
  /** The layers in order. */
  layers: Array<Layer>;
  /** The loss it is of. */
  loss: Money;
  /** Every share, by layer and member. */
  shares: Array<PreviewShare>;
  /** What no layer would cover. */
  uncovered: Money;
};

/** Somebody has answered it already. */
export type AlreadyAnswered = Refusal & {
  __typename?: 'AlreadyAnswered';
  /** The decision as it stands. */
  decision: Decision;
  /** Who, when and how. */
  message: Scalars['String']['output'];
};

/** A payment on its way. */
export type AnnouncePaymentInput = {
  /** How much, in major units: at most what is outstanding. */
  amount: Scalars['Decimal']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation it is for. */
  obligationId: Scalars['ID']['input'];
  /** The day it arrives: today or later. */
  valueOn: Scalars['Date']['input'];
};

/** Refusals stand in order of precedence. */
export type AnnouncePaymentResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | ObligationChanged | WrongMoment;

/** A payment that is on its way. */
export type Announcement = {
  __typename?: 'Announcement';
  /** How much. */
  amount: Money;
  /** When it was announced. */
  at: Scalars['DateTime']['output'];
  /** Who announced it. */
  by: Scalars['String']['output'];
  /** The day it arrives. */
  valueOn: Scalars['Date']['output'];
};

/** The answer to an appeal. */
export type AnswerAppealInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** Where it is granted, the conditions with the day by which each is met. */
  conditions?: Array<ConditionInput>;
  /** Where it is granted, the first contribution to the default fund. */
  contribution?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the appeal is granted. */
  granted: Scalars['Boolean']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The reasons: they reach the applicant. */
  reasons: Scalars['String']['input'];
};

/** An answer to a balance. */
export type AnswerBalanceInput = {
  /** Whether the firm's own books agree. */
  agrees: Scalars['Boolean']['input'];
  /** The confirmation that was asked for. */
  confirmationId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What is to be said of it; why, in at least 10 characters, where they do not. */
  note?: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type AnswerBalanceResult = BalanceAnswered | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** An answer to a contest. */
export type AnswerContestInput = {
  /** Where the contest is upheld: what is taken off, in major units; at most what is asked. Left out otherwise. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation that is contested. */
  obligationId: Scalars['ID']['input'];
  /** Whether it stands. */
  outcome?: ContestOutcome;
  /** Why: at least 10 characters. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type AnswerContestResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** The house's answer to a report. */
export type AnswerReportInput = {
  /** Whether it is accepted. */
  accepted: Scalars['Boolean']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why not, for the firm to read; or a remark. */
  reason: Scalars['String']['input'];
  /** The report. */
  reportId: Scalars['ID']['input'];
};

/** A firm's application to become a member of a clearing service. */
export type Application = Node & {
  __typename?: 'Application';
  /** The category asked for. */
  category?: Maybe<Scalars['String']['output']>;
  /** Until when the next step is to come: the applicant's answer, the house's decision, an appeal. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attestations, documents, checks, newest first. */
  evidence: Array<Evidence>;
  /** The figures reported, newest first. */
  figureReports: Array<FigureReport>;
  /** The firm. */
  firm: Firm;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The firm's LEI. */
  lei?: Maybe<Scalars['String']['output']>;
  /** The member it became. */
  member?: Maybe<Member>;
  /** What is still missing before it can be handed in, by part of the form. */
  missing: Array<MissingPart>;
  /** What members of the risk committee said. House. */
  opinions: Array<CommitteeOpinion>;
  /** The decision that waits for a second person. House. */
  recommendation?: Maybe<Decision>;
  /** Its reference: tells nothing of others. */
  reference: Scalars['String']['output'];
  /** The parts of the form as last saved. */
  sections: Array<SavedSection>;
  /** The clearing service. */
  service: ClearingService;
  /** Where the firm stands against the criteria. */
  standing?: Maybe<Standing>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ApplicationState;
  /** What happened, oldest first. */
  steps: Array<ApplicationStep>;
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long it has been in each state. */
  times: Array<TimeInState>;
  /** Who is to take the next step: FIRM, HOUSE, or nobody. */
  waitsFor?: Maybe<Scalars['String']['output']>;
};

/** It is done; the application as it now stands. */
export type ApplicationChanged = {
  __typename?: 'ApplicationChanged';
  /** The application. */
  application: Application;
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** The applications with their cursors. */
  edges: Array<ApplicationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Refusals stand in order of precedence. */
export type ApplicationDecisionResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** An application and where it stands in the list. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: Application;
};

/** An application. */
export type ApplicationInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type ApplicationResult = ApplicationChanged | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

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

/** A mail is on its way to the address; the same is said whether or not it was known. */
export type ApplicationStarted = {
  __typename?: 'ApplicationStarted';
  /** The address. */
  email: Scalars['String']['output'];
};

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

/** A step of an application. */
export type ApplicationStep = {
  __typename?: 'ApplicationStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; for the applicant the house speaks as one. */
  by: Scalars['String']['output'];
  /** Until when the next step was to come. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened. */
  step: ApplicationStepKind;
  /** What was said: a question, an answer, reasons. */
  tells: Scalars['String']['output'];
};

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
  applicationId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What is said. */
  text: Scalars['String']['input'];
};

/** An approval. */
export type ApproveInput = {
  /** The decision. */
  decisionId: Scalars['ID']['input'];
  /** The hash of what was seen; another one is refused. */
  hash: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type ApproveResult = AlreadyAnswered | DecisionAnswered | InvalidInput | KeyReused | MoreThanLeft | MoreThanOutstanding | NotAllowed | NotFound | NotSignedIn | NotWhatWasSeen | OwnWork | WrongMoment;

/** Balances to be confirmed. */
export type AskBalancesInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
  /** The year, which has ended. */
  year: Scalars['Int']['input'];
};

/** Refusals stand in order of precedence. */
export type AskBalancesResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** An attestation. */
export type AttestInput = {
  /** The criterion. */
  criterion: Scalars['String']['input'];
  /** Whether it is so. */
  holds: Scalars['Boolean']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The signatory's full name, typed as a signature. */
  signature: Scalars['String']['input'];
  /** The application or the member. */
  subjectId: Scalars['ID']['input'];
};

/** A page of audit events. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The events with their cursors. */
  edges: Array<AuditEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An audit event and where it stands in the list. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** Something that happened. Never changed; sealed into a chain. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  /** When, by the business clock. */
  at: Scalars['DateTime']['output'];
  /** Who did it: a person, a partner system, or the portal itself. */
  by: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What happened, by its short name. */
  kind: Scalars['String']['output'];
  /** Its place in the chain; null until it is sealed, within seconds. House; null for members. */
  position?: Maybe<Scalars['Int']['output']>;
  /** What happened, in words. */
  title: Scalars['String']['output'];
};

/** What is wrong in one place of a file, or of typed lines. */
export type BadLine = {
  __typename?: 'BadLine';
  /** The column's name; empty where it is the whole line. */
  column: Scalars['String']['output'];
  /** The line, counted from 1. */
  line: Scalars['Int']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
  /** What stands there, shortened. */
  value: Scalars['String']['output'];
};

/** Lines that cannot be read. Nothing was stored. */
export type BadLines = Refusal & {
  __typename?: 'BadLines';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The first hundred of them. */
  lines: Array<BadLine>;
  /** The first of them, and how many there are. */
  message: Scalars['String']['output'];
};

/** A member's answer to its balances. */
export type BalanceAnswer = {
  __typename?: 'BalanceAnswer';
  /** Whether its own books agree. */
  agrees: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** What it says of it; why, where they do not. */
  note: Scalars['String']['output'];
};

/** The answer is given. */
export type BalanceAnswered = {
  __typename?: 'BalanceAnswered';
  /** The confirmation as it stands now. */
  confirmation: BalanceConfirmation;
};

/** What a member's accounts stood at on the last day of a year, as the house asks it to confirm. */
export type BalanceConfirmation = Node & {
  __typename?: 'BalanceConfirmation';
  /** The member's answer; null while there is none. */
  answer?: Maybe<BalanceAnswer>;
  /** Its last day, at whose end the accounts stood so. */
  asOf: Scalars['Date']['output'];
  /** What they stood at. */
  balances: AccountBalances;
  /** Exactly what is confirmed. */
  content: Scalars['JSON']['output'];
  /** SHA-256 of the content's canonical JSON. */
  hash: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When it was asked. */
  issuedAt: Scalars['DateTime']['output'];
  /** Whose. */
  member: Member;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A page of balance confirmations. */
export type BalanceConfirmationConnection = {
  __typename?: 'BalanceConfirmationConnection';
  /** The confirmations with their cursors. */
  edges: Array<BalanceConfirmationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A balance confirmation and where it stands in the list. */
export type BalanceConfirmationEdge = {
  __typename?: 'BalanceConfirmationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The confirmation. */
  node: BalanceConfirmation;
};

/** What is overdue and bears interest. */
export type BearingInterest = {
  __typename?: 'BearingInterest';
  /** How many payables. */
  count: Scalars['Int']['output'];
  /** How days are counted. */
  dayCount: Scalars['String']['output'];
  /** What is left to pay of them together. */
  outstanding: Money;
  /** The yearly rate of the rulebook in effect. */
  rate: Scalars['Decimal']['output'];
};

/** A contribution run to be calculated. */
export type CalculateRunInput = {
  /** The batch of measures it is to rest on; where it is left out, the one that counts today. */
  batchId?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type CalculateRunResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | RunAskedFor | WrongMoment;

/** A calendar of a firm's due dates that is open to whoever has its secret address. It holds no amount. */
export type Calendar = {
  __typename?: 'Calendar';
  /** Since when it is open. */
  openedAt: Scalars['DateTime']['output'];
};

/** The calendar is closed. */
export type CalendarClosed = {
  __typename?: 'CalendarClosed';
  /** When it was closed. */
  at: Scalars['DateTime']['output'];
};

/** The calendar is open. */
export type CalendarOpened = {
  __typename?: 'CalendarOpened';
  /** The secret address. Null when the same request is repeated: it is not kept. */
  address?: Maybe<Scalars['String']['output']>;
};

/** How much of what was called has come in. */
export type CallTotals = {
  __typename?: 'CallTotals';
  /** Not received, but acknowledged or announced. */
  acknowledged: Money;
  /** Called. */
  called: Money;
  /** When the calls are due. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Not received and past its due time. */
  overdue: Money;
  /** Received. */
  received: Money;
  /** Neither received nor answered. */
  unanswered: Money;
};

/** A result, or the fault of the case. */
export type CaseAnswer = CaseFault | CaseResult;

/** What is wrong with the case. */
export type CaseFault = Refusal & {
  __typename?: 'CaseFault';
  /** What is wrong. */
  message: Scalars['String']['output'];
  /** Where: a path such as events[0].defaulters[1].loss. */
  path: Scalars['String']['output'];
};

/** What the calculation decided. */
export type CaseResult = {
  __typename?: 'CaseResult';
  /** The result, keys in their order. */
  result: Scalars['JSON']['output'];
};

/** The membership criteria of one rulebook version. */
export type Catalogue = {
  __typename?: 'Catalogue';
  /** How applications are handled: the times the house sets itself, and whom it hears. */
  admission: Admission;
  /** The categories of membership. */
  categories: Array<MemberCategory>;
  /** The criteria, in their order. */
  criteria: Array<Criterion>;
  /** The figures that its formulas read. */
  figures: Array<FigureKind>;
  /** Whether it is in effect now. */
  inEffect: Scalars['Boolean']['output'];
  /** The rulebook version it is part of. */
  rulebook: RulebookVersion;
  /** The clearing service. */
  service: ClearingService;
};

/** A result in the matrix. */
export type Cell = {
  __typename?: 'Cell';
  /** The criterion. */
  criterion: Scalars['String']['output'];
  /** Business days left to put it right. */
  cureDaysLeft?: Maybe<Scalars['Int']['output']>;
  /** How it stands. */
  state: ResultState;
  /** The last day of its cure period, or of its waiver. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A change of a membership. */
export type ChangeMembershipInput = {
  /** The change. */
  change: MembershipChange;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The member. */
  memberId: Scalars['ID']['input'];
  /** Why: it reaches the member. */
  reason: Scalars['String']['input'];
};

/** Interest to be charged. */
export type ChargeInterestInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The payable that was paid late, and in full. */
  obligationId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type ChargeInterestResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** What one standing check found. */
export type CheckResult = {
  __typename?: 'CheckResult';
  /** How many of them break the rule. */
  broken: Scalars['Int']['output'];
  /** How many rows it looked at. */
  examined: Scalars['Int']['output'];
  /** Why it does not, in words; null where it holds. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Its short name: I07. */
  id: Scalars['String']['output'];
  /** What is not covered yet, where there is such; null otherwise. */
  note?: Maybe<Scalars['String']['output']>;
  /** The first of those, each named so that it can be found. */
  offenders: Array<Scalars['String']['output']>;
  /** Whether it holds. */
  ok: Scalars['Boolean']['output'];
  /** What must hold, as a sentence. */
  title: Scalars['String']['output'];
};

/** One run of all standing checks, at one instant of the data. */
export type CheckRun = {
  __typename?: 'CheckRun';
  /** When it began, by the real clock. */
  at: Scalars['DateTime']['output'];
  /** Every check, in the order of the report. */
  checks: Array<CheckResult>;
  /** Whether every check holds. */
  holds: Scalars['Boolean']['output'];
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
};

/** A clearing service: its own default fund, rulebook and currency. */
export type ClearingService = Node & {
  __typename?: 'ClearingService';
  /** The house's own money set aside for its losses (skin in the game). */
  capital: Money;
  /** Its short code. */
  code: Scalars['String']['output'];
  /** The batch that would feed a contribution run today. House; null for anybody else. */
  countingBatch?: Maybe<CountingBatch>;
  /** What the fund covers, by the runs that were issued, newest first. House; empty for anybody else. */
  coverage: Array<FundCoverage>;
  /** The one currency of its fund. */
  currency: Scalars['CurrencyCode']['output'];
  /** The fund as last published; null before the first figure. Members and the house. */
  fund?: Maybe<FundFigure>;
  /** What was published last on each day on which anything was, newest first, at most `first` days. Members and the house. */
  fundByDay: Array<FundDay>;
  /** The fund as published, newest first, at most `first`. Members and the house. */
  fundHistory: Array<FundFigure>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** A file of measures to fill in, as comma separated text: a first line and a line for each member. House; null for anybody else. */
  measureTemplate?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The account members pay into. */
  payTo: Scalars['String']['output'];
  /** The rulebook in effect on a day; today's without one. Null before the first. Anybody. */
  rulebook?: Maybe<RulebookVersion>;
  /** Every version ever adopted, newest first. Anybody. */
  rulebooks: Array<RulebookVersion>;
};


/** A clearing service: its own default fund, rulebook and currency. */
export type ClearingServiceCoverageArgs = {
  first?: Scalars['Int']['input'];
};


/** A clearing service: its own default fund, rulebook and currency. */
export type ClearingServiceFundByDayArgs = {
  first?: Scalars['Int']['input'];
};


/** A clearing service: its own default fund, rulebook and currency. */
export type ClearingServiceFundHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** A clearing service: its own default fund, rulebook and currency. */
export type ClearingServiceRulebookArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A partner system, which signs in with client credentials at POST /api/token. */
export type Client = Node & {
  __typename?: 'Client';
  /** Whether it may sign in. */
  active: Scalars['Boolean']['output'];
  /** The client id to sign in with. */
  clientId: Scalars['String']['output'];
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The firm it acts for. */
  firm: Firm;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
};

/** The partner system is prepared and waits for a second person. */
export type ClientPrepared = {
  __typename?: 'ClientPrepared';
  /** The client id to sign in with. */
  clientId: Scalars['String']['output'];
  /** The decision. */
  decision: Decision;
  /** The secret. Null when the same request is repeated: it is not kept. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** The partner system is shut out. */
export type ClientRevoked = {
  __typename?: 'ClientRevoked';
  /** The partner system. */
  client: Client;
};

/** A calendar to close. */
export type CloseCalendarInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type CloseCalendarResult = CalendarClosed | InvalidInput | KeyReused | NotAllowed | NotSignedIn | WrongMoment;

/** What a member of the risk committee said. */
export type CommitteeOpinion = {
  __typename?: 'CommitteeOpinion';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** FOR, AGAINST or RECUSED. */
  opinion: Opinion;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Something that is done. */
export type CompleteOnboardingInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** What shows it. */
  note: Scalars['String']['input'];
};

/** One line of a computation. */
export type ComputationLine = {
  __typename?: 'ComputationLine';
  /** The amount, or the exact value before rounding. */
  amount: Scalars['String']['output'];
  /** Where it comes from: a source, or the numbers of other lines. */
  from: Scalars['String']['output'];
  /** What it is. */
  label: Scalars['String']['output'];
  /** A remark under the line. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it is the result. */
  result: Scalars['Boolean']['output'];
};

/** A condition of an admission. */
export type ConditionInput = {
  /** By when. */
  dueOn: Scalars['Date']['input'];
  /** What is to be met. */
  title: Scalars['String']['input'];
};

/** That the member disputes an obligation. Paying goes on. */
export type Contest = {
  __typename?: 'Contest';
  /** The answer; null while it is open. */
  answer?: Maybe<ContestAnswer>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** The house's answer to a contest. */
export type ContestAnswer = {
  __typename?: 'ContestAnswer';
  /** What is taken off, where the member was right: off what was still to pay, the rest is returned. */
  amount?: Maybe<Money>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How. */
  outcome: ContestOutcome;
  /** The reason given. */
  reason: Scalars['String']['output'];
  /** The document by which what was paid already is returned. */
  returned?: Maybe<Obligation>;
};

/** An obligation disputed. */
export type ContestObligationInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
  /** Why: at least 10 characters. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type ContestObligationResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | ObligationChanged | WrongMoment;

/** How a contest was answered. */
export type ContestOutcome =
  /** The obligation stands. */
  | 'REJECTED'
  /** The member was right: something is taken off. */
  | 'UPHELD';

/** The default fund sized on a day's measures and shared over the members. */
export type ContributionRun = Node & {
  __typename?: 'ContributionRun';
  /** The sender's own name for the batch of measures. */
  batchKey: Scalars['String']['output'];
  /** Who asked for it. */
  cause: RunCause;
  /** The decision to issue it that waits for a second person, if one does. */
  decision?: Maybe<Decision>;
  /** The day of its measures. */
  forDate: Scalars['Date']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When it was issued; null where it was not. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1, 2, and so on within the service. */
  number: Scalars['Int']['output'];
  /** The run issued before it, which its changes are told against. */
  previous?: Maybe<ContributionRun>;
  /** How far its calculation has come; null before it has begun. */
  progress?: Maybe<RunProgress>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** The person who did; null where the schedule did. */
  requestedBy?: Maybe<Scalars['String']['output']>;
  /** What it came to; null while it has no result. */
  result?: Maybe<RunResult>;
  /** The rulebook it was calculated by. */
  rulebook: RulebookVersion;
  /** The clearing service. */
  service: ClearingService;
  /** Who measured. */
  source: Scalars['String']['output'];
  /** Where it stands. */
  state: RunState;
};

/** A page of contribution runs. */
export type ContributionRunConnection = {
  __typename?: 'ContributionRunConnection';
  /** The runs of this page, with their cursors. */
  edges: Array<ContributionRunEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** A contribution run and its place in the list. */
export type ContributionRunEdge = {
  __typename?: 'ContributionRunEdge';
  /** Its place in this list. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: ContributionRun;
};

/** The batch that would feed a run today, or why there is none. */
export type CountingBatch = {
  __typename?: 'CountingBatch';
  /** The batch; null where none counts. */
  batch?: Maybe<MeasureBatch>;
  /** Why none counts; null where one does. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Refusals stand in order of precedence. */
export type CriteriaResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | StandingChanged | WrongMoment;

/** A membership criterion. */
export type Criterion = {
  __typename?: 'Criterion';
  /** admission, ongoing or both. */
  applies: Scalars['String']['output'];
  /** Where the threshold comes from. */
  basis: Scalars['String']['output'];
  /** Published rules of other houses it was measured against. */
  benchmarks: Array<Scalars['String']['output']>;
  /** Who decides. */
  decider: Scalars['String']['output'];
  /** What shows it. */
  evidence: Array<Scalars['String']['output']>;
  /** What it belongs to: financial, risk, legal, operational, reporting, governance or conduct. */
  group: Scalars['String']['output'];
  /** Its id, the same in every version. */
  id: Scalars['String']['output'];
  /** quantitative_threshold, boolean_attestation, document_with_expiry, external_check or committee_judgement. */
  kind: Scalars['String']['output'];
  /** What follows while it is not met, step after step. */
  ladder: Array<LadderStep>;
  /** Of a quantity: the formula that is measured. */
  measure?: Maybe<Scalars['String']['output']>;
  /** The traits of a firm of which it is asked; of all where none. */
  only: Array<Scalars['String']['output']>;
  /** Of a quantity: at least (>=) or at most (<=). */
  operator?: Maybe<Scalars['String']['output']>;
  /** How often it is looked at again. */
  recheck: Scalars['String']['output'];
  /** Of an outside check: the lists that decide it, so that no hand can: sanctions or lei. */
  screen?: Maybe<Scalars['String']['output']>;
  /** Its name for the head of a column. */
  short: Scalars['String']['output'];
  /** What each category must reach. */
  thresholds: Array<Threshold>;
  /** Its name. */
  title: Scalars['String']['output'];
  /** Of a quantity: its unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Who sees its figures: public, own or house. */
  visibility: Scalars['String']['output'];
};

/** Refusals stand in order of precedence. */
export type CriterionDecisionResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A criterion's result for a firm. */
export type CriterionResult = {
  __typename?: 'CriterionResult';
  /** What is done in the step that is in force. */
  action?: Maybe<Scalars['String']['output']>;
  /** The criterion. */
  criterion: Criterion;
  /** Business days left to put it right. */
  cureDaysLeft?: Maybe<Scalars['Int']['output']>;
  /** The last day to put it right. */
  cureEndsOn?: Maybe<Scalars['Date']['output']>;
  /** The figures that were used. */
  figures: Array<FigureUsed>;
  /** What is missing. */
  missing: Array<Scalars['String']['output']>;
  /** Why, in one sentence. */
  reason: Scalars['String']['output'];
  /** By how much it misses. */
  shortBy?: Maybe<Scalars['Decimal']['output']>;
  /** Since when it is not met, or unknown. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Where what was used comes from. */
  source?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: ResultState;
  /** Of a quantity: what is asked for. */
  threshold?: Maybe<Scalars['Decimal']['output']>;
  /** The last day of its waiver. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Of a quantity: what was measured. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Met with little room left. */
  warning: Scalars['Boolean']['output'];
};

/** Something one person has prepared. It takes effect when another person approves exactly what is shown here. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered, and when; null while it waits. */
  answeredBy?: Maybe<Signature>;
  /** What is shown to whoever approves, in words. */
  facts: Array<Fact>;
  /** SHA-256 of the payload's canonical JSON: an approval names it. */
  hash: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What is decided. */
  kind: DecisionKind;
  /** Whether the viewer may approve it. */
  mayApprove: Scalars['Boolean']['output'];
  /** The page it is about, on this portal. */
  path: Scalars['String']['output'];
  /** Exactly what is approved. */
  payload: Scalars['JSON']['output'];
  /** When it was prepared. */
  preparedAt: Scalars['DateTime']['output'];
  /** Who prepared it. */
  preparedBy: Signature;
  /** The reason given with the answer. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: DecisionState;
  /** What it is, in one line. */
  title: Scalars['String']['output'];
  /** Why the viewer may or may not, in words. */
  why: Scalars['String']['output'];
};

/** The decision is answered. */
export type DecisionAnswered = {
  __typename?: 'DecisionAnswered';
  /** The decision as it stands now. */
  decision: Decision;
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The decisions with their cursors. */
  edges: Array<DecisionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A decision and where it stands in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
};

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

/** The decision is prepared and waits for another person. */
export type DecisionPrepared = {
  __typename?: 'DecisionPrepared';
  /** The decision. */
  decision: Decision;
};

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
  defaultedOn: Scalars['Date']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The member that fails. */
  memberId: Scalars['ID']['input'];
  /** Why, in words. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type DeclareDefaultResult = DefaultDeclared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** The firm a committee member comes from. */
export type DeclareInterestInput = {
  /** The firm. */
  firmId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type DeclareInterestResult = InterestDeclared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** The default is declared and waits for a second person. */
export type DefaultDeclared = {
  __typename?: 'DefaultDeclared';
  /** The decision that waits. */
  decision: Decision;
  /** The default. */
  defaultEvent: DefaultEvent;
};

/** The default of a member, from its declaration to the last payment. */
export type DefaultEvent = Node & {
  __typename?: 'DefaultEvent';
  /** The allocation with its whole case and result. House; null for members. */
  allocation?: Maybe<Allocation>;
  /** How much of what was called has come in. House; null for members and before the allocation. */
  calls?: Maybe<CallTotals>;
  /** The day of the default. */
  defaultedOn: Scalars['Date']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The layers as published: totals and statements, the same for everybody. Empty before the allocation. */
  layers: Array<Layer>;
  /** The points of its life: those passed with their time, those to come without. */
  life: Array<DefaultStep>;
  /** The loss that was allocated; null before. */
  loss?: Maybe<Money>;
  /** Every loss entered, newest first. House; empty for members. */
  losses: Array<LossEntry>;
  /** The defaulter. House; null for members. */
  member?: Maybe<Member>;
  /** D1, D2, ... within its service. */
  number: Scalars['String']['output'];
  /** The documents of this default that the viewer may see, by number. */
  obligations: ObligationConnection;
  /** The payments for this default, newest first, at most 100. House; empty for members. */
  payments: Array<Payment>;
  /** Why the default was declared. House; null for members. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rulebook in effect on the day of the default, which governs it. */
  rulebook: RulebookVersion;
  /** The clearing service. */
  service: ClearingService;
  /** Where it stands. */
  state: DefaultState;
  /** What no layer covered; null before the allocation. */
  uncovered?: Maybe<Money>;
  /** What of it waits for a second person. House; empty for members. */
  waiting: Array<Decision>;
};


/** The default of a member, from its declaration to the last payment. */
export type DefaultEventObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ObligationKind>;
};

/** A page of default events. */
export type DefaultEventConnection = {
  __typename?: 'DefaultEventConnection';
  /** The events with their cursors. */
  edges: Array<DefaultEventEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A default event and where it stands in the list. */
export type DefaultEventEdge = {
  __typename?: 'DefaultEventEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: DefaultEvent;
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

/** A point in the life of a default. */
export type DefaultStep = {
  __typename?: 'DefaultStep';
  /** When it came to it; null where it has not. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** What is known of it, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The state. */
  state: DefaultState;
};

/** A user of the demonstration, as its sign-in page lists them. */
export type DemonstrationSignIn = {
  __typename?: 'DemonstrationSignIn';
  /** The address to sign in with. */
  email: Scalars['String']['output'];
  /** The firm it acts for. */
  firm: Scalars['String']['output'];
  /** The person. */
  name: Scalars['String']['output'];
  /** The password, the same for all of them. */
  password: Scalars['String']['output'];
  /** What it may do, in words. */
  role: Scalars['String']['output'];
};

/** A match to dismiss. */
export type DismissMatchInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The match. */
  matchId: Scalars['ID']['input'];
  /** Why it is somebody else. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type DismissMatchResult = InvalidInput | KeyReused | MatchDismissed | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A file somebody gave us. Its bytes are read at /api/documents/ and its id. */
export type Document = {
  __typename?: 'Document';
  /** When it came. */
  at: Scalars['DateTime']['output'];
  /** Where it can be fetched by whoever may see it. */
  href: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is, told by its content. */
  mediaType: Scalars['String']['output'];
  /** The name it came with. */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes. */
  sha256: Scalars['String']['output'];
  /** How large it is, in bytes. */
  size: Scalars['Int']['output'];
};

/** A loss to enter. */
export type EnterLossInput = {
  /** The loss of closing out, in major units: more than zero. */
  amount: Scalars['Decimal']['input'];
  /** The default. */
  defaultEventId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** How sure it is. */
  kind: LossKind;
  /** The defaulter's own margin, in major units. */
  margin: Scalars['Decimal']['input'];
  /** A remark. */
  note?: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type EnterLossResult = InvalidInput | KeyReused | LossEntered | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A service whose members are evaluated anew. */
export type EvaluateMembersInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
};

/** What shows that a criterion is met, or not. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Whether the house has looked at it: null while it waits. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** When it was handed in. */
  at: Scalars['DateTime']['output'];
  /** The criterion, by its id. */
  criterion: Scalars['String']['output'];
  /** Why it did not pass. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The document. */
  document?: Maybe<Document>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day it is of. */
  issuedOn: Scalars['Date']['output'];
  /** Whether it shows that the criterion is met. */
  passed: Scalars['Boolean']['output'];
  /** What the house said of it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** The words that were signed. */
  statement?: Maybe<Scalars['String']['output']>;
  /** The last day it holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** One thing shown, as a label and its value. */
export type Fact = {
  __typename?: 'Fact';
  /** What it is. */
  label: Scalars['String']['output'];
  /** The value, in words or as an amount with its currency. */
  value: Scalars['String']['output'];
};

/** A figure. */
export type FigureInput = {
  /** As formulas spell it. */
  name: Scalars['String']['input'];
  /** Its value, as a decimal. */
  value: Scalars['Decimal']['input'];
};

/** A figure that formulas read. */
export type FigureKind = {
  __typename?: 'FigureKind';
  /** Who reports it: firm, house or portal. */
  by: Scalars['String']['output'];
  /** As formulas spell it. */
  name: Scalars['String']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** money, ratio, percent, count or score. */
  unit: Scalars['String']['output'];
};

/** What a file of figures would bring. */
export type FigurePreview = {
  __typename?: 'FigurePreview';
  /** The lines that cannot be read; nothing is stored while there are any. */
  faults: Array<FileFault>;
  /** The figures in them. */
  figures: Scalars['Int']['output'];
  /** The firms' reports it holds. */
  reports: Scalars['Int']['output'];
};

/** Figures of a period, as reported. */
export type FigureReport = {
  __typename?: 'FigureReport';
  /** Whether the house accepted it: null while it waits. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** The day the figures are of. */
  asOf: Scalars['Date']['output'];
  /** When it came. */
  at: Scalars['DateTime']['output'];
  /** How it came: FORM, CSV or GRAPHQL. */
  channel: Scalars['String']['output'];
  /** The figures. */
  figures: Array<FigureUsed>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The period. */
  period: Scalars['String']['output'];
  /** What the house said of it. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A figure that was used. */
export type FigureUsed = {
  __typename?: 'FigureUsed';
  /** The day it is of. */
  asOf: Scalars['Date']['output'];
  /** As formulas spell it. */
  name: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['Decimal']['output'];
};

/** The file is in. */
export type FiguresImported = {
  __typename?: 'FiguresImported';
  /** How many firms were evaluated anew. */
  evaluated: Scalars['Int']['output'];
  /** The reports it held. */
  reports: Scalars['Int']['output'];
};

/** What is wrong with a line of a file. */
export type FileFault = {
  __typename?: 'FileFault';
  /** The column's name. */
  column: Scalars['String']['output'];
  /** The line, counted from 1. */
  line: Scalars['Int']['output'];
  /** What is wrong, and the remedy. */
  message: Scalars['String']['output'];
};

/** A firm whose people sign in. */
export type Firm = Node & {
  __typename?: 'Firm';
  /** The group of affiliates it belongs to. */
  affiliates?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The house, or a member. */
  side: Side;
};

/** What the fund covered by one issued run. */
export type FundCoverage = {
  __typename?: 'FundCoverage';
  /** The largest stress loss of one group. */
  coverOne: Money;
  /** The largest stress loss of two groups. */
  coverTwo: Money;
  /** The day of its measures. */
  forDate: Scalars['Date']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The largest requirement of one member. */
  largest: Money;
  /** The five largest requirements together. */
  largestFive: Money;
  /** The run's number. */
  number: Scalars['Int']['output'];
  /** What was posted when it was issued; null where nothing was published then. */
  posted?: Maybe<Money>;
  /** The size of the fund. */
  size: Money;
  /** All requirements together. */
  total: Money;
};

/** The fund as it stood at the end of a day on which it was published. */
export type FundDay = {
  __typename?: 'FundDay';
  /** The day, in the house's time zone. */
  day: Scalars['Date']['output'];
  /** What was published last on it. */
  figure: FundFigure;
};

/** The default fund of a service as it stood when this was published. */
export type FundFigure = {
  __typename?: 'FundFigure';
  /** What was called and not yet paid. */
  called: Money;
  /** What it was published for, in words. */
  cause: Scalars['String']['output'];
  /** What was posted. */
  posted: Money;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** What all members must hold in it. */
  required: Money;
};

/** A page of what was published of a fund. */
export type FundFigureConnection = {
  __typename?: 'FundFigureConnection';
  /** The figures with their cursors. */
  edges: Array<FundFigureEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** What was published once, and where it stands in the list. */
export type FundFigureEdge = {
  __typename?: 'FundFigureEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The figures. */
  node: FundFigure;
};

/** An opinion on an application. */
export type GiveOpinionInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The opinion. */
  opinion: Opinion;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** The scenario that sizes the fund. */
export type GoverningScenario = {
  __typename?: 'GoverningScenario';
  /** The covered groups, largest first: the firms of each. */
  groups: Array<Array<Scalars['String']['output']>>;
  /** What the covered groups would lose in it together. */
  loss: Money;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** The clearing house. */
export type House = {
  __typename?: 'House';
  /** Whether this is a demonstration: an invented house with real-looking figures. */
  demonstration: Scalars['Boolean']['output'];
  /** Who can sign in to a demonstration and with what password; empty anywhere else. */
  demonstrationSignIns: Array<DemonstrationSignIn>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The business clock: real time, or fixed in a demonstration. */
  now: Scalars['DateTime']['output'];
  /** The time zone in which its deadlines are kept, as an IANA name. */
  timeZone: Scalars['String']['output'];
};

/** A file of figures, or of evidence. */
export type ImportFiguresInput = {
  /** The file's text, comma separated: member, period, as_of, and a column for each figure. */
  csv: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type ImportFiguresResult = FiguresImported | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A list to bring in. */
export type ImportListInput = {
  /** The uploaded file. */
  documentId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it holds. */
  kind: OutsideListKind;
};

/** Refusals stand in order of precedence. */
export type ImportListResult = InvalidInput | KeyReused | ListImported | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A day's measures to bring in: once as csv, documentId or lines, and where there are scenarios, once as scenariosCsv, scenarioDocumentIds or scenarios. */
export type ImportMeasuresInput = {
  /** A file's text: `member` and a column for each measure. */
  csv?: InputMaybe<Scalars['String']['input']>;
  /** The same as an uploaded file. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The day that was measured. */
  forDate: Scalars['Date']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The sender's own name for the batch. */
  key: Scalars['String']['input'];
  /** The same, typed. */
  lines?: InputMaybe<Array<MeasureLineInput>>;
  /** The same as uploaded files, each with its own scenarios. */
  scenarioDocumentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same, typed. */
  scenarios?: InputMaybe<Array<StressScenarioInput>>;
  /** A file's text: `scenario` and a column for each measured member. */
  scenariosCsv?: InputMaybe<Scalars['String']['input']>;
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
  /** Who measured: one of the rulebook's sources where it names them. */
  source: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type ImportMeasuresResult = BadLines | InvalidInput | KeyReused | MeasuresImported | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A page of an inbox. */
export type InboxConnection = {
  __typename?: 'InboxConnection';
  /** The messages with their cursors. */
  edges: Array<InboxEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A message and where it stands in the inbox. */
export type InboxEdge = {
  __typename?: 'InboxEdge';
  /** Its place in the inbox. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: InboxMessage;
};

/** A message in a user's inbox. */
export type InboxMessage = {
  __typename?: 'InboxMessage';
  /** When it came, by the business clock. */
  at: Scalars['DateTime']['output'];
  /** The message. */
  body: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The obligation it is about; null where it is about something else. */
  obligation?: Maybe<Obligation>;
  /** The page it is about, on this portal. */
  path: Scalars['String']['output'];
  /** Whether it was read. */
  read: Scalars['Boolean']['output'];
  /** What it is about. */
  subject: Scalars['String']['output'];
};

/** The messages are marked as read. */
export type InboxRead = {
  __typename?: 'InboxRead';
  /** How many are left unread. */
  unread: Scalars['Int']['output'];
};

/** It is noted. */
export type InterestDeclared = {
  __typename?: 'InterestDeclared';
  /** The firm. */
  firm: Firm;
};

/** Days in a row with the same principal. */
export type InterestSegment = {
  __typename?: 'InterestSegment';
  /** How many days, as they are counted. */
  days: Scalars['Int']['output'];
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The interest in minor units, as an exact fraction. */
  interest: Scalars['String']['output'];
  /** What was outstanding. */
  principal: Money;
  /** The day after the last. */
  to: Scalars['Date']['output'];
};

/** A value of the input cannot be accepted. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** The field it is about, as a path within the input. */
  field: Scalars['String']['output'];
  /** What is wrong with it, and what would be right. */
  message: Scalars['String']['output'];
};

/** The password is set; the user can sign in. */
export type InvitationAccepted = {
  __typename?: 'InvitationAccepted';
  /** The address to sign in with. */
  email: Scalars['String']['output'];
};

/** A colleague to let in. */
export type InviteColleagueInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** The address it will sign in with. */
  email: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The colleague's name. */
  name: Scalars['String']['input'];
  /** Whether it may sign for the firm. */
  signatory: Scalars['Boolean']['input'];
};

/** A user to invite. */
export type InviteUserInput = {
  /** The address it will sign in with. */
  email: Scalars['String']['input'];
  /** The firm it is to act for; the house's own firm for the house. */
  firmId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The person's name. */
  name: Scalars['String']['input'];
  /** What it may do: roles of the firm's side. */
  roles: Array<Role>;
};

/** Refusals stand in order of precedence. */
export type InviteUserResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A page of journal entries. */
export type JournalConnection = {
  __typename?: 'JournalConnection';
  /** The entries with their cursors. */
  edges: Array<JournalEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A journal entry and where it stands in the list. */
export type JournalEdge = {
  __typename?: 'JournalEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: JournalEntry;
};

/** One thing that happened to money: postings that sum to zero. */
export type JournalEntry = Node & {
  __typename?: 'JournalEntry';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** The business day it was booked on. */
  bookedOn: Scalars['Date']['output'];
  /** The firm it concerns. House; the viewer's own firm for members. */
  firm: Firm;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its sides. */
  postings: Array<Posting>;
  /** What happened, in words. */
  title: Scalars['String']['output'];
};

/** The idempotency key was used before with another input. */
export type KeyReused = Refusal & {
  __typename?: 'KeyReused';
  /** What is wrong and what can be done. */
  message: Scalars['String']['output'];
};

/** A batch that has the key already. */
export type KnownBatch = {
  __typename?: 'KnownBatch';
  /** The batch. */
  batch: MeasureBatch;
  /** Whether its content is the same, so that bringing it in again does nothing. */
  same: Scalars['Boolean']['output'];
};

/** A step of what follows while a criterion is not met. */
export type LadderStep = {
  __typename?: 'LadderStep';
  /** What is done. */
  action: Scalars['String']['output'];
  /** Business days to put it right; null where none are given. */
  cureBusinessDays?: Maybe<Scalars['Int']['output']>;
  /** minor, major or critical. */
  severity: Scalars['String']['output'];
  /** The watch level it raises to. */
  watch: Scalars['Int']['output'];
};

/** Interest on what came late: simple, exact, and rounded once. */
export type LateInterest = {
  __typename?: 'LateInterest';
  /** The document by which it was charged. */
  charged?: Maybe<Obligation>;
  /** How days are counted: ACT/360, ACT/365 or 30E/360. */
  dayCount: Scalars['String']['output'];
  /** The due day. */
  dueOn: Scalars['Date']['output'];
  /** What the segments come to in minor units, as an exact fraction. */
  exact: Scalars['String']['output'];
  /** Whether the payable is paid in full, so that no more is added. */
  final: Scalars['Boolean']['output'];
  /** What was asked from the due day on. */
  principal: Money;
  /** A year's rate: 0.08 is 8 %. */
  rate: Scalars['Decimal']['output'];
  /** Days in a row with the same principal, in order of time. */
  segments: Array<InterestSegment>;
  /** What it comes to, rounded half up to the minor unit once. */
  total: Money;
};

/** A member that is late or has been. */
export type LatePayer = {
  __typename?: 'LatePayer';
  /** How many of its payables have fallen due so far. */
  fellDue: Scalars['Int']['output'];
  /** How many of its payables are overdue now. */
  late: Scalars['Int']['output'];
  /** The member. */
  member: Member;
  /** The due day of the oldest of them; null where none is overdue now. */
  oldest?: Maybe<Scalars['Date']['output']>;
  /** What is left to pay of those. */
  outstanding: Money;
  /** How many of those are overdue, or were paid after their due day. */
  paidLate: Scalars['Int']['output'];
};

/** One layer of an allocation, as published. */
export type Layer = {
  __typename?: 'Layer';
  /** What it absorbed. */
  absorbed: Money;
  /** Its id in the rulebook. */
  id: Scalars['String']['output'];
  /** The viewer's own part; null where it has none. */
  mine?: Maybe<Money>;
  /** Who pays it. */
  payer: Scalars['String']['output'];
  /** What was left of the loss after it. */
  remaining: Money;
  /** What of the payer is used. */
  resource?: Maybe<Scalars['String']['output']>;
  /** What it could have given. */
  size: Money;
  /** The public statement by which each payer runs its own line again; null where nothing was shared. */
  statement?: Maybe<Scalars['JSON']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** The list is in. */
export type ListImported = {
  __typename?: 'ListImported';
  /** The list. */
  list: OutsideList;
  /** How many of our names are like one on it. */
  matches: Scalars['Int']['output'];
};

/** The loss is entered. */
export type LossEntered = {
  __typename?: 'LossEntered';
  /** The default. */
  defaultEvent: DefaultEvent;
};

/** A loss as it was known when it was entered. */
export type LossEntry = {
  __typename?: 'LossEntry';
  /** The loss of closing out the defaulter's positions. */
  amount: Money;
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** By whom. */
  enteredBy: Scalars['String']['output'];
  /** Interim or final. */
  kind: LossKind;
  /** The defaulter's own margin, used before anything else. */
  margin: Money;
  /** A remark. */
  note: Scalars['String']['output'];
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
  idempotencyKey: Scalars['String']['input'];
  /** The level, 0 to 2. */
  level: Scalars['Int']['input'];
  /** The member. */
  memberId: Scalars['ID']['input'];
  /** What has been cured. */
  reason: Scalars['String']['input'];
};

/** A mail. */
export type Mail = {
  __typename?: 'Mail';
  /** When it was written, by the business clock. */
  at: Scalars['DateTime']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Its text. */
  body: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What the mail server said last, where it failed. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: MailState;
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** To whom. */
  to: Scalars['String']['output'];
};

/** A page of mail. */
export type MailConnection = {
  __typename?: 'MailConnection';
  /** The mails with their cursors. */
  edges: Array<MailEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A mail and where it stands in the list. */
export type MailEdge = {
  __typename?: 'MailEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The mail. */
  node: Mail;
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
  idempotencyKey: Scalars['String']['input'];
  /** The messages, at most 100. */
  messageIds: Array<Scalars['ID']['input']>;
};

/** Refusals stand in order of precedence. */
export type MarkReadResult = InboxRead | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn;

/** The match is dismissed. */
export type MatchDismissed = {
  __typename?: 'MatchDismissed';
  /** The match. */
  match: ScreeningMatch;
};

/** What a receipt is for. */
export type MatchPaymentInput = {
  /** How much of it, in major units; left out, the least of what is left of the receipt and outstanding. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation it is for. */
  obligationId: Scalars['ID']['input'];
  /** Why it is for this obligation. */
  reason: Scalars['String']['input'];
  /** The receipt. */
  receiptId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type MatchPaymentResult = DecisionPrepared | InvalidInput | KeyReused | MoreThanLeft | MoreThanOutstanding | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A measure and its amount. */
export type MeasureAmountInput = {
  /** The amount, in major units. */
  amount: Scalars['Decimal']['input'];
  /** The measure. */
  name: Scalars['String']['input'];
};

/** What one source measured of a clearing service's members on one day. Never changed: a correction is a batch of its own. */
export type MeasureBatch = Node & {
  __typename?: 'MeasureBatch';
  /** How it came. */
  channel: MeasureChannel;
  /** How it stands with the other source; null where the rulebook names none. */
  comparison?: Maybe<MeasureComparison>;
  /** What waits for a second person, or accepted it; null where it was not proposed. */
  decision?: Maybe<Decision>;
  /** The day that was measured. */
  forDate: Scalars['Date']['output'];
  /** SHA-256 of its content, whatever the order of lines and columns was. */
  hash: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When it came. */
  importedAt: Scalars['DateTime']['output'];
  /** Who brought it in: a person or a partner system. */
  importedBy: Scalars['String']['output'];
  /** The sender's own name for it. */
  key: Scalars['String']['output'];
  /** How many members it tells of. */
  lines: Scalars['Int']['output'];
  /** The members' measures, in order of code. */
  members: MeasureLineConnection;
  /** The measures it tells, in order. */
  names: Array<Scalars['String']['output']>;
  /** What is to be asked about it. */
  questions: MeasureQuestions;
  /** How many stress scenarios it tells. */
  scenarios: Scalars['Int']['output'];
  /** The clearing service. */
  service: ClearingService;
  /** Who measured. */
  source: Scalars['String']['output'];
  /** How it stands. */
  state: MeasureBatchState;
  /** Each measure summed over all members. */
  totals: Array<MeasureTotal>;
  /** The scenarios with the largest losses, at most ten: what the groups that the rulebook covers would lose. */
  worstScenarios: Array<ScenarioLoss>;
};


/** What one source measured of a clearing service's members on one day. Never changed: a correction is a batch of its own. */
export type MeasureBatchMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of batches. */
export type MeasureBatchConnection = {
  __typename?: 'MeasureBatchConnection';
  /** The batches of this page. */
  edges: Array<MeasureBatchEdge>;
  /** Where the page stands in the whole. */
  pageInfo: PageInfo;
};

/** A batch and its place in the list. */
export type MeasureBatchEdge = {
  __typename?: 'MeasureBatchEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The batch. */
  node: MeasureBatch;
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

/** How a batch stands with the other source that the rulebook names. */
export type MeasureComparison = {
  __typename?: 'MeasureComparison';
  /** Whether the two agree within the rulebook's tolerance. */
  agrees: Scalars['Boolean']['output'];
  /** How many figures differ by more. */
  count: Scalars['Int']['output'];
  /** The first hundred of them. */
  differences: Array<MeasureDifference>;
  /** Its newest batch for the same day; null where it has told nothing. */
  other?: Maybe<MeasureBatch>;
  /** The other source. */
  source: Scalars['String']['output'];
};

/** A figure on which two sources differ. */
export type MeasureDifference = {
  __typename?: 'MeasureDifference';
  /** The member's code. */
  code: Scalars['String']['output'];
  /** What the source tells that the rulebook names first; null where it does not tell it. */
  first?: Maybe<Money>;
  /** The measure, or the scenario of a loss. */
  measure: Scalars['String']['output'];
  /** What the other tells. */
  second?: Maybe<Money>;
};

/** One member's measures. */
export type MeasureLine = {
  __typename?: 'MeasureLine';
  /** Its measures, in the order of the batch's names. */
  amounts: Array<Money>;
  /** The member. */
  member: Member;
};

/** A page of lines. */
export type MeasureLineConnection = {
  __typename?: 'MeasureLineConnection';
  /** The lines of this page. */
  edges: Array<MeasureLineEdge>;
  /** Where the page stands in the whole. */
  pageInfo: PageInfo;
};

/** A line and its place in the list. */
export type MeasureLineEdge = {
  __typename?: 'MeasureLineEdge';
  /** Its place: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: MeasureLine;
};

/** One member's measures, typed. */
export type MeasureLineInput = {
  /** Its measures: every line names the same. */
  measures: Array<MeasureAmountInput>;
  /** The member's code. */
  member: Scalars['String']['input'];
};

/** What a batch would be. */
export type MeasurePreview = {
  __typename?: 'MeasurePreview';
  /** How many things are wrong. */
  faultCount: Scalars['Int']['output'];
  /** The first hundred of them. */
  faults: Array<BadLine>;
  /** SHA-256 of the content; null while a line cannot be read. */
  hash?: Maybe<Scalars['String']['output']>;
  /** The batch that has this key already, and whether it is the same. */
  known?: Maybe<KnownBatch>;
  /** How many members it tells of. */
  lines: Scalars['Int']['output'];
  /** What is to be asked about it; null while a line cannot be read. */
  questions?: Maybe<MeasureQuestions>;
  /** Why it cannot be looked at as it is, in words; null where it can. */
  refused?: Maybe<Scalars['String']['output']>;
  /** How many scenarios it tells. */
  scenarios: Scalars['Int']['output'];
  /** Each measure summed over all members; none while a line cannot be read. */
  totals: Array<MeasureTotal>;
};

/** Something a person looks at before a batch counts. */
export type MeasureQuestion = {
  __typename?: 'MeasureQuestion';
  /** What it is. */
  after?: Maybe<Money>;
  /** What it was. */
  before?: Maybe<Money>;
  /** The member's code, where it is about one. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  kind: MeasureQuestionKind;
  /** The question, in words. */
  message: Scalars['String']['output'];
  /** The measure or the scenario, where it is about one. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What a question is about. */
export type MeasureQuestionKind =
  /** A measure that changed by more than the rulebook's share. */
  | 'JUMP'
  /** A measure that was told before. */
  | 'MEASURE_MISSING'
  /** A measure that was not told before. */
  | 'MEASURE_NEW'
  /** A member without a line. */
  | 'MEMBER_MISSING'
  /** A member that had no line before. */
  | 'MEMBER_NEW'
  /** A scenario that was told before. */
  | 'SCENARIO_MISSING'
  /** A scenario that was not told before. */
  | 'SCENARIO_NEW'
  /** The losses of all members in the worst scenario, changed by more than the rulebook's share. */
  | 'WORST_SCENARIO';

/** What is to be asked about a batch before it counts. */
export type MeasureQuestions = {
  __typename?: 'MeasureQuestions';
  /** The batch it was held against, the last one accepted of the same source; null where there is none. */
  against?: Maybe<MeasureBatch>;
  /** How many questions there are. */
  count: Scalars['Int']['output'];
  /** The first hundred of them. */
  told: Array<MeasureQuestion>;
};

/** A measure summed over all members. */
export type MeasureTotal = {
  __typename?: 'MeasureTotal';
  /** The measure. */
  name: Scalars['String']['output'];
  /** The sum. */
  total: Money;
};

/** The batch is in. */
export type MeasuresImported = {
  __typename?: 'MeasuresImported';
  /** The batch. */
  batch: MeasureBatch;
};

/** A day's measures: once as csv, documentId or lines, and where there are scenarios, once as scenariosCsv, scenarioDocumentIds or scenarios. */
export type MeasuresInput = {
  /** A file's text: `member` and a column for each measure. */
  csv?: InputMaybe<Scalars['String']['input']>;
  /** The same as an uploaded file. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The day that was measured. */
  forDate: Scalars['Date']['input'];
  /** The sender's own name for the batch. */
  key: Scalars['String']['input'];
  /** The same, typed. */
  lines?: InputMaybe<Array<MeasureLineInput>>;
  /** The same as uploaded files, each with its own scenarios. */
  scenarioDocumentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same, typed. */
  scenarios?: InputMaybe<Array<StressScenarioInput>>;
  /** A file's text: `scenario` and a column for each measured member. */
  scenariosCsv?: InputMaybe<Scalars['String']['input']>;
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
  /** Who measured: one of the rulebook's sources where it names them. */
  source: Scalars['String']['input'];
};

/** A clearing member: a firm in one clearing service. */
export type Member = Node & {
  __typename?: 'Member';
  /** The day it was admitted. */
  admittedOn: Scalars['Date']['output'];
  /** What it was called for and has not yet paid. */
  called: Money;
  /** Its category of membership. */
  category: Scalars['String']['output'];
  /** Its opaque id in cases, references and statements. */
  code: Scalars['String']['output'];
  /** What it handed in, and what was recorded of it, newest first. */
  evidence: Array<Evidence>;
  /** The figures it reported, newest first. */
  figureReports: Array<FigureReport>;
  /** The firm. */
  firm: Firm;
  /** Every change of its status, newest first. */
  history: Array<MemberStep>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its legal entity identifier; null where it is not known. */
  lei?: Maybe<Scalars['String']['output']>;
  /** What of the changes of its status the viewer may prepare now. */
  mayChange: Array<MembershipChange>;
  /** What is to be done before it becomes active. */
  onboarding: Array<OnboardingItem>;
  /** What it owes now: all that is to be paid and is not. */
  owed: Money;
  /** What it has posted, by the journal. */
  posted: Money;
  /** What it must hold in the default fund. */
  required: Money;
  /** What the member must hold in the default fund on a day, as it was known at the end of another; null where it had to hold nothing yet. */
  requirement?: Maybe<Money>;
  /** Its notice that it leaves. */
  resignation?: Maybe<Resignation>;
  /** The clearing service. */
  service: ClearingService;
  /** Where it stands against the criteria. Its own firm and the house. */
  standing?: Maybe<Standing>;
  /** Where its membership stands. */
  status: MemberStatus;
  /** What some criteria hang on: bank, broker, non_financial and the like. */
  traits: Array<Scalars['String']['output']>;
};


/** A clearing member: a firm in one clearing service. */
export type MemberRequirementArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  on: Scalars['Date']['input'];
};

/** A category of membership. */
export type MemberCategory = {
  __typename?: 'MemberCategory';
  /** Its short name. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members with their cursors. */
  edges: Array<MemberEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A member and where it stands in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
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

/** A change of a member's status. */
export type MemberStep = {
  __typename?: 'MemberStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By what act, in words. */
  reason: Scalars['String']['output'];
  /** The status it came to. */
  status: MemberStatus;
};

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

/** Something that is missing before an application can be handed in. */
export type MissingPart = {
  __typename?: 'MissingPart';
  /** The field, or the criterion. */
  field: Scalars['String']['output'];
  /** What is missing, and the remedy. */
  message: Scalars['String']['output'];
  /** The part of the form. */
  section: Scalars['String']['output'];
};

/** An exact amount of money. Never rounded, never a floating point number. */
export type Money = {
  __typename?: 'Money';
  /** The amount in major units with all minor digits of the currency, as text. */
  amount: Scalars['Decimal']['output'];
  /** The currency it is in. */
  currency: Scalars['CurrencyCode']['output'];
};

/** The amount is more than what is left of the receipt. */
export type MoreThanLeft = Refusal & {
  __typename?: 'MoreThanLeft';
  /** What is left of it. */
  left: Money;
  /** What is wrong, with the figure. */
  message: Scalars['String']['output'];
};

/** The amount is more than what is left to pay. */
export type MoreThanOutstanding = Refusal & {
  __typename?: 'MoreThanOutstanding';
  /** What is wrong, with the figure. */
  message: Scalars['String']['output'];
  /** What is left to pay. */
  outstanding: Money;
};

/** What can be done. Each field says who may; one a request. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Choose a password with the one-time link of an invitation. Anybody who holds the link. */
  acceptInvitation: AcceptInvitationResult;
  /** Say that an obligation was seen. It moves no deadline. Member: treasurer; scope obligations:act. */
  acknowledgeObligation: AcknowledgeObligationResult;
  /** Prepare what is taken off a payable that the house found wrong; another person approves. House: treasurer. */
  adjustObligation: AdjustObligationResult;
  /** Prepare the admission of a member; another person approves it. House: membership officer. */
  admitMember: AdmitMemberResult;
  /** Prepare the adoption of a rulebook version; another person approves it. House: governance secretary. */
  adoptRulebook: AdoptRulebookResult;
  /** Say that a payment is on its way. Member: treasurer; scope obligations:act. */
  announcePayment: AnnouncePaymentResult;
  /** Prepare the answer to an appeal; another person approves, and neither was part of the first decision. House: membership officer, administrator. */
  answerAppeal: ApplicationDecisionResult;
  /** Answer whether the firm's own books agree with a balance, once. Member: treasurer or signatory. */
  answerBalance: AnswerBalanceResult;
  /** Prepare the answer to a contest: that the obligation stands, or what is taken off it; another person approves. House: risk manager. */
  answerContest: AnswerContestResult;
  /** Answer what the house asked. Applicant; member: administrator, signatory. */
  answerInformation: ApplicationResult;
  /** Accept a firm's figures or turn them down; accepted they count from today. House: membership officer, risk manager. */
  answerReport: CriteriaResult;
  /** Appeal against a rejection, within the rulebook's days. Applicant and member: signatory. */
  appealApplication: ApplicationResult;
  /** Approve what another person prepared: it is carried out in the same instant. House: approver. */
  approve: ApproveResult;
  /** Prepare to ask the members of a service to confirm their balances at the end of a year; another person approves. House: treasurer. */
  askBalances: AskBalancesResult;
  /** Sign an attestation for one's firm. Applicant and member: signatory. */
  attest: CriteriaResult;
  /** Ask for a contribution run on the measures that count today. It is calculated after the answer: watch its progress. House: risk manager. */
  calculateRun: CalculateRunResult;
  /** Prepare a change of a membership; another person approves. House: membership officer. */
  changeMembership: ApplicationDecisionResult;
  /** Prepare the interest on a payable that was paid late, by the rulebook in effect; another person approves. House: treasurer. */
  chargeInterest: ChargeInterestResult;
  /** Close the viewer's own calendar of due dates at once. Member. */
  closeCalendar: CloseCalendarResult;
  /** Say that something to be done before a member becomes active is done. House: membership officer. */
  completeOnboarding: OnboardingResult;
  /** Dispute an obligation, with the reason. Paying goes on. Member: treasurer. */
  contestObligation: ContestObligationResult;
  /** Declare a member in default; another person confirms it. House: risk manager. */
  declareDefault: DeclareDefaultResult;
  /** Say which firm one comes from: on its and its group's applications one recuses oneself. House: committee member. */
  declareInterest: DeclareInterestResult;
  /** Say why a match is somebody else. House: membership officer. */
  dismissMatch: DismissMatchResult;
  /** Enter the loss of a confirmed default. House: risk manager. */
  enterLoss: EnterLossResult;
  /** Evaluate every member of a service anew. House: membership officer, risk manager. */
  evaluateMembers: ImportFiguresResult;
  /** Say one's opinion on an application, or recuse oneself. House: committee member. */
  giveOpinion: ApplicationResult;
  /** Bring in what was shown before this portal, from a file, all or nothing: member, criterion, passed, issued_on, valid_until, source. House: membership officer. */
  importEvidence: ImportFiguresResult;
  /** Bring in figures of many members from a file, all or nothing. House: risk manager. */
  importFigures: ImportFiguresResult;
  /** Bring in a list from an uploaded file: a sanctions list (UN or EU, XML) or records of the register of legal entity identifiers (CSV or JSON). All members and applicants are checked. House: membership officer. */
  importList: ImportListResult;
  /** Bring in a day's measures, all of them or nothing. The same key with the same content is the same batch. House: risk manager. */
  importMeasures: ImportMeasuresResult;
  /** Let a colleague work on the application too; a one-time link is mailed. Applicant. */
  inviteColleague: ApplicationResult;
  /** Prepare the invitation of a user; when another person approves it, a one-time link is mailed. House: administrator. */
  inviteUser: InviteUserResult;
  /** Prepare that a member's watch level is lowered; another person approves. House: membership officer, risk manager. */
  lowerWatch: CriterionDecisionResult;
  /** Mark messages of the viewer's own inbox as read. Users. */
  markRead: MarkReadResult;
  /** Prepare the matching of what is left of a receipt to an obligation; another person approves. House: treasurer. */
  matchPayment: MatchPaymentResult;
  /** Nothing: keeps the type open for the features that extend it. Anybody. */
  nothing?: Maybe<Scalars['Boolean']['output']>;
  /** Begin an application of one's own firm for a clearing service. Applicant; member: administrator. */
  openApplication: ApplicationResult;
  /** Open the viewer's own calendar of due dates; an address it had before ends at once. Member. */
  openCalendar: OpenCalendarResult;
  /** Prepare a new clearing service; another person approves it. House: administrator. */
  openService: OpenServiceResult;
  /** Prepare the payment of a return to its member; another person approves. House: treasurer. */
  payReturn: PayReturnResult;
  /** Prepare the posting of a contribution that was received, with the member's requirement; another person approves. House: treasurer. */
  postContribution: PostContributionResult;
  /** Prepare the allocation of the last loss entered; another person approves exactly this. House: risk manager. */
  prepareAllocation: PrepareAllocationResult;
  /** Prepare the acceptance of a batch: another person approves, and from then on it counts. House: risk manager. */
  proposeMeasures: ProposeMeasuresResult;
  /** Prepare the issue of a calculated run: its invoices and returns as one act, once another person approves. House: risk manager. */
  proposeRun: ProposeRunResult;
  /** Prepare the taking back of a payment from a wrong obligation; another person approves. House: treasurer. */
  reassignPayment: ReassignPaymentResult;
  /** Prepare the decision on an application; another person approves. House: membership officer. */
  recommendApplication: ApplicationDecisionResult;
  /** Record what an outside check found, or what the committee judged. House: membership officer, risk manager. */
  recordFinding: CriteriaResult;
  /** Record money that came in, and assign it where its number says to what. House: treasurer; scope payments:write. */
  recordPayment: RecordPaymentResult;
  /** Prepare the sending back of what is left of a receipt; another person approves. House: treasurer. */
  refundReceipt: RefundReceiptResult;
  /** Prepare a partner system. Its secret is shown once, here; it works when another person approves. House: administrator. */
  registerClient: RegisterClientResult;
  /** Prepare that a suspended user gets access again; another person approves. House: administrator. */
  reinstateUser: InviteUserResult;
  /** Report figures of a period: a firm its own, which the house accepts; the house those of its systems, which count at once. Applicant; member: treasurer, administrator; house: risk manager, membership officer. Scope figures:write. */
  reportFigures: CriteriaResult;
  /** Ask the applicant something. House: membership officer. */
  requestInformation: ApplicationResult;
  /** Give notice that one's firm leaves. Member: signatory. */
  resign: ResignResult;
  /** Look at a document that was handed in: accepted it counts from today. House: membership officer. */
  reviewEvidence: CriteriaResult;
  /** End a partner system's access at once; its next request is refused. House: administrator. */
  revokeClient: RevokeClientResult;
  /** Save a part of the form. Applicant; member: administrator, signatory. */
  saveSection: ApplicationResult;
  /** Send a decision back to whoever prepared it, with a reason. House: approver. */
  sendBack: SendBackResult;
  /** Begin an application: a one-time link is mailed to the address, by which its form is reached. Anybody. */
  startApplication: StartApplicationResult;
  /** Hand the application in. Applicant and member: signatory. */
  submitApplication: ApplicationResult;
  /** Hand in a document for a criterion. Applicant; member: signatory, administrator. */
  submitEvidence: CriteriaResult;
  /** End a user's access at once; its next request is refused. House: administrator; member: administrator, own firm. */
  suspendUser: SuspendUserResult;
  /** Take up an application that was handed in. House: membership officer. */
  takeUpApplication: ApplicationResult;
  /** Prepare that a criterion is not asked of a firm until a day; another person approves. House: membership officer. */
  waiveCriterion: CriterionDecisionResult;
  /** Take back what one has prepared oneself. Whoever prepared it. */
  withdraw: SendBackResult;
  /** Take the application back before it is decided. Applicant and member: signatory. */
  withdrawApplication: ApplicationResult;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAcknowledgeObligationArgs = {
  input: AcknowledgeObligationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAdjustObligationArgs = {
  input: AdjustObligationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAdmitMemberArgs = {
  input: AdmitMemberInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAdoptRulebookArgs = {
  input: AdoptRulebookInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAnnouncePaymentArgs = {
  input: AnnouncePaymentInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAnswerAppealArgs = {
  input: AnswerAppealInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAnswerBalanceArgs = {
  input: AnswerBalanceInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAnswerContestArgs = {
  input: AnswerContestInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAnswerInformationArgs = {
  input: ApplicationTextInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAnswerReportArgs = {
  input: AnswerReportInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAppealApplicationArgs = {
  input: ApplicationTextInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationApproveArgs = {
  input: ApproveInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAskBalancesArgs = {
  input: AskBalancesInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationAttestArgs = {
  input: AttestInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationCalculateRunArgs = {
  input: CalculateRunInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationChangeMembershipArgs = {
  input: ChangeMembershipInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationChargeInterestArgs = {
  input: ChargeInterestInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationCloseCalendarArgs = {
  input: CloseCalendarInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationCompleteOnboardingArgs = {
  input: CompleteOnboardingInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationContestObligationArgs = {
  input: ContestObligationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationDeclareDefaultArgs = {
  input: DeclareDefaultInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationDismissMatchArgs = {
  input: DismissMatchInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationEnterLossArgs = {
  input: EnterLossInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationEvaluateMembersArgs = {
  input: EvaluateMembersInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationImportEvidenceArgs = {
  input: ImportFiguresInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationImportFiguresArgs = {
  input: ImportFiguresInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationImportListArgs = {
  input: ImportListInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationImportMeasuresArgs = {
  input: ImportMeasuresInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationInviteColleagueArgs = {
  input: InviteColleagueInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationInviteUserArgs = {
  input: InviteUserInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationLowerWatchArgs = {
  input: LowerWatchInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationMatchPaymentArgs = {
  input: MatchPaymentInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationOpenApplicationArgs = {
  input: OpenApplicationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationOpenCalendarArgs = {
  input: OpenCalendarInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationOpenServiceArgs = {
  input: OpenServiceInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationPayReturnArgs = {
  input: PayReturnInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationPostContributionArgs = {
  input: PostContributionInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationPrepareAllocationArgs = {
  input: PrepareAllocationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationProposeMeasuresArgs = {
  input: ProposeMeasuresInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationProposeRunArgs = {
  input: ProposeRunInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationReassignPaymentArgs = {
  input: ReassignPaymentInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRecommendApplicationArgs = {
  input: RecommendApplicationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRefundReceiptArgs = {
  input: RefundReceiptInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRegisterClientArgs = {
  input: RegisterClientInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationReinstateUserArgs = {
  input: ReinstateUserInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationReportFiguresArgs = {
  input: ReportFiguresInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRequestInformationArgs = {
  input: ApplicationTextInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationResignArgs = {
  input: ResignInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationReviewEvidenceArgs = {
  input: ReviewEvidenceInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationRevokeClientArgs = {
  input: RevokeClientInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSaveSectionArgs = {
  input: SaveSectionInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSendBackArgs = {
  input: SendBackInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationStartApplicationArgs = {
  input: StartApplicationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSubmitApplicationArgs = {
  input: ApplicationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSubmitEvidenceArgs = {
  input: SubmitEvidenceInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationTakeUpApplicationArgs = {
  input: ApplicationInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationWaiveCriterionArgs = {
  input: WaiveCriterionInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationWithdrawApplicationArgs = {
  input: ApplicationTextInput;
};

/** Something that can be asked for again by its id. */
export type Node = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** The viewer's roles or scopes do not reach this. */
export type NotAllowed = Refusal & {
  __typename?: 'NotAllowed';
  /** What is wrong and who may. */
  message: Scalars['String']['output'];
};

/** There is no such thing, or it is not the viewer's to see: the two look alike. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  /** What was looked for. */
  message: Scalars['String']['output'];
};

/** Nobody is signed in, or the sign-in has ended. */
export type NotSignedIn = Refusal & {
  __typename?: 'NotSignedIn';
  /** What is wrong and what can be done. */
  message: Scalars['String']['output'];
};

/** The hash is not that of the decision, or the facts behind it have changed since it was prepared. */
export type NotWhatWasSeen = Refusal & {
  __typename?: 'NotWhatWasSeen';
  /** What differs and what can be done. */
  message: Scalars['String']['output'];
};

/** A document by which a member owes something, or learns that something of its own was used. */
export type Obligation = Node & {
  __typename?: 'Obligation';
  /** When the member acknowledged it, and who. */
  acknowledgement?: Maybe<Acknowledgement>;
  /** Whether anything can be taken off it by itself: not off a notice, an assessment or a return. */
  adjustable: Scalars['Boolean']['output'];
  /** What was taken off it, one by one. */
  adjustments: Array<Adjustment>;
  /** What it states. */
  amount: Money;
  /** Payments the member says are on their way. */
  announcements: Array<Announcement>;
  /** The computation, line by line, from the published loss to the viewer's amount. */
  computation: Array<ComputationLine>;
  /** The member's own lines, the public statements and figures: all that is needed to run it again. */
  content: Scalars['JSON']['output'];
  /** The member's contest and its answer. */
  contest?: Maybe<Contest>;
  /** Until when it can be contested. */
  contestBy: Scalars['DateTime']['output'];
  /** Whether it is contested and the contest is not yet answered. */
  contested: Scalars['Boolean']['output'];
  /** What was taken off it since: the document itself is never edited. */
  credited: Money;
  /** The default behind it; null for a contribution. */
  defaultEvent?: Maybe<DefaultEvent>;
  /** When it is due; null where there is nothing to pay. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the content's canonical JSON. */
  hash: Scalars['String']['output'];
  /** The house's own running number. House; null for members. */
  houseNumber?: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The interest on what came late: as it was charged, or as it would be until today; null where nothing is late or none is charged. */
  interest?: Maybe<LateInterest>;
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** What it is. */
  kind: ObligationKind;
  /** The published layer whose share it is; null for a call to restore the fund. */
  layer?: Maybe<Layer>;
  /** The member it is addressed to. */
  member: Member;
  /** Its number, which is also the reference of its payment. */
  number: Scalars['String']['output'];
  /** What is left to pay: by the member, or of a return by the house. */
  outstanding: Money;
  /** What was paid. */
  paid: Money;
  /** Payments received. */
  payments: Array<Payment>;
  /** The creditor reference of its payment (ISO 11649). */
  reference: Scalars['String']['output'];
  /** The rulebook it was computed under. */
  rulebook: RulebookVersion;
  /** The clearing service. */
  service: ClearingService;
  /** The software that computed it. */
  softwareVersion: Scalars['String']['output'];
  /** Where it stands. */
  state: ObligationState;
  /** What of it is to be paid; zero for a notice. */
  toPay: Money;
  /** Decisions about it that wait for a second person. House; none for members. */
  waiting: Array<Decision>;
};

/** It is done. */
export type ObligationChanged = {
  __typename?: 'ObligationChanged';
  /** The obligation as it stands now. */
  obligation: Obligation;
};

/** A page of obligations. */
export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  /** The obligations with their cursors. */
  edges: Array<ObligationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An obligation and where it stands in the list. */
export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The obligation. */
  node: Obligation;
};

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

/** It is done; the member as it now stands. */
export type OnboardingChanged = {
  __typename?: 'OnboardingChanged';
  /** The member. */
  member: Member;
};

/** Something to be done before a member becomes active. */
export type OnboardingItem = {
  __typename?: 'OnboardingItem';
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
  /** When somebody said that it is done; the portal sees payment and users by itself. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  doneBy?: Maybe<Scalars['String']['output']>;
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** A condition, the contribution, its users, or a task of the house's list. */
  kind: OnboardingKind;
  /** What shows it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The contribution to pay. */
  obligation?: Maybe<Obligation>;
  /** Who is to do it: FIRM or HOUSE. */
  owner: Scalars['String']['output'];
  /** What. */
  title: Scalars['String']['output'];
};

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

/** Refusals stand in order of precedence. */
export type OnboardingResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | OnboardingChanged | WrongMoment;

/** An application of one's own firm. */
export type OpenApplicationInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
};

/** A calendar to open. */
export type OpenCalendarInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type OpenCalendarResult = CalendarOpened | InvalidInput | KeyReused | NotAllowed | NotSignedIn;

/** A clearing service to open. */
export type OpenServiceInput = {
  /** The house's own money set aside, in major units. */
  capital: Scalars['Decimal']['input'];
  /** Its short code: 2 to 8 capital letters or digits. */
  code: Scalars['String']['input'];
  /** The currency of its fund. */
  currency: Scalars['CurrencyCode']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** The account members pay into. */
  payTo: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type OpenServiceResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** What a member of the risk committee can say. */
export type Opinion =
  /** Against admission. */
  | 'AGAINST'
  /** For admission. */
  | 'FOR'
  /** Takes no part: its own firm or group is concerned. */
  | 'RECUSED';

/** A list as it was brought in. */
export type OutsideList = {
  __typename?: 'OutsideList';
  /** When it was brought in. */
  at: Scalars['DateTime']['output'];
  /** How many entries it holds. */
  entries: Scalars['Int']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it holds. */
  kind: OutsideListKind;
  /** Who publishes it. */
  source: Scalars['String']['output'];
  /** The list's own date. */
  version: Scalars['String']['output'];
};

/** What a list holds. */
export type OutsideListKind =
  /** Legal entity identifiers and their standing. */
  | 'LEI'
  /** People and firms under sanctions. */
  | 'SANCTIONS';

/** The viewer prepared it, under this account or another of the same person. */
export type OwnWork = Refusal & {
  __typename?: 'OwnWork';
  /** What is wrong and who may. */
  message: Scalars['String']['output'];
};

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give this as `after` to get the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A return that is paid. */
export type PayReturnInput = {
  /** How much, in major units: at most what is outstanding. */
  amount: Scalars['Decimal']['input'];
  /** The bank's reference of the outgoing payment, which counts once. */
  bankReference: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The return. */
  obligationId: Scalars['ID']['input'];
  /** The day it went: today or earlier. */
  valueOn: Scalars['Date']['input'];
};

/** Refusals stand in order of precedence. */
export type PayReturnResult = DecisionPrepared | InvalidInput | KeyReused | MoreThanOutstanding | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A band of age: what has been due for so long. */
export type PayableBand = {
  __typename?: 'PayableBand';
  /** Its name. */
  band: Scalars['String']['output'];
  /** The first due day in it today; null where it has no beginning. */
  dueFrom?: Maybe<Scalars['Date']['output']>;
  /** The last due day in it today; null where it has no end. */
  dueTo?: Maybe<Scalars['Date']['output']>;
};

/** What is open of one kind in one state and band of age. */
export type PayableCell = {
  __typename?: 'PayableCell';
  /** How long past due, as the name of a band. */
  band: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** What kind. */
  kind: ObligationKind;
  /** What is left to pay of them together. */
  outstanding: Money;
  /** Where they stand. */
  state: ObligationState;
};

/** What the members of a clearing service owe, as it stands now. What the house owes them is not among it. */
export type PayableSummary = {
  __typename?: 'PayableSummary';
  /** The bands of age, from the youngest, with the due days they hold today. */
  bands: Array<PayableBand>;
  /** What bears interest now, as it is overdue; null where the rulebook charges none. */
  bearing?: Maybe<BearingInterest>;
  /** Each kind, state and band of age of which there is something. */
  cells: Array<PayableCell>;
  /** How many payables are open. */
  count: Scalars['Int']['output'];
  /** Members that are late or have been, the one with the oldest first, at most 50. */
  latePayers: Array<LatePayer>;
  /** All of it together. */
  outstanding: Money;
};

/** Money assigned to an obligation; of a return, money paid to the member. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** How much. */
  amount: Money;
  /** The bank's own reference. */
  bankReference: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whether two people decided it: matched by judgement, moved from elsewhere, or paid out. */
  matched: Scalars['Boolean']['output'];
  /** The obligation it is assigned to. */
  obligation: Obligation;
  /** The receipt it is a part of; null where the house paid, and to members. */
  receipt?: Maybe<Receipt>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it was taken back: it counts no more. */
  reversed: Scalars['Boolean']['output'];
  /** When it was taken back; null where it stands. */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day the money arrived, or was paid out. */
  valueOn: Scalars['Date']['output'];
};

/** A page of payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments with their cursors. */
  edges: Array<PaymentEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A payment and where it stands in the list. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: Payment;
};

/** The money is recorded. */
export type PaymentRecorded = {
  __typename?: 'PaymentRecorded';
  /** What was assigned of it at once; null where nothing was. */
  payment?: Maybe<Payment>;
  /** What came in. */
  receipt: Receipt;
};

/** A contribution received. */
export type PostContributionInput = {
  /** The bank's reference of the receipt; none where nothing was received. */
  bankReference?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The member. */
  memberId: Scalars['ID']['input'];
  /** What was received, in major units; zero where only the requirement changes. */
  received: Scalars['Decimal']['input'];
  /** What the member must hold in the fund from now on, in major units. */
  required: Scalars['Decimal']['input'];
};

/** Refusals stand in order of precedence. */
export type PostContributionResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** One side of a journal entry. Debits are positive, credits negative. */
export type Posting = {
  __typename?: 'Posting';
  /** The account. */
  account: AccountKind;
  /** The amount. */
  amount: Money;
};

/** An allocation to prepare. */
export type PrepareAllocationInput = {
  /** The default. */
  defaultEventId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type PrepareAllocationResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** One member's part in a preview. */
export type PreviewShare = {
  __typename?: 'PreviewShare';
  /** The part. */
  amount: Money;
  /** The layer; null for a call to restore the fund. */
  layer?: Maybe<Scalars['String']['output']>;
  /** The member. */
  member: Member;
};

/** A batch to propose. */
export type ProposeMeasuresInput = {
  /** The batch. */
  batchId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is right; needed where there are questions. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Refusals stand in order of precedence. */
export type ProposeMeasuresResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | SourcesDisagree | WrongMoment;

/** A contribution run to be issued. */
export type ProposeRunInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What whoever approves is to know besides. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type ProposeRunResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** What anybody may ask. Each field says who may. */
export type Query = {
  __typename?: 'Query';
  /** Applications, newest first: for a firm its own, for the house all that were submitted. Applicant, member, house. */
  applications: ApplicationConnection;
  /** What happened, newest first: for a member what concerns its own firm, for the house everything. Anybody signed in. */
  auditEvents: AuditConnection;
  /** Balances that members were asked to confirm, newest first: for a member its own, for the house all. Anybody signed in; scope journal:read. */
  balanceConfirmations: BalanceConfirmationConnection;
  /** The viewer's own calendar of due dates; null where none is open. Member. */
  calendar?: Maybe<Calendar>;
  /** The membership criteria of every clearing service, as adopted: those in effect first, then earlier and later ones. Anybody. */
  catalogues: Array<Catalogue>;
  /** Run the standing checks over everything that is stored, or get the run that goes on or ended less than a minute ago. Asked alone in its document. House: administrator, treasurer, risk manager, approver, auditor, regulator. */
  checks: CheckRun;
  /** The partner systems of the viewer's own firm; for the house, all. House; member: administrator. */
  clients: Array<Client>;
  /** The contribution runs of a clearing service, newest first. House. */
  contributionRuns: ContributionRunConnection;
  /** Decisions, newest first: what one person prepared and another approves. House; a firm's administrator, its own. */
  decisions: DecisionConnection;
  /** Default events, newest first. The house: all; members: those confirmed. */
  defaultEvents: DefaultEventConnection;
  /** The firms the house knows. House. */
  firms: Array<Firm>;
  /** The fund of a service as it was published, newest first; empty for a service there is not. Any user; systems with fund:read. */
  fundFigures: FundFigureConnection;
  /** The clearing house whose portal this is. Anybody. */
  house: House;
  /** Payables that are paid, came late, and whose interest is not charged, oldest first; at most 100. House. */
  interestToCharge: Array<Obligation>;
  /** Journal entries, newest first: for a member its own, for the house all. Anybody signed in; scope journal:read. */
  journal: JournalConnection;
  /** The batches of measures of a clearing service, the newest brought in first. House. */
  measureBatches: MeasureBatchConnection;
  /** The clearing members, by name. House. */
  members: MemberConnection;
  /** Anything that has an id, if the viewer may see it. Anybody. */
  node?: Maybe<Node>;
  /** Obligations, newest first: for a member its own, for the house all. Anybody signed in; scope obligations:read. */
  obligations: ObligationConnection;
  /** Names of ours that are like one on a sanctions list and not yet dismissed. House. */
  openMatches: Array<ScreeningMatch>;
  /** Mail to members and users: sent, kept (where there is no mail server) or stuck, newest first. House: administrator, auditor, regulator. */
  outbox: MailConnection;
  /** The lists that were brought in, newest first. House. */
  outsideLists: Array<OutsideList>;
  /** What the members of a clearing service owe now, by kind, state and age. House. */
  payables?: Maybe<PayableSummary>;
  /** Payments assigned to obligations, newest first. House: all; members: their own. */
  payments: PaymentConnection;
  /** What an allocation of the last loss entered would give now. Nothing is stored. House: risk manager, approver, auditor, regulator. */
  previewAllocation?: Maybe<AllocationPreview>;
  /** What a file of figures would bring: every line that cannot be read, by line and column. Nothing is stored. House. */
  previewFigures: FigurePreview;
  /** What a batch of measures would be: every line that cannot be read, by line and column, or what is to be asked about it. Nothing is stored. House: risk manager. */
  previewMeasures: MeasurePreview;
  /** Money that came in, newest first. House. */
  receipts: ReceiptConnection;
  /** The member's own requirement, run by run, newest first, and what moved it. Members; scope fund:read. */
  requirementHistory: RequirementChangeConnection;
  /** The members as published: who they are and their status, to peers or the public as the rulebook says. Anybody. */
  roster: Array<RosterEntry>;
  /** Run a case: the calculations of the house as a service. At most 1 MiB and a second or two; nothing is stored. Anybody signed in; scope cases:run. */
  runCase: CaseAnswer;
  /** One clearing service by its id. Anybody. */
  service?: Maybe<ClearingService>;
  /** The clearing services of the house. Anybody. */
  services: Array<ClearingService>;
  /** Where firms stand against the criteria, by name: the matrix. House. */
  standings: StandingConnection;
  /** A member's account over a period, always from the journal: for a member its own, for the house any. Anybody signed in; scope journal:read. */
  statementOfAccount?: Maybe<StatementOfAccount>;
  /** Documents that may not have reached their firms: the firm has shown nothing of them yet, and nobody there can sign in, mail is stuck or late, or nobody has opened the message. Newest first. House. */
  unreached: UnreachedConnection;
  /** The users of the viewer's own firm; with `all`, of every firm, for the house. Anybody signed in. */
  users: UserConnection;
  /** Who is asking; null when nobody is signed in. Anybody. */
  viewer?: Maybe<Viewer>;
  /** Who would fail if a criterion read otherwise, and by how much. Nothing is stored. House. */
  whatIf: WhatIf;
  /** Everything that waits for the viewer, soonest first. House. */
  workItems: Array<WorkItem>;
};


/** What anybody may ask. Each field says who may. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  open?: Scalars['Boolean']['input'];
  state?: InputMaybe<ApplicationState>;
};


/** What anybody may ask. Each field says who may. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


/** What anybody may ask. Each field says who may. */
export type QueryBalanceConfirmationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unanswered?: Scalars['Boolean']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What anybody may ask. Each field says who may. */
export type QueryContributionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  serviceId: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<DecisionState>;
};


/** What anybody may ask. Each field says who may. */
export type QueryDefaultEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryFundFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  serviceId: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  memberId?: InputMaybe<Scalars['ID']['input']>;
};


/** What anybody may ask. Each field says who may. */
export type QueryMeasureBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  serviceId: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What anybody may ask. Each field says who may. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  contested?: Scalars['Boolean']['input'];
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ObligationKind>;
  number?: InputMaybe<Scalars['String']['input']>;
  open?: Scalars['Boolean']['input'];
  service?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ObligationState>;
};


/** What anybody may ask. Each field says who may. */
export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryPayablesArgs = {
  serviceId: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryPreviewAllocationArgs = {
  defaultEventId: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryPreviewFiguresArgs = {
  csv: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryPreviewMeasuresArgs = {
  input: MeasuresInput;
};


/** What anybody may ask. Each field says who may. */
export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  unassigned?: Scalars['Boolean']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryRequirementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryRunCaseArgs = {
  case: Scalars['String']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryStandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  criterion?: InputMaybe<Scalars['String']['input']>;
  exceptions?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ResultState>;
  watch?: InputMaybe<Scalars['Int']['input']>;
};


/** What anybody may ask. Each field says who may. */
export type QueryStatementOfAccountArgs = {
  from: Scalars['Date']['input'];
  memberId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryUnreachedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryWhatIfArgs = {
  criterion: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
};

/** A payment assigned to a wrong obligation. */
export type ReassignPaymentInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The payment: it is taken back in full. */
  paymentId: Scalars['ID']['input'];
  /** Why. Only the house reads it. */
  reason: Scalars['String']['input'];
  /** The right obligation, up to what is outstanding on it; left out, the receipt has it left again. */
  toObligationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Refusals stand in order of precedence. */
export type ReassignPaymentResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** Money that came in, as the settlement bank told it. House. */
export type Receipt = Node & {
  __typename?: 'Receipt';
  /** How much came in. */
  amount: Money;
  /** How much of it is assigned to obligations. */
  assigned: Money;
  /** The bank's own reference, which counts once. */
  bankReference: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How much of it is neither assigned nor sent back. */
  left: Money;
  /** How it was assigned, in the order of time, with what was taken back. */
  payments: Array<Payment>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the sender wrote: a number, a creditor reference, or something else; null where nothing. */
  reference?: Maybe<Scalars['String']['output']>;
  /** How much of it went back to the sender. */
  refunded: Money;
  /** What of it went back to the sender. */
  refunds: Array<ReceiptRefund>;
  /** Who sent it, as the bank named it. */
  sender?: Maybe<Scalars['String']['output']>;
  /** The clearing service whose account it came to. */
  service: ClearingService;
  /** Obligations it may be for, the likeliest first, at most 5: exactly what is left is left to pay, or the number nearly fits. */
  suggestions: Array<Obligation>;
  /** The day it arrived. */
  valueOn: Scalars['Date']['output'];
  /** Decisions about it that wait for a second person. */
  waiting: Array<Decision>;
};

/** A page of receipts. */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  /** The receipts with their cursors. */
  edges: Array<ReceiptEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A receipt and where it stands in the list. */
export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The receipt. */
  node: Receipt;
};

/** What was left of a receipt and went back to its sender. */
export type ReceiptRefund = {
  __typename?: 'ReceiptRefund';
  /** How much. */
  amount: Money;
  /** When two people had decided it. */
  at: Scalars['DateTime']['output'];
  /** The bank's reference of the outgoing payment. */
  bankReference: Scalars['String']['output'];
  /** Why it went back. */
  reason: Scalars['String']['output'];
  /** The day it went. */
  valueOn: Scalars['Date']['output'];
};

/** A decision on an application. */
export type RecommendApplicationInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** The conditions, with the day by which each is met. */
  conditions?: Array<ConditionInput>;
  /** The first contribution to the default fund; not where it is rejected. */
  contribution?: InputMaybe<Scalars['Decimal']['input']>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The reasons: they reach the applicant. */
  reasons: Scalars['String']['input'];
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
  criterion: Scalars['String']['input'];
  /** Why it did not pass. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it passed. */
  passed: Scalars['Boolean']['input'];
  /** Who said so: a register, a test, the minutes. */
  source: Scalars['String']['input'];
  /** The application or the member. */
  subjectId: Scalars['ID']['input'];
  /** The last day it holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Money that came in. */
export type RecordPaymentInput = {
  /** How much, in major units. What is more than is outstanding is left unassigned. */
  amount: Scalars['Decimal']['input'];
  /** The bank's own reference, which counts once. */
  bankReference: Scalars['String']['input'];
  /** The currency it came in: that of the service. */
  currency: Scalars['CurrencyCode']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What the sender wrote: the number of an obligation or its creditor reference, spaces and case forgiven, or anything else. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Who sent it, as the bank names it. */
  sender?: InputMaybe<Scalars['String']['input']>;
  /** The clearing service whose account it came to; not needed where the number or the currency tells it. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it arrived: today or earlier. */
  valueOn: Scalars['Date']['input'];
};

/** Refusals stand in order of precedence. */
export type RecordPaymentResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | PaymentRecorded;

/** Money that goes back to whoever sent it. */
export type RefundReceiptInput = {
  /** How much, in major units: at most what is left of it. */
  amount: Scalars['Decimal']['input'];
  /** The bank's reference of the outgoing payment, which counts once. */
  bankReference: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it goes back. */
  reason: Scalars['String']['input'];
  /** The receipt. */
  receiptId: Scalars['ID']['input'];
  /** The day it went: today or earlier. */
  valueOn: Scalars['Date']['input'];
};

/** Refusals stand in order of precedence. */
export type RefundReceiptResult = DecisionPrepared | InvalidInput | KeyReused | MoreThanLeft | NotAllowed | NotFound | NotSignedIn | WrongMoment;

/** A reason why something was not done. Safe to show to a person; nothing was changed. */
export type Refusal = {
  /** What is wrong, with the figure, and what can be done. */
  message: Scalars['String']['output'];
};

/** A partner system to register. */
export type RegisterClientInput = {
  /** The firm it acts for. */
  firmId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What it may do: obligations:read, obligations:act, defaults:read, fund:read, journal:read, cases:run. */
  scopes: Array<Scalars['String']['input']>;
};

/** Refusals stand in order of precedence. */
export type RegisterClientResult = ClientPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn;

/** A user to let in again. */
export type ReinstateUserInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, kept in the audit trail. */
  reason: Scalars['String']['input'];
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** Figures of a period. */
export type ReportFiguresInput = {
  /** The day the figures are of. */
  asOf: Scalars['Date']['input'];
  /** The figures. */
  figures: Array<FigureInput>;
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The period: a year, quarter, month or day, such as 2018-Q2. */
  period: Scalars['String']['input'];
  /** The application or the member. */
  subjectId: Scalars['ID']['input'];
};

/** A member's own requirement as one run set it. */
export type RequirementChange = {
  __typename?: 'RequirementChange';
  /** What it has had to hold since. */
  after: Money;
  /** What the member had to hold before. */
  before: Money;
  /** The part of the change by the size of the fund, or the rule by which it is shared. */
  byFund: Money;
  /** The part by the risk of the others. */
  byOthers: Money;
  /** The part by the member's own risk. */
  byOwn: Money;
  /** The member's requirement as a case, ready to be run again. */
  case: Scalars['JSON']['output'];
  /** The day of its measures. */
  forDate: Scalars['Date']['output'];
  /** What of its money is posted above the requirement and held back. */
  held: Money;
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The hypothetical capital of the clearing house; null where it is not told. */
  kccp?: Maybe<Money>;
  /** Its hypothetical capital for its contribution; null where it is not told. */
  kcm?: Maybe<Money>;
  /** The member's own measures by name, in major units. */
  measures: Scalars['JSON']['output'];
  /** The run's number. */
  number: Scalars['Int']['output'];
  /** The size of the fund. */
  size: Money;
  /** How the fund was shared, with the totals of the measures; names nobody. */
  statement: Scalars['JSON']['output'];
  /** All requirements together. */
  total: Money;
};

/** A page of the member's requirement over time. */
export type RequirementChangeConnection = {
  __typename?: 'RequirementChangeConnection';
  /** The entries of this page, with their cursors. */
  edges: Array<RequirementChangeEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** A requirement and its place in the list. */
export type RequirementChangeEdge = {
  __typename?: 'RequirementChangeEdge';
  /** Its place in this list. */
  cursor: Scalars['String']['output'];
  /** The requirement. */
  node: RequirementChange;
};

/** A notice that a firm leaves. */
export type ResignInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The membership. */
  memberId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type ResignResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | Resigned | WrongMoment;

/** A member's notice that it leaves. */
export type Resignation = {
  __typename?: 'Resignation';
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Who gave it. */
  by: Scalars['String']['output'];
  /** The last day of the notice period. */
  endsOn: Scalars['Date']['output'];
  /** What it can at most be asked for until then. */
  liability: Money;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Notice is given. */
export type Resigned = {
  __typename?: 'Resigned';
  /** The member. */
  member: Member;
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
  accepted: Scalars['Boolean']['input'];
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why not, for the firm to read; or a remark. */
  reason: Scalars['String']['input'];
};

/** A partner system to shut out. */
export type RevokeClientInput = {
  /** The partner system. */
  clientId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type RevokeClientResult = ClientRevoked | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

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

/** What is published of a member. */
export type RosterEntry = {
  __typename?: 'RosterEntry';
  /** Its category of membership. */
  category: Scalars['String']['output'];
  /** The firm's name. */
  name: Scalars['String']['output'];
  /** The clearing service. */
  service: ClearingService;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Its status. */
  status: MemberStatus;
};

/** A layer of the rulebook, before any loss. */
export type RulebookLayer = {
  __typename?: 'RulebookLayer';
  /** Its id in the rulebook. */
  id: Scalars['String']['output'];
  /** Who pays it: defaulter, ccp, survivors or gainers. */
  payer: Scalars['String']['output'];
  /** What of the payer is used, where the rulebook says so. */
  resource?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** One version of a service's rulebook, as data. Never changed once adopted. */
export type RulebookVersion = Node & {
  __typename?: 'RulebookVersion';
  /** When it was adopted. */
  adoptedAt: Scalars['DateTime']['output'];
  /** All of it: layers, windows, deadlines, holidays. */
  content: Scalars['JSON']['output'];
  /** The day from which it is in effect. */
  effectiveFrom: Scalars['Date']['output'];
  /** SHA-256 of the content's canonical JSON. */
  hash: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  label: Scalars['String']['output'];
  /** The layers in the order in which they absorb a loss. */
  layers: Array<RulebookLayer>;
  /** Its running number. */
  number: Scalars['Int']['output'];
  /** The service it governs. */
  service: ClearingService;
};

/** A run was asked for. */
export type RunAskedFor = {
  __typename?: 'RunAskedFor';
  /** The run, which is calculated from now on. */
  run: ContributionRun;
};

/** Who asked for a run. */
export type RunCause =
  /** A person. */
  | 'HAND'
  /** The rulebook's schedule. */
  | 'SCHEDULE';

/** One member's line of a run. */
export type RunLine = {
  __typename?: 'RunLine';
  /** What it must hold by this run. */
  after: Money;
  /** What it must hold before. */
  before: Money;
  /** The part of the change by the size of the fund, or the rule by which it is shared. */
  byFund: Money;
  /** The part by the risk of the others. */
  byOthers: Money;
  /** The part by the member's own risk. */
  byOwn: Money;
  /** What was called of it and not yet paid. */
  called: Money;
  /** The difference of the two. */
  change: Money;
  /** The part of it that is held back. */
  held: Money;
  /** The member's hypothetical capital for its contribution; null where it is not told. */
  kcm?: Maybe<Money>;
  /** The member's own measures by name, in major units. */
  measures: Scalars['JSON']['output'];
  /** The member. */
  member: Member;
  /** What it had posted when this was calculated. */
  posted: Money;
  /** What its invoice asks for. */
  toCall: Money;
  /** What is taken off calls that are still open. */
  toCredit: Money;
  /** What is posted and no longer required. */
  toReturn: Money;
};

/** A page of lines. */
export type RunLineConnection = {
  __typename?: 'RunLineConnection';
  /** The lines of this page, with their cursors. */
  edges: Array<RunLineEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
};

/** A line and its place in the list. */
export type RunLineEdge = {
  __typename?: 'RunLineEdge';
  /** Its place in this list. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: RunLine;
};

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

/** How far the calculation of a run has come. */
export type RunProgress = {
  __typename?: 'RunProgress';
  /** When this was written, in real time. */
  at: Scalars['DateTime']['output'];
  /** Scenarios looked at. */
  done: Scalars['Int']['output'];
  /** Why it could not be calculated; null where it did not fail. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Scenarios in all. */
  of: Scalars['Int']['output'];
};

/** What a contribution run came to. */
export type RunResult = {
  __typename?: 'RunResult';
  /** When it was calculated. */
  calculatedAt: Scalars['DateTime']['output'];
  /** All invoices together. */
  called: Money;
  /** The case, ready to be run again, with the governing scenario alone. */
  case: Scalars['JSON']['output'];
  /** The largest stress loss of one group, over all scenarios. */
  coverOne: Money;
  /** The largest stress loss of two groups, over all scenarios. */
  coverTwo: Money;
  /** What is taken off calls that are still open, together. */
  credited: Money;
  /** The scenario that governs; null where none was measured. */
  governing?: Maybe<GoverningScenario>;
  /** SHA-256 of case, result, lines, rulebook and software: what is approved. */
  hash: Scalars['String']['output'];
  /** Returns held back, together. */
  held: Money;
  /** Why returns are held back, as a sentence; null where they are not. */
  holdReason?: Maybe<Scalars['String']['output']>;
  /** How many invoices. */
  invoices: Scalars['Int']['output'];
  /** The hypothetical capital of the clearing house; null where it is not told. */
  kccp?: Maybe<Money>;
  /** The largest requirement of one member. */
  largest: Money;
  /** The five largest requirements together. */
  largestFive: Money;
  /** The members' lines. */
  lines: RunLineConnection;
  /** How many members it is about. */
  members: Scalars['Int']['output'];
  /** The result of the case. */
  output: Scalars['JSON']['output'];
  /** All returns together. */
  returned: Money;
  /** How many returns. */
  returns: Scalars['Int']['output'];
  /** The size of the fund by the covered stress loss. */
  size: Money;
  /** The size less that of the run issued before; null where there was none. */
  sizeChange?: Maybe<Money>;
  /** All requirements together: above the size where the minimums are. */
  total: Money;
  /** The total less that of the run issued before; null where there was none. */
  totalChange?: Maybe<Money>;
};


/** What a contribution run came to. */
export type RunResultLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  only?: InputMaybe<RunLineFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: RunLineSort;
};

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
  applicationId: Scalars['ID']['input'];
  /** What was typed, as JSON text. */
  content: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The revision the form was filled in from; 0 for the first. */
  revision: Scalars['Int']['input'];
  /** The part. */
  section: ApplicationSection;
};

/** A part of the form as it was saved. */
export type SavedSection = {
  __typename?: 'SavedSection';
  /** When it was saved. */
  at: Scalars['DateTime']['output'];
  /** What was typed. */
  content: Scalars['JSON']['output'];
  /** How often it was saved: a later save names the revision it began from. */
  revision: Scalars['Int']['output'];
  /** The part. */
  section: ApplicationSection;
};

/** A stress scenario and what the covered groups would lose in it. */
export type ScenarioLoss = {
  __typename?: 'ScenarioLoss';
  /** The loss of the largest groups, as many as the rulebook covers. */
  loss: Money;
  /** The scenario. */
  name: Scalars['String']['output'];
};

/** A name of ours that is like one on a sanctions list. It stands in the way until somebody dismisses it. */
export type ScreeningMatch = {
  __typename?: 'ScreeningMatch';
  /** When it was found. */
  at: Scalars['DateTime']['output'];
  /** The firm's name. */
  firm: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The list. */
  list: OutsideList;
  /** The name on the list. */
  listedName: Scalars['String']['output'];
  /** Our name. */
  name: Scalars['String']['output'];
  /** The entry on the list. */
  reference: Scalars['String']['output'];
  /** How like they are, 0 to 100. */
  score: Scalars['Int']['output'];
  /** The application or the member it is about. */
  subjectId: Scalars['ID']['output'];
};

/** A decision to send back. */
export type SendBackInput = {
  /** The decision. */
  decisionId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type SendBackResult = AlreadyAnswered | DecisionAnswered | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | OwnWork;

/** Which side a firm is on. */
export type Side =
  /** The clearing house. */
  | 'HOUSE'
  /** A member firm. */
  | 'MEMBER';

/** A person who put its name to something, and how it had signed in. */
export type Signature = {
  __typename?: 'Signature';
  /** How it had proven who it is. */
  method: Scalars['String']['output'];
  /** The person. */
  name: Scalars['String']['output'];
  /** When it had signed in. */
  signedInAt: Scalars['DateTime']['output'];
};

/** Two sources that the rulebook wants to agree do not. */
export type SourcesDisagree = Refusal & {
  __typename?: 'SourcesDisagree';
  /** How many figures differ. */
  count: Scalars['Int']['output'];
  /** The first hundred of them. */
  differences: Array<MeasureDifference>;
  /** Which, and what can be done. */
  message: Scalars['String']['output'];
};

/** Where a firm stands against the criteria. */
export type Standing = {
  __typename?: 'Standing';
  /** Whether it is an applicant. */
  applicant: Scalars['Boolean']['output'];
  /** The application; null for a member that came without one. */
  application?: Maybe<Application>;
  /** The catalogue it was measured by. */
  catalogue: Catalogue;
  /** Its category of membership. */
  category: Scalars['String']['output'];
  /** How many need a look. */
  exceptions: Scalars['Int']['output'];
  /** The member; null for an applicant. */
  member?: Maybe<Member>;
  /** The firm's name. */
  name: Scalars['String']['output'];
  /** The next day on which something changes by the passing of time. */
  nextChangeOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was measured. */
  on: Scalars['Date']['output'];
  /** One for each criterion the viewer may see, in the catalogue's order. */
  results: Array<CriterionResult>;
  /** The application or the member, by its own id. */
  subjectId: Scalars['ID']['output'];
  /** What raised the watch level, newest first. */
  triggers: Array<WatchTrigger>;
  /** The watch level, 0 to 3. */
  watch: Scalars['Int']['output'];
};

/** It is recorded; the firm as it now stands. */
export type StandingChanged = {
  __typename?: 'StandingChanged';
  /** Where the firm stands now. */
  standing: Standing;
};

/** A page of the matrix. */
export type StandingConnection = {
  __typename?: 'StandingConnection';
  /** The rows with their cursors. */
  edges: Array<StandingEdge>;
  /** How many results need a look, over all rows. */
  exceptions: Scalars['Int']['output'];
  /** How many firms have one. */
  firms: Scalars['Int']['output'];
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows there are, without filters. */
  total: Scalars['Int']['output'];
};

/** A row and where it stands in the list. */
export type StandingEdge = {
  __typename?: 'StandingEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StandingRow;
};

/** A row of the matrix: as it was last evaluated. */
export type StandingRow = {
  __typename?: 'StandingRow';
  /** Whether it is an applicant. */
  applicant: Scalars['Boolean']['output'];
  /** Its category of membership. */
  category: Scalars['String']['output'];
  /** One for each criterion, in the catalogue's order. */
  cells: Array<Cell>;
  /** The day it was evaluated. */
  evaluatedOn: Scalars['Date']['output'];
  /** How many results need a look. */
  exceptions: Scalars['Int']['output'];
  /** The firm's name. */
  name: Scalars['String']['output'];
  /** The clearing service. */
  service: ClearingService;
  /** The application or the member, by its own id. */
  subjectId: Scalars['ID']['output'];
  /** The watch level, 0 to 3. */
  watch: Scalars['Int']['output'];
};

/** Who begins an application. */
export type StartApplicationInput = {
  /** Its address: the link is mailed there. */
  email: Scalars['String']['input'];
  /** The firm's name. */
  firmName: Scalars['String']['input'];
  /** The name of whoever writes the application. */
  name: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
  /** Whether it may sign for the firm. */
  signatory: Scalars['Boolean']['input'];
};

/** Refusals stand in order of precedence. */
export type StartApplicationResult = ApplicationStarted | InvalidInput | NotFound;

/** A page of a statement. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The entries with their cursors. */
  edges: Array<StatementEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An entry of a statement and where it stands in it. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Its place in the statement. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: StatementEntry;
};

/** One entry of a statement: what it moved, and where the account stood after it. */
export type StatementEntry = {
  __typename?: 'StatementEntry';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Where the account stood after it. */
  balance: AccountBalances;
  /** The business day it was booked on. */
  bookedOn: Scalars['Date']['output'];
  /** The journal's own id of it. */
  id: Scalars['ID']['output'];
  /** What it moved: above zero what was added, below zero what was taken. */
  moved: AccountBalances;
  /** The number of the obligation behind it. */
  number?: Maybe<Scalars['String']['output']>;
  /** The obligation behind it. */
  obligation?: Maybe<Obligation>;
  /** What happened, in words. */
  title: Scalars['String']['output'];
};

/** A member's account over a period. */
export type StatementOfAccount = {
  __typename?: 'StatementOfAccount';
  /** Where it stood after the last day. */
  closing: AccountBalances;
  /** What moved in between, oldest first. */
  entries: StatementConnection;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** Whose. */
  member: Member;
  /** Where it stood before the first day. */
  opening: AccountBalances;
  /** The last day. */
  to: Scalars['Date']['output'];
};


/** A member's account over a period. */
export type StatementOfAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What one member would lose. */
export type StressLossInput = {
  /** The loss, in major units; 0 where it loses nothing. */
  amount: Scalars['Decimal']['input'];
  /** The member's code. */
  member: Scalars['String']['input'];
};

/** A stress scenario, typed. */
export type StressScenarioInput = {
  /** What each measured member would lose in it. */
  losses: Array<StressLossInput>;
  /** The scenario. */
  name: Scalars['String']['input'];
};

/** A document for a criterion. */
export type SubmitEvidenceInput = {
  /** The criterion. */
  criterion: Scalars['String']['input'];
  /** The uploaded document. */
  documentId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The day the document is of. */
  issuedOn: Scalars['Date']['input'];
  /** The application or the member. */
  subjectId: Scalars['ID']['input'];
  /** The last day it holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A user to suspend. */
export type SuspendUserInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, kept in the audit trail. */
  reason: Scalars['String']['input'];
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** Refusals stand in order of precedence. */
export type SuspendUserResult = InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | UserSuspended | WrongMoment;

/** What a category must reach. */
export type Threshold = {
  __typename?: 'Threshold';
  /** A formula, or `required`; null where it does not apply. */
  asks?: Maybe<Scalars['String']['output']>;
  /** The category. */
  category: Scalars['String']['output'];
};

/** How long an application has been in a state. */
export type TimeInState = {
  __typename?: 'TimeInState';
  /** Hours, rounded down. */
  hours: Scalars['Int']['output'];
  /** The state. */
  state: ApplicationState;
  /** Business days the house sets itself for it; null where none. */
  target?: Maybe<Scalars['Int']['output']>;
};

/** A page of documents that may not have reached their firms. */
export type UnreachedConnection = {
  __typename?: 'UnreachedConnection';
  /** The documents with their cursors. */
  edges: Array<UnreachedEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A document its firm has not acknowledged, contested, announced a payment for or paid of, and which may not have reached it. */
export type UnreachedDocument = {
  __typename?: 'UnreachedDocument';
  /** By when it is to be paid; null where nothing is. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose it is. */
  firm: Scalars['String']['output'];
  /** Since when it is issued, by the business clock. */
  issuedAt: Scalars['DateTime']['output'];
  /** Which document it is. */
  kind: ObligationKind;
  /** When mail about it left last, by the real clock; null where none did. */
  mailLeftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** The document, by its id as an obligation. */
  obligationId: Scalars['ID']['output'];
  /** Why it may not have reached the firm; at least one. */
  reasons: Array<UnreachedReason>;
  /** How many people of the firm were told of it, in the portal or by mail. */
  told: Scalars['Int']['output'];
};

/** Such a document and where it stands in the list. */
export type UnreachedEdge = {
  __typename?: 'UnreachedEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: UnreachedDocument;
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

/** A person's account, acting for one firm. */
export type User = Node & {
  __typename?: 'User';
  /** The address it signs in with. */
  email: Scalars['String']['output'];
  /** The firm it acts for. */
  firm: Firm;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** What it may do. */
  roles: Array<Role>;
  /** Invited, active or suspended. */
  status: UserStatus;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The users with their cursors. */
  edges: Array<UserEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A user and where it stands in the list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node: User;
};

/** Whether a user can sign in. */
export type UserStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** Has not yet chosen a password. */
  | 'INVITED'
  /** Cannot; its sessions have ended. */
  | 'SUSPENDED';

/** The user is suspended and its sessions have ended. */
export type UserSuspended = {
  __typename?: 'UserSuspended';
  /** The user. */
  user: User;
};

/** Whoever is asking: a user in a browser or a partner system. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The partner system; null for a user. */
  client?: Maybe<Client>;
  /** The firm it acts for. */
  firm: Firm;
  /** Its inbox, newest first. Users. */
  inbox: InboxConnection;
  /** The operations it may use, by name. */
  may: Array<Scalars['String']['output']>;
  /** Its firm's memberships, one a clearing service; none for the house. */
  memberships: Array<Member>;
  /** The user's roles. */
  roles: Array<Role>;
  /** How many messages in its inbox are unread. */
  unread: Scalars['Int']['output'];
  /** The user; null for a partner system. */
  user?: Maybe<User>;
  /** How many decisions wait for the viewer, who may approve them. House. */
  waiting: Scalars['Int']['output'];
};


/** Whoever is asking: a user in a browser or a partner system. */
export type ViewerInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A waiver. */
export type WaiveCriterionInput = {
  /** The criterion. */
  criterion: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The application or the member. */
  subjectId: Scalars['ID']['input'];
  /** The last day. */
  until: Scalars['Date']['input'];
};

/** What raised the watch level. */
export type WatchTrigger = {
  __typename?: 'WatchTrigger';
  /** The criterion. */
  criterion: Scalars['String']['output'];
  /** The level it raised to. */
  level: Scalars['Int']['output'];
  /** When. */
  on: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Whether what raised it still stands. */
  stands: Scalars['Boolean']['output'];
};

/** Who would fail if a criterion read otherwise. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** Those that would fail, by how much, the worst first. */
  fails: Array<WhatIfFailure>;
  /** How many meet it now. */
  meetNow: Scalars['Int']['output'];
  /** How many members were measured. */
  members: Scalars['Int']['output'];
  /** Those of whom it could not be said, and what is missing. */
  unknown: Array<WhatIfUnknown>;
  /** How many would meet it. */
  wouldMeet: Scalars['Int']['output'];
};

/** A member that would fail. */
export type WhatIfFailure = {
  __typename?: 'WhatIfFailure';
  /** Whether it fails already. */
  already: Scalars['Boolean']['output'];
  /** The member. */
  member: Member;
  /** Why, in one sentence. */
  reason: Scalars['String']['output'];
  /** By how much it would miss. */
  shortBy?: Maybe<Scalars['Decimal']['output']>;
  /** What would be asked for. */
  threshold?: Maybe<Scalars['Decimal']['output']>;
  /** What was measured. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** A member of whom it could not be said. */
export type WhatIfUnknown = {
  __typename?: 'WhatIfUnknown';
  /** The member. */
  member: Member;
  /** What is missing, in one sentence. */
  reason: Scalars['String']['output'];
};

/** A decision to take back. */
export type WithdrawInput = {
  /** The decision. */
  decisionId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Something that waits for the viewer. */
export type WorkItem = {
  __typename?: 'WorkItem';
  /** Whom it is about. */
  about?: Maybe<Scalars['String']['output']>;
  /** By when; null where no time is set. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is, in a word or two. */
  kind: WorkKind;
  /** Whether that time is past. */
  late: Scalars['Boolean']['output'];
  /** Where it is done. */
  path: Scalars['String']['output'];
  /** What is to be done, in one line. */
  title: Scalars['String']['output'];
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

/** It is not the moment for this: what it is about has moved on, or has not got there yet. */
export type WrongMoment = Refusal & {
  __typename?: 'WrongMoment';
  /** How things stand and what can be done. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Application: Application;
  AuditEvent: AuditEvent;
  BalanceConfirmation: BalanceConfirmation;
  ClearingService: ClearingService;
  Client: Client;
  Decision: Decision;
  DefaultEvent: DefaultEvent;
  Firm: Firm;
  JournalEntry: JournalEntry;
  MeasureBatch: MeasureBatch;
  Member: Member;
  Obligation: Obligation;
  Payment: Payment;
  Receipt: Receipt;
  RulebookVersion: RulebookVersion;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  AuditEvent:
    ( { __typename: 'AuditEvent' }
    & GraphQLRecursivePick<FederationTypes['AuditEvent'], {"id":true}> );
  BalanceConfirmation:
    ( { __typename: 'BalanceConfirmation' }
    & GraphQLRecursivePick<FederationTypes['BalanceConfirmation'], {"id":true}> );
  ClearingService:
    ( { __typename: 'ClearingService' }
    & GraphQLRecursivePick<FederationTypes['ClearingService'], {"id":true}> );
  Client:
    ( { __typename: 'Client' }
    & GraphQLRecursivePick<FederationTypes['Client'], {"id":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
  DefaultEvent:
    ( { __typename: 'DefaultEvent' }
    & GraphQLRecursivePick<FederationTypes['DefaultEvent'], {"id":true}> );
  Firm:
    ( { __typename: 'Firm' }
    & GraphQLRecursivePick<FederationTypes['Firm'], {"id":true}> );
  JournalEntry:
    ( { __typename: 'JournalEntry' }
    & GraphQLRecursivePick<FederationTypes['JournalEntry'], {"id":true}> );
  MeasureBatch:
    ( { __typename: 'MeasureBatch' }
    & GraphQLRecursivePick<FederationTypes['MeasureBatch'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Receipt:
    ( { __typename: 'Receipt' }
    & GraphQLRecursivePick<FederationTypes['Receipt'], {"id":true}> );
  RulebookVersion:
    ( { __typename: 'RulebookVersion' }
    & GraphQLRecursivePick<FederationTypes['RulebookVersion'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInvitationResult:
    | ( InvalidInput )
    | ( InvitationAccepted )
    | ( NotFound )
  ;
  AcknowledgeObligationResult:
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<ObligationChanged, 'obligation'> & { obligation: _RefType['Obligation'] } )
    | ( WrongMoment )
  ;
  AdjustObligationResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  AdmitMemberResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  AdoptRulebookResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  AnnouncePaymentResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<ObligationChanged, 'obligation'> & { obligation: _RefType['Obligation'] } )
    | ( WrongMoment )
  ;
  AnswerBalanceResult:
    | ( Omit<BalanceAnswered, 'confirmation'> & { confirmation: _RefType['BalanceConfirmation'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  AnswerContestResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ApplicationDecisionResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ApplicationResult:
    | ( Omit<ApplicationChanged, 'application'> & { application: _RefType['Application'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ApproveResult:
    | ( Omit<AlreadyAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( Omit<DecisionAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanLeft )
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( NotWhatWasSeen )
    | ( OwnWork )
    | ( WrongMoment )
  ;
  AskBalancesResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  CalculateRunResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<RunAskedFor, 'run'> & { run: _RefType['ContributionRun'] } )
    | ( WrongMoment )
  ;
  CaseAnswer:
    | ( CaseFault )
    | ( CaseResult )
  ;
  ChargeInterestResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  CloseCalendarResult:
    | ( CalendarClosed )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ContestObligationResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<ObligationChanged, 'obligation'> & { obligation: _RefType['Obligation'] } )
    | ( WrongMoment )
  ;
  CriteriaResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<StandingChanged, 'standing'> & { standing: _RefType['Standing'] } )
    | ( WrongMoment )
  ;
  CriterionDecisionResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  DeclareDefaultResult:
    | ( Omit<DefaultDeclared, 'decision' | 'defaultEvent'> & { decision: _RefType['Decision'], defaultEvent: _RefType['DefaultEvent'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  DeclareInterestResult:
    | ( Omit<InterestDeclared, 'firm'> & { firm: _RefType['Firm'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  DismissMatchResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( Omit<MatchDismissed, 'match'> & { match: _RefType['ScreeningMatch'] } )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  EnterLossResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( Omit<LossEntered, 'defaultEvent'> & { defaultEvent: _RefType['DefaultEvent'] } )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ImportFiguresResult:
    | ( FiguresImported )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ImportListResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( Omit<ListImported, 'list'> & { list: _RefType['OutsideList'] } )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ImportMeasuresResult:
    | ( BadLines )
    | ( InvalidInput )
    | ( KeyReused )
    | ( Omit<MeasuresImported, 'batch'> & { batch: _RefType['MeasureBatch'] } )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  InviteUserResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  MarkReadResult:
    | ( InboxRead )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
  ;
  MatchPaymentResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanLeft )
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  OnboardingResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<OnboardingChanged, 'member'> & { member: _RefType['Member'] } )
    | ( WrongMoment )
  ;
  OpenCalendarResult:
    | ( CalendarOpened )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotSignedIn )
  ;
  OpenServiceResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  PayReturnResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  PostContributionResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  PrepareAllocationResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ProposeMeasuresResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( SourcesDisagree )
    | ( WrongMoment )
  ;
  ProposeRunResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  ReassignPaymentResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  RecordPaymentResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<PaymentRecorded, 'payment' | 'receipt'> & { payment?: Maybe<_RefType['Payment']>, receipt: _RefType['Receipt'] } )
  ;
  RefundReceiptResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanLeft )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  RegisterClientResult:
    | ( Omit<ClientPrepared, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
  ;
  ResignResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<Resigned, 'member'> & { member: _RefType['Member'] } )
    | ( WrongMoment )
  ;
  RevokeClientResult:
    | ( Omit<ClientRevoked, 'client'> & { client: _RefType['Client'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
  ;
  SendBackResult:
    | ( Omit<AlreadyAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( Omit<DecisionAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( OwnWork )
  ;
  StartApplicationResult:
    | ( ApplicationStarted )
    | ( InvalidInput )
    | ( NotFound )
  ;
  SuspendUserResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<UserSuspended, 'user'> & { user: _RefType['User'] } )
    | ( WrongMoment )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApplicationRow )
    | ( EventRow )
    | ( ConfirmationRow )
    | ( ServiceRow )
    | ( ClientRow )
    | ( RunRow )
    | ( DecisionRow )
    | ( DefaultRow )
    | ( FirmRow )
    | ( EntryRow )
    | ( BatchRow )
    | ( MemberRow )
    | ( ObligationRow )
    | ( PaymentRow )
    | ( ReceiptRow )
    | ( RulebookRow )
    | ( UserRow )
  ;
  Refusal:
    | ( Omit<AlreadyAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( BadLines )
    | ( CaseFault )
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanLeft )
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( NotWhatWasSeen )
    | ( OwnWork )
    | ( SourcesDisagree )
    | ( WrongMoment )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AccountBalances: ResolverTypeWrapper<AccountBalances>;
  AccountKind: AccountKind;
  AcknowledgeObligationInput: AcknowledgeObligationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeObligationResult']>;
  Acknowledgement: ResolverTypeWrapper<Acknowledgement>;
  AdjustObligationInput: AdjustObligationInput;
  AdjustObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustObligationResult']>;
  Adjustment: ResolverTypeWrapper<Adjustment>;
  AdjustmentCode: AdjustmentCode;
  Admission: ResolverTypeWrapper<Admission>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmitMemberInput: AdmitMemberInput;
  AdmitMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitMemberResult']>;
  AdoptRulebookInput: AdoptRulebookInput;
  AdoptRulebookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptRulebookResult']>;
  Allocation: ResolverTypeWrapper<Allocation>;
  AllocationPreview: ResolverTypeWrapper<Omit<AllocationPreview, 'calls' | 'layers' | 'shares'> & { calls: Array<ResolversTypes['PreviewShare']>, layers: Array<ResolversTypes['Layer']>, shares: Array<ResolversTypes['PreviewShare']> }>;
  AlreadyAnswered: ResolverTypeWrapper<Omit<AlreadyAnswered, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  AnnouncePaymentInput: AnnouncePaymentInput;
  AnnouncePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnouncePaymentResult']>;
  Announcement: ResolverTypeWrapper<Announcement>;
  AnswerAppealInput: AnswerAppealInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerBalanceInput: AnswerBalanceInput;
  AnswerBalanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerBalanceResult']>;
  AnswerContestInput: AnswerContestInput;
  AnswerContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerContestResult']>;
  AnswerReportInput: AnswerReportInput;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationChanged: ResolverTypeWrapper<Omit<ApplicationChanged, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicationEdge']> }>;
  ApplicationDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplicationDecisionResult']>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationInput: ApplicationInput;
  ApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplicationResult']>;
  ApplicationSection: ApplicationSection;
  ApplicationStarted: ResolverTypeWrapper<ApplicationStarted>;
  ApplicationState: ApplicationState;
  ApplicationStep: ResolverTypeWrapper<ApplicationStep>;
  ApplicationStepKind: ApplicationStepKind;
  ApplicationTextInput: ApplicationTextInput;
  ApproveInput: ApproveInput;
  ApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveResult']>;
  AskBalancesInput: AskBalancesInput;
  AskBalancesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskBalancesResult']>;
  AttestInput: AttestInput;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEvent: ResolverTypeWrapper<EventRow>;
  BadLine: ResolverTypeWrapper<BadLine>;
  BadLines: ResolverTypeWrapper<BadLines>;
  BalanceAnswer: ResolverTypeWrapper<BalanceAnswer>;
  BalanceAnswered: ResolverTypeWrapper<Omit<BalanceAnswered, 'confirmation'> & { confirmation: ResolversTypes['BalanceConfirmation'] }>;
  BalanceConfirmation: ResolverTypeWrapper<ConfirmationRow>;
  BalanceConfirmationConnection: ResolverTypeWrapper<Omit<BalanceConfirmationConnection, 'edges'> & { edges: Array<ResolversTypes['BalanceConfirmationEdge']> }>;
  BalanceConfirmationEdge: ResolverTypeWrapper<Omit<BalanceConfirmationEdge, 'node'> & { node: ResolversTypes['BalanceConfirmation'] }>;
  BearingInterest: ResolverTypeWrapper<BearingInterest>;
  CalculateRunInput: CalculateRunInput;
  CalculateRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalculateRunResult']>;
  Calendar: ResolverTypeWrapper<Calendar>;
  CalendarClosed: ResolverTypeWrapper<CalendarClosed>;
  CalendarOpened: ResolverTypeWrapper<CalendarOpened>;
  CallTotals: ResolverTypeWrapper<CallTotals>;
  CaseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAnswer']>;
  CaseFault: ResolverTypeWrapper<CaseFault>;
  CaseResult: ResolverTypeWrapper<CaseResult>;
  Catalogue: ResolverTypeWrapper<CatalogueOf>;
  Cell: ResolverTypeWrapper<Cell>;
  ChangeMembershipInput: ChangeMembershipInput;
  ChargeInterestInput: ChargeInterestInput;
  ChargeInterestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChargeInterestResult']>;
  CheckResult: ResolverTypeWrapper<CheckResult>;
  CheckRun: ResolverTypeWrapper<CheckRun>;
  ClearingService: ResolverTypeWrapper<ServiceRow>;
  Client: ResolverTypeWrapper<ClientRow>;
  ClientPrepared: ResolverTypeWrapper<Omit<ClientPrepared, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  ClientRevoked: ResolverTypeWrapper<Omit<ClientRevoked, 'client'> & { client: ResolversTypes['Client'] }>;
  CloseCalendarInput: CloseCalendarInput;
  CloseCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCalendarResult']>;
  CommitteeOpinion: ResolverTypeWrapper<CommitteeOpinion>;
  CompleteOnboardingInput: CompleteOnboardingInput;
  ComputationLine: ResolverTypeWrapper<ComputationLine>;
  ConditionInput: ConditionInput;
  Contest: ResolverTypeWrapper<Omit<Contest, 'answer'> & { answer?: Maybe<ResolversTypes['ContestAnswer']> }>;
  ContestAnswer: ResolverTypeWrapper<Omit<ContestAnswer, 'returned'> & { returned?: Maybe<ResolversTypes['Obligation']> }>;
  ContestObligationInput: ContestObligationInput;
  ContestObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContestObligationResult']>;
  ContestOutcome: ContestOutcome;
  ContributionRun: ResolverTypeWrapper<RunRow>;
  ContributionRunConnection: ResolverTypeWrapper<Omit<ContributionRunConnection, 'edges'> & { edges: Array<ResolversTypes['ContributionRunEdge']> }>;
  ContributionRunEdge: ResolverTypeWrapper<Omit<ContributionRunEdge, 'node'> & { node: ResolversTypes['ContributionRun'] }>;
  CountingBatch: ResolverTypeWrapper<Omit<CountingBatch, 'batch'> & { batch?: Maybe<ResolversTypes['MeasureBatch']> }>;
  CriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CriteriaResult']>;
  Criterion: ResolverTypeWrapper<CriterionData>;
  CriterionDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CriterionDecisionResult']>;
  CriterionResult: ResolverTypeWrapper<ResultOf>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionAnswered: ResolverTypeWrapper<Omit<DecisionAnswered, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges'> & { edges: Array<ResolversTypes['DecisionEdge']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionKind: DecisionKind;
  DecisionPrepared: ResolverTypeWrapper<Omit<DecisionPrepared, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  DecisionState: DecisionState;
  DeclareDefaultInput: DeclareDefaultInput;
  DeclareDefaultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareDefaultResult']>;
  DeclareInterestInput: DeclareInterestInput;
  DeclareInterestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareInterestResult']>;
  DefaultDeclared: ResolverTypeWrapper<Omit<DefaultDeclared, 'decision' | 'defaultEvent'> & { decision: ResolversTypes['Decision'], defaultEvent: ResolversTypes['DefaultEvent'] }>;
  DefaultEvent: ResolverTypeWrapper<DefaultRow>;
  DefaultEventConnection: ResolverTypeWrapper<Omit<DefaultEventConnection, 'edges'> & { edges: Array<ResolversTypes['DefaultEventEdge']> }>;
  DefaultEventEdge: ResolverTypeWrapper<Omit<DefaultEventEdge, 'node'> & { node: ResolversTypes['DefaultEvent'] }>;
  DefaultState: DefaultState;
  DefaultStep: ResolverTypeWrapper<DefaultStep>;
  DemonstrationSignIn: ResolverTypeWrapper<DemonstrationSignIn>;
  DismissMatchInput: DismissMatchInput;
  DismissMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissMatchResult']>;
  Document: ResolverTypeWrapper<DocumentRow>;
  EnterLossInput: EnterLossInput;
  EnterLossResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterLossResult']>;
  EvaluateMembersInput: EvaluateMembersInput;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Fact: ResolverTypeWrapper<Fact>;
  FigureInput: FigureInput;
  FigureKind: ResolverTypeWrapper<FigureKind>;
  FigurePreview: ResolverTypeWrapper<FigurePreview>;
  FigureReport: ResolverTypeWrapper<ReportRow>;
  FigureUsed: ResolverTypeWrapper<FigureUsed>;
  FiguresImported: ResolverTypeWrapper<FiguresImported>;
  FileFault: ResolverTypeWrapper<FileFault>;
  Firm: ResolverTypeWrapper<FirmRow>;
  FundCoverage: ResolverTypeWrapper<FundCoverage>;
  FundDay: ResolverTypeWrapper<FundDay>;
  FundFigure: ResolverTypeWrapper<FundFigure>;
  FundFigureConnection: ResolverTypeWrapper<FundFigureConnection>;
  FundFigureEdge: ResolverTypeWrapper<FundFigureEdge>;
  GiveOpinionInput: GiveOpinionInput;
  GoverningScenario: ResolverTypeWrapper<GoverningScenario>;
  House: ResolverTypeWrapper<HouseRow>;
  ImportFiguresInput: ImportFiguresInput;
  ImportFiguresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportFiguresResult']>;
  ImportListInput: ImportListInput;
  ImportListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportListResult']>;
  ImportMeasuresInput: ImportMeasuresInput;
  ImportMeasuresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportMeasuresResult']>;
  InboxConnection: ResolverTypeWrapper<Omit<InboxConnection, 'edges'> & { edges: Array<ResolversTypes['InboxEdge']> }>;
  InboxEdge: ResolverTypeWrapper<Omit<InboxEdge, 'node'> & { node: ResolversTypes['InboxMessage'] }>;
  InboxMessage: ResolverTypeWrapper<Omit<InboxMessage, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  InboxRead: ResolverTypeWrapper<InboxRead>;
  InterestDeclared: ResolverTypeWrapper<Omit<InterestDeclared, 'firm'> & { firm: ResolversTypes['Firm'] }>;
  InterestSegment: ResolverTypeWrapper<InterestSegment>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvitationAccepted: ResolverTypeWrapper<InvitationAccepted>;
  InviteColleagueInput: InviteColleagueInput;
  InviteUserInput: InviteUserInput;
  InviteUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteUserResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JournalConnection: ResolverTypeWrapper<Omit<JournalConnection, 'edges'> & { edges: Array<ResolversTypes['JournalEdge']> }>;
  JournalEdge: ResolverTypeWrapper<Omit<JournalEdge, 'node'> & { node: ResolversTypes['JournalEntry'] }>;
  JournalEntry: ResolverTypeWrapper<EntryRow>;
  KeyReused: ResolverTypeWrapper<KeyReused>;
  KnownBatch: ResolverTypeWrapper<Omit<KnownBatch, 'batch'> & { batch: ResolversTypes['MeasureBatch'] }>;
  LadderStep: ResolverTypeWrapper<LadderStep>;
  LateInterest: ResolverTypeWrapper<Omit<LateInterest, 'charged'> & { charged?: Maybe<ResolversTypes['Obligation']> }>;
  LatePayer: ResolverTypeWrapper<Omit<LatePayer, 'member'> & { member: ResolversTypes['Member'] }>;
  Layer: ResolverTypeWrapper<LayerRow>;
  ListImported: ResolverTypeWrapper<Omit<ListImported, 'list'> & { list: ResolversTypes['OutsideList'] }>;
  LossEntered: ResolverTypeWrapper<Omit<LossEntered, 'defaultEvent'> & { defaultEvent: ResolversTypes['DefaultEvent'] }>;
  LossEntry: ResolverTypeWrapper<LossEntry>;
  LossKind: LossKind;
  LowerWatchInput: LowerWatchInput;
  Mail: ResolverTypeWrapper<Mail>;
  MailConnection: ResolverTypeWrapper<MailConnection>;
  MailEdge: ResolverTypeWrapper<MailEdge>;
  MailState: MailState;
  MarkReadInput: MarkReadInput;
  MarkReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReadResult']>;
  MatchDismissed: ResolverTypeWrapper<Omit<MatchDismissed, 'match'> & { match: ResolversTypes['ScreeningMatch'] }>;
  MatchPaymentInput: MatchPaymentInput;
  MatchPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchPaymentResult']>;
  MeasureAmountInput: MeasureAmountInput;
  MeasureBatch: ResolverTypeWrapper<BatchRow>;
  MeasureBatchConnection: ResolverTypeWrapper<Omit<MeasureBatchConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureBatchEdge']> }>;
  MeasureBatchEdge: ResolverTypeWrapper<Omit<MeasureBatchEdge, 'node'> & { node: ResolversTypes['MeasureBatch'] }>;
  MeasureBatchState: MeasureBatchState;
  MeasureChannel: MeasureChannel;
  MeasureComparison: ResolverTypeWrapper<Shown>;
  MeasureDifference: ResolverTypeWrapper<MeasureDifference>;
  MeasureLine: ResolverTypeWrapper<Omit<MeasureLine, 'member'> & { member: ResolversTypes['Member'] }>;
  MeasureLineConnection: ResolverTypeWrapper<Omit<MeasureLineConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureLineEdge']> }>;
  MeasureLineEdge: ResolverTypeWrapper<Omit<MeasureLineEdge, 'node'> & { node: ResolversTypes['MeasureLine'] }>;
  MeasureLineInput: MeasureLineInput;
  MeasurePreview: ResolverTypeWrapper<Omit<MeasurePreview, 'known' | 'questions'> & { known?: Maybe<ResolversTypes['KnownBatch']>, questions?: Maybe<ResolversTypes['MeasureQuestions']> }>;
  MeasureQuestion: ResolverTypeWrapper<MeasureQuestion>;
  MeasureQuestionKind: MeasureQuestionKind;
  MeasureQuestions: ResolverTypeWrapper<ShownQuestions>;
  MeasureTotal: ResolverTypeWrapper<MeasureTotal>;
  MeasuresImported: ResolverTypeWrapper<Omit<MeasuresImported, 'batch'> & { batch: ResolversTypes['MeasureBatch'] }>;
  MeasuresInput: MeasuresInput;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberCategory: ResolverTypeWrapper<MemberCategory>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: Array<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberStatus: MemberStatus;
  MemberStep: ResolverTypeWrapper<MemberStep>;
  MembershipChange: MembershipChange;
  MissingPart: ResolverTypeWrapper<MissingPart>;
  Money: ResolverTypeWrapper<Money>;
  MoreThanLeft: ResolverTypeWrapper<MoreThanLeft>;
  MoreThanOutstanding: ResolverTypeWrapper<MoreThanOutstanding>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotSignedIn: ResolverTypeWrapper<NotSignedIn>;
  NotWhatWasSeen: ResolverTypeWrapper<NotWhatWasSeen>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationChanged: ResolverTypeWrapper<Omit<ObligationChanged, 'obligation'> & { obligation: ResolversTypes['Obligation'] }>;
  ObligationConnection: ResolverTypeWrapper<Omit<ObligationConnection, 'edges'> & { edges: Array<ResolversTypes['ObligationEdge']> }>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ObligationKind: ObligationKind;
  ObligationState: ObligationState;
  OnboardingChanged: ResolverTypeWrapper<Omit<OnboardingChanged, 'member'> & { member: ResolversTypes['Member'] }>;
  OnboardingItem: ResolverTypeWrapper<ShownItem>;
  OnboardingKind: OnboardingKind;
  OnboardingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OnboardingResult']>;
  OpenApplicationInput: OpenApplicationInput;
  OpenCalendarInput: OpenCalendarInput;
  OpenCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCalendarResult']>;
  OpenServiceInput: OpenServiceInput;
  OpenServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenServiceResult']>;
  Opinion: Opinion;
  OutsideList: ResolverTypeWrapper<ListRow>;
  OutsideListKind: OutsideListKind;
  OwnWork: ResolverTypeWrapper<OwnWork>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayReturnInput: PayReturnInput;
  PayReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayReturnResult']>;
  PayableBand: ResolverTypeWrapper<PayableBand>;
  PayableCell: ResolverTypeWrapper<PayableCell>;
  PayableSummary: ResolverTypeWrapper<Omit<PayableSummary, 'latePayers'> & { latePayers: Array<ResolversTypes['LatePayer']> }>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges'> & { edges: Array<ResolversTypes['PaymentEdge']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentRecorded: ResolverTypeWrapper<Omit<PaymentRecorded, 'payment' | 'receipt'> & { payment?: Maybe<ResolversTypes['Payment']>, receipt: ResolversTypes['Receipt'] }>;
  PostContributionInput: PostContributionInput;
  PostContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostContributionResult']>;
  Posting: ResolverTypeWrapper<Posting>;
  PrepareAllocationInput: PrepareAllocationInput;
  PrepareAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareAllocationResult']>;
  PreviewShare: ResolverTypeWrapper<Omit<PreviewShare, 'member'> & { member: ResolversTypes['Member'] }>;
  ProposeMeasuresInput: ProposeMeasuresInput;
  ProposeMeasuresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMeasuresResult']>;
  ProposeRunInput: ProposeRunInput;
  ProposeRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRunResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignPaymentInput: ReassignPaymentInput;
  ReassignPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReassignPaymentResult']>;
  Receipt: ResolverTypeWrapper<ReceiptRow>;
  ReceiptConnection: ResolverTypeWrapper<Omit<ReceiptConnection, 'edges'> & { edges: Array<ResolversTypes['ReceiptEdge']> }>;
  ReceiptEdge: ResolverTypeWrapper<Omit<ReceiptEdge, 'node'> & { node: ResolversTypes['Receipt'] }>;
  ReceiptRefund: ResolverTypeWrapper<ReceiptRefund>;
  RecommendApplicationInput: RecommendApplicationInput;
  Recommendation: Recommendation;
  RecordFindingInput: RecordFindingInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>;
  RefundReceiptInput: RefundReceiptInput;
  RefundReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundReceiptResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterClientInput: RegisterClientInput;
  RegisterClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterClientResult']>;
  ReinstateUserInput: ReinstateUserInput;
  ReportFiguresInput: ReportFiguresInput;
  RequirementChange: ResolverTypeWrapper<RequirementChange>;
  RequirementChangeConnection: ResolverTypeWrapper<RequirementChangeConnection>;
  RequirementChangeEdge: ResolverTypeWrapper<RequirementChangeEdge>;
  ResignInput: ResignInput;
  ResignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResignResult']>;
  Resignation: ResolverTypeWrapper<Resignation>;
  Resigned: ResolverTypeWrapper<Omit<Resigned, 'member'> & { member: ResolversTypes['Member'] }>;
  ResultState: ResultState;
  ReviewEvidenceInput: ReviewEvidenceInput;
  RevokeClientInput: RevokeClientInput;
  RevokeClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClientResult']>;
  Role: Role;
  RosterEntry: ResolverTypeWrapper<RosterRow>;
  RulebookLayer: ResolverTypeWrapper<RulebookLayer>;
  RulebookVersion: ResolverTypeWrapper<RulebookRow>;
  RunAskedFor: ResolverTypeWrapper<Omit<RunAskedFor, 'run'> & { run: ResolversTypes['ContributionRun'] }>;
  RunCause: RunCause;
  RunLine: ResolverTypeWrapper<Omit<RunLine, 'member'> & { member: ResolversTypes['Member'] }>;
  RunLineConnection: ResolverTypeWrapper<Omit<RunLineConnection, 'edges'> & { edges: Array<ResolversTypes['RunLineEdge']> }>;
  RunLineEdge: ResolverTypeWrapper<Omit<RunLineEdge, 'node'> & { node: ResolversTypes['RunLine'] }>;
  RunLineFilter: RunLineFilter;
  RunLineSort: RunLineSort;
  RunProgress: ResolverTypeWrapper<RunProgress>;
  RunResult: ResolverTypeWrapper<RunRow>;
  RunState: RunState;
  SaveSectionInput: SaveSectionInput;
  SavedSection: ResolverTypeWrapper<SavedSection>;
  ScenarioLoss: ResolverTypeWrapper<ScenarioLoss>;
  ScreeningMatch: ResolverTypeWrapper<MatchRow>;
  SendBackInput: SendBackInput;
  SendBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendBackResult']>;
  Side: Side;
  Signature: ResolverTypeWrapper<Signature>;
  SourcesDisagree: ResolverTypeWrapper<SourcesDisagree>;
  Standing: ResolverTypeWrapper<FirmStanding>;
  StandingChanged: ResolverTypeWrapper<Omit<StandingChanged, 'standing'> & { standing: ResolversTypes['Standing'] }>;
  StandingConnection: ResolverTypeWrapper<Omit<StandingConnection, 'edges'> & { edges: Array<ResolversTypes['StandingEdge']> }>;
  StandingEdge: ResolverTypeWrapper<Omit<StandingEdge, 'node'> & { node: ResolversTypes['StandingRow'] }>;
  StandingRow: ResolverTypeWrapper<KeptStanding>;
  StartApplicationInput: StartApplicationInput;
  StartApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartApplicationResult']>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: Array<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['StatementEntry'] }>;
  StatementEntry: ResolverTypeWrapper<StatementLine>;
  StatementOfAccount: ResolverTypeWrapper<Statement>;
  StressLossInput: StressLossInput;
  StressScenarioInput: StressScenarioInput;
  SubmitEvidenceInput: SubmitEvidenceInput;
  SuspendUserInput: SuspendUserInput;
  SuspendUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendUserResult']>;
  Threshold: ResolverTypeWrapper<Threshold>;
  TimeInState: ResolverTypeWrapper<TimeInState>;
  UnreachedConnection: ResolverTypeWrapper<UnreachedConnection>;
  UnreachedDocument: ResolverTypeWrapper<UnreachedDocument>;
  UnreachedEdge: ResolverTypeWrapper<UnreachedEdge>;
  UnreachedReason: UnreachedReason;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserStatus: UserStatus;
  UserSuspended: ResolverTypeWrapper<Omit<UserSuspended, 'user'> & { user: ResolversTypes['User'] }>;
  Viewer: ResolverTypeWrapper<SignedIn>;
  WaiveCriterionInput: WaiveCriterionInput;
  WatchTrigger: ResolverTypeWrapper<WatchTrigger>;
  WhatIf: ResolverTypeWrapper<Omit<WhatIf, 'fails' | 'unknown'> & { fails: Array<ResolversTypes['WhatIfFailure']>, unknown: Array<ResolversTypes['WhatIfUnknown']> }>;
  WhatIfFailure: ResolverTypeWrapper<Failure>;
  WhatIfUnknown: ResolverTypeWrapper<Untold>;
  WithdrawInput: WithdrawInput;
  WorkItem: ResolverTypeWrapper<WorkItem>;
  WorkKind: WorkKind;
  WrongMoment: ResolverTypeWrapper<WrongMoment>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AccountBalances: AccountBalances;
  AcknowledgeObligationInput: AcknowledgeObligationInput;
  ID: Scalars['ID']['output'];
  AcknowledgeObligationResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeObligationResult'];
  Acknowledgement: Acknowledgement;
  AdjustObligationInput: AdjustObligationInput;
  AdjustObligationResult: ResolversUnionTypes<ResolversParentTypes>['AdjustObligationResult'];
  Adjustment: Adjustment;
  Admission: Admission;
  Int: Scalars['Int']['output'];
  AdmitMemberInput: AdmitMemberInput;
  AdmitMemberResult: ResolversUnionTypes<ResolversParentTypes>['AdmitMemberResult'];
  AdoptRulebookInput: AdoptRulebookInput;
  AdoptRulebookResult: ResolversUnionTypes<ResolversParentTypes>['AdoptRulebookResult'];
  Allocation: Allocation;
  AllocationPreview: Omit<AllocationPreview, 'calls' | 'layers' | 'shares'> & { calls: Array<ResolversParentTypes['PreviewShare']>, layers: Array<ResolversParentTypes['Layer']>, shares: Array<ResolversParentTypes['PreviewShare']> };
  AlreadyAnswered: Omit<AlreadyAnswered, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  AnnouncePaymentInput: AnnouncePaymentInput;
  AnnouncePaymentResult: ResolversUnionTypes<ResolversParentTypes>['AnnouncePaymentResult'];
  Announcement: Announcement;
  AnswerAppealInput: AnswerAppealInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerBalanceInput: AnswerBalanceInput;
  AnswerBalanceResult: ResolversUnionTypes<ResolversParentTypes>['AnswerBalanceResult'];
  AnswerContestInput: AnswerContestInput;
  AnswerContestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerContestResult'];
  AnswerReportInput: AnswerReportInput;
  Application: ApplicationRow;
  ApplicationChanged: Omit<ApplicationChanged, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationConnection: Omit<ApplicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicationEdge']> };
  ApplicationDecisionResult: ResolversUnionTypes<ResolversParentTypes>['ApplicationDecisionResult'];
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationInput: ApplicationInput;
  ApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ApplicationResult'];
  ApplicationStarted: ApplicationStarted;
  ApplicationStep: ApplicationStep;
  ApplicationTextInput: ApplicationTextInput;
  ApproveInput: ApproveInput;
  ApproveResult: ResolversUnionTypes<ResolversParentTypes>['ApproveResult'];
  AskBalancesInput: AskBalancesInput;
  AskBalancesResult: ResolversUnionTypes<ResolversParentTypes>['AskBalancesResult'];
  AttestInput: AttestInput;
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEvent: EventRow;
  BadLine: BadLine;
  BadLines: BadLines;
  BalanceAnswer: BalanceAnswer;
  BalanceAnswered: Omit<BalanceAnswered, 'confirmation'> & { confirmation: ResolversParentTypes['BalanceConfirmation'] };
  BalanceConfirmation: ConfirmationRow;
  BalanceConfirmationConnection: Omit<BalanceConfirmationConnection, 'edges'> & { edges: Array<ResolversParentTypes['BalanceConfirmationEdge']> };
  BalanceConfirmationEdge: Omit<BalanceConfirmationEdge, 'node'> & { node: ResolversParentTypes['BalanceConfirmation'] };
  BearingInterest: BearingInterest;
  CalculateRunInput: CalculateRunInput;
  CalculateRunResult: ResolversUnionTypes<ResolversParentTypes>['CalculateRunResult'];
  Calendar: Calendar;
  CalendarClosed: CalendarClosed;
  CalendarOpened: CalendarOpened;
  CallTotals: CallTotals;
  CaseAnswer: ResolversUnionTypes<ResolversParentTypes>['CaseAnswer'];
  CaseFault: CaseFault;
  CaseResult: CaseResult;
  Catalogue: CatalogueOf;
  Cell: Cell;
  ChangeMembershipInput: ChangeMembershipInput;
  ChargeInterestInput: ChargeInterestInput;
  ChargeInterestResult: ResolversUnionTypes<ResolversParentTypes>['ChargeInterestResult'];
  CheckResult: CheckResult;
  CheckRun: CheckRun;
  ClearingService: ServiceRow;
  Client: ClientRow;
  ClientPrepared: Omit<ClientPrepared, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  ClientRevoked: Omit<ClientRevoked, 'client'> & { client: ResolversParentTypes['Client'] };
  CloseCalendarInput: CloseCalendarInput;
  CloseCalendarResult: ResolversUnionTypes<ResolversParentTypes>['CloseCalendarResult'];
  CommitteeOpinion: CommitteeOpinion;
  CompleteOnboardingInput: CompleteOnboardingInput;
  ComputationLine: ComputationLine;
  ConditionInput: ConditionInput;
  Contest: Omit<Contest, 'answer'> & { answer?: Maybe<ResolversParentTypes['ContestAnswer']> };
  ContestAnswer: Omit<ContestAnswer, 'returned'> & { returned?: Maybe<ResolversParentTypes['Obligation']> };
  ContestObligationInput: ContestObligationInput;
  ContestObligationResult: ResolversUnionTypes<ResolversParentTypes>['ContestObligationResult'];
  ContributionRun: RunRow;
  ContributionRunConnection: Omit<ContributionRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['ContributionRunEdge']> };
  ContributionRunEdge: Omit<ContributionRunEdge, 'node'> & { node: ResolversParentTypes['ContributionRun'] };
  CountingBatch: Omit<CountingBatch, 'batch'> & { batch?: Maybe<ResolversParentTypes['MeasureBatch']> };
  CriteriaResult: ResolversUnionTypes<ResolversParentTypes>['CriteriaResult'];
  Criterion: CriterionData;
  CriterionDecisionResult: ResolversUnionTypes<ResolversParentTypes>['CriterionDecisionResult'];
  CriterionResult: ResultOf;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Decision: DecisionRow;
  DecisionAnswered: Omit<DecisionAnswered, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  DecisionConnection: Omit<DecisionConnection, 'edges'> & { edges: Array<ResolversParentTypes['DecisionEdge']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionPrepared: Omit<DecisionPrepared, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  DeclareDefaultInput: DeclareDefaultInput;
  DeclareDefaultResult: ResolversUnionTypes<ResolversParentTypes>['DeclareDefaultResult'];
  DeclareInterestInput: DeclareInterestInput;
  DeclareInterestResult: ResolversUnionTypes<ResolversParentTypes>['DeclareInterestResult'];
  DefaultDeclared: Omit<DefaultDeclared, 'decision' | 'defaultEvent'> & { decision: ResolversParentTypes['Decision'], defaultEvent: ResolversParentTypes['DefaultEvent'] };
  DefaultEvent: DefaultRow;
  DefaultEventConnection: Omit<DefaultEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['DefaultEventEdge']> };
  DefaultEventEdge: Omit<DefaultEventEdge, 'node'> & { node: ResolversParentTypes['DefaultEvent'] };
  DefaultStep: DefaultStep;
  DemonstrationSignIn: DemonstrationSignIn;
  DismissMatchInput: DismissMatchInput;
  DismissMatchResult: ResolversUnionTypes<ResolversParentTypes>['DismissMatchResult'];
  Document: DocumentRow;
  EnterLossInput: EnterLossInput;
  EnterLossResult: ResolversUnionTypes<ResolversParentTypes>['EnterLossResult'];
  EvaluateMembersInput: EvaluateMembersInput;
  Evidence: EvidenceRow;
  Fact: Fact;
  FigureInput: FigureInput;
  FigureKind: FigureKind;
  FigurePreview: FigurePreview;
  FigureReport: ReportRow;
  FigureUsed: FigureUsed;
  FiguresImported: FiguresImported;
  FileFault: FileFault;
  Firm: FirmRow;
  FundCoverage: FundCoverage;
  FundDay: FundDay;
  FundFigure: FundFigure;
  FundFigureConnection: FundFigureConnection;
  FundFigureEdge: FundFigureEdge;
  GiveOpinionInput: GiveOpinionInput;
  GoverningScenario: GoverningScenario;
  House: HouseRow;
  ImportFiguresInput: ImportFiguresInput;
  ImportFiguresResult: ResolversUnionTypes<ResolversParentTypes>['ImportFiguresResult'];
  ImportListInput: ImportListInput;
  ImportListResult: ResolversUnionTypes<ResolversParentTypes>['ImportListResult'];
  ImportMeasuresInput: ImportMeasuresInput;
  ImportMeasuresResult: ResolversUnionTypes<ResolversParentTypes>['ImportMeasuresResult'];
  InboxConnection: Omit<InboxConnection, 'edges'> & { edges: Array<ResolversParentTypes['InboxEdge']> };
  InboxEdge: Omit<InboxEdge, 'node'> & { node: ResolversParentTypes['InboxMessage'] };
  InboxMessage: Omit<InboxMessage, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  InboxRead: InboxRead;
  InterestDeclared: Omit<InterestDeclared, 'firm'> & { firm: ResolversParentTypes['Firm'] };
  InterestSegment: InterestSegment;
  InvalidInput: InvalidInput;
  InvitationAccepted: InvitationAccepted;
  InviteColleagueInput: InviteColleagueInput;
  InviteUserInput: InviteUserInput;
  InviteUserResult: ResolversUnionTypes<ResolversParentTypes>['InviteUserResult'];
  JSON: Scalars['JSON']['output'];
  JournalConnection: Omit<JournalConnection, 'edges'> & { edges: Array<ResolversParentTypes['JournalEdge']> };
  JournalEdge: Omit<JournalEdge, 'node'> & { node: ResolversParentTypes['JournalEntry'] };
  JournalEntry: EntryRow;
  KeyReused: KeyReused;
  KnownBatch: Omit<KnownBatch, 'batch'> & { batch: ResolversParentTypes['MeasureBatch'] };
  LadderStep: LadderStep;
  LateInterest: Omit<LateInterest, 'charged'> & { charged?: Maybe<ResolversParentTypes['Obligation']> };
  LatePayer: Omit<LatePayer, 'member'> & { member: ResolversParentTypes['Member'] };
  Layer: LayerRow;
  ListImported: Omit<ListImported, 'list'> & { list: ResolversParentTypes['OutsideList'] };
  LossEntered: Omit<LossEntered, 'defaultEvent'> & { defaultEvent: ResolversParentTypes['DefaultEvent'] };
  LossEntry: LossEntry;
  LowerWatchInput: LowerWatchInput;
  Mail: Mail;
  MailConnection: MailConnection;
  MailEdge: MailEdge;
  MarkReadInput: MarkReadInput;
  MarkReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkReadResult'];
  MatchDismissed: Omit<MatchDismissed, 'match'> & { match: ResolversParentTypes['ScreeningMatch'] };
  MatchPaymentInput: MatchPaymentInput;
  MatchPaymentResult: ResolversUnionTypes<ResolversParentTypes>['MatchPaymentResult'];
  MeasureAmountInput: MeasureAmountInput;
  MeasureBatch: BatchRow;
  MeasureBatchConnection: Omit<MeasureBatchConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureBatchEdge']> };
  MeasureBatchEdge: Omit<MeasureBatchEdge, 'node'> & { node: ResolversParentTypes['MeasureBatch'] };
  MeasureComparison: Shown;
  MeasureDifference: MeasureDifference;
  MeasureLine: Omit<MeasureLine, 'member'> & { member: ResolversParentTypes['Member'] };
  MeasureLineConnection: Omit<MeasureLineConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureLineEdge']> };
  MeasureLineEdge: Omit<MeasureLineEdge, 'node'> & { node: ResolversParentTypes['MeasureLine'] };
  MeasureLineInput: MeasureLineInput;
  MeasurePreview: Omit<MeasurePreview, 'known' | 'questions'> & { known?: Maybe<ResolversParentTypes['KnownBatch']>, questions?: Maybe<ResolversParentTypes['MeasureQuestions']> };
  MeasureQuestion: MeasureQuestion;
  MeasureQuestions: ShownQuestions;
  MeasureTotal: MeasureTotal;
  MeasuresImported: Omit<MeasuresImported, 'batch'> & { batch: ResolversParentTypes['MeasureBatch'] };
  MeasuresInput: MeasuresInput;
  Member: MemberRow;
  MemberCategory: MemberCategory;
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberStep: MemberStep;
  MissingPart: MissingPart;
  Money: Money;
  MoreThanLeft: MoreThanLeft;
  MoreThanOutstanding: MoreThanOutstanding;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  NotSignedIn: NotSignedIn;
  NotWhatWasSeen: NotWhatWasSeen;
  Obligation: ObligationRow;
  ObligationChanged: Omit<ObligationChanged, 'obligation'> & { obligation: ResolversParentTypes['Obligation'] };
  ObligationConnection: Omit<ObligationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ObligationEdge']> };
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  OnboardingChanged: Omit<OnboardingChanged, 'member'> & { member: ResolversParentTypes['Member'] };
  OnboardingItem: ShownItem;
  OnboardingResult: ResolversUnionTypes<ResolversParentTypes>['OnboardingResult'];
  OpenApplicationInput: OpenApplicationInput;
  OpenCalendarInput: OpenCalendarInput;
  OpenCalendarResult: ResolversUnionTypes<ResolversParentTypes>['OpenCalendarResult'];
  OpenServiceInput: OpenServiceInput;
  OpenServiceResult: ResolversUnionTypes<ResolversParentTypes>['OpenServiceResult'];
  OutsideList: ListRow;
  OwnWork: OwnWork;
  PageInfo: PageInfo;
  PayReturnInput: PayReturnInput;
  PayReturnResult: ResolversUnionTypes<ResolversParentTypes>['PayReturnResult'];
  PayableBand: PayableBand;
  PayableCell: PayableCell;
  PayableSummary: Omit<PayableSummary, 'latePayers'> & { latePayers: Array<ResolversParentTypes['LatePayer']> };
  Payment: PaymentRow;
  PaymentConnection: Omit<PaymentConnection, 'edges'> & { edges: Array<ResolversParentTypes['PaymentEdge']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentRecorded: Omit<PaymentRecorded, 'payment' | 'receipt'> & { payment?: Maybe<ResolversParentTypes['Payment']>, receipt: ResolversParentTypes['Receipt'] };
  PostContributionInput: PostContributionInput;
  PostContributionResult: ResolversUnionTypes<ResolversParentTypes>['PostContributionResult'];
  Posting: Posting;
  PrepareAllocationInput: PrepareAllocationInput;
  PrepareAllocationResult: ResolversUnionTypes<ResolversParentTypes>['PrepareAllocationResult'];
  PreviewShare: Omit<PreviewShare, 'member'> & { member: ResolversParentTypes['Member'] };
  ProposeMeasuresInput: ProposeMeasuresInput;
  ProposeMeasuresResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMeasuresResult'];
  ProposeRunInput: ProposeRunInput;
  ProposeRunResult: ResolversUnionTypes<ResolversParentTypes>['ProposeRunResult'];
  Query: Record<PropertyKey, never>;
  ReassignPaymentInput: ReassignPaymentInput;
  ReassignPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ReassignPaymentResult'];
  Receipt: ReceiptRow;
  ReceiptConnection: Omit<ReceiptConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReceiptEdge']> };
  ReceiptEdge: Omit<ReceiptEdge, 'node'> & { node: ResolversParentTypes['Receipt'] };
  ReceiptRefund: ReceiptRefund;
  RecommendApplicationInput: RecommendApplicationInput;
  RecordFindingInput: RecordFindingInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult'];
  RefundReceiptInput: RefundReceiptInput;
  RefundReceiptResult: ResolversUnionTypes<ResolversParentTypes>['RefundReceiptResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterClientInput: RegisterClientInput;
  RegisterClientResult: ResolversUnionTypes<ResolversParentTypes>['RegisterClientResult'];
  ReinstateUserInput: ReinstateUserInput;
  ReportFiguresInput: ReportFiguresInput;
  RequirementChange: RequirementChange;
  RequirementChangeConnection: RequirementChangeConnection;
  RequirementChangeEdge: RequirementChangeEdge;
  ResignInput: ResignInput;
  ResignResult: ResolversUnionTypes<ResolversParentTypes>['ResignResult'];
  Resignation: Resignation;
  Resigned: Omit<Resigned, 'member'> & { member: ResolversParentTypes['Member'] };
  ReviewEvidenceInput: ReviewEvidenceInput;
  RevokeClientInput: RevokeClientInput;
  RevokeClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeClientResult'];
  RosterEntry: RosterRow;
  RulebookLayer: RulebookLayer;
  RulebookVersion: RulebookRow;
  RunAskedFor: Omit<RunAskedFor, 'run'> & { run: ResolversParentTypes['ContributionRun'] };
  RunLine: Omit<RunLine, 'member'> & { member: ResolversParentTypes['Member'] };
  RunLineConnection: Omit<RunLineConnection, 'edges'> & { edges: Array<ResolversParentTypes['RunLineEdge']> };
  RunLineEdge: Omit<RunLineEdge, 'node'> & { node: ResolversParentTypes['RunLine'] };
  RunProgress: RunProgress;
  RunResult: RunRow;
  SaveSectionInput: SaveSectionInput;
  SavedSection: SavedSection;
  ScenarioLoss: ScenarioLoss;
  ScreeningMatch: MatchRow;
  SendBackInput: SendBackInput;
  SendBackResult: ResolversUnionTypes<ResolversParentTypes>['SendBackResult'];
  Signature: Signature;
  SourcesDisagree: SourcesDisagree;
  Standing: FirmStanding;
  StandingChanged: Omit<StandingChanged, 'standing'> & { standing: ResolversParentTypes['Standing'] };
  StandingConnection: Omit<StandingConnection, 'edges'> & { edges: Array<ResolversParentTypes['StandingEdge']> };
  StandingEdge: Omit<StandingEdge, 'node'> & { node: ResolversParentTypes['StandingRow'] };
  StandingRow: KeptStanding;
  StartApplicationInput: StartApplicationInput;
  StartApplicationResult: ResolversUnionTypes<ResolversParentTypes>['StartApplicationResult'];
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: Array<ResolversParentTypes['StatementEdge']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['StatementEntry'] };
  StatementEntry: StatementLine;
  StatementOfAccount: Statement;
  StressLossInput: StressLossInput;
  StressScenarioInput: StressScenarioInput;
  SubmitEvidenceInput: SubmitEvidenceInput;
  SuspendUserInput: SuspendUserInput;
  SuspendUserResult: ResolversUnionTypes<ResolversParentTypes>['SuspendUserResult'];
  Threshold: Threshold;
  TimeInState: TimeInState;
  UnreachedConnection: UnreachedConnection;
  UnreachedDocument: UnreachedDocument;
  UnreachedEdge: UnreachedEdge;
  User: UserRow;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserSuspended: Omit<UserSuspended, 'user'> & { user: ResolversParentTypes['User'] };
  Viewer: SignedIn;
  WaiveCriterionInput: WaiveCriterionInput;
  WatchTrigger: WatchTrigger;
  WhatIf: Omit<WhatIf, 'fails' | 'unknown'> & { fails: Array<ResolversParentTypes['WhatIfFailure']>, unknown: Array<ResolversParentTypes['WhatIfUnknown']> };
  WhatIfFailure: Failure;
  WhatIfUnknown: Untold;
  WithdrawInput: WithdrawInput;
  WorkItem: WorkItem;
  WrongMoment: WrongMoment;
};

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationAccepted' | 'NotFound', ParentType, ContextType>;
};

export type AccountBalancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBalances'] = ResolversParentTypes['AccountBalances']> = {
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AcknowledgeObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeObligationResult'] = ResolversParentTypes['AcknowledgeObligationResult']> = {
  __resolveType: TypeResolveFn<'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'ObligationChanged' | 'WrongMoment', ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjustObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustObligationResult'] = ResolversParentTypes['AdjustObligationResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type AdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adjustment'] = ResolversParentTypes['Adjustment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AdjustmentCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Admission'] = ResolversParentTypes['Admission']> = {
  answerWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appealWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decideWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdmitMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitMemberResult'] = ResolversParentTypes['AdmitMemberResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type AdoptRulebookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptRulebookResult'] = ResolversParentTypes['AdoptRulebookResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  case?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  softwareVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationPreview'] = ResolversParentTypes['AllocationPreview']> = {
  calls?: Resolver<Array<ResolversTypes['PreviewShare']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  layers?: Resolver<Array<ResolversTypes['Layer']>, ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['PreviewShare']>, ParentType, ContextType>;
  uncovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AlreadyAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyAnswered'] = ResolversParentTypes['AlreadyAnswered']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnouncePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncePaymentResult'] = ResolversParentTypes['AnnouncePaymentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'ObligationChanged' | 'WrongMoment', ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnswerBalanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerBalanceResult'] = ResolversParentTypes['AnswerBalanceResult']> = {
  __resolveType: TypeResolveFn<'BalanceAnswered' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type AnswerContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerContestResult'] = ResolversParentTypes['AnswerContestResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figureReports?: Resolver<Array<ResolversTypes['FigureReport']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingPart']>, ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['CommitteeOpinion']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SavedSection']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ApplicationStep']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  times?: Resolver<Array<ResolversTypes['TimeInState']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationChanged'] = ResolversParentTypes['ApplicationChanged']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecisionResult'] = ResolversParentTypes['ApplicationDecisionResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationResult'] = ResolversParentTypes['ApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationChanged' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ApplicationStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStarted'] = ResolversParentTypes['ApplicationStarted']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ApplicationStepKind'], ParentType, ContextType>;
  tells?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApproveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveResult'] = ResolversParentTypes['ApproveResult']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'DecisionAnswered' | 'InvalidInput' | 'KeyReused' | 'MoreThanLeft' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'NotWhatWasSeen' | 'OwnWork' | 'WrongMoment', ParentType, ContextType>;
};

export type AskBalancesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskBalancesResult'] = ResolversParentTypes['AskBalancesResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent'], FederationReferenceType extends FederationReferenceTypes['AuditEvent'] = FederationReferenceTypes['AuditEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BadLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadLine'] = ResolversParentTypes['BadLine']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BadLinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadLines'] = ResolversParentTypes['BadLines']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BadLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceAnswer'] = ResolversParentTypes['BalanceAnswer']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BalanceAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceAnswered'] = ResolversParentTypes['BalanceAnswered']> = {
  confirmation?: Resolver<ResolversTypes['BalanceConfirmation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceConfirmation'] = ResolversParentTypes['BalanceConfirmation'], FederationReferenceType extends FederationReferenceTypes['BalanceConfirmation'] = FederationReferenceTypes['BalanceConfirmation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BalanceConfirmation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['BalanceAnswer']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balances?: Resolver<ResolversTypes['AccountBalances'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceConfirmationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceConfirmationConnection'] = ResolversParentTypes['BalanceConfirmationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BalanceConfirmationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BalanceConfirmationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceConfirmationEdge'] = ResolversParentTypes['BalanceConfirmationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BalanceConfirmation'], ParentType, ContextType>;
};

export type BearingInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BearingInterest'] = ResolversParentTypes['BearingInterest']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CalculateRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculateRunResult'] = ResolversParentTypes['CalculateRunResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'RunAskedFor' | 'WrongMoment', ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarClosed'] = ResolversParentTypes['CalendarClosed']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarOpened'] = ResolversParentTypes['CalendarOpened']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallTotals'] = ResolversParentTypes['CallTotals']> = {
  acknowledged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CaseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAnswer'] = ResolversParentTypes['CaseAnswer']> = {
  __resolveType: TypeResolveFn<'CaseFault' | 'CaseResult', ParentType, ContextType>;
};

export type CaseFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFault'] = ResolversParentTypes['CaseFault']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseResult'] = ResolversParentTypes['CaseResult']> = {
  result?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['MemberCategory']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureKind']>, ParentType, ContextType>;
  inEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rulebook?: Resolver<ResolversTypes['RulebookVersion'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
};

export type CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cureDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChargeInterestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeInterestResult'] = ResolversParentTypes['ChargeInterestResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type CheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckResult'] = ResolversParentTypes['CheckResult']> = {
  broken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offenders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckRun'] = ResolversParentTypes['CheckRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['CheckResult']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClearingServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingService'] = ResolversParentTypes['ClearingService'], FederationReferenceType extends FederationReferenceTypes['ClearingService'] = FederationReferenceTypes['ClearingService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClearingService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capital?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countingBatch?: Resolver<Maybe<ResolversTypes['CountingBatch']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['FundCoverage']>, ParentType, ContextType, RequireFields<ClearingServiceCoverageArgs, 'first'>>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundFigure']>, ParentType, ContextType>;
  fundByDay?: Resolver<Array<ResolversTypes['FundDay']>, ParentType, ContextType, RequireFields<ClearingServiceFundByDayArgs, 'first'>>;
  fundHistory?: Resolver<Array<ResolversTypes['FundFigure']>, ParentType, ContextType, RequireFields<ClearingServiceFundHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measureTemplate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulebook?: Resolver<Maybe<ResolversTypes['RulebookVersion']>, ParentType, ContextType, Partial<ClearingServiceRulebookArgs>>;
  rulebooks?: Resolver<Array<ResolversTypes['RulebookVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientPreparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientPrepared'] = ResolversParentTypes['ClientPrepared']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientRevoked'] = ResolversParentTypes['ClientRevoked']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCalendarResult'] = ResolversParentTypes['CloseCalendarResult']> = {
  __resolveType: TypeResolveFn<'CalendarClosed' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type CommitteeOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeOpinion'] = ResolversParentTypes['CommitteeOpinion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComputationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputationLine'] = ResolversParentTypes['ComputationLine']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest']> = {
  answer?: Resolver<Maybe<ResolversTypes['ContestAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestAnswer'] = ResolversParentTypes['ContestAnswer']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContestOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type ContestObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestObligationResult'] = ResolversParentTypes['ContestObligationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'ObligationChanged' | 'WrongMoment', ParentType, ContextType>;
};

export type ContributionRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRun'] = ResolversParentTypes['ContributionRun']> = {
  batchKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RunCause'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  forDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ContributionRun']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['RunProgress']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RunResult']>, ParentType, ContextType>;
  rulebook?: Resolver<ResolversTypes['RulebookVersion'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRunConnection'] = ResolversParentTypes['ContributionRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContributionRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContributionRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionRunEdge'] = ResolversParentTypes['ContributionRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContributionRun'], ParentType, ContextType>;
};

export type CountingBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountingBatch'] = ResolversParentTypes['CountingBatch']> = {
  batch?: Resolver<Maybe<ResolversTypes['MeasureBatch']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriteriaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaResult'] = ResolversParentTypes['CriteriaResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'StandingChanged' | 'WrongMoment', ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  applies?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  benchmarks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ladder?: Resolver<Array<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  only?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recheck?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  screen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  short?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thresholds?: Resolver<Array<ResolversTypes['Threshold']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriterionDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionDecisionResult'] = ResolversParentTypes['CriterionDecisionResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type CriterionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionResult'] = ResolversParentTypes['CriterionResult']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  cureDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cureEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureUsed']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortBy?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  mayApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  preparedBy?: Resolver<ResolversTypes['Signature'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAnswered'] = ResolversParentTypes['DecisionAnswered']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionPreparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPrepared'] = ResolversParentTypes['DecisionPrepared']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareDefaultResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareDefaultResult'] = ResolversParentTypes['DeclareDefaultResult']> = {
  __resolveType: TypeResolveFn<'DefaultDeclared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type DeclareInterestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareInterestResult'] = ResolversParentTypes['DeclareInterestResult']> = {
  __resolveType: TypeResolveFn<'InterestDeclared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type DefaultDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultDeclared'] = ResolversParentTypes['DefaultDeclared']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  defaultEvent?: Resolver<ResolversTypes['DefaultEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefaultEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultEvent'] = ResolversParentTypes['DefaultEvent'], FederationReferenceType extends FederationReferenceTypes['DefaultEvent'] = FederationReferenceTypes['DefaultEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DefaultEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallTotals']>, ParentType, ContextType>;
  defaultedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layers?: Resolver<Array<ResolversTypes['Layer']>, ParentType, ContextType>;
  life?: Resolver<Array<ResolversTypes['DefaultStep']>, ParentType, ContextType>;
  loss?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  losses?: Resolver<Array<ResolversTypes['LossEntry']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<DefaultEventObligationsArgs, 'first'>>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulebook?: Resolver<ResolversTypes['RulebookVersion'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DefaultState'], ParentType, ContextType>;
  uncovered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefaultEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultEventConnection'] = ResolversParentTypes['DefaultEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DefaultEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DefaultEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultEventEdge'] = ResolversParentTypes['DefaultEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DefaultEvent'], ParentType, ContextType>;
};

export type DefaultStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultStep'] = ResolversParentTypes['DefaultStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DefaultState'], ParentType, ContextType>;
};

export type DemonstrationSignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemonstrationSignIn'] = ResolversParentTypes['DemonstrationSignIn']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DismissMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissMatchResult'] = ResolversParentTypes['DismissMatchResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'MatchDismissed' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterLossResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterLossResult'] = ResolversParentTypes['EnterLossResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LossEntered' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureKind'] = ResolversParentTypes['FigureKind']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigurePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePreview'] = ResolversParentTypes['FigurePreview']> = {
  faults?: Resolver<Array<ResolversTypes['FileFault']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureReport'] = ResolversParentTypes['FigureReport']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureUsed']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureUsed'] = ResolversParentTypes['FigureUsed']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type FiguresImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresImported'] = ResolversParentTypes['FiguresImported']> = {
  evaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileFault'] = ResolversParentTypes['FileFault']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm'], FederationReferenceType extends FederationReferenceTypes['Firm'] = FederationReferenceTypes['Firm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Firm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affiliates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundCoverage'] = ResolversParentTypes['FundCoverage']> = {
  coverOne?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  coverTwo?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  forDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  largest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  largestFive?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundDay'] = ResolversParentTypes['FundDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['FundFigure'], ParentType, ContextType>;
};

export type FundFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundFigure'] = ResolversParentTypes['FundFigure']> = {
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundFigureConnection'] = ResolversParentTypes['FundFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundFigureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundFigureEdge'] = ResolversParentTypes['FundFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundFigure'], ParentType, ContextType>;
};

export type GoverningScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoverningScenario'] = ResolversParentTypes['GoverningScenario']> = {
  groups?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['House'] = ResolversParentTypes['House']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demonstrationSignIns?: Resolver<Array<ResolversTypes['DemonstrationSignIn']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFiguresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFiguresResult'] = ResolversParentTypes['ImportFiguresResult']> = {
  __resolveType: TypeResolveFn<'FiguresImported' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ImportListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportListResult'] = ResolversParentTypes['ImportListResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'ListImported' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ImportMeasuresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMeasuresResult'] = ResolversParentTypes['ImportMeasuresResult']> = {
  __resolveType: TypeResolveFn<'BadLines' | 'InvalidInput' | 'KeyReused' | 'MeasuresImported' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type InboxConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxConnection'] = ResolversParentTypes['InboxConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InboxEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InboxEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxEdge'] = ResolversParentTypes['InboxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboxMessage'], ParentType, ContextType>;
};

export type InboxMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxMessage'] = ResolversParentTypes['InboxMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InboxReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxRead'] = ResolversParentTypes['InboxRead']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestDeclared'] = ResolversParentTypes['InterestDeclared']> = {
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestSegment'] = ResolversParentTypes['InterestSegment']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationAccepted'] = ResolversParentTypes['InvitationAccepted']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUserResult'] = ResolversParentTypes['InviteUserResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JournalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalConnection'] = ResolversParentTypes['JournalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JournalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEdge'] = ResolversParentTypes['JournalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry'], FederationReferenceType extends FederationReferenceTypes['JournalEntry'] = FederationReferenceTypes['JournalEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postings?: Resolver<Array<ResolversTypes['Posting']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyReused'] = ResolversParentTypes['KeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnownBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownBatch'] = ResolversParentTypes['KnownBatch']> = {
  batch?: Resolver<ResolversTypes['MeasureBatch'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cureBusinessDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  watch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateInterest'] = ResolversParentTypes['LateInterest']> = {
  charged?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['InterestSegment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LatePayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LatePayer'] = ResolversParentTypes['LatePayer']> = {
  fellDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  oldest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Layer'] = ResolversParentTypes['Layer']> = {
  absorbed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListImported'] = ResolversParentTypes['ListImported']> = {
  list?: Resolver<ResolversTypes['OutsideList'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LossEnteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossEntered'] = ResolversParentTypes['LossEntered']> = {
  defaultEvent?: Resolver<ResolversTypes['DefaultEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LossEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossEntry'] = ResolversParentTypes['LossEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LossKind'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export type MarkReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkReadResult'] = ResolversParentTypes['MarkReadResult']> = {
  __resolveType: TypeResolveFn<'InboxRead' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn', ParentType, ContextType>;
};

export type MatchDismissedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchDismissed'] = ResolversParentTypes['MatchDismissed']> = {
  match?: Resolver<ResolversTypes['ScreeningMatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPaymentResult'] = ResolversParentTypes['MatchPaymentResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'MoreThanLeft' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type MeasureBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureBatch'] = ResolversParentTypes['MeasureBatch'], FederationReferenceType extends FederationReferenceTypes['MeasureBatch'] = FederationReferenceTypes['MeasureBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeasureBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['MeasureChannel'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['MeasureComparison']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  forDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  importedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MeasureLineConnection'], ParentType, ContextType, RequireFields<MeasureBatchMembersArgs, 'first'>>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['MeasureQuestions'], ParentType, ContextType>;
  scenarios?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureBatchState'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MeasureTotal']>, ParentType, ContextType>;
  worstScenarios?: Resolver<Array<ResolversTypes['ScenarioLoss']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureBatchConnection'] = ResolversParentTypes['MeasureBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureBatchEdge'] = ResolversParentTypes['MeasureBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureBatch'], ParentType, ContextType>;
};

export type MeasureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureComparison'] = ResolversParentTypes['MeasureComparison']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['MeasureDifference']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['MeasureBatch']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureDifference'] = ResolversParentTypes['MeasureDifference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MeasureLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLine'] = ResolversParentTypes['MeasureLine']> = {
  amounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MeasureLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLineConnection'] = ResolversParentTypes['MeasureLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLineEdge'] = ResolversParentTypes['MeasureLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureLine'], ParentType, ContextType>;
};

export type MeasurePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurePreview'] = ResolversParentTypes['MeasurePreview']> = {
  faultCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['BadLine']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['KnownBatch']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['MeasureQuestions']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scenarios?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MeasureTotal']>, ParentType, ContextType>;
};

export type MeasureQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureQuestion'] = ResolversParentTypes['MeasureQuestion']> = {
  after?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureQuestionKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureQuestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureQuestions'] = ResolversParentTypes['MeasureQuestions']> = {
  against?: Resolver<Maybe<ResolversTypes['MeasureBatch']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['MeasureQuestion']>, ParentType, ContextType>;
};

export type MeasureTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureTotal'] = ResolversParentTypes['MeasureTotal']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MeasuresImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuresImported'] = ResolversParentTypes['MeasuresImported']> = {
  batch?: Resolver<ResolversTypes['MeasureBatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figureReports?: Resolver<Array<ResolversTypes['FigureReport']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MemberStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayChange?: Resolver<Array<ResolversTypes['MembershipChange']>, ParentType, ContextType>;
  onboarding?: Resolver<Array<ResolversTypes['OnboardingItem']>, ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<MemberRequirementArgs, 'on'>>;
  resignation?: Resolver<Maybe<ResolversTypes['Resignation']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  traits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCategory'] = ResolversParentTypes['MemberCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberStep'] = ResolversParentTypes['MemberStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
};

export type MissingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingPart'] = ResolversParentTypes['MissingPart']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoreThanLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoreThanLeft'] = ResolversParentTypes['MoreThanLeft']> = {
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoreThanOutstandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoreThanOutstanding'] = ResolversParentTypes['MoreThanOutstanding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acknowledgeObligation?: Resolver<ResolversTypes['AcknowledgeObligationResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeObligationArgs, 'input'>>;
  adjustObligation?: Resolver<ResolversTypes['AdjustObligationResult'], ParentType, ContextType, RequireFields<MutationAdjustObligationArgs, 'input'>>;
  admitMember?: Resolver<ResolversTypes['AdmitMemberResult'], ParentType, ContextType, RequireFields<MutationAdmitMemberArgs, 'input'>>;
  adoptRulebook?: Resolver<ResolversTypes['AdoptRulebookResult'], ParentType, ContextType, RequireFields<MutationAdoptRulebookArgs, 'input'>>;
  announcePayment?: Resolver<ResolversTypes['AnnouncePaymentResult'], ParentType, ContextType, RequireFields<MutationAnnouncePaymentArgs, 'input'>>;
  answerAppeal?: Resolver<ResolversTypes['ApplicationDecisionResult'], ParentType, ContextType, RequireFields<MutationAnswerAppealArgs, 'input'>>;
  answerBalance?: Resolver<ResolversTypes['AnswerBalanceResult'], ParentType, ContextType, RequireFields<MutationAnswerBalanceArgs, 'input'>>;
  answerContest?: Resolver<ResolversTypes['AnswerContestResult'], ParentType, ContextType, RequireFields<MutationAnswerContestArgs, 'input'>>;
  answerInformation?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationAnswerInformationArgs, 'input'>>;
  answerReport?: Resolver<ResolversTypes['CriteriaResult'], ParentType, ContextType, RequireFields<MutationAnswerReportArgs, 'input'>>;
  appealApplication?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationAppealApplicationArgs, 'input'>>;
  approve?: Resolver<ResolversTypes['ApproveResult'], ParentType, ContextType, RequireFields<MutationApproveArgs, 'input'>>;
  askBalances?: Resolver<ResolversTypes['AskBalancesResult'], ParentType, ContextType, RequireFields<MutationAskBalancesArgs, 'input'>>;
  attest?: Resolver<ResolversTypes['CriteriaResult'], ParentType, ContextType, RequireFields<MutationAttestArgs, 'input'>>;
  calculateRun?: Resolver<ResolversTypes['CalculateRunResult'], ParentType, ContextType, RequireFields<MutationCalculateRunArgs, 'input'>>;
  changeMembership?: Resolver<ResolversTypes['ApplicationDecisionResult'], ParentType, ContextType, RequireFields<MutationChangeMembershipArgs, 'input'>>;
  chargeInterest?: Resolver<ResolversTypes['ChargeInterestResult'], ParentType, ContextType, RequireFields<MutationChargeInterestArgs, 'input'>>;
  closeCalendar?: Resolver<ResolversTypes['CloseCalendarResult'], ParentType, ContextType, RequireFields<MutationCloseCalendarArgs, 'input'>>;
  completeOnboarding?: Resolver<ResolversTypes['OnboardingResult'], ParentType, ContextType, RequireFields<MutationCompleteOnboardingArgs, 'input'>>;
  contestObligation?: Resolver<ResolversTypes['ContestObligationResult'], ParentType, ContextType, RequireFields<MutationContestObligationArgs, 'input'>>;
  declareDefault?: Resolver<ResolversTypes['DeclareDefaultResult'], ParentType, ContextType, RequireFields<MutationDeclareDefaultArgs, 'input'>>;
  declareInterest?: Resolver<ResolversTypes['DeclareInterestResult'], ParentType, ContextType, RequireFields<MutationDeclareInterestArgs, 'input'>>;
  dismissMatch?: Resolver<ResolversTypes['DismissMatchResult'], ParentType, ContextType, RequireFields<MutationDismissMatchArgs, 'input'>>;
  enterLoss?: Resolver<ResolversTypes['EnterLossResult'], ParentType, ContextType, RequireFields<MutationEnterLossArgs, 'input'>>;
  evaluateMembers?: Resolver<ResolversTypes['ImportFiguresResult'], ParentType, ContextType, RequireFields<MutationEvaluateMembersArgs, 'input'>>;
  giveOpinion?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  importEvidence?: Resolver<ResolversTypes['ImportFiguresResult'], ParentType, ContextType, RequireFields<MutationImportEvidenceArgs, 'input'>>;
  importFigures?: Resolver<ResolversTypes['ImportFiguresResult'], ParentType, ContextType, RequireFields<MutationImportFiguresArgs, 'input'>>;
  importList?: Resolver<ResolversTypes['ImportListResult'], ParentType, ContextType, RequireFields<MutationImportListArgs, 'input'>>;
  importMeasures?: Resolver<ResolversTypes['ImportMeasuresResult'], ParentType, ContextType, RequireFields<MutationImportMeasuresArgs, 'input'>>;
  inviteColleague?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationInviteColleagueArgs, 'input'>>;
  inviteUser?: Resolver<ResolversTypes['InviteUserResult'], ParentType, ContextType, RequireFields<MutationInviteUserArgs, 'input'>>;
  lowerWatch?: Resolver<ResolversTypes['CriterionDecisionResult'], ParentType, ContextType, RequireFields<MutationLowerWatchArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['MarkReadResult'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'input'>>;
  matchPayment?: Resolver<ResolversTypes['MatchPaymentResult'], ParentType, ContextType, RequireFields<MutationMatchPaymentArgs, 'input'>>;
  nothing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openApplication?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationOpenApplicationArgs, 'input'>>;
  openCalendar?: Resolver<ResolversTypes['OpenCalendarResult'], ParentType, ContextType, RequireFields<MutationOpenCalendarArgs, 'input'>>;
  openService?: Resolver<ResolversTypes['OpenServiceResult'], ParentType, ContextType, RequireFields<MutationOpenServiceArgs, 'input'>>;
  payReturn?: Resolver<ResolversTypes['PayReturnResult'], ParentType, ContextType, RequireFields<MutationPayReturnArgs, 'input'>>;
  postContribution?: Resolver<ResolversTypes['PostContributionResult'], ParentType, ContextType, RequireFields<MutationPostContributionArgs, 'input'>>;
  prepareAllocation?: Resolver<ResolversTypes['PrepareAllocationResult'], ParentType, ContextType, RequireFields<MutationPrepareAllocationArgs, 'input'>>;
  proposeMeasures?: Resolver<ResolversTypes['ProposeMeasuresResult'], ParentType, ContextType, RequireFields<MutationProposeMeasuresArgs, 'input'>>;
  proposeRun?: Resolver<ResolversTypes['ProposeRunResult'], ParentType, ContextType, RequireFields<MutationProposeRunArgs, 'input'>>;
  reassignPayment?: Resolver<ResolversTypes['ReassignPaymentResult'], ParentType, ContextType, RequireFields<MutationReassignPaymentArgs, 'input'>>;
  recommendApplication?: Resolver<ResolversTypes['ApplicationDecisionResult'], ParentType, ContextType, RequireFields<MutationRecommendApplicationArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['CriteriaResult'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  refundReceipt?: Resolver<ResolversTypes['RefundReceiptResult'], ParentType, ContextType, RequireFields<MutationRefundReceiptArgs, 'input'>>;
  registerClient?: Resolver<ResolversTypes['RegisterClientResult'], ParentType, ContextType, RequireFields<MutationRegisterClientArgs, 'input'>>;
  reinstateUser?: Resolver<ResolversTypes['InviteUserResult'], ParentType, ContextType, RequireFields<MutationReinstateUserArgs, 'input'>>;
  reportFigures?: Resolver<ResolversTypes['CriteriaResult'], ParentType, ContextType, RequireFields<MutationReportFiguresArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  resign?: Resolver<ResolversTypes['ResignResult'], ParentType, ContextType, RequireFields<MutationResignArgs, 'input'>>;
  reviewEvidence?: Resolver<ResolversTypes['CriteriaResult'], ParentType, ContextType, RequireFields<MutationReviewEvidenceArgs, 'input'>>;
  revokeClient?: Resolver<ResolversTypes['RevokeClientResult'], ParentType, ContextType, RequireFields<MutationRevokeClientArgs, 'input'>>;
  saveSection?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationSaveSectionArgs, 'input'>>;
  sendBack?: Resolver<ResolversTypes['SendBackResult'], ParentType, ContextType, RequireFields<MutationSendBackArgs, 'input'>>;
  startApplication?: Resolver<ResolversTypes['StartApplicationResult'], ParentType, ContextType, RequireFields<MutationStartApplicationArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  submitEvidence?: Resolver<ResolversTypes['CriteriaResult'], ParentType, ContextType, RequireFields<MutationSubmitEvidenceArgs, 'input'>>;
  suspendUser?: Resolver<ResolversTypes['SuspendUserResult'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  takeUpApplication?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationTakeUpApplicationArgs, 'input'>>;
  waiveCriterion?: Resolver<ResolversTypes['CriterionDecisionResult'], ParentType, ContextType, RequireFields<MutationWaiveCriterionArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['SendBackResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Application' | 'AuditEvent' | 'BalanceConfirmation' | 'ClearingService' | 'Client' | 'ContributionRun' | 'Decision' | 'DefaultEvent' | 'Firm' | 'JournalEntry' | 'MeasureBatch' | 'Member' | 'Obligation' | 'Payment' | 'Receipt' | 'RulebookVersion' | 'User', ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSignedIn'] = ResolversParentTypes['NotSignedIn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotWhatWasSeenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotWhatWasSeen'] = ResolversParentTypes['NotWhatWasSeen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  adjustable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adjustments?: Resolver<Array<ResolversTypes['Adjustment']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  announcements?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  computation?: Resolver<Array<ResolversTypes['ComputationLine']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  contestBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  defaultEvent?: Resolver<Maybe<ResolversTypes['DefaultEvent']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houseNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['LateInterest']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulebook?: Resolver<ResolversTypes['RulebookVersion'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  softwareVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationChanged'] = ResolversParentTypes['ObligationChanged']> = {
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type OnboardingChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardingChanged'] = ResolversParentTypes['OnboardingChanged']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnboardingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardingItem'] = ResolversParentTypes['OnboardingItem']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OnboardingKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OnboardingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardingResult'] = ResolversParentTypes['OnboardingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'OnboardingChanged' | 'WrongMoment', ParentType, ContextType>;
};

export type OpenCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCalendarResult'] = ResolversParentTypes['OpenCalendarResult']> = {
  __resolveType: TypeResolveFn<'CalendarOpened' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotSignedIn', ParentType, ContextType>;
};

export type OpenServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenServiceResult'] = ResolversParentTypes['OpenServiceResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type OutsideListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideList'] = ResolversParentTypes['OutsideList']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutsideListKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnWork'] = ResolversParentTypes['OwnWork']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayReturnResult'] = ResolversParentTypes['PayReturnResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type PayableBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableBand'] = ResolversParentTypes['PayableBand']> = {
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PayableCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableCell'] = ResolversParentTypes['PayableCell']> = {
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
};

export type PayableSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableSummary'] = ResolversParentTypes['PayableSummary']> = {
  bands?: Resolver<Array<ResolversTypes['PayableBand']>, ParentType, ContextType>;
  bearing?: Resolver<Maybe<ResolversTypes['BearingInterest']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['PayableCell']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latePayers?: Resolver<Array<ResolversTypes['LatePayer']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  valueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRecorded'] = ResolversParentTypes['PaymentRecorded']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostContributionResult'] = ResolversParentTypes['PostContributionResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  account?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PrepareAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareAllocationResult'] = ResolversParentTypes['PrepareAllocationResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type PreviewShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewShare'] = ResolversParentTypes['PreviewShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type ProposeMeasuresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMeasuresResult'] = ResolversParentTypes['ProposeMeasuresResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'SourcesDisagree' | 'WrongMoment', ParentType, ContextType>;
};

export type ProposeRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeRunResult'] = ResolversParentTypes['ProposeRunResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first' | 'open'>>;
  auditEvents?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'first'>>;
  balanceConfirmations?: Resolver<ResolversTypes['BalanceConfirmationConnection'], ParentType, ContextType, RequireFields<QueryBalanceConfirmationsArgs, 'first' | 'unanswered'>>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  catalogues?: Resolver<Array<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['CheckRun'], ParentType, ContextType>;
  clients?: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  contributionRuns?: Resolver<ResolversTypes['ContributionRunConnection'], ParentType, ContextType, RequireFields<QueryContributionRunsArgs, 'first' | 'serviceId'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  defaultEvents?: Resolver<ResolversTypes['DefaultEventConnection'], ParentType, ContextType, RequireFields<QueryDefaultEventsArgs, 'first'>>;
  firms?: Resolver<Array<ResolversTypes['Firm']>, ParentType, ContextType>;
  fundFigures?: Resolver<ResolversTypes['FundFigureConnection'], ParentType, ContextType, RequireFields<QueryFundFiguresArgs, 'first' | 'serviceId'>>;
  house?: Resolver<ResolversTypes['House'], ParentType, ContextType>;
  interestToCharge?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['JournalConnection'], ParentType, ContextType, RequireFields<QueryJournalArgs, 'first'>>;
  measureBatches?: Resolver<ResolversTypes['MeasureBatchConnection'], ParentType, ContextType, RequireFields<QueryMeasureBatchesArgs, 'first' | 'serviceId'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'contested' | 'first' | 'open'>>;
  openMatches?: Resolver<Array<ResolversTypes['ScreeningMatch']>, ParentType, ContextType>;
  outbox?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, RequireFields<QueryOutboxArgs, 'first'>>;
  outsideLists?: Resolver<Array<ResolversTypes['OutsideList']>, ParentType, ContextType>;
  payables?: Resolver<Maybe<ResolversTypes['PayableSummary']>, ParentType, ContextType, RequireFields<QueryPayablesArgs, 'serviceId'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first'>>;
  previewAllocation?: Resolver<Maybe<ResolversTypes['AllocationPreview']>, ParentType, ContextType, RequireFields<QueryPreviewAllocationArgs, 'defaultEventId'>>;
  previewFigures?: Resolver<ResolversTypes['FigurePreview'], ParentType, ContextType, RequireFields<QueryPreviewFiguresArgs, 'csv' | 'serviceId'>>;
  previewMeasures?: Resolver<ResolversTypes['MeasurePreview'], ParentType, ContextType, RequireFields<QueryPreviewMeasuresArgs, 'input'>>;
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<QueryReceiptsArgs, 'first' | 'unassigned'>>;
  requirementHistory?: Resolver<ResolversTypes['RequirementChangeConnection'], ParentType, ContextType, RequireFields<QueryRequirementHistoryArgs, 'first'>>;
  roster?: Resolver<Array<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  runCase?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<QueryRunCaseArgs, 'case'>>;
  service?: Resolver<Maybe<ResolversTypes['ClearingService']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<Array<ResolversTypes['ClearingService']>, ParentType, ContextType>;
  standings?: Resolver<ResolversTypes['StandingConnection'], ParentType, ContextType, RequireFields<QueryStandingsArgs, 'exceptions' | 'first'>>;
  statementOfAccount?: Resolver<Maybe<ResolversTypes['StatementOfAccount']>, ParentType, ContextType, RequireFields<QueryStatementOfAccountArgs, 'from' | 'to'>>;
  unreached?: Resolver<ResolversTypes['UnreachedConnection'], ParentType, ContextType, RequireFields<QueryUnreachedArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'all' | 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'criterion' | 'serviceId'>>;
  workItems?: Resolver<Array<ResolversTypes['WorkItem']>, ParentType, ContextType>;
};

export type ReassignPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignPaymentResult'] = ResolversParentTypes['ReassignPaymentResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'], FederationReferenceType extends FederationReferenceTypes['Receipt'] = FederationReferenceTypes['Receipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Receipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['ReceiptRefund']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  valueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReceiptRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptRefund'] = ResolversParentTypes['ReceiptRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecordPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentResult'] = ResolversParentTypes['RecordPaymentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'PaymentRecorded', ParentType, ContextType>;
};

export type RefundReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundReceiptResult'] = ResolversParentTypes['RefundReceiptResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'MoreThanLeft' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'BadLines' | 'CaseFault' | 'InvalidInput' | 'KeyReused' | 'MoreThanLeft' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'NotWhatWasSeen' | 'OwnWork' | 'SourcesDisagree' | 'WrongMoment', ParentType, ContextType>;
};

export type RegisterClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterClientResult'] = ResolversParentTypes['RegisterClientResult']> = {
  __resolveType: TypeResolveFn<'ClientPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn', ParentType, ContextType>;
};

export type RequirementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChange'] = ResolversParentTypes['RequirementChange']> = {
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byFund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byOthers?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byOwn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  forDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kccp?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kcm?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RequirementChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChangeConnection'] = ResolversParentTypes['RequirementChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RequirementChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequirementChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChangeEdge'] = ResolversParentTypes['RequirementChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequirementChange'], ParentType, ContextType>;
};

export type ResignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResignResult'] = ResolversParentTypes['ResignResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'Resigned' | 'WrongMoment', ParentType, ContextType>;
};

export type ResignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resignation'] = ResolversParentTypes['Resignation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  liability?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resigned'] = ResolversParentTypes['Resigned']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientResult'] = ResolversParentTypes['RevokeClientResult']> = {
  __resolveType: TypeResolveFn<'ClientRevoked' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type RosterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
};

export type RulebookLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulebookLayer'] = ResolversParentTypes['RulebookLayer']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulebookVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulebookVersion'] = ResolversParentTypes['RulebookVersion'], FederationReferenceType extends FederationReferenceTypes['RulebookVersion'] = FederationReferenceTypes['RulebookVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RulebookVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layers?: Resolver<Array<ResolversTypes['RulebookLayer']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunAskedForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunAskedFor'] = ResolversParentTypes['RunAskedFor']> = {
  run?: Resolver<ResolversTypes['ContributionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunLine'] = ResolversParentTypes['RunLine']> = {
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byFund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byOthers?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byOwn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kcm?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toCall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toReturn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RunLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunLineConnection'] = ResolversParentTypes['RunLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunLineEdge'] = ResolversParentTypes['RunLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunLine'], ParentType, ContextType>;
};

export type RunProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunProgress'] = ResolversParentTypes['RunProgress']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunResult'] = ResolversParentTypes['RunResult']> = {
  calculatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  coverOne?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  coverTwo?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  governing?: Resolver<Maybe<ResolversTypes['GoverningScenario']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kccp?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  largest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  largestFive?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['RunLineConnection'], ParentType, ContextType, RequireFields<RunResultLinesArgs, 'first' | 'sort'>>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sizeChange?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalChange?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SavedSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSection'] = ResolversParentTypes['SavedSection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ApplicationSection'], ParentType, ContextType>;
};

export type ScenarioLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioLoss'] = ResolversParentTypes['ScenarioLoss']> = {
  loss?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreeningMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningMatch'] = ResolversParentTypes['ScreeningMatch']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['OutsideList'], ParentType, ContextType>;
  listedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SendBackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendBackResult'] = ResolversParentTypes['SendBackResult']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'DecisionAnswered' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'OwnWork', ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SourcesDisagreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcesDisagree'] = ResolversParentTypes['SourcesDisagree']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['MeasureDifference']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  applicant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextChangeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CriterionResult']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  triggers?: Resolver<Array<ResolversTypes['WatchTrigger']>, ParentType, ContextType>;
  watch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingChanged'] = ResolversParentTypes['StandingChanged']> = {
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingConnection'] = ResolversParentTypes['StandingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StandingEdge']>, ParentType, ContextType>;
  exceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingEdge'] = ResolversParentTypes['StandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandingRow'], ParentType, ContextType>;
};

export type StandingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingRow'] = ResolversParentTypes['StandingRow']> = {
  applicant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['Cell']>, ParentType, ContextType>;
  evaluatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartApplicationResult'] = ResolversParentTypes['StartApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationStarted' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementEntry'], ParentType, ContextType>;
};

export type StatementEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEntry'] = ResolversParentTypes['StatementEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['AccountBalances'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['AccountBalances'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementOfAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementOfAccount'] = ResolversParentTypes['StatementOfAccount']> = {
  closing?: Resolver<ResolversTypes['AccountBalances'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<StatementOfAccountEntriesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['AccountBalances'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SuspendUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserResult'] = ResolversParentTypes['SuspendUserResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'UserSuspended' | 'WrongMoment', ParentType, ContextType>;
};

export type ThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Threshold'] = ResolversParentTypes['Threshold']> = {
  asks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeInState'] = ResolversParentTypes['TimeInState']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnreachedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreachedConnection'] = ResolversParentTypes['UnreachedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnreachedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnreachedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreachedDocument'] = ResolversParentTypes['UnreachedDocument']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  mailLeftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['UnreachedReason']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnreachedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreachedEdge'] = ResolversParentTypes['UnreachedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnreachedDocument'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserSuspendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSuspended'] = ResolversParentTypes['UserSuspended']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  inbox?: Resolver<ResolversTypes['InboxConnection'], ParentType, ContextType, RequireFields<ViewerInboxArgs, 'first'>>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchTriggerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchTrigger'] = ResolversParentTypes['WatchTrigger']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  fails?: Resolver<Array<ResolversTypes['WhatIfFailure']>, ParentType, ContextType>;
  meetNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['WhatIfUnknown']>, ParentType, ContextType>;
  wouldMeet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhatIfFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfFailure'] = ResolversParentTypes['WhatIfFailure']> = {
  already?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortBy?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type WhatIfUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfUnknown'] = ResolversParentTypes['WhatIfUnknown']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrongMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongMoment'] = ResolversParentTypes['WrongMoment']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AccountBalances?: AccountBalancesResolvers<ContextType>;
  AcknowledgeObligationResult?: AcknowledgeObligationResultResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AdjustObligationResult?: AdjustObligationResultResolvers<ContextType>;
  Adjustment?: AdjustmentResolvers<ContextType>;
  Admission?: AdmissionResolvers<ContextType>;
  AdmitMemberResult?: AdmitMemberResultResolvers<ContextType>;
  AdoptRulebookResult?: AdoptRulebookResultResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationPreview?: AllocationPreviewResolvers<ContextType>;
  AlreadyAnswered?: AlreadyAnsweredResolvers<ContextType>;
  AnnouncePaymentResult?: AnnouncePaymentResultResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnswerBalanceResult?: AnswerBalanceResultResolvers<ContextType>;
  AnswerContestResult?: AnswerContestResultResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationChanged?: ApplicationChangedResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationDecisionResult?: ApplicationDecisionResultResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationResult?: ApplicationResultResolvers<ContextType>;
  ApplicationStarted?: ApplicationStartedResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  ApproveResult?: ApproveResultResolvers<ContextType>;
  AskBalancesResult?: AskBalancesResultResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  BadLine?: BadLineResolvers<ContextType>;
  BadLines?: BadLinesResolvers<ContextType>;
  BalanceAnswer?: BalanceAnswerResolvers<ContextType>;
  BalanceAnswered?: BalanceAnsweredResolvers<ContextType>;
  BalanceConfirmation?: BalanceConfirmationResolvers<ContextType>;
  BalanceConfirmationConnection?: BalanceConfirmationConnectionResolvers<ContextType>;
  BalanceConfirmationEdge?: BalanceConfirmationEdgeResolvers<ContextType>;
  BearingInterest?: BearingInterestResolvers<ContextType>;
  CalculateRunResult?: CalculateRunResultResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarClosed?: CalendarClosedResolvers<ContextType>;
  CalendarOpened?: CalendarOpenedResolvers<ContextType>;
  CallTotals?: CallTotalsResolvers<ContextType>;
  CaseAnswer?: CaseAnswerResolvers<ContextType>;
  CaseFault?: CaseFaultResolvers<ContextType>;
  CaseResult?: CaseResultResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  ChargeInterestResult?: ChargeInterestResultResolvers<ContextType>;
  CheckResult?: CheckResultResolvers<ContextType>;
  CheckRun?: CheckRunResolvers<ContextType>;
  ClearingService?: ClearingServiceResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientPrepared?: ClientPreparedResolvers<ContextType>;
  ClientRevoked?: ClientRevokedResolvers<ContextType>;
  CloseCalendarResult?: CloseCalendarResultResolvers<ContextType>;
  CommitteeOpinion?: CommitteeOpinionResolvers<ContextType>;
  ComputationLine?: ComputationLineResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  ContestAnswer?: ContestAnswerResolvers<ContextType>;
  ContestObligationResult?: ContestObligationResultResolvers<ContextType>;
  ContributionRun?: ContributionRunResolvers<ContextType>;
  ContributionRunConnection?: ContributionRunConnectionResolvers<ContextType>;
  ContributionRunEdge?: ContributionRunEdgeResolvers<ContextType>;
  CountingBatch?: CountingBatchResolvers<ContextType>;
  CriteriaResult?: CriteriaResultResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionDecisionResult?: CriterionDecisionResultResolvers<ContextType>;
  CriterionResult?: CriterionResultResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionAnswered?: DecisionAnsweredResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionPrepared?: DecisionPreparedResolvers<ContextType>;
  DeclareDefaultResult?: DeclareDefaultResultResolvers<ContextType>;
  DeclareInterestResult?: DeclareInterestResultResolvers<ContextType>;
  DefaultDeclared?: DefaultDeclaredResolvers<ContextType>;
  DefaultEvent?: DefaultEventResolvers<ContextType>;
  DefaultEventConnection?: DefaultEventConnectionResolvers<ContextType>;
  DefaultEventEdge?: DefaultEventEdgeResolvers<ContextType>;
  DefaultStep?: DefaultStepResolvers<ContextType>;
  DemonstrationSignIn?: DemonstrationSignInResolvers<ContextType>;
  DismissMatchResult?: DismissMatchResultResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  EnterLossResult?: EnterLossResultResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FigureKind?: FigureKindResolvers<ContextType>;
  FigurePreview?: FigurePreviewResolvers<ContextType>;
  FigureReport?: FigureReportResolvers<ContextType>;
  FigureUsed?: FigureUsedResolvers<ContextType>;
  FiguresImported?: FiguresImportedResolvers<ContextType>;
  FileFault?: FileFaultResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FundCoverage?: FundCoverageResolvers<ContextType>;
  FundDay?: FundDayResolvers<ContextType>;
  FundFigure?: FundFigureResolvers<ContextType>;
  FundFigureConnection?: FundFigureConnectionResolvers<ContextType>;
  FundFigureEdge?: FundFigureEdgeResolvers<ContextType>;
  GoverningScenario?: GoverningScenarioResolvers<ContextType>;
  House?: HouseResolvers<ContextType>;
  ImportFiguresResult?: ImportFiguresResultResolvers<ContextType>;
  ImportListResult?: ImportListResultResolvers<ContextType>;
  ImportMeasuresResult?: ImportMeasuresResultResolvers<ContextType>;
  InboxConnection?: InboxConnectionResolvers<ContextType>;
  InboxEdge?: InboxEdgeResolvers<ContextType>;
  InboxMessage?: InboxMessageResolvers<ContextType>;
  InboxRead?: InboxReadResolvers<ContextType>;
  InterestDeclared?: InterestDeclaredResolvers<ContextType>;
  InterestSegment?: InterestSegmentResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InviteUserResult?: InviteUserResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JournalConnection?: JournalConnectionResolvers<ContextType>;
  JournalEdge?: JournalEdgeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  KnownBatch?: KnownBatchResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  LateInterest?: LateInterestResolvers<ContextType>;
  LatePayer?: LatePayerResolvers<ContextType>;
  Layer?: LayerResolvers<ContextType>;
  ListImported?: ListImportedResolvers<ContextType>;
  LossEntered?: LossEnteredResolvers<ContextType>;
  LossEntry?: LossEntryResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  MarkReadResult?: MarkReadResultResolvers<ContextType>;
  MatchDismissed?: MatchDismissedResolvers<ContextType>;
  MatchPaymentResult?: MatchPaymentResultResolvers<ContextType>;
  MeasureBatch?: MeasureBatchResolvers<ContextType>;
  MeasureBatchConnection?: MeasureBatchConnectionResolvers<ContextType>;
  MeasureBatchEdge?: MeasureBatchEdgeResolvers<ContextType>;
  MeasureComparison?: MeasureComparisonResolvers<ContextType>;
  MeasureDifference?: MeasureDifferenceResolvers<ContextType>;
  MeasureLine?: MeasureLineResolvers<ContextType>;
  MeasureLineConnection?: MeasureLineConnectionResolvers<ContextType>;
  MeasureLineEdge?: MeasureLineEdgeResolvers<ContextType>;
  MeasurePreview?: MeasurePreviewResolvers<ContextType>;
  MeasureQuestion?: MeasureQuestionResolvers<ContextType>;
  MeasureQuestions?: MeasureQuestionsResolvers<ContextType>;
  MeasureTotal?: MeasureTotalResolvers<ContextType>;
  MeasuresImported?: MeasuresImportedResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberCategory?: MemberCategoryResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberStep?: MemberStepResolvers<ContextType>;
  MissingPart?: MissingPartResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoreThanLeft?: MoreThanLeftResolvers<ContextType>;
  MoreThanOutstanding?: MoreThanOutstandingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  NotWhatWasSeen?: NotWhatWasSeenResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationChanged?: ObligationChangedResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  OnboardingChanged?: OnboardingChangedResolvers<ContextType>;
  OnboardingItem?: OnboardingItemResolvers<ContextType>;
  OnboardingResult?: OnboardingResultResolvers<ContextType>;
  OpenCalendarResult?: OpenCalendarResultResolvers<ContextType>;
  OpenServiceResult?: OpenServiceResultResolvers<ContextType>;
  OutsideList?: OutsideListResolvers<ContextType>;
  OwnWork?: OwnWorkResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayReturnResult?: PayReturnResultResolvers<ContextType>;
  PayableBand?: PayableBandResolvers<ContextType>;
  PayableCell?: PayableCellResolvers<ContextType>;
  PayableSummary?: PayableSummaryResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentRecorded?: PaymentRecordedResolvers<ContextType>;
  PostContributionResult?: PostContributionResultResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PrepareAllocationResult?: PrepareAllocationResultResolvers<ContextType>;
  PreviewShare?: PreviewShareResolvers<ContextType>;
  ProposeMeasuresResult?: ProposeMeasuresResultResolvers<ContextType>;
  ProposeRunResult?: ProposeRunResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReassignPaymentResult?: ReassignPaymentResultResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  ReceiptRefund?: ReceiptRefundResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RefundReceiptResult?: RefundReceiptResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterClientResult?: RegisterClientResultResolvers<ContextType>;
  RequirementChange?: RequirementChangeResolvers<ContextType>;
  RequirementChangeConnection?: RequirementChangeConnectionResolvers<ContextType>;
  RequirementChangeEdge?: RequirementChangeEdgeResolvers<ContextType>;
  ResignResult?: ResignResultResolvers<ContextType>;
  Resignation?: ResignationResolvers<ContextType>;
  Resigned?: ResignedResolvers<ContextType>;
  RevokeClientResult?: RevokeClientResultResolvers<ContextType>;
  RosterEntry?: RosterEntryResolvers<ContextType>;
  RulebookLayer?: RulebookLayerResolvers<ContextType>;
  RulebookVersion?: RulebookVersionResolvers<ContextType>;
  RunAskedFor?: RunAskedForResolvers<ContextType>;
  RunLine?: RunLineResolvers<ContextType>;
  RunLineConnection?: RunLineConnectionResolvers<ContextType>;
  RunLineEdge?: RunLineEdgeResolvers<ContextType>;
  RunProgress?: RunProgressResolvers<ContextType>;
  RunResult?: RunResultResolvers<ContextType>;
  SavedSection?: SavedSectionResolvers<ContextType>;
  ScenarioLoss?: ScenarioLossResolvers<ContextType>;
  ScreeningMatch?: ScreeningMatchResolvers<ContextType>;
  SendBackResult?: SendBackResultResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SourcesDisagree?: SourcesDisagreeResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  StandingChanged?: StandingChangedResolvers<ContextType>;
  StandingConnection?: StandingConnectionResolvers<ContextType>;
  StandingEdge?: StandingEdgeResolvers<ContextType>;
  StandingRow?: StandingRowResolvers<ContextType>;
  StartApplicationResult?: StartApplicationResultResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementEntry?: StatementEntryResolvers<ContextType>;
  StatementOfAccount?: StatementOfAccountResolvers<ContextType>;
  SuspendUserResult?: SuspendUserResultResolvers<ContextType>;
  Threshold?: ThresholdResolvers<ContextType>;
  TimeInState?: TimeInStateResolvers<ContextType>;
  UnreachedConnection?: UnreachedConnectionResolvers<ContextType>;
  UnreachedDocument?: UnreachedDocumentResolvers<ContextType>;
  UnreachedEdge?: UnreachedEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserSuspended?: UserSuspendedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WatchTrigger?: WatchTriggerResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfFailure?: WhatIfFailureResolvers<ContextType>;
  WhatIfUnknown?: WhatIfUnknownResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WrongMoment?: WrongMomentResolvers<ContextType>;
};

