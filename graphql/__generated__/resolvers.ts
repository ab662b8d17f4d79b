import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HouseRow, ServiceRow } from '../../db/house/queries.ts';
import type { FirmRow, UserRow } from '../../db/users/queries.ts';
import type { ClientRow } from '../../db/partners/queries.ts';
import type { SignedIn } from '../viewer.ts';
import type { MemberRow } from '../../db/members/queries.ts';
import type { RulebookRow } from '../../db/rulebooks/queries.ts';
import type { DecisionRow } from '../../db/approvals/queries.ts';
import type { DefaultRow, LayerRow } from '../../db/defaults/queries.ts';
import type { ObligationRow } from '../../db/obligations/queries.ts';
import type { PaymentRow } from '../../db/payments/queries.ts';
import type { EntryRow } from '../../db/journal/queries.ts';
import type { EventRow } from '../../db/audit/queries.ts';
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
  /** What a member owes. */
  | 'RECEIVABLE';

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

/** A member to admit. */
export type AdmitMemberInput = {
  /** The group of affiliates it belongs to. */
  affiliates?: InputMaybe<Scalars['String']['input']>;
  /** Its category of membership. */
  category: Scalars['String']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The firm's name: a firm of this name is taken, or made. */
  name: Scalars['String']['input'];
  /** The clearing service. */
  serviceId: Scalars['ID']['input'];
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

/** An answer to a contest. */
export type AnswerContestInput = {
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation that is contested. */
  obligationId: Scalars['ID']['input'];
  /** Why it stands: at least 10 characters. */
  reason: Scalars['String']['input'];
};

/** Refusals stand in order of precedence. */
export type AnswerContestResult = DecisionPrepared | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | WrongMoment;

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
export type ApproveResult = AlreadyAnswered | DecisionAnswered | InvalidInput | KeyReused | NotAllowed | NotFound | NotSignedIn | NotWhatWasSeen | OwnWork | WrongMoment;

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

/** A clearing service: its own default fund, rulebook and currency. */
export type ClearingService = Node & {
  __typename?: 'ClearingService';
  /** The house's own money set aside for its losses (skin in the game). */
  capital: Money;
  /** Its short code. */
  code: Scalars['String']['output'];
  /** The one currency of its fund. */
  currency: Scalars['CurrencyCode']['output'];
  /** The fund as last published; null before the first figure. Members and the house. */
  fund?: Maybe<FundFigure>;
  /** The fund as published, newest first, at most `first`. Members and the house. */
  fundHistory: Array<FundFigure>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
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
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The reason given. */
  reason: Scalars['String']['output'];
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
  /** A new clearing member. */
  | 'ADMIT_MEMBER'
  /** A rulebook version. */
  | 'ADOPT_RULEBOOK'
  /** A loss allocated over the layers, with all its documents. */
  | 'ALLOCATE_LOSS'
  /** The answer to a contest. */
  | 'ANSWER_CONTEST'
  /** A default. */
  | 'DECLARE_DEFAULT'
  /** A user's invitation. */
  | 'INVITE_USER'
  /** A payment without a reference matched to an obligation. */
  | 'MATCH_PAYMENT'
  /** A new clearing service. */
  | 'OPEN_SERVICE'
  /** A contribution received. */
  | 'POST_CONTRIBUTION'
  /** A partner system. */
  | 'REGISTER_CLIENT'
  /** A suspended user's return. */
  | 'REINSTATE_USER';

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

/** One thing shown, as a label and its value. */
export type Fact = {
  __typename?: 'Fact';
  /** What it is. */
  label: Scalars['String']['output'];
  /** The value, in words or as an amount with its currency. */
  value: Scalars['String']['output'];
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

/** A payment without a number. */
export type MatchPaymentInput = {
  /** How much, in major units: at most what is outstanding. */
  amount: Scalars['Decimal']['input'];
  /** The bank's own reference, which counts once. */
  bankReference: Scalars['String']['input'];
  /** The currency it came in: that of the obligation. */
  currency: Scalars['CurrencyCode']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation it is for. */
  obligationId: Scalars['ID']['input'];
  /** Why it is for this obligation. */
  reason: Scalars['String']['input'];
  /** The day it arrived: today or earlier. */
  valueOn: Scalars['Date']['input'];
};

/** Refusals stand in order of precedence. */
export type MatchPaymentResult = DecisionPrepared | InvalidInput | KeyReused | MoreThanOutstanding | NotAllowed | NotFound | NotSignedIn | WrongMoment;

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
  /** The firm. */
  firm: Firm;
  /** Every change of its status, newest first. */
  history: Array<MemberStep>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it owes now: all that is to be paid and is not. */
  owed: Money;
  /** What it has posted, by the journal. */
  posted: Money;
  /** What it must hold in the default fund. */
  required: Money;
  /** The clearing service. */
  service: ClearingService;
  /** Where its membership stands. */
  status: MemberStatus;
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
  /** Admitted; its first contribution is not yet posted. */
  | 'ONBOARDING';

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

/** An exact amount of money. Never rounded, never a floating point number. */
export type Money = {
  __typename?: 'Money';
  /** The amount in major units with all minor digits of the currency, as text. */
  amount: Scalars['Decimal']['output'];
  /** The currency it is in. */
  currency: Scalars['CurrencyCode']['output'];
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
  /** Prepare the admission of a member; another person approves it. House: membership officer. */
  admitMember: AdmitMemberResult;
  /** Prepare the adoption of a rulebook version; another person approves it. House: governance secretary. */
  adoptRulebook: AdoptRulebookResult;
  /** Say that a payment is on its way. Member: treasurer; scope obligations:act. */
  announcePayment: AnnouncePaymentResult;
  /** Prepare the answer to a contest: that the obligation stands, and why; another person approves. House: risk manager. */
  answerContest: AnswerContestResult;
  /** Approve what another person prepared: it is carried out in the same instant. House: approver. */
  approve: ApproveResult;
  /** Dispute an obligation, with the reason. Paying goes on. Member: treasurer. */
  contestObligation: ContestObligationResult;
  /** Declare a member in default; another person confirms it. House: risk manager. */
  declareDefault: DeclareDefaultResult;
  /** Enter the loss of a confirmed default. House: risk manager. */
  enterLoss: EnterLossResult;
  /** Prepare the invitation of a user; when another person approves it, a one-time link is mailed. House: administrator. */
  inviteUser: InviteUserResult;
  /** Mark messages of the viewer's own inbox as read. Users. */
  markRead: MarkReadResult;
  /** Prepare the matching of a payment that came without a number; another person approves. House: treasurer. */
  matchPayment: MatchPaymentResult;
  /** Nothing: keeps the type open for the features that extend it. Anybody. */
  nothing?: Maybe<Scalars['Boolean']['output']>;
  /** Prepare a new clearing service; another person approves it. House: administrator. */
  openService: OpenServiceResult;
  /** Prepare the posting of a contribution that was received, with the member's requirement; another person approves. House: treasurer. */
  postContribution: PostContributionResult;
  /** Prepare the allocation of the last loss entered; another person approves exactly this. House: risk manager. */
  prepareAllocation: PrepareAllocationResult;
  /** Record a payment that came with the number of its obligation. House: treasurer. */
  recordPayment: RecordPaymentResult;
  /** Prepare a partner system. Its secret is shown once, here; it works when another person approves. House: administrator. */
  registerClient: RegisterClientResult;
  /** Prepare that a suspended user gets access again; another person approves. House: administrator. */
  reinstateUser: InviteUserResult;
  /** End a partner system's access at once; its next request is refused. House: administrator. */
  revokeClient: RevokeClientResult;
  /** Send a decision back to whoever prepared it, with a reason. House: approver. */
  sendBack: SendBackResult;
  /** End a user's access at once; its next request is refused. House: administrator; member: administrator, own firm. */
  suspendUser: SuspendUserResult;
  /** Take back what one has prepared oneself. Whoever prepared it. */
  withdraw: SendBackResult;
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
export type MutationAnswerContestArgs = {
  input: AnswerContestInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationApproveArgs = {
  input: ApproveInput;
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
export type MutationEnterLossArgs = {
  input: EnterLossInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationInviteUserArgs = {
  input: InviteUserInput;
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
export type MutationOpenServiceArgs = {
  input: OpenServiceInput;
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
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
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
export type MutationRevokeClientArgs = {
  input: RevokeClientInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSendBackArgs = {
  input: SendBackInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


/** What can be done. Each field says who may; one a request. */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
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
  /** The default behind it. */
  defaultEvent: DefaultEvent;
  /** When it is due; null where there is nothing to pay. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the content's canonical JSON. */
  hash: Scalars['String']['output'];
  /** The house's own running number. House; null for members. */
  houseNumber?: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
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
  /** What is left to pay. */
  outstanding: Money;
  /** What was paid. */
  paid: Money;
  /** Payments received. */
  payments: Array<Payment>;
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
  /** Posted contribution that a default used up: nothing to pay. */
  | 'LOSS_ALLOCATION'
  /** Refill of what was used. */
  | 'REPLENISHMENT';

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

/** Money received for an obligation. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** How much. */
  amount: Money;
  /** The bank's own reference. */
  bankReference: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whether it came without the obligation's number and two people matched it. */
  matched: Scalars['Boolean']['output'];
  /** The obligation it was for. */
  obligation: Obligation;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The day it arrived. */
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

/** The payment is recorded. */
export type PaymentRecorded = {
  __typename?: 'PaymentRecorded';
  /** The payment. */
  payment: Payment;
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

/** What anybody may ask. Each field says who may. */
export type Query = {
  __typename?: 'Query';
  /** What happened, newest first: for a member what concerns its own firm, for the house everything. Anybody signed in. */
  auditEvents: AuditConnection;
  /** The partner systems of the viewer's own firm; for the house, all. House; member: administrator. */
  clients: Array<Client>;
  /** Decisions, newest first: what one person prepared and another approves. House; a firm's administrator, its own. */
  decisions: DecisionConnection;
  /** Default events, newest first. The house: all; members: those confirmed. */
  defaultEvents: DefaultEventConnection;
  /** The firms the house knows. House. */
  firms: Array<Firm>;
  /** The clearing house whose portal this is. Anybody. */
  house: House;
  /** Journal entries, newest first: for a member its own, for the house all. Anybody signed in; scope journal:read. */
  journal: JournalConnection;
  /** The clearing members, by name. House. */
  members: MemberConnection;
  /** Anything that has an id, if the viewer may see it. Anybody. */
  node?: Maybe<Node>;
  /** Obligations, newest first: for a member its own, for the house all. Anybody signed in; scope obligations:read. */
  obligations: ObligationConnection;
  /** Mail to members and users: sent, kept (where there is no mail server) or stuck, newest first. House: administrator, auditor, regulator. */
  outbox: MailConnection;
  /** Payments received, newest first. House: all; members: their own. */
  payments: PaymentConnection;
  /** What an allocation of the last loss entered would give now. Nothing is stored. House: risk manager, approver, auditor, regulator. */
  previewAllocation?: Maybe<AllocationPreview>;
  /** Run a case: the calculations of the house as a service. At most 1 MiB and a second or two; nothing is stored. Anybody signed in; scope cases:run. */
  runCase: CaseAnswer;
  /** One clearing service by its id. Anybody. */
  service?: Maybe<ClearingService>;
  /** The clearing services of the house. Anybody. */
  services: Array<ClearingService>;
  /** The users of the viewer's own firm; with `all`, of every firm, for the house. Anybody signed in. */
  users: UserConnection;
  /** Who is asking; null when nobody is signed in. Anybody. */
  viewer?: Maybe<Viewer>;
};


/** What anybody may ask. Each field says who may. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subjectId?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  memberId?: InputMaybe<Scalars['ID']['input']>;
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
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ObligationKind>;
  state?: InputMaybe<ObligationState>;
};


/** What anybody may ask. Each field says who may. */
export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
export type QueryRunCaseArgs = {
  case: Scalars['String']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody may ask. Each field says who may. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};

/** A payment with the number of its obligation. */
export type RecordPaymentInput = {
  /** How much, in major units: at most what is outstanding. */
  amount: Scalars['Decimal']['input'];
  /** The bank's own reference, which counts once. */
  bankReference: Scalars['String']['input'];
  /** The currency it came in: that of the obligation. */
  currency: Scalars['CurrencyCode']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the obligation, as it came with the money. */
  number: Scalars['String']['input'];
  /** The day it arrived: today or earlier. */
  valueOn: Scalars['Date']['input'];
};

/** Refusals stand in order of precedence. */
export type RecordPaymentResult = InvalidInput | KeyReused | MoreThanOutstanding | NotAllowed | NotFound | NotSignedIn | PaymentRecorded | WrongMoment;

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

/** A decision to take back. */
export type WithdrawInput = {
  /** The decision. */
  decisionId: Scalars['ID']['input'];
  /** The caller's own key: the same key and input have one effect and one answer. */
  idempotencyKey: Scalars['String']['input'];
};

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
  AuditEvent: AuditEvent;
  ClearingService: ClearingService;
  Client: Client;
  Decision: Decision;
  DefaultEvent: DefaultEvent;
  Firm: Firm;
  JournalEntry: JournalEntry;
  Member: Member;
  Obligation: Obligation;
  Payment: Payment;
  RulebookVersion: RulebookVersion;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditEvent:
    ( { __typename: 'AuditEvent' }
    & GraphQLRecursivePick<FederationTypes['AuditEvent'], {"id":true}> );
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
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
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
  AnswerContestResult:
    | ( Omit<DecisionPrepared, 'decision'> & { decision: _RefType['Decision'] } )
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
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( NotWhatWasSeen )
    | ( OwnWork )
    | ( WrongMoment )
  ;
  CaseAnswer:
    | ( CaseFault )
    | ( CaseResult )
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
  DeclareDefaultResult:
    | ( Omit<DefaultDeclared, 'decision' | 'defaultEvent'> & { decision: _RefType['Decision'], defaultEvent: _RefType['DefaultEvent'] } )
    | ( InvalidInput )
    | ( KeyReused )
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
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( WrongMoment )
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
  RecordPaymentResult:
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( Omit<PaymentRecorded, 'payment'> & { payment: _RefType['Payment'] } )
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
    | ( EventRow )
    | ( ServiceRow )
    | ( ClientRow )
    | ( DecisionRow )
    | ( DefaultRow )
    | ( FirmRow )
    | ( EntryRow )
    | ( MemberRow )
    | ( ObligationRow )
    | ( PaymentRow )
    | ( RulebookRow )
    | ( UserRow )
  ;
  Refusal:
    | ( Omit<AlreadyAnswered, 'decision'> & { decision: _RefType['Decision'] } )
    | ( CaseFault )
    | ( InvalidInput )
    | ( KeyReused )
    | ( MoreThanOutstanding )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotSignedIn )
    | ( NotWhatWasSeen )
    | ( OwnWork )
    | ( WrongMoment )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AccountKind: AccountKind;
  AcknowledgeObligationInput: AcknowledgeObligationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeObligationResult']>;
  Acknowledgement: ResolverTypeWrapper<Acknowledgement>;
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
  AnswerContestInput: AnswerContestInput;
  AnswerContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerContestResult']>;
  ApproveInput: ApproveInput;
  ApproveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveResult']>;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEvent: ResolverTypeWrapper<EventRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CallTotals: ResolverTypeWrapper<CallTotals>;
  CaseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseAnswer']>;
  CaseFault: ResolverTypeWrapper<CaseFault>;
  CaseResult: ResolverTypeWrapper<CaseResult>;
  ClearingService: ResolverTypeWrapper<ServiceRow>;
  Client: ResolverTypeWrapper<ClientRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClientPrepared: ResolverTypeWrapper<Omit<ClientPrepared, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  ClientRevoked: ResolverTypeWrapper<Omit<ClientRevoked, 'client'> & { client: ResolversTypes['Client'] }>;
  ComputationLine: ResolverTypeWrapper<ComputationLine>;
  Contest: ResolverTypeWrapper<Contest>;
  ContestAnswer: ResolverTypeWrapper<ContestAnswer>;
  ContestObligationInput: ContestObligationInput;
  ContestObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContestObligationResult']>;
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
  DefaultDeclared: ResolverTypeWrapper<Omit<DefaultDeclared, 'decision' | 'defaultEvent'> & { decision: ResolversTypes['Decision'], defaultEvent: ResolversTypes['DefaultEvent'] }>;
  DefaultEvent: ResolverTypeWrapper<DefaultRow>;
  DefaultEventConnection: ResolverTypeWrapper<Omit<DefaultEventConnection, 'edges'> & { edges: Array<ResolversTypes['DefaultEventEdge']> }>;
  DefaultEventEdge: ResolverTypeWrapper<Omit<DefaultEventEdge, 'node'> & { node: ResolversTypes['DefaultEvent'] }>;
  DefaultState: DefaultState;
  DefaultStep: ResolverTypeWrapper<DefaultStep>;
  DemonstrationSignIn: ResolverTypeWrapper<DemonstrationSignIn>;
  EnterLossInput: EnterLossInput;
  EnterLossResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterLossResult']>;
  Fact: ResolverTypeWrapper<Fact>;
  Firm: ResolverTypeWrapper<FirmRow>;
  FundFigure: ResolverTypeWrapper<FundFigure>;
  House: ResolverTypeWrapper<HouseRow>;
  InboxConnection: ResolverTypeWrapper<InboxConnection>;
  InboxEdge: ResolverTypeWrapper<InboxEdge>;
  InboxMessage: ResolverTypeWrapper<InboxMessage>;
  InboxRead: ResolverTypeWrapper<InboxRead>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvitationAccepted: ResolverTypeWrapper<InvitationAccepted>;
  InviteUserInput: InviteUserInput;
  InviteUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteUserResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JournalConnection: ResolverTypeWrapper<Omit<JournalConnection, 'edges'> & { edges: Array<ResolversTypes['JournalEdge']> }>;
  JournalEdge: ResolverTypeWrapper<Omit<JournalEdge, 'node'> & { node: ResolversTypes['JournalEntry'] }>;
  JournalEntry: ResolverTypeWrapper<EntryRow>;
  KeyReused: ResolverTypeWrapper<KeyReused>;
  Layer: ResolverTypeWrapper<LayerRow>;
  LossEntered: ResolverTypeWrapper<Omit<LossEntered, 'defaultEvent'> & { defaultEvent: ResolversTypes['DefaultEvent'] }>;
  LossEntry: ResolverTypeWrapper<LossEntry>;
  LossKind: LossKind;
  Mail: ResolverTypeWrapper<Mail>;
  MailConnection: ResolverTypeWrapper<MailConnection>;
  MailEdge: ResolverTypeWrapper<MailEdge>;
  MailState: MailState;
  MarkReadInput: MarkReadInput;
  MarkReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReadResult']>;
  MatchPaymentInput: MatchPaymentInput;
  MatchPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchPaymentResult']>;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: Array<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberStatus: MemberStatus;
  MemberStep: ResolverTypeWrapper<MemberStep>;
  Money: ResolverTypeWrapper<Money>;
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
  OpenServiceInput: OpenServiceInput;
  OpenServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenServiceResult']>;
  OwnWork: ResolverTypeWrapper<OwnWork>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges'> & { edges: Array<ResolversTypes['PaymentEdge']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentRecorded: ResolverTypeWrapper<Omit<PaymentRecorded, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PostContributionInput: PostContributionInput;
  PostContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostContributionResult']>;
  Posting: ResolverTypeWrapper<Posting>;
  PrepareAllocationInput: PrepareAllocationInput;
  PrepareAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareAllocationResult']>;
  PreviewShare: ResolverTypeWrapper<Omit<PreviewShare, 'member'> & { member: ResolversTypes['Member'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterClientInput: RegisterClientInput;
  RegisterClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterClientResult']>;
  ReinstateUserInput: ReinstateUserInput;
  RevokeClientInput: RevokeClientInput;
  RevokeClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClientResult']>;
  Role: Role;
  RulebookLayer: ResolverTypeWrapper<RulebookLayer>;
  RulebookVersion: ResolverTypeWrapper<RulebookRow>;
  SendBackInput: SendBackInput;
  SendBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendBackResult']>;
  Side: Side;
  Signature: ResolverTypeWrapper<Signature>;
  SuspendUserInput: SuspendUserInput;
  SuspendUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendUserResult']>;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserStatus: UserStatus;
  UserSuspended: ResolverTypeWrapper<Omit<UserSuspended, 'user'> & { user: ResolversTypes['User'] }>;
  Viewer: ResolverTypeWrapper<SignedIn>;
  WithdrawInput: WithdrawInput;
  WrongMoment: ResolverTypeWrapper<WrongMoment>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcknowledgeObligationInput: AcknowledgeObligationInput;
  ID: Scalars['ID']['output'];
  AcknowledgeObligationResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeObligationResult'];
  Acknowledgement: Acknowledgement;
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
  AnswerContestInput: AnswerContestInput;
  AnswerContestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerContestResult'];
  ApproveInput: ApproveInput;
  ApproveResult: ResolversUnionTypes<ResolversParentTypes>['ApproveResult'];
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEvent: EventRow;
  Int: Scalars['Int']['output'];
  CallTotals: CallTotals;
  CaseAnswer: ResolversUnionTypes<ResolversParentTypes>['CaseAnswer'];
  CaseFault: CaseFault;
  CaseResult: CaseResult;
  ClearingService: ServiceRow;
  Client: ClientRow;
  Boolean: Scalars['Boolean']['output'];
  ClientPrepared: Omit<ClientPrepared, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  ClientRevoked: Omit<ClientRevoked, 'client'> & { client: ResolversParentTypes['Client'] };
  ComputationLine: ComputationLine;
  Contest: Contest;
  ContestAnswer: ContestAnswer;
  ContestObligationInput: ContestObligationInput;
  ContestObligationResult: ResolversUnionTypes<ResolversParentTypes>['ContestObligationResult'];
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
  DefaultDeclared: Omit<DefaultDeclared, 'decision' | 'defaultEvent'> & { decision: ResolversParentTypes['Decision'], defaultEvent: ResolversParentTypes['DefaultEvent'] };
  DefaultEvent: DefaultRow;
  DefaultEventConnection: Omit<DefaultEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['DefaultEventEdge']> };
  DefaultEventEdge: Omit<DefaultEventEdge, 'node'> & { node: ResolversParentTypes['DefaultEvent'] };
  DefaultStep: DefaultStep;
  DemonstrationSignIn: DemonstrationSignIn;
  EnterLossInput: EnterLossInput;
  EnterLossResult: ResolversUnionTypes<ResolversParentTypes>['EnterLossResult'];
  Fact: Fact;
  Firm: FirmRow;
  FundFigure: FundFigure;
  House: HouseRow;
  InboxConnection: InboxConnection;
  InboxEdge: InboxEdge;
  InboxMessage: InboxMessage;
  InboxRead: InboxRead;
  InvalidInput: InvalidInput;
  InvitationAccepted: InvitationAccepted;
  InviteUserInput: InviteUserInput;
  InviteUserResult: ResolversUnionTypes<ResolversParentTypes>['InviteUserResult'];
  JSON: Scalars['JSON']['output'];
  JournalConnection: Omit<JournalConnection, 'edges'> & { edges: Array<ResolversParentTypes['JournalEdge']> };
  JournalEdge: Omit<JournalEdge, 'node'> & { node: ResolversParentTypes['JournalEntry'] };
  JournalEntry: EntryRow;
  KeyReused: KeyReused;
  Layer: LayerRow;
  LossEntered: Omit<LossEntered, 'defaultEvent'> & { defaultEvent: ResolversParentTypes['DefaultEvent'] };
  LossEntry: LossEntry;
  Mail: Mail;
  MailConnection: MailConnection;
  MailEdge: MailEdge;
  MarkReadInput: MarkReadInput;
  MarkReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkReadResult'];
  MatchPaymentInput: MatchPaymentInput;
  MatchPaymentResult: ResolversUnionTypes<ResolversParentTypes>['MatchPaymentResult'];
  Member: MemberRow;
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberStep: MemberStep;
  Money: Money;
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
  OpenServiceInput: OpenServiceInput;
  OpenServiceResult: ResolversUnionTypes<ResolversParentTypes>['OpenServiceResult'];
  OwnWork: OwnWork;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentConnection: Omit<PaymentConnection, 'edges'> & { edges: Array<ResolversParentTypes['PaymentEdge']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentRecorded: Omit<PaymentRecorded, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PostContributionInput: PostContributionInput;
  PostContributionResult: ResolversUnionTypes<ResolversParentTypes>['PostContributionResult'];
  Posting: Posting;
  PrepareAllocationInput: PrepareAllocationInput;
  PrepareAllocationResult: ResolversUnionTypes<ResolversParentTypes>['PrepareAllocationResult'];
  PreviewShare: Omit<PreviewShare, 'member'> & { member: ResolversParentTypes['Member'] };
  Query: Record<PropertyKey, never>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterClientInput: RegisterClientInput;
  RegisterClientResult: ResolversUnionTypes<ResolversParentTypes>['RegisterClientResult'];
  ReinstateUserInput: ReinstateUserInput;
  RevokeClientInput: RevokeClientInput;
  RevokeClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeClientResult'];
  RulebookLayer: RulebookLayer;
  RulebookVersion: RulebookRow;
  SendBackInput: SendBackInput;
  SendBackResult: ResolversUnionTypes<ResolversParentTypes>['SendBackResult'];
  Signature: Signature;
  SuspendUserInput: SuspendUserInput;
  SuspendUserResult: ResolversUnionTypes<ResolversParentTypes>['SuspendUserResult'];
  User: UserRow;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserSuspended: Omit<UserSuspended, 'user'> & { user: ResolversParentTypes['User'] };
  Viewer: SignedIn;
  WithdrawInput: WithdrawInput;
  WrongMoment: WrongMoment;
};

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationAccepted' | 'NotFound', ParentType, ContextType>;
};

export type AcknowledgeObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeObligationResult'] = ResolversParentTypes['AcknowledgeObligationResult']> = {
  __resolveType: TypeResolveFn<'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'ObligationChanged' | 'WrongMoment', ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type AnswerContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerContestResult'] = ResolversParentTypes['AnswerContestResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type ApproveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveResult'] = ResolversParentTypes['ApproveResult']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'DecisionAnswered' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'NotWhatWasSeen' | 'OwnWork' | 'WrongMoment', ParentType, ContextType>;
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

export type ClearingServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingService'] = ResolversParentTypes['ClearingService'], FederationReferenceType extends FederationReferenceTypes['ClearingService'] = FederationReferenceTypes['ClearingService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClearingService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capital?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundFigure']>, ParentType, ContextType>;
  fundHistory?: Resolver<Array<ResolversTypes['FundFigure']>, ParentType, ContextType, RequireFields<ClearingServiceFundHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContestObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestObligationResult'] = ResolversParentTypes['ContestObligationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'ObligationChanged' | 'WrongMoment', ParentType, ContextType>;
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

export type EnterLossResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterLossResult'] = ResolversParentTypes['EnterLossResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LossEntered' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm'], FederationReferenceType extends FederationReferenceTypes['Firm'] = FederationReferenceTypes['Firm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Firm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affiliates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundFigure'] = ResolversParentTypes['FundFigure']> = {
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type HouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['House'] = ResolversParentTypes['House']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demonstrationSignIns?: Resolver<Array<ResolversTypes['DemonstrationSignIn']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InboxReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxRead'] = ResolversParentTypes['InboxRead']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MatchPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchPaymentResult'] = ResolversParentTypes['MatchPaymentResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MemberStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoreThanOutstandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoreThanOutstanding'] = ResolversParentTypes['MoreThanOutstanding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acknowledgeObligation?: Resolver<ResolversTypes['AcknowledgeObligationResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeObligationArgs, 'input'>>;
  admitMember?: Resolver<ResolversTypes['AdmitMemberResult'], ParentType, ContextType, RequireFields<MutationAdmitMemberArgs, 'input'>>;
  adoptRulebook?: Resolver<ResolversTypes['AdoptRulebookResult'], ParentType, ContextType, RequireFields<MutationAdoptRulebookArgs, 'input'>>;
  announcePayment?: Resolver<ResolversTypes['AnnouncePaymentResult'], ParentType, ContextType, RequireFields<MutationAnnouncePaymentArgs, 'input'>>;
  answerContest?: Resolver<ResolversTypes['AnswerContestResult'], ParentType, ContextType, RequireFields<MutationAnswerContestArgs, 'input'>>;
  approve?: Resolver<ResolversTypes['ApproveResult'], ParentType, ContextType, RequireFields<MutationApproveArgs, 'input'>>;
  contestObligation?: Resolver<ResolversTypes['ContestObligationResult'], ParentType, ContextType, RequireFields<MutationContestObligationArgs, 'input'>>;
  declareDefault?: Resolver<ResolversTypes['DeclareDefaultResult'], ParentType, ContextType, RequireFields<MutationDeclareDefaultArgs, 'input'>>;
  enterLoss?: Resolver<ResolversTypes['EnterLossResult'], ParentType, ContextType, RequireFields<MutationEnterLossArgs, 'input'>>;
  inviteUser?: Resolver<ResolversTypes['InviteUserResult'], ParentType, ContextType, RequireFields<MutationInviteUserArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['MarkReadResult'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'input'>>;
  matchPayment?: Resolver<ResolversTypes['MatchPaymentResult'], ParentType, ContextType, RequireFields<MutationMatchPaymentArgs, 'input'>>;
  nothing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openService?: Resolver<ResolversTypes['OpenServiceResult'], ParentType, ContextType, RequireFields<MutationOpenServiceArgs, 'input'>>;
  postContribution?: Resolver<ResolversTypes['PostContributionResult'], ParentType, ContextType, RequireFields<MutationPostContributionArgs, 'input'>>;
  prepareAllocation?: Resolver<ResolversTypes['PrepareAllocationResult'], ParentType, ContextType, RequireFields<MutationPrepareAllocationArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  registerClient?: Resolver<ResolversTypes['RegisterClientResult'], ParentType, ContextType, RequireFields<MutationRegisterClientArgs, 'input'>>;
  reinstateUser?: Resolver<ResolversTypes['InviteUserResult'], ParentType, ContextType, RequireFields<MutationReinstateUserArgs, 'input'>>;
  revokeClient?: Resolver<ResolversTypes['RevokeClientResult'], ParentType, ContextType, RequireFields<MutationRevokeClientArgs, 'input'>>;
  sendBack?: Resolver<ResolversTypes['SendBackResult'], ParentType, ContextType, RequireFields<MutationSendBackArgs, 'input'>>;
  suspendUser?: Resolver<ResolversTypes['SuspendUserResult'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['SendBackResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditEvent' | 'ClearingService' | 'Client' | 'Decision' | 'DefaultEvent' | 'Firm' | 'JournalEntry' | 'Member' | 'Obligation' | 'Payment' | 'RulebookVersion' | 'User', ParentType, ContextType>;
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
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  announcements?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  computation?: Resolver<Array<ResolversTypes['ComputationLine']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  contestBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultEvent?: Resolver<ResolversTypes['DefaultEvent'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houseNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  rulebook?: Resolver<ResolversTypes['RulebookVersion'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ClearingService'], ParentType, ContextType>;
  softwareVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type OpenServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenServiceResult'] = ResolversParentTypes['OpenServiceResult']> = {
  __resolveType: TypeResolveFn<'DecisionPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
};

export type OwnWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnWork'] = ResolversParentTypes['OwnWork']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEvents?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'first'>>;
  clients?: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  defaultEvents?: Resolver<ResolversTypes['DefaultEventConnection'], ParentType, ContextType, RequireFields<QueryDefaultEventsArgs, 'first'>>;
  firms?: Resolver<Array<ResolversTypes['Firm']>, ParentType, ContextType>;
  house?: Resolver<ResolversTypes['House'], ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['JournalConnection'], ParentType, ContextType, RequireFields<QueryJournalArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'contested' | 'first'>>;
  outbox?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, RequireFields<QueryOutboxArgs, 'first'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first'>>;
  previewAllocation?: Resolver<Maybe<ResolversTypes['AllocationPreview']>, ParentType, ContextType, RequireFields<QueryPreviewAllocationArgs, 'defaultEventId'>>;
  runCase?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<QueryRunCaseArgs, 'case'>>;
  service?: Resolver<Maybe<ResolversTypes['ClearingService']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<Array<ResolversTypes['ClearingService']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'all' | 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentResult'] = ResolversParentTypes['RecordPaymentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'PaymentRecorded' | 'WrongMoment', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'CaseFault' | 'InvalidInput' | 'KeyReused' | 'MoreThanOutstanding' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'NotWhatWasSeen' | 'OwnWork' | 'WrongMoment', ParentType, ContextType>;
};

export type RegisterClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterClientResult'] = ResolversParentTypes['RegisterClientResult']> = {
  __resolveType: TypeResolveFn<'ClientPrepared' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn', ParentType, ContextType>;
};

export type RevokeClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientResult'] = ResolversParentTypes['RevokeClientResult']> = {
  __resolveType: TypeResolveFn<'ClientRevoked' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'WrongMoment', ParentType, ContextType>;
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

export type SendBackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendBackResult'] = ResolversParentTypes['SendBackResult']> = {
  __resolveType: TypeResolveFn<'AlreadyAnswered' | 'DecisionAnswered' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'OwnWork', ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SuspendUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserResult'] = ResolversParentTypes['SuspendUserResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'NotSignedIn' | 'UserSuspended' | 'WrongMoment', ParentType, ContextType>;
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

export type WrongMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongMoment'] = ResolversParentTypes['WrongMoment']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcknowledgeObligationResult?: AcknowledgeObligationResultResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AdmitMemberResult?: AdmitMemberResultResolvers<ContextType>;
  AdoptRulebookResult?: AdoptRulebookResultResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationPreview?: AllocationPreviewResolvers<ContextType>;
  AlreadyAnswered?: AlreadyAnsweredResolvers<ContextType>;
  AnnouncePaymentResult?: AnnouncePaymentResultResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnswerContestResult?: AnswerContestResultResolvers<ContextType>;
  ApproveResult?: ApproveResultResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  CallTotals?: CallTotalsResolvers<ContextType>;
  CaseAnswer?: CaseAnswerResolvers<ContextType>;
  CaseFault?: CaseFaultResolvers<ContextType>;
  CaseResult?: CaseResultResolvers<ContextType>;
  ClearingService?: ClearingServiceResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientPrepared?: ClientPreparedResolvers<ContextType>;
  ClientRevoked?: ClientRevokedResolvers<ContextType>;
  ComputationLine?: ComputationLineResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  ContestAnswer?: ContestAnswerResolvers<ContextType>;
  ContestObligationResult?: ContestObligationResultResolvers<ContextType>;
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
  DefaultDeclared?: DefaultDeclaredResolvers<ContextType>;
  DefaultEvent?: DefaultEventResolvers<ContextType>;
  DefaultEventConnection?: DefaultEventConnectionResolvers<ContextType>;
  DefaultEventEdge?: DefaultEventEdgeResolvers<ContextType>;
  DefaultStep?: DefaultStepResolvers<ContextType>;
  DemonstrationSignIn?: DemonstrationSignInResolvers<ContextType>;
  EnterLossResult?: EnterLossResultResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FundFigure?: FundFigureResolvers<ContextType>;
  House?: HouseResolvers<ContextType>;
  InboxConnection?: InboxConnectionResolvers<ContextType>;
  InboxEdge?: InboxEdgeResolvers<ContextType>;
  InboxMessage?: InboxMessageResolvers<ContextType>;
  InboxRead?: InboxReadResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InviteUserResult?: InviteUserResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JournalConnection?: JournalConnectionResolvers<ContextType>;
  JournalEdge?: JournalEdgeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  Layer?: LayerResolvers<ContextType>;
  LossEntered?: LossEnteredResolvers<ContextType>;
  LossEntry?: LossEntryResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  MarkReadResult?: MarkReadResultResolvers<ContextType>;
  MatchPaymentResult?: MatchPaymentResultResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberStep?: MemberStepResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
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
  OpenServiceResult?: OpenServiceResultResolvers<ContextType>;
  OwnWork?: OwnWorkResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentRecorded?: PaymentRecordedResolvers<ContextType>;
  PostContributionResult?: PostContributionResultResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PrepareAllocationResult?: PrepareAllocationResultResolvers<ContextType>;
  PreviewShare?: PreviewShareResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterClientResult?: RegisterClientResultResolvers<ContextType>;
  RevokeClientResult?: RevokeClientResultResolvers<ContextType>;
  RulebookLayer?: RulebookLayerResolvers<ContextType>;
  RulebookVersion?: RulebookVersionResolvers<ContextType>;
  SendBackResult?: SendBackResultResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SuspendUserResult?: SuspendUserResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserSuspended?: UserSuspendedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WrongMoment?: WrongMomentResolvers<ContextType>;
};

