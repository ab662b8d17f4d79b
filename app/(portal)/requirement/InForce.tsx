import { Amount } from "#app/_parts/Amount.tsx";
import { Button } from "#app/_parts/Button.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { findInForce, type Membership } from "./find.ts";

/** What had to be held on any day, as it was known at the end of that day or another: two days in the address. */
export async function InForce({
  membership: { id, service },
  on,
  knownOn,
  today,
}: {
  membership: Membership;
  on: string | undefined;
  knownOn: string | undefined;
  today: string;
}) {
  const day = on ?? today;
  const found = await findInForce(id, day, knownOn ?? null);
  return (
    <Section title="In force on a day">
      <p className="pb-3">
        {found ? (
          <>
            <Amount money={found} size="second" />
            <span className="block text-ink-2">
              on {dateText(day)}, as known {knownOn ? `at the end of ${dateText(knownOn)}` : "now"}
            </span>
          </>
        ) : (
          <span className="text-ink-2">
            Nothing had to be held on {dateText(day)}, as known{" "}
            {knownOn ? `at the end of ${dateText(knownOn)}` : "now"}.
          </span>
        )}
      </p>
      <form action="/requirement" method="get" className="flex flex-col gap-3 print:hidden">
        <input type="hidden" name="service" value={service.code} />
        <DateInput name="on" label="On" defaultValue={day} required />
        <DateInput
          name="knownOn"
          label="As known at the end of"
          hint="Left empty: as known now."
          defaultValue={knownOn}
        />
        <Button type="submit">Look up</Button>
      </form>
    </Section>
  );
}
