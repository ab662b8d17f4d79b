import type { Params } from "#app/_parts/list/paging.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Closed } from "../Closed.tsx";
import { findApplication } from "../find.ts";
import { TextForm } from "../TextForm.tsx";
import { OPEN } from "../words.ts";

export const metadata = { title: "Withdraw the application" };

/** Take an application back before it is decided. */
export default async function WithdrawPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { application, viewer, link } = await findApplication(await searchParams);
  const title = "Withdraw the application";
  const here = link("/application");
  const crumbs = [{ label: "Application", href: here }, { label: "Withdraw" }];
  if (!application || !OPEN.includes(application.state))
    return <Closed title={title} crumbs={crumbs} application={application} back={here} />;
  return (
    <Sheet
      title={title}
      crumbs={crumbs}
      lede={`${application.firm.name} takes application ${application.reference} to ${application.service.name} back.`}
    >
      {viewer.roles.includes("SIGNATORY") ? (
        <TextForm what="withdraw" applicationId={application.id} here={here} back={here} />
      ) : (
        <Forbidden needs="signatory">Somebody who may sign for your firm withdraws it.</Forbidden>
      )}
    </Sheet>
  );
}
