import { graphql } from "#app/__generated__/gql.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { currencies } from "#domain/money.ts";
import { OpenServiceForm } from "./OpenServiceForm.tsx";

const OpenServiceQuery = graphql(`
  query OpenServicePage {
    viewer {
      may
    }
    services {
      code
    }
  }
`);

export const metadata = { title: "Open a clearing service" };

/** Prepare a clearing service: its own fund, rulebook and currency. */
export default async function OpenServicePage() {
  const { viewer, services } = await ask(OpenServiceQuery);
  if (!viewer) return toSignIn();
  return (
    <Sheet
      title="Open a clearing service"
      crumbs={[{ label: "Rulebooks", href: "/rulebooks" }, { label: "Open a service" }]}
      lede="A service has its own default fund, its own rulebook and one currency. Members are admitted to it one by one."
    >
      {viewer.may.includes("openService") ? (
        <OpenServiceForm currencies={currencies} taken={services.map(({ code }) => code)} />
      ) : (
        <Forbidden needs="administrator of the house" />
      )}
    </Sheet>
  );
}
