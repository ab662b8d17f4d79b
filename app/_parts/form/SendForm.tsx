"use client";

import type { ReactNode } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { ErrorSummary } from "#app/_parts/form/ErrorSummary.tsx";
import { FormActions } from "#app/_parts/form/FormActions.tsx";
import { FormColumn } from "#app/_parts/form/FormColumn.tsx";
import { type Done, useSending } from "#app/_parts/form/sending.ts";
import { Failed } from "#app/_parts/message/Failed.tsx";

/**
 * A form that does one thing: what stands in the way on top, the fields, one button and what pressing it will do. Values
 * stay as they were typed when it is refused. `failed` says what did not happen: "The payment was not recorded."
 */
export function SendForm<Answer extends object>({
  action,
  busy,
  failed,
  note,
  tone = "primary",
  others,
  newKey,
  send,
  done,
  children,
}: {
  /** Verb and thing: "Record payment". */
  action: string;
  /** While it goes on: "Recording payment". */
  busy: string;
  failed: string;
  note?: ReactNode;
  tone?: "primary" | "danger" | "outlined" | undefined;
  /** Other buttons beside it. */
  others?: ReactNode;
  newKey: () => string;
  send: (key: string, values: FormData) => Promise<Answer>;
  done: (answer: Done<Answer>) => void;
  /** The fields; told what is wrong with each, by name. */
  children?: (error: (field: string) => string | undefined) => ReactNode;
}) {
  const sending = useSending({ newKey, send, done });
  const { fields, whole } = sending.problems;
  return (
    <form noValidate onSubmit={(event) => void sending.submit(event)}>
      <FormColumn>
        <ErrorSummary errors={fields} />
        {whole && (
          <Failed strong={failed} fault={whole.fault}>
            {whole.message}
          </Failed>
        )}
        {children?.((field) => fields.find((each) => each.field === field)?.message)}
        <FormActions note={note}>
          <Button type="submit" tone={tone} busy={sending.busy ? busy : undefined}>
            {action}
          </Button>
          {others}
        </FormActions>
      </FormColumn>
    </form>
  );
}
