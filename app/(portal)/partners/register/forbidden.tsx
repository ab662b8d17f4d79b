import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "You may not register partner systems" };

/** To everybody but administrators of the house. */
export default function RegisterForbidden() {
  return (
    <Sheet title="You may not register partner systems">
      <Forbidden needs="administrator of the house">
        An administrator of the house gives roles. <TextLink href="/partners">Partner systems</TextLink>
      </Forbidden>
    </Sheet>
  );
}
