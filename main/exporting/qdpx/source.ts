import type { Element } from "domhandler";
import { isOrphan, type Passage } from "../../../shared/records/passage.ts";
import type { ExportDocument } from "../export-document.ts";
import type { XmlMaker } from "../xml/xml.ts";
import type { CodeBook } from "./code-book.ts";
import { guidOf } from "./guid.ts";
import type { PlainSource } from "./plain-source.ts";

export type SourceParts = {
  /** Of the source, which its file is named by. */
  readonly guid: string;
  readonly name: string;
  readonly plain: PlainSource;
  readonly codes: CodeBook;
  /** GUID of whoever made it. */
  readonly user: string;
};

/** What comes before and after the selections of one transcript. */
export function sourceTags({ element: e }: XmlMaker, { record }: ExportDocument, parts: SourceParts) {
  const { guid, name, codes, user } = parts;
  const source = e("TextSource", {
    guid,
    name,
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: user,
    creationDateTime: record.source.imported,
  });
  const description = record.summary === undefined ? undefined : e("Description", {}, record.summary);
  const topics = record.topics.flatMap((id) => {
    const targetGUID = codes.topic(id);
    if (targetGUID === undefined) return [];
    return e("Coding", { guid: guidOf("tag", record.id, id), creatingUser: user }, e("CodeRef", { targetGUID }));
  });
  return { source, description, topics };
}

/** One selection a turn, with its speaker's code, and one a passage, with the codes of what it is about. */
export function* selections(xml: XmlMaker, document: ExportDocument, parts: SourceParts): Generator<Element> {
  const { record, reading, passages } = document;
  for (const turn of reading.turns) {
    const first = reading.lines[turn.lines[0] - 1];
    const last = reading.lines[turn.lines[1] - 1];
    if (first === undefined || last === undefined) continue;
    const from = first.label?.start ?? first.start;
    const code = parts.codes.speaker(record, reading, turn);
    const about = { key: `turn ${turn.n}`, name: `Turn ${turn.n}`, from, to: last.end };
    const selection = selectionElement(xml, document, parts, { ...about, codes: [code] });
    if (selection !== undefined) yield selection;
  }
  for (const passage of passages) {
    if (isOrphan(passage, record)) continue;
    const { start: from, end: to } = passage;
    const about = { key: passage.id, name: "Passage", from, to, codes: codesOf(passage, parts.codes) };
    const selection = selectionElement(xml, document, parts, about);
    if (selection !== undefined) yield selection;
  }
}

type About = {
  /** What it is among the selections of its transcript. */
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
};

/** Nothing where no character is left of it. */
function selectionElement(
  { element: e }: XmlMaker,
  { record }: ExportDocument,
  { plain, user }: SourceParts,
  { key, name, from, to, codes }: About,
): Element | undefined {
  const [startPosition, endPosition] = [plain.placeOf(from), plain.placeOf(to)];
  if (startPosition >= endPosition) return undefined;
  return e(
    "PlainTextSelection",
    { guid: guidOf("selection", record.id, key), name, startPosition, endPosition, creatingUser: user },
    ...codes.map((code) =>
      e(
        "Coding",
        { guid: guidOf("coding", record.id, key, code), creatingUser: user },
        e("CodeRef", { targetGUID: code }),
      ),
    ),
  );
}

function codesOf({ topics = [], persons = [] }: Passage, codes: CodeBook): readonly string[] {
  return [...topics.flatMap((id) => codes.topic(id) ?? []), ...persons.flatMap((id) => codes.person(id) ?? [])];
}
