import { dateText, dayIn } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import type { Membership } from "./find.ts";

const states = {
  ONBOARDING: <State is="to-confirm" word="Onboarding" />,
  ACTIVE: <State is="active" />,
  RESTRICTED: <State is="not-met" word="Restricted" />,
  SUSPENDED: <State is="not-met" word="Suspended" />,
  RESIGNING: <State is="to-confirm" word="Resigning" />,
  TERMINATED: <State is="does-not-apply" word="Terminated" />,
  FORMER: <State is="does-not-apply" word="Former member" />,
  DEFAULTED: <State is="breached" word="In default" />,
} as const;

/** Where the membership stands, since when and by what act. */
export function Standing({
  membership,
  zone,
  several,
}: {
  membership: Membership;
  zone: string;
  several: boolean;
}) {
  const { status, category, admittedOn, history, service } = membership;
  const [last] = history;
  return (
    <Section title={several ? `Standing, ${service.name}` : "Standing"} right={states[status]}>
      <KeyValue
        lines={[
          { key: "Category", value: category },
          { key: "Admitted on", value: dateText(admittedOn) },
          ...(last
            ? [
                { key: `${words[status]} since`, value: dateText(dayIn(last.at, zone)) },
                { key: "By", value: last.reason },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

const words = {
  ONBOARDING: "Onboarding",
  ACTIVE: "Active",
  RESTRICTED: "Restricted",
  SUSPENDED: "Suspended",
  RESIGNING: "Resigning",
  TERMINATED: "Terminated",
  FORMER: "Former member",
  DEFAULTED: "In default",
} as const;
