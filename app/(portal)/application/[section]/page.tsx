import { notFound } from "next/navigation";
import type { Params } from "#app/_parts/list/paging.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Closed } from "../Closed.tsx";
import { findApplication, findCatalogues } from "../find.ts";
import { PartsAside } from "../PartsAside.tsx";
import { type Part, parts, partWords, WRITTEN } from "../words.ts";
import { PartForm } from "./PartForm.tsx";

type Props = { params: Promise<{ section: string }>; searchParams: Promise<Params> };

const partOf = (section: string): Part => parts.find((part) => part === section) ?? notFound();

export async function generateMetadata({ params }: Props) {
  return { title: partWords[partOf((await params).section)].title };
}

/** One part of the application's form; it is saved as a whole, left and taken up again. */
export default async function PartPage({ params, searchParams }: Props) {
  const part = partOf((await params).section);
  const { application, viewer, link } = await findApplication(await searchParams);
  const { title, lede } = partWords[part];
  const here = link("/application");
  const crumbs = [{ label: "Application", href: here }, { label: title }];
  if (!application || !WRITTEN.includes(application.state))
    return <Closed title={title} crumbs={crumbs} application={application} back={here} />;
  const catalogue = (await findCatalogues()).find(({ service }) => service.id === application.service.id);
  const at = parts.indexOf(part);
  const next = parts[at + 1];
  return (
    <Sheet
      title={title}
      crumbs={crumbs}
      lede={lede}
      aside={<PartsAside application={application} current={part} link={link} />}
    >
      {!viewer.may.includes("saveSection") ? (
        <Forbidden needs="administrator or signatory" />
      ) : !catalogue ? (
        <Message edge="grey" strong={`${application.service.name} has no criteria in effect.`}>
          <TextLink href={here}>Back to the application</TextLink>
        </Message>
      ) : (
        <PartForm
          key={part}
          part={part}
          application={application}
          catalogue={catalogue}
          next={link(next ? `/application/${next}` : "/application/evidence")}
          back={here}
        />
      )}
    </Sheet>
  );
}
