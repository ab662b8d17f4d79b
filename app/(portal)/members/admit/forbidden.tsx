import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "You may not admit members" };

/** To everybody but membership officers. */
export default function AdmitForbidden() {
  return (
    <Sheet title="You may not admit members">
      <Forbidden needs="membership officer of the house">
        An administrator of the house gives roles. <TextLink href="/">Go to the start</TextLink>
      </Forbidden>
    </Sheet>
  );
}
