import { Alone } from "#app/_parts/shell/Alone.tsx";
import { InvitationForm } from "./InvitationForm.tsx";

export const metadata = { title: "Choose a password" };

/**
 * Where a one-time link leads. The secret stands behind the #, which no browser sends, so it is in no log; opening
 * the page changes nothing, so that scanners of mail may.
 */
export default function InvitationPage() {
  return (
    <Alone
      title="Choose a password"
      lede="You were invited to Mutua. With a password of your own you can sign in."
    >
      <InvitationForm />
    </Alone>
  );
}
