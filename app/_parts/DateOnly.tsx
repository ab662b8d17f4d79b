import { dateText } from "#app/_parts/dates.ts";

/** A calendar date without a time: "17 Sep 2018"; `weekday` puts "Mon" before it, `year={false}` drops the year. */
export function DateOnly({
  date,
  weekday = false,
  year = true,
}: {
  date: string;
  weekday?: boolean | undefined;
  year?: boolean | undefined;
}) {
  return (
    <time dateTime={date.slice(0, 10)} className="whitespace-nowrap">
      {dateText(date, { weekday, year })}
    </time>
  );
}
