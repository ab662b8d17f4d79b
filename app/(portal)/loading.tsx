import { Skeleton } from "#app/_parts/message/Skeleton.tsx";

/** While a page is asked for: hairlines in its place; the rail stays. */
export default function Loading() {
  return <Skeleton />;
}
