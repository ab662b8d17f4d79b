"use client";

import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { nearest, stepped } from "#app/_parts/chart/overTimeKeys.ts";
import { percent } from "#app/_parts/scale.ts";

/**
 * One period at a time, read in words: arrow keys, Home and End go from period to period, and so does a pointer. It
 * begins at the newest.
 */
export function OverTimeReader({
  label,
  places,
}: {
  label: string;
  places: readonly { at: number; words: string }[];
}) {
  const [at, choose] = useState(places.length - 1);
  const chosen = places[at];
  if (!chosen) return null;
  function onKeyDown(event: KeyboardEvent) {
    const to = stepped(event.key, at, places.length);
    if (to === null) return;
    event.preventDefault();
    choose(to);
  }
  function onPointer(event: PointerEvent<HTMLElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    choose(
      nearest(
        places.map((place) => place.at),
        ((event.clientX - left) / width) * 1000,
      ),
    );
  }
  return (
    <>
      <div
        className="reader"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={places.length}
        aria-valuenow={at + 1}
        aria-valuetext={chosen.words}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        <svg width="100%" height="100%" className="block" aria-hidden="true">
          <svg x={percent(chosen.at)} y="100%" aria-hidden="true">
            <path d="M0 3 4 9H-4Z" fill="var(--color-ink)" />
          </svg>
        </svg>
      </div>
      <p className="reading" aria-hidden="true">
        {chosen.words}
      </p>
    </>
  );
}
