import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { insertDocument, weighDocuments } from "#db/documents/queries.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { onlyOr } from "../rights.ts";
import { readText } from "../text.ts";
import { actorColumns } from "../viewer.ts";

export const MOST_OF_FIRM = 10 * 1024 * 1024;
export const MOST_OF_HOUSE = 40 * 1024 * 1024;

/** What is kept of one firm in all. */
const MOST_FILES = 300;
const MOST_KEPT = 500 * 1024 * 1024;

/** What firms hand in: told by the first bytes, whatever the name says. */
const PAPERS = ["application/pdf", "image/png", "image/jpeg"];

/** A file's name without the folders it lay in. */
const nameAlone = (name: string) => name.split(/[/\\]/).at(-1)!;

/**
 * Keep an uploaded file. Firms hand in papers; the house also brings in lists, which are text. The bytes are checked,
 * counted and hashed here; what the sender says of them is not asked.
 */
export const storeDocument = command("storeDocument", {
  allow: onlyOr(
    "measures:write",
    "APPLICANT",
    "SIGNATORY",
    "FIRM_ADMINISTRATOR",
    "MEMBERSHIP_OFFICER",
    "RISK_MANAGER",
  ),
  run: async (
    act,
    input: { idempotencyKey: string; name: string; sha256: string; bytes: () => Uint8Array },
  ) => {
    const bytes = input.bytes();
    const ofHouse = act.viewer.side === "HOUSE";
    const most = ofHouse ? MOST_OF_HOUSE : MOST_OF_FIRM;
    const name = readText("name", nameAlone(input.name), { most: 200 });
    if (bytes.length === 0) invalid("file", "The file is empty: choose another one.");
    if (bytes.length > most)
      invalid("file", `The file is larger than ${most / 1024 / 1024} MB: choose a smaller one.`);
    const told = await fileTypeFromBuffer(bytes);
    const isText = told === undefined || told.mime === "application/xml";
    if (!(told && PAPERS.includes(told.mime)) && !(ofHouse && isText))
      invalid(
        "file",
        `${name} is ${told ? told.mime : "nothing we know"} by its content: hand in a PDF, PNG or JPEG.`,
      );
    if (!ofHouse) {
      const { count, bytes: kept } = await weighDocuments(act.tx, act.viewer.firmId);
      if (count >= MOST_FILES || kept + bytes.length > MOST_KEPT)
        wrongMoment(
          "Your firm has handed in as much as the portal keeps. Ask the house before you send more.",
        );
    }
    const id = act.ids();
    await insertDocument(
      act.tx,
      {
        id,
        firmId: act.viewer.firmId,
        name,
        mediaType: told && PAPERS.includes(told.mime) ? told.mime : "text/plain",
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        ...actorColumns(act),
        at: act.now,
      },
      bytes,
    );
    return {
      done: { documentId: globalId("Document", id) },
      events: [
        {
          kind: "document.stored",
          firmId: act.viewer.firmId,
          subjectId: id,
          facts: { name, size: String(bytes.length), sha256: input.sha256 },
        },
      ],
    };
  },
});
