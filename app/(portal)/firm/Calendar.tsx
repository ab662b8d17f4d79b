import { graphql } from "#app/__generated__/gql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { ask } from "#app/ask.ts";
import { CalendarForms } from "./CalendarForms.tsx";

const OwnCalendarQuery = graphql(`
  query OwnCalendar {
    house {
      timeZone
    }
    calendar {
      openedAt
    }
  }
`);

/** The viewer's own calendar of due dates, for a calendar program that cannot sign in. */
export async function Calendar() {
  const { calendar, house } = await ask(OwnCalendarQuery);
  return (
    <Section title="Calendar">
      <p className="pt-1 pb-3 text-ink-2">
        Your firm’s due dates in your own calendar program, with a reminder the day before. Whoever has the
        address reads numbers and due times; it tells no amounts.{" "}
        {calendar && (
          <>
            Yours is open since <DateTime at={calendar.openedAt} zone={house.timeZone} />.
          </>
        )}
      </p>
      <CalendarForms open={calendar !== null && calendar !== undefined} />
    </Section>
  );
}
