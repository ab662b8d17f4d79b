import type { MemberRow } from "#db/members/queries.ts";
import type { Standing } from "#db/statements/queries.ts";
import { formatAmount } from "#domain/money.ts";
import { money } from "../money.ts";

/** What a balance confirmation says: whose, when, and the four balances as decimal amounts. */
export interface BalanceContent {
  member: string;
  service: string;
  currency: string;
  year: number;
  asOf: string;
  posted: string;
  called: string;
  owed: string;
  payable: string;
}

export const statedIn = ({ posted, called, owed, payable }: Standing, currency: string) => ({
  posted: formatAmount(posted, currency),
  called: formatAmount(called, currency),
  owed: formatAmount(owed, currency),
  payable: formatAmount(payable, currency),
});

/** Balances as the graph gives them. */
export const balances = ({ posted, called, owed, payable }: Standing, currency: string) => ({
  posted: money(posted, currency),
  called: money(called, currency),
  owed: money(owed, currency),
  payable: money(payable, currency),
});

/** A statement before its entries are asked for. */
export interface Statement {
  member: MemberRow;
  from: string;
  to: string;
}

/** An entry of a statement before its obligation is asked for. */
export interface StatementLine {
  id: string;
  title: string;
  bookedOn: string;
  at: Date;
  number: string | null;
  obligationId: string | null;
  moved: ReturnType<typeof balances>;
  balance: ReturnType<typeof balances>;
}
