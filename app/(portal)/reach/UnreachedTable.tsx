import type { ReachPageQuery, UnreachedReason } from "#app/__generated__/graphql.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../obligations/words.ts";

type Documents = ReachPageQuery["unreached"]["edges"][number]["node"][];

const words: Record<UnreachedReason, string> = {
  NOBODY_CAN_SIGN_IN: "Nobody there can sign in",
  MAIL_STUCK: "Mail is stuck",
  MAIL_WAITING: "Mail has waited for over an hour",
  NOT_OPENED: "Nobody has opened it",
};

/** One row a document: whose, since when, why it may not have arrived, and what was tried. */
export function UnreachedTable({ documents, zone }: { documents: Documents; zone: string }) {
  return (
    <Table caption="Documents that may not have reached their firms, newest first">
      <TableHead>
        <HeadCell>Firm and document</HeadCell>
        <HeadCell>Why</HeadCell>
        <HeadCell>Issued</HeadCell>
        <HeadCell>Told, and mail left</HeadCell>
      </TableHead>
      <TableBody>
        {documents.map((document) => (
          <Row key={document.obligationId}>
            <Cell name>
              {document.firm}
              <span className="type-small block text-ink-2">
                <TextLink href={`/obligations/${document.obligationId}`}>{document.number}</TextLink>{" "}
                {kindWords[document.kind]}
              </span>
            </Cell>
            <Cell fold="line">
              {document.reasons.map((reason) => (
                <span
                  key={reason}
                  className={`block ${reason === "NOT_OPENED" ? "" : "font-[620] text-madder"}`}
                >
                  {words[reason]}
                </span>
              ))}
            </Cell>
            <Cell fold="line">
              <DateTime at={document.issuedAt} zone={zone} />
              <span className="type-small block text-ink-2">
                {document.dueAt ? (
                  <>
                    due <DateTime at={document.dueAt} zone={zone} />
                  </>
                ) : (
                  "nothing to pay"
                )}
              </span>
            </Cell>
            <Cell tone="quiet" fold="line">
              {peopleOf(document.told)}
              <span className="type-small block">
                {document.mailLeftAt ? (
                  <>
                    mail left <DateTime at={document.mailLeftAt} zone={zone} />
                  </>
                ) : (
                  "no mail left"
                )}
              </span>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function peopleOf(told: number): string {
  if (told === 0) return "nobody told";
  return told === 1 ? "1 person told" : `${told} people told`;
}
