import { type FormEvent, useState } from "react";
import { groupedIn } from "#app/_parts/amounts.ts";

/** An answer of the graph that is no: every refusal has a message, and nothing else has one. */
export type Refusal = { __typename?: string | undefined; message: string; field?: string | undefined };
/** What is left of a mutation's answers once the refusals are taken out. */
export type Done<Answer> = Exclude<Answer, { message: string }>;

/** What stands in the way of a form: at fields, or of the whole. */
export type Problems = {
  fields: readonly { field: string; message: string }[];
  whole: { message: string; kind: string; fault?: string | undefined } | null;
};

const NONE: Problems = { fields: [], whole: null };

/**
 * A form's way to the graph. One idempotency key from its opening to its end, so that sending again after a fault has
 * one effect; busy until it is refused, and for good once it is done, as the page then goes on; refusals sorted to
 * their fields.
 *
 * newKey  from #app/send.ts
 * send    the mutation's answer, refusals among it
 * done    what happens next: go to the thing made, or show it
 */
export function useSending<Answer extends object>({
  newKey,
  send,
  done,
}: {
  newKey: () => string;
  send: (key: string, values: FormData) => Promise<Answer>;
  done: (answer: Done<Answer>) => void;
}) {
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState(NONE);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const missing = unfilled(form);
    setProblems({ fields: missing, whole: null });
    if (missing.length > 0) return;
    setBusy(true);
    try {
      const answer = await send(key, new FormData(form));
      if (!isRefusal(answer)) return done(answer as Done<Answer>);
      setProblems(problemsOf(answer, form));
    } catch (error) {
      const {
        message,
        code = "FAULT",
        faultId,
      } = error as { message: string; code?: string; faultId?: string };
      setProblems({ fields: [], whole: { message, kind: code, fault: faultId } });
    }
    setBusy(false);
  }
  return { submit, busy, problems, clear: () => setProblems(NONE) };
}

const isRefusal = (answer: object): answer is Refusal => "message" in answer;

/** The words over a field: its label, or the legend of its group. */
function labelOf(control: Element): string {
  const legend = control.closest("fieldset")?.querySelector("legend")?.textContent;
  return legend ?? (control as HTMLInputElement).labels?.[0]?.textContent ?? "";
}

/** Required fields that hold nothing: said all at once, and before anything is sent. */
function unfilled(form: HTMLFormElement): Problems["fields"] {
  return [...form.querySelectorAll<HTMLInputElement>(":is(input, select, textarea)[required]")]
    .filter((control) => control.value.trim() === "")
    .map((control) => ({ field: control.id, message: `${labelOf(control)} is empty: fill it in.` }));
}

/** A refusal at its field, in the field's own words where it names it as the graph does; else one of the whole. */
function problemsOf({ __typename = "", message, field }: Refusal, form: HTMLFormElement): Problems {
  const control = field === undefined ? null : form.querySelector(`[id="${CSS.escape(field)}"]`);
  if (!control || field === undefined)
    return { fields: [], whole: { message: groupedIn(message), kind: __typename } };
  const words = message.startsWith(`${field} `) ? labelOf(control) + message.slice(field.length) : message;
  return { fields: [{ field, message: groupedIn(words) }], whole: null };
}
