import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "You may not ask for balances" };

/** To everybody but treasurers of the house. */
export default function AskForbidden() {
  return (
    <Sheet title="You may not ask for balances">
      <Forbidden needs="treasurer of the house">
        An administrator of the house gives roles. <TextLink href="/">Go to the start</TextLink>
      </Forbidden>
    </Sheet>
  );
}
