"use client";

import { useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { CheckIt, type CheckLine } from "#app/_parts/CheckIt.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { check, type Issued, linesToRun } from "../check.ts";

/**
 * Check it: runs the lines again in this browser, on the case as issued or as the reader has changed it. All that is
 * needed came with the page, so it works without a connection.
 */
export function CheckObligation({
  number,
  content,
  issued,
}: {
  number: string;
  content: unknown;
  issued: Issued;
}) {
  const original = JSON.stringify(content, null, 2);
  const [text, setText] = useState(original);
  const [open, setOpen] = useState(false);
  const [lines, setLines] = useState<readonly CheckLine[]>(() => linesToRun(original, issued));
  const change = (next: string) => {
    setText(next);
    setLines(linesToRun(next, issued));
  };
  const run = async () => {
    setLines(lines.map((line) => ({ ...line, state: "running" })));
    setLines(await check(text, issued));
  };
  return (
    <CheckIt lines={lines}>
      <ButtonRow width="equal">
        <Button onClick={run}>Run it again</Button>
        <Button aria-expanded={open} aria-controls="the-case" onClick={() => setOpen(!open)}>
          {open ? "Close the case" : "Get the case"}
        </Button>
      </ButtonRow>
      <div id="the-case" hidden={!open} className="pt-4">
        <TextArea
          name="case"
          label="The case, as JSON"
          hint="All that the lines are run on. Change a digit and run it again: the line that no longer holds says so."
          rows={16}
          mono
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => change(event.target.value)}
        />
        <p className="flex flex-wrap gap-x-4 gap-y-1 pt-2">
          <a
            className="link"
            download={`${number}.json`}
            href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          >
            Download the case
          </a>
          {text !== original && (
            <button type="button" className="link cursor-pointer" onClick={() => change(original)}>
              Put back the case as issued
            </button>
          )}
        </p>
      </div>
    </CheckIt>
  );
}
