import { Missing } from "#app/_parts/message/Missing.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "No such page" };

/** Nothing at this address for this viewer: hidden and missing look alike. The rail stays. */
export default function PortalNotFound() {
  return (
    <Sheet title="There is nothing here for you">
      <Missing>
        The address may be mistyped, or it belongs to someone else.{" "}
        <TextLink href="/">Go to the start</TextLink>
      </Missing>
    </Sheet>
  );
}
