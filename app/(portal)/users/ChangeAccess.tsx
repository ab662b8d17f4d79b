import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ReinstateForm, SuspendForm } from "./AccessForms.tsx";

/** Take one user's access away, or prepare that it is given back. Stands over the list, at its own address. */
export function ChangeAccess({
  user,
}: {
  user: { id: string; name: string; status: string; firm: { name: string } };
}) {
  const suspended = user.status === "SUSPENDED";
  return (
    <Section
      title={suspended ? `Let ${user.name} in again` : `Suspend ${user.name}`}
      right={<TextLink href="/users">Close</TextLink>}
    >
      <p className="pb-4 text-ink-2">
        {suspended
          ? `${user.name} of ${user.firm.name} cannot sign in. It takes two people to change that.`
          : `${user.name} of ${user.firm.name} is signed out at once, wherever it is signed in, and cannot sign in again.`}
      </p>
      {suspended ? (
        <ReinstateForm key={user.id} userId={user.id} />
      ) : (
        <SuspendForm key={user.id} userId={user.id} />
      )}
    </Section>
  );
}
