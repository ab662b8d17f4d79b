/** The marker is yours: after the viewer's own firm's name, nowhere else. */
export function YouTag() {
  return (
    <span className="type-tag ml-0.5 inline-block rounded-bar bg-mine px-[5px] text-on-mine forced-color-adjust-none">
      You
    </span>
  );
}
