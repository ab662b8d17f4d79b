/** A line of a computation. */
export interface Line {
  label: string;
  from: string;
  amount: string;
  note: string | null;
  result: boolean;
}
