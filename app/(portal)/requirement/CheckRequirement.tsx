"use client";

import { useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { CheckIt, type CheckLine } from "#app/_parts/CheckIt.tsx";
import { check, linesToRun, type Told } from "./check.ts";

/** Run the newest run's own part again in this browser, without a connection. */
export function CheckRequirement({ told }: { told: Told }) {
  const [lines, setLines] = useState<readonly CheckLine[]>(() => linesToRun(told));
  return (
    <CheckIt lines={lines}>
      <ButtonRow>
        <Button onClick={() => setLines(check(told))}>Run it again</Button>
        <a
          className="link self-center"
          download={`requirement-run-${told.number}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(told.case, null, 2))}`}
        >
          Download the case
        </a>
      </ButtonRow>
    </CheckIt>
  );
}
