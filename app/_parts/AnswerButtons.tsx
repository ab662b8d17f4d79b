"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button, type ButtonLook } from "#app/_parts/Button.tsx";
import { decisionWords } from "#app/_parts/decisions.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { useSending } from "#app/_parts/form/sending.ts";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { Failed } from "#app/_parts/message/Failed.tsx";

type Act = (key: string) => Promise<object>;

/**
 * The buttons of a second person: "Confirm match" and "Send back" with a reason; own work has the confirmation dashed
 * with the reason in words, and "Take back". After an answer, or where somebody else was faster, the page is drawn anew.
 */
export function AnswerButtons({
  kind,
  standing,
  newKey,
  approve,
  sendBack,
  takeBack,
}: {
  kind: string;
  /** Whether the viewer may approve, whether it is its own work, and why in words. */
  standing: { may: boolean; own: boolean; why: string };
  newKey: () => string;
  approve: Act;
  sendBack: (key: string, reason: string) => Promise<object>;
  takeBack: Act;
}) {
  const router = useRouter();
  const [returning, setReturning] = useState(false);
  const { verb, busy } = decisionWords(kind);
  const steps = { newKey, refresh: () => router.refresh() };
  if (!standing.may) {
    return (
      <div className="flex flex-col gap-3 print:hidden">
        <Button blocked={standing.why}>{verb}</Button>
        {standing.own && (
          <OneStep
            {...steps}
            action="Take back"
            busy="Taking back"
            failed="It was not taken back."
            act={takeBack}
          />
        )}
      </div>
    );
  }
  if (returning) {
    return (
      <SendForm
        newKey={newKey}
        action="Send back"
        busy="Sending back"
        failed="It was not sent back."
        note="Nothing of it takes effect. Whoever prepared it reads your reason."
        others={<Button onClick={() => setReturning(false)}>Keep it</Button>}
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
  return (
    <div className="flex flex-wrap items-start gap-2 print:hidden phone:flex-col phone:items-stretch">
      <OneStep
        {...steps}
        action={verb}
        busy={busy}
        tone="primary"
        failed="Nothing was approved."
        act={approve}
      />
      <Button onClick={() => setReturning(true)}>Send back</Button>
    </div>
  );
}

/** One button that does one thing; where it was refused, why, and a way to see how things stand now. */
function OneStep({
  action,
  busy,
  failed,
  tone,
  newKey,
  act,
  refresh,
}: {
  action: string;
  busy: string;
  failed: string;
  tone?: ButtonLook["tone"];
  newKey: () => string;
  act: Act;
  refresh: () => void;
}) {
  const sending = useSending({ newKey, send: (key) => act(key), done: refresh });
  const { whole } = sending.problems;
  return (
    <form onSubmit={(event) => void sending.submit(event)} className="flex max-w-full flex-col gap-3">
      {whole && (
        <Failed strong={failed} fault={whole.fault}>
          {whole.message}
        </Failed>
      )}
      <div className="flex flex-wrap gap-2 phone:flex-col">
        <Button type="submit" tone={tone} busy={sending.busy ? busy : undefined}>
          {action}
        </Button>
        {whole && (
          <Button
            onClick={() => {
              sending.clear();
              refresh();
            }}
          >
            Show how it stands now
          </Button>
        )}
      </div>
    </form>
  );
}
