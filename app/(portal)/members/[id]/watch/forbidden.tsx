import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "You may not lower watch levels" };

/** To everybody whose role does not reach this form. */
export default function WatchForbidden() {
  return (
    <Sheet title="You may not lower watch levels">
      <Forbidden needs="membership officer or risk manager of the house">
        An administrator of the house gives roles. <TextLink href="/">Go to the start</TextLink>
      </Forbidden>
    </Sheet>
  );
}
