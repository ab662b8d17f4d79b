import { graphql } from "#app/__generated__/gql.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { PublicSheet } from "../criteria/PublicSheet.tsx";
import { ApplyForm } from "./ApplyForm.tsx";
import { Steps } from "./Steps.tsx";

const Query = graphql(`
  query ApplyPage {
    house {
      name
      demonstration
    }
    viewer {
      firm {
        name
      }
    }
    catalogues {
      inEffect
      service {
        id
        name
        currency
      }
      admission {
        decideWithin
      }
    }
  }
`);

export const metadata = { title: "Apply for membership" };

const atHand = [
  "The firm’s LEI, BIC, registered seat, regulator and licence",
  "Names, addresses and telephone numbers: first contact, deputy, who answers at night, signatories, owners of 25 % and more",
  "Own funds and the other figures asked for, of the last periods",
  "The settlement bank with its BIC and the account’s IBAN",
  "Documents: register extract, accounts, opinions, plans, as the criteria name them",
];

/** Begin an application, signed out. Who is signed in already goes on where its applications are. */
export default async function ApplyPage() {
  const { house, viewer, catalogues } = await ask(Query);
  const open = catalogues.filter((each) => each.inEffect);
  const [first] = open;
  return (
    <PublicSheet house={house} signedIn={viewer !== null}>
      <Sheet
        title="Apply for membership"
        lede={`Your firm asks ${house.name} to become a clearing member. Who you are and where to write is enough to begin.`}
        aside={
          <>
            {first && (
              <Section title="How it goes">
                <Steps decideWithin={Math.max(...open.map((each) => each.admission.decideWithin))} />
              </Section>
            )}
            <Section title="What to have at hand">
              <ul className="type-dense list-disc pl-4">
                {atHand.map((each) => (
                  <li key={each} className="py-0.5">
                    {each}
                  </li>
                ))}
              </ul>
              <p className="pt-2">
                <TextLink href="/criteria">Read the membership criteria</TextLink>
              </p>
            </Section>
          </>
        }
      >
        {!first ? (
          <Empty strong="No clearing service takes applications yet.">
            It does once its rulebook says what is asked of members.
          </Empty>
        ) : viewer ? (
          <Message edge="grey" strong={`You are signed in for ${viewer.firm.name}.`}>
            <TextLink href="/application">Go to its applications</TextLink>
          </Message>
        ) : (
          <ApplyForm
            services={open.map(({ service }) => ({
              value: service.id,
              label: `${service.name}, ${service.currency}`,
            }))}
          />
        )}
      </Sheet>
    </PublicSheet>
  );
}
