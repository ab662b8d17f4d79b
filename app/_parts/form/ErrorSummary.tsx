"use client";

import { useEffect, useRef } from "react";

/** What stands in the way, at the top of the form, each a link to its field. Takes the focus when it appears or changes. */
export function ErrorSummary({ errors }: { errors: readonly { field: string; message: string }[] }) {
  const box = useRef<HTMLDivElement>(null);
  const text = errors.map((error) => error.message).join("\n");
  useEffect(() => {
    if (text) box.current?.focus();
  }, [text]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="border-l-[3px] border-madder bg-madder-tint px-3 py-2.5 forced-colors:border-y"
    >
      <b>
        {errors.length === 1 ? "One thing stands in the way." : `${errors.length} things stand in the way.`}
      </b>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              className="link text-madder!"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.field)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
