import type { Params } from "#app/_parts/list/paging.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Closed } from "../Closed.tsx";
import { findApplication } from "../find.ts";
import { OPEN } from "../words.ts";
import { InviteForm } from "./InviteForm.tsx";

export const metadata = { title: "Invite a colleague" };

/** Let a colleague work on the application too. */
export default async function ColleaguesPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { application, viewer, link } = await findApplication(await searchParams);
  const title = "Invite a colleague";
  const here = link("/application");
  const crumbs = [{ label: "Application", href: here }, { label: "Invite" }];
  if (!application || !OPEN.includes(application.state))
    return <Closed title={title} crumbs={crumbs} application={application} back={here} />;
  return (
    <Sheet
      title={title}
      crumbs={crumbs}
      lede={`Several people of ${application.firm.name} can write the application; somebody who may sign hands it in.`}
    >
      {viewer.may.includes("inviteColleague") ? (
        <InviteForm applicationId={application.id} back={here} />
      ) : (
        <Forbidden needs="applicant">
          An administrator of your firm invites people under Firm and users.
        </Forbidden>
      )}
    </Sheet>
  );
}
