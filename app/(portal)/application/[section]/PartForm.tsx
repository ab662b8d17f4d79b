import { ReportForm } from "../../standing/figures/ReportForm.tsx";
import type { Application, findCatalogues } from "../find.ts";
import type { Part } from "../words.ts";
import { BankForm } from "./BankForm.tsx";
import { FiguresForm } from "./FiguresForm.tsx";
import { FirmForm } from "./FirmForm.tsx";
import { MembershipForm } from "./MembershipForm.tsx";
import { PeopleForm } from "./PeopleForm.tsx";
import type { Saving } from "./SectionForm.tsx";

type Catalogue = Awaited<ReturnType<typeof findCatalogues>>[number];

/** The form of one part, filled in with what was saved last. */
export function PartForm({
  part,
  application,
  catalogue,
  next,
  back,
}: {
  part: Part;
  application: Application;
  catalogue: Catalogue;
  next: string;
  back: string;
}) {
  const { id, sections, service, firm } = application;
  const last = sections.find(({ section }) => section === part);
  const saved = (last?.content ?? {}) as object;
  const saving: Saving = { applicationId: id, section: part, revision: last?.revision ?? 0, next, back };
  switch (part) {
    case "firm":
      return <FirmForm saving={saving} saved={{ name: firm.name, ...saved }} />;
    case "membership":
      return <MembershipForm saving={saving} saved={saved} categories={catalogue.categories} />;
    case "people":
      return <PeopleForm saving={saving} saved={saved} />;
    case "figures": {
      const kinds = catalogue.figures.filter(({ by }) => by === "firm");
      // What was handed in stands; while a question is open, figures come as reports beside it.
      if (application.state !== "DRAFT")
        return <ReportForm subjectId={id} kinds={kinds} currency={service.currency} back={back} />;
      return <FiguresForm saving={saving} saved={saved} kinds={kinds} currency={service.currency} />;
    }
    case "bank":
      return <BankForm saving={saving} saved={saved} currency={service.currency} />;
  }
}
