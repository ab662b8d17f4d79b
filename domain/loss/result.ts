/**
 * The result of a loss case, as it is printed: amounts as decimal strings in major units, in the order of SPEC.
 */
import type { Statement } from "#domain/share.ts";
import type { Status } from "./members.ts";

export interface LossResult {
  readonly result: "loss/1";
  readonly currency: string;
  readonly events: readonly EventResult[];
  /** In order of id. */
  readonly members: readonly MemberResult[];
}

export type EventResult =
  | DefaultResult
  | LossRoundResult
  | RecoveryResult
  | { readonly id: string; readonly type: "require" | "post" | "release" | "join" }
  | { readonly id: string; readonly type: "call" | "replenish"; readonly calls: readonly Call[] }
  | { readonly id: string; readonly type: "leave"; readonly member: string; readonly returned: string };

export interface DefaultResult extends Absorption {
  readonly id: string;
  readonly type: "default";
}

export interface LossRoundResult extends Absorption {
  readonly id: string;
  readonly type: "loss";
  /** The event that opened the default. */
  readonly default: string;
}

/** How a loss was absorbed: `absorbed` summed over the layers plus `uncovered` is `loss`. */
export interface Absorption {
  readonly loss: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly layers: readonly LayerResult[];
  readonly uncovered: string;
  readonly surplus: readonly Surplus[];
}

export interface LayerResult {
  readonly id: string;
  readonly absorbed: string;
  readonly remaining: string;
  readonly shares: readonly { readonly payer: string; readonly amount: string }[];
  /** On layers of members shared pro rata, where something was shared. */
  readonly statement?: Statement;
}

export interface Surplus {
  readonly member: string;
  readonly resource: "margin" | "contribution";
  readonly amount: string;
}

export interface RecoveryResult {
  readonly id: string;
  readonly type: "recovery";
  readonly amount: string;
  /** The part of the amount that reduced the uncovered loss. */
  readonly uncovered: string;
  readonly returned: readonly Refund[];
  readonly estate: string;
}

export interface Refund {
  readonly layer: string;
  readonly payer: string;
  readonly amount: string;
}

export interface Call {
  readonly member: string;
  readonly amount: string;
}

export interface MemberResult {
  readonly id: string;
  readonly status: Status;
  readonly posted: string;
  readonly paid: string;
}

/**
 * One payer's line of a shared layer, as it stands on its loss allocation notice. With the layer's statement it is
 * a `share/1` case of its own. Results leave weight and cap out, as they are nobody else's business.
 */
export interface NoticeLine {
  readonly event: string;
  readonly layer: string;
  readonly payer: string;
  readonly weight: string;
  readonly cap: string;
  readonly amount: string;
  readonly statement: Statement | null;
}
