import { needsALook } from "#app/_parts/criteria/ResultEntry.tsx";
import type { Params } from "#app/_parts/list/paging.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Closed } from "../Closed.tsx";
import { findApplication, findCatalogues } from "../find.ts";
import { Parts } from "../Parts.tsx";
import { PartsAside } from "../PartsAside.tsx";
import { Read } from "./Read.tsx";
import { SubmitForm } from "./SubmitForm.tsx";

export const metadata = { title: "Check and hand in" };

/** Everything once more, then the application goes to the house. */
export default async function SubmitPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { application, viewer, zone, link } = await findApplication(await searchParams);
  const title = "Check and hand in";
  const here = link("/application");
  const crumbs = [{ label: "Application", href: here }, { label: title }];
  if (application?.state !== "DRAFT")
    return <Closed title={title} crumbs={crumbs} application={application} back={here} />;
  const { missing, service, standing } = application;
  const catalogue = (await findCatalogues()).find((each) => each.service.id === service.id);
  const open = standing?.results.filter(needsALook).length ?? 0;
  return (
    <Sheet
      title={title}
      crumbs={crumbs}
      lede={`The house decides within ${catalogue?.admission.decideWithin ?? "its"} business days of the day it has all it needs.`}
      // While something is missing the parts stand on the page itself.
      aside={missing.length === 0 && <PartsAside application={application} current="submit" link={link} />}
      foot={`Application ${application.reference}`}
    >
      {missing.length > 0 ? (
        <>
          <Message
            edge="madder"
            strong={`${missing.length} ${missing.length === 1 ? "thing is" : "things are"} missing.`}
          >
            The application can be handed in once they are there.
          </Message>
          <Parts application={application} zone={zone} link={link} />
        </>
      ) : (
        <>
          <Read
            application={application}
            kinds={catalogue?.figures ?? []}
            categories={catalogue?.categories ?? []}
          />
          <Section title="Hand in">
            {open > 0 && (
              <p className="max-w-[66ch] pb-3">
                {open} {open === 1 ? "result needs" : "results need"} a look today. You can hand in all the
                same: the house looks at documents and checks after that, and asks where it has to.
              </p>
            )}
            {viewer.roles.includes("SIGNATORY") ? (
              <SubmitForm applicationId={application.id} back={here} />
            ) : (
              <Forbidden needs="signatory">
                Somebody who may sign for your firm hands it in. Invite a colleague who may.
              </Forbidden>
            )}
          </Section>
        </>
      )}
    </Sheet>
  );
}
