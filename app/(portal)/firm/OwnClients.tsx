import { graphql } from "#app/__generated__/gql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";

const FirmClientsQuery = graphql(`
  query FirmClients {
    clients {
      id
      clientId
      name
      scopes
      active
      firm {
        side
      }
    }
  }
`);

/** The firm's partner systems, to those who may see them. The house has a page of its own for all of them. */
export async function OwnClients({ allowed, side }: { allowed: boolean; side: "HOUSE" | "MEMBER" }) {
  if (side === "HOUSE")
    return (
      <Section title="Partner systems">
        <p className="pt-1">
          <TextLink href="/partners">All partner systems</TextLink>
        </p>
      </Section>
    );
  const clients = allowed ? (await ask(FirmClientsQuery)).clients : [];
  return (
    <Section title="Partner systems">
      {!allowed ? (
        <Forbidden needs="administrator of your firm" />
      ) : clients.length === 0 ? (
        <Empty strong="None.">
          The clearing house registers a system that acts for your firm, when you ask it to.
        </Empty>
      ) : (
        <ul>
          {clients.map(({ id, clientId, name, scopes, active }) => (
            <li key={id} className="border-b border-rule py-2.5">
              <p className="flex flex-wrap justify-between gap-x-4">
                <b>{name}</b>
                <State
                  is={active ? "paid" : "not-met"}
                  word={active ? "Active" : "Shut out or not yet approved"}
                />
              </p>
              <p className="type-dense text-ink-2">
                signs in as <Code>{clientId}</Code>; may {scopes.join(", ")}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
