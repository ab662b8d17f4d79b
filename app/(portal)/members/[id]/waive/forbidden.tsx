import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "You may not waive criteria" };

/** To everybody whose role does not reach this form. */
export default function WaiveForbidden() {
  return (
    <Sheet title="You may not waive criteria">
      <Forbidden needs="membership officer of the house">
        An administrator of the house gives roles. <TextLink href="/">Go to the start</TextLink>
      </Forbidden>
    </Sheet>
  );
}
