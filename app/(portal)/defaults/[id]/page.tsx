import { viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { findDefault } from "./find.ts";
import { HouseDefault } from "./HouseDefault.tsx";
import { MemberDefault } from "./MemberDefault.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props) {
  const { event } = await findDefault((await params).id);
  return { title: `Default ${event.number}, ${dateText(event.defaultedOn)}` };
}

/** One default: the war room to the house; to a member the published layers with its own part and documents. */
export default async function DefaultPage({ params, searchParams }: Props) {
  const page = await findDefault((await params).id);
  const view = viewOf((await searchParams)["view"]);
  return page.viewer.firm.side === "HOUSE" ? (
    <HouseDefault page={page} view={view} />
  ) : (
    <MemberDefault page={page} view={view} />
  );
}
