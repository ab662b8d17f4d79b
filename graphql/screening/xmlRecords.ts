import { type SaxesAttributePlain, SaxesParser } from "saxes";
import { type Chunks, textOf } from "./fileText.ts";
import { unreadable } from "./unreadable.ts";

/** An element of a record, with all that is in it. `line` is where its start tag ends. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: Element[];
  line: number;
};

/** Limits that lists stay far below, so that a hostile file ends before memory does. */
const MOST_DEPTH = 40;
const MOST_TEXT = 10_000;
const MOST_ELEMENTS = 50_000;
/** Characters without a tag, text or comment that ends: one token of a file never is that long. */
const MOST_PENDING = 65_536;

/** Entities beyond those of XML itself are unknown; the parser's own table would also find "constructor". */
const ENTITIES = { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" };

/**
 * The records of an XML file, one by one as they end: the elements for which `isRecord(path)` holds, where `path`
 * is "root/…/name" without namespaces. Nothing outside of records is kept.
 *
 * Promise  a DOCTYPE is refused, so nothing is expanded and nothing fetched.
 * Throws   UnreadableFile with line and column where the XML is ill-formed, hostile or no UTF-8.
 */
export async function* recordsOf(
  chunks: Chunks,
  onRoot: (root: Element) => void,
  isRecord: (path: string) => boolean,
): AsyncGenerator<Element> {
  const parser = new SaxesParser();
  parser.ENTITIES = Object.assign(Object.create(null), ENTITIES);
  const open: Element[] = [];
  let ended: Element[] = [];
  let record: Element | undefined; // the one being read, somewhere in `open`
  let elements = 0;
  let progress = 0;
  const refuse = (what: string): never => unreadable(`Line ${parser.line}, column ${parser.column}: ${what}`);
  const moved = () => {
    progress = parser.position;
  };
  parser.on("error", ({ message }) => {
    refuse(
      `this is no well-formed XML (${message.replace(/^[0-9:]+ /, "").replace(/\.$/, "")}). ` +
        "The file may be cut off or changed: download the list again.",
    );
  });
  parser.on("doctype", () => refuse(NO_DOCTYPE));
  parser.on("comment", moved);
  parser.on("processinginstruction", moved);
  parser.on("attribute", ({ value }: SaxesAttributePlain) => {
    if (value.length > MOST_TEXT)
      refuse(`an attribute has more than ${MOST_TEXT} characters. ${NOT_THE_LIST}`);
  });
  const onText = (text: string) => {
    moved();
    const element = open.at(-1);
    if (element === undefined) return;
    if (element.text.length + text.length > MOST_TEXT)
      refuse(`the element ${element.name} has more than ${MOST_TEXT} characters. ${NOT_THE_LIST}`);
    if (record !== undefined) element.text += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("opentag", ({ name, attributes }) => {
    moved();
    const element: Element = {
      name: name.slice(name.indexOf(":") + 1),
      attributes,
      text: "",
      children: [],
      line: parser.line,
    };
    if (open.length === 0) {
      const { encoding = "utf-8" } = parser.xmlDecl;
      if (encoding.toLowerCase() !== "utf-8") refuse(`the file says it is ${encoding}: save it as UTF-8.`);
      onRoot(element);
    }
    if (open.length >= MOST_DEPTH)
      refuse(`elements are nested more than ${MOST_DEPTH} deep. ${NOT_THE_LIST}`);
    if (record !== undefined) {
      if (++elements > MOST_ELEMENTS)
        refuse(`one entry has more than ${MOST_ELEMENTS} elements. ${NOT_THE_LIST}`);
      open.at(-1)!.children.push(element);
    }
    open.push(element);
    if (record === undefined && isRecord(open.map((each) => each.name).join("/"))) {
      record = element;
      elements = 0;
    }
  });
  parser.on("closetag", () => {
    moved();
    const element = open.pop();
    if (element !== record || element === undefined) return;
    ended.push(element);
    record = undefined;
  });
  for await (const text of textOf(chunks)) {
    parser.write(text);
    if (parser.position - progress > MOST_PENDING)
      refuse(`nothing ends for ${MOST_PENDING} characters. ${NOT_THE_LIST}`);
    const done = ended;
    ended = [];
    yield* done;
  }
  parser.close();
  yield* ended;
}

const NOT_THE_LIST = "This is not the list as it is published: download it again.";
const NO_DOCTYPE =
  "the file has a DOCTYPE, which published lists do not have and which is never read. Download the list again.";
