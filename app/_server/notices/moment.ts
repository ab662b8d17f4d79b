/** An instant in the house's zone, as every page writes it: Mon 17 Sep 2018, 12:00 CEST. */
export function moment(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    weekday: "short", day: "numeric", month: "short", year: "numeric",
    hour: "2-digit", minute: "2-digit", timeZone, timeZoneName: "short",
  }).formatToParts(new Date(iso)); // biome-ignore format: one thought
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("weekday")} ${of("day")} ${of("month").slice(0, 3)} ${of("year")}, ${of("hour")}:${of("minute")} ${of("timeZoneName")}`;
}
