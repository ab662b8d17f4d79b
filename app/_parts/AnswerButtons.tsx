"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button, type ButtonLook } from "#app/_parts/Button.tsx";
import { decisionWords } from "#app/_parts/decisions.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { useSending } from "#app/_parts/form/sending.ts";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { Failed } from "#app/_parts/message/Failed.tsx";

type Act = (key: string) => Promise<object>;
type Answers = {
  newKey: () => string;
  approve: Act;
  sendBack: (key: string, reason: string) => Promise<object>;
  takeBack: Act;
};

/**
 * The buttons of a second person: "Confirm match" and "Send back" with a reason; own work has the confirmation dashed
 * with the reason in words, and "Take back". After an answer, or where somebody else was faster, the page is drawn anew.
 */
export function AnswerButtons({
  kind,
  standing,
  ...answers
}: Answers & {
  kind: string;
  /** Whether the viewer may approve, whether it is its own work, and why in words. */
  standing: { may: boolean; own: boolean; why: string };
}) {
  const [returning, setReturning] = useState(false);
  if (!standing.may)
    return (
      <div className="flex flex-col gap-3 print:hidden">
        <Button blocked={standing.why}>{decisionWords(kind).verb}</Button>
        {standing.own && <TakeBack {...answers} />}
      </div>
    );
  return returning ? (
    <SendBack {...answers} keep={() => setReturning(false)} />
  ) : (
    <Confirm {...answers} kind={kind} sendBackInstead={() => setReturning(true)} />
  );
}

/** After these, confirming again would be refused again: what is left is to look, or to send it back. */
const over = ["AlreadyAnswered", "NotWhatWasSeen"];

function Confirm({
  kind,
  newKey,
  approve,
  sendBackInstead,
}: Answers & { kind: string; sendBackInstead: () => void }) {
  const router = useRouter();
  const sending = useSending({ newKey, send: approve, done: () => router.refresh() });
  const { verb, busy } = decisionWords(kind);
  const refused = sending.problems.whole;
  const look = () => {
    sending.clear();
    router.refresh();
  };
  return (
    <Steps failed="Nothing was approved." refused={refused} submit={sending.submit}>
      {(refused === null || !over.includes(refused.kind)) && (
        <Press words={verb} busy={sending.busy && busy} tone="primary" />
      )}
      {refused && <Button onClick={look}>Show how it stands now</Button>}
      {refused?.kind !== "AlreadyAnswered" && <Button onClick={sendBackInstead}>Send back</Button>}
    </Steps>
  );
}

function TakeBack({ newKey, takeBack }: Answers) {
  const router = useRouter();
  const sending = useSending({ newKey, send: takeBack, done: () => router.refresh() });
  return (
    <Steps failed="It was not taken back." refused={sending.problems.whole} submit={sending.submit}>
      <Press words="Take back" busy={sending.busy && "Taking back"} />
    </Steps>
  );
}

function SendBack({ newKey, sendBack, keep }: Answers & { keep: () => void }) {
  const router = useRouter();
  return (
    <SendForm
      newKey={newKey}
      action="Send back"
      busy="Sending back"
      failed="It was not sent back."
      note="Nothing of it takes effect. Whoever prepared it reads your reason."
      others={<Button onClick={keep}>Keep it</Button>}
      send={(key, values) => sendBack(key, textOf(values, "reason"))}
      done={() => router.refresh()}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="Why it goes back"
          hint="At least 3 characters. Kept in the audit trail."
          error={error("reason")}
          required
          autoFocus
        />
      )}
    </SendForm>
  );
}

/** Buttons in a form without fields; over them why nothing happened, where it was refused. */
function Steps({
  failed,
  refused,
  submit,
  children,
}: {
  failed: string;
  refused: { message: string; fault?: string | undefined } | null;
  submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
  children: ReactNode;
}) {
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3 print:hidden">
      {refused && (
        <Failed strong={failed} fault={refused.fault}>
          {refused.message}
        </Failed>
      )}
      <div className="flex flex-wrap items-start gap-2 phone:flex-col phone:items-stretch">{children}</div>
    </form>
  );
}

function Press({ words, busy, tone }: { words: string; busy: string | false; tone?: ButtonLook["tone"] }) {
  return (
    <Button type="submit" tone={tone} busy={busy || undefined}>
      {words}
    </Button>
  );
}
