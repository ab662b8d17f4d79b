import { dateTimeText, wallClock } from "#app/_parts/dates.ts";

/**
 * An instant, always with its zone unless the place around it names the zone.
 *
 * full     Mon 17 Sep 2018, 12:00 CEST (default)
 * stacked  the day in strong, the time under it: for a key and its value
 * table    Mon 17 Sep 12:00, the time quiet: where the title says year and zone
 * short    13 Sep 09:00: timelines
 * time     12:00 CEST
 */
export function DateTime({
  at,
  zone,
  form = "full",
}: {
  at: string;
  zone: string;
  form?: "full" | "stacked" | "table" | "short" | "time" | undefined;
}) {
  const { weekday, day, month, year, time, zone: name } = wallClock(at, zone);
  if (form === "stacked") {
    return (
      <time dateTime={at}>
        <b className="whitespace-nowrap">{`${weekday} ${day} ${month} ${year}`}</b>
        <span className="block">{`${time} ${name}`}</span>
      </time>
    );
  }
  if (form === "table") {
    return (
      <time dateTime={at} className="whitespace-nowrap">
        {`${weekday} ${day} ${month} `}
        <span className="text-ink-2">{time}</span>
      </time>
    );
  }
  const text =
    form === "short"
      ? `${day} ${month} ${time}`
      : form === "time"
        ? `${time} ${name}`
        : dateTimeText(at, zone);
  return <time dateTime={at}>{text}</time>;
}
