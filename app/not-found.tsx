import { Missing } from "#app/_parts/message/Missing.tsx";
import { Alone } from "#app/_parts/shell/Alone.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "No such page" };

export default function NotFoundPage() {
  return (
    <Alone title="There is nothing here for you">
      <Missing>
        The address may be mistyped, or it belongs to someone else.{" "}
        <TextLink href="/">Go to the start</TextLink>
      </Missing>
    </Alone>
  );
}
