import { graphql } from "#app/__generated__/gql.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { ServiceRules } from "./ServiceRules.tsx";

const RulebookListQuery = graphql(`
  query RulebookList {
    house {
      timeZone
      now
    }
    viewer {
      may
      firm {
        side
      }
    }
    services {
      id
      code
      name
      currency
      payTo
      capital {
        amount
        currency
      }
      rulebook {
        id
        label
        effectiveFrom
        layers {
          id
          title
          payer
          resource
        }
      }
      rulebooks {
        id
        number
        label
        effectiveFrom
        adoptedAt
        hash
      }
    }
  }
`);

export const metadata = { title: "Rulebooks" };

/** The clearing services and their rules: the version in effect with its layers in order, and every version before it. */
export default async function RulebooksPage() {
  const { services, viewer, house } = await ask(RulebookListQuery);
  if (!viewer) return toSignIn();
  const { may } = viewer;
  const [only] = services;
  return (
    <Sheet
      title={services.length === 1 && only ? rulesOf(only) : "The rules each clearing service is bound by"}
      lede="Rules are data: what stands here is what the portal computes with. A version is frozen once it is adopted, and a default is governed by the one in effect on its day."
      actions={
        <>
          {may.includes("adoptRulebook") && services.length > 0 && (
            <LinkButton href="/rulebooks/adopt" size="head" tone="primary">
              Adopt a version
            </LinkButton>
          )}
          {may.includes("openService") && (
            <LinkButton href="/services/open" size="head">
              Open a service
            </LinkButton>
          )}
        </>
      }
    >
      {services.length === 0 && (
        <Empty strong="There is no clearing service yet.">
          An administrator of the house opens one; its rulebook is then adopted here.
        </Empty>
      )}
      {services.map((service) => (
        <ServiceRules key={service.id} service={service} zone={house.timeZone} now={house.now} />
      ))}
    </Sheet>
  );
}

const rulesOf = ({ name, rulebook }: { name: string; rulebook?: { label: string } | null | undefined }) =>
  rulebook ? `${name} runs under rulebook ${rulebook.label}` : `${name} has no rulebook in effect yet`;
