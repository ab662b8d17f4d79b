import Link from "next/link";
import { graphql } from "#app/__generated__/gql.ts";
import type { MatrixPanelQuery } from "#app/__generated__/graphql.ts";
import { WatchLevel } from "#app/_parts/criteria/WatchLevel.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { PanelKeys } from "./PanelKeys.tsx";
import { Evaluation } from "./subject/Evaluation.tsx";

const Query = graphql(`
  query MatrixPanel($id: ID!) {
    node(id: $id) {
      __typename
      ... on Application {
        id
        reference
        asks: category
        submittedAt
        firm {
          name
        }
        standing {
          ...SubjectStanding
        }
        recommendation {
          id
          title
          preparedBy {
            name
          }
        }
      }
      ... on Member {
        id
        code
        category
        admittedOn
        firm {
          name
        }
        standing {
          ...SubjectStanding
        }
      }
    }
  }
`);

/** One firm beside the matrix: where it stands, and the way to its own page. Its address is the matrix's with `firm`. */
export async function FirmPanel({
  id,
  at,
  close,
}: {
  id: string;
  /** The criterion it was opened at: shown first. */
  at: string | undefined;
  close: string;
}) {
  const { node } = await ask(Query, { id });
  const known = node?.__typename === "Application" || node?.__typename === "Member" ? node : null;
  return (
    <PanelKeys key={id} close={close} label={known ? `Where ${known.firm.name} stands` : "Firm"}>
      <p className="type-small flex items-baseline justify-between gap-3 pb-2 text-ink-2">
        <span>
          {known?.__typename === "Application" && `Application ${known.reference}`}
          {known?.__typename === "Member" && `Member ${known.code}`}
        </span>
        <span className="print:hidden">
          <Link href={close} scroll={false} className="link">
            <span className="narrow:hidden">Close</span>
            <span className="wide:hidden">Back to the matrix</span>
          </Link>{" "}
          <kbd className="rounded-bar bg-sunken px-1 font-mono narrow:hidden">esc</kbd>
        </span>
      </p>
      {known ? <Known node={known} at={at} /> : <Missing what="firm" />}
    </PanelKeys>
  );
}

type Node = NonNullable<MatrixPanelQuery["node"]>;

function Known({
  node,
  at,
}: {
  node: Extract<Node, { __typename: "Application" | "Member" }>;
  at: string | undefined;
}) {
  const { firm, standing } = node;
  const category = node.__typename === "Application" ? node.asks : node.category;
  const applicant = node.__typename === "Application";
  const page = applicant ? `/applications/${node.id}` : `/members/${node.id}`;
  return (
    <>
      <h2 className="type-word leading-7!">{firm.name}</h2>
      <p className="pb-3 text-ink-2">
        {category ?? "Category not said yet"}
        {node.__typename === "Member" && `, member since ${dateText(node.admittedOn)}`}
        {node.__typename === "Application" && node.submittedAt && ", applicant"}.{" "}
        {!applicant && standing && <WatchLevel level={standing.watch} />}
      </p>
      {standing ? (
        <Evaluation applicant={applicant} standing={standing} first={at} />
      ) : (
        <Empty strong="Not measured yet.">It is measured once its category is known.</Empty>
      )}
      {node.__typename === "Application" && node.recommendation && (
        <div className="pt-4">
          <h3 className="type-label">{node.recommendation.title}</h3>
          <p className="text-ink-2">Prepared by {node.recommendation.preparedBy.name}.</p>
          <p>
            <TextLink href={`/decisions/${node.recommendation.id}`}>Read the decision</TextLink>
          </p>
        </div>
      )}
      <p className="pt-4">
        <TextLink href={page}>
          {applicant ? "The application, with its evidence" : "The member, with its evidence"}
        </TextLink>
      </p>
    </>
  );
}
