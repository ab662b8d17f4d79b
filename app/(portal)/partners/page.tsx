import { graphql } from "#app/__generated__/gql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { RevokeForm } from "./RevokeForm.tsx";

const Query = graphql(`
  query PartnersPage {
    house {
      timeZone
    }
    viewer {
      may
      firm {
        side
      }
    }
    clients {
      id
      clientId
      name
      scopes
      active
      createdAt
      firm {
        name
      }
    }
  }
`);

export const metadata = { title: "Partner systems" };

/** Systems that sign in with client credentials and ask the same graph; `?revoke=` opens the form to shut one out. */
export default async function PartnersPage({ searchParams }: { searchParams: Promise<Params> }) {
  const revoke = one((await searchParams)["revoke"]);
  const { house, viewer, clients } = await ask(Query);
  const may = viewer?.may ?? [];
  const mayRevoke = may.includes("revokeClient");
  const all = viewer?.firm.side === "HOUSE";
  const chosen = mayRevoke ? clients.find((client) => client.id === revoke && client.active) : undefined;
  return (
    <Sheet
      title="Partner systems"
      lede="They sign in at POST /api/token with their own id and secret, and do what their scopes and their firm allow."
      actions={
        may.includes("registerClient") && (
          <LinkButton href="/partners/register" tone="primary" size="head">
            Register partner system
          </LinkButton>
        )
      }
    >
      {chosen && (
        <Section title={`Shut out ${chosen.name}`} right={<TextLink href="/partners">Close</TextLink>}>
          <p className="pb-4 text-ink-2">
            {`${chosen.name} of ${chosen.firm.name} loses access with its very next request, for good: to come back it is registered anew.`}
          </p>
          <RevokeForm key={chosen.id} clientId={chosen.id} />
        </Section>
      )}
      {clients.length === 0 ? (
        <Empty strong="No partner system is registered.">
          {all
            ? "An administrator of the house registers one for a firm, an approver confirms it."
            : "The clearing house registers one for your firm when you ask for it."}
        </Empty>
      ) : (
        <Table caption="Partner systems">
          <TableHead>
            <HeadCell>System</HeadCell>
            {all && <HeadCell>Firm</HeadCell>}
            <HeadCell>May</HeadCell>
            <HeadCell>Registered</HeadCell>
            <HeadCell>Access</HeadCell>
          </TableHead>
          <TableBody>
            {clients.map((client) => (
              <Row key={client.id} selected={client.id === chosen?.id}>
                <Cell name>
                  {client.name}
                  <span className="type-small block text-ink-2 desk:whitespace-nowrap phone:break-all">
                    <Code>{client.clientId}</Code>
                  </span>
                </Cell>
                {all && <Cell tone="quiet">{client.firm.name}</Cell>}
                <Cell tone="quiet" fold="line">
                  {client.scopes.join(", ")}
                </Cell>
                <Cell tone="quiet">
                  <DateTime at={client.createdAt} zone={house.timeZone} form="short" />
                </Cell>
                <Cell fold="end">
                  {client.active ? <State is="met" word="Active" /> : <State is="not-met" word="Shut out" />}
                  {mayRevoke && client.active && (
                    <span className="block">
                      <TextLink href={`/partners?revoke=${client.id}`}>
                        Shut out<span className="sr-only"> {client.name}</span>
                      </TextLink>
                    </span>
                  )}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Sheet>
  );
}
