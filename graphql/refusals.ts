/** What every mutation may answer instead of doing it, in order of precedence. Nothing was changed. */
export type Refusal =
  | { __typename: "NotSignedIn"; message: string }
  | { __typename: "NotAllowed"; message: string }
  | { __typename: "NotFound"; message: string }
  | { __typename: "KeyReused"; message: string }
  | { __typename: "InvalidInput"; message: string; field: string }
  | { __typename: "WrongMoment"; message: string };

/** A refusal on its way out of a command: the door rolls back and answers with it. */
export class Refused<R extends { __typename: string; message: string } = Refusal> extends Error {
  readonly refusal: R;
  constructor(refusal: R) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export const refuse = <R extends { __typename: string; message: string }>(refusal: R): never => {
  throw new Refused(refusal);
};
export const invalid = (field: string, message: string): never =>
  refuse({ __typename: "InvalidInput", field, message });
export const notFound = (what: string): never =>
  refuse({ __typename: "NotFound", message: `There is no such ${what}.` });
export const wrongMoment = (message: string): never => refuse({ __typename: "WrongMoment", message });
