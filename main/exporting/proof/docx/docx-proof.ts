import { toSay } from "../../../../shared/language/say.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import { languageTag } from "../../language-tag.ts";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";
import { type FactSets, type Facts, foldFacts, givenFacts } from "../facts.ts";
import {
  breakFact,
  expectedDescription,
  expectedText,
  headingOf,
  labelFact,
  omissionFact,
  paragraphFact,
} from "../html/expected-page.ts";
import type { ProofReader } from "../proof-reader.ts";
import { topicLabels } from "../transcript-facts.ts";
import { asXml } from "../xml/as-xml.ts";
import { elementsIn } from "../xml/read-elements.ts";
import { elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import { openZip, type ZipPart } from "../zip/open-zip.ts";

/** Each document, unpacked by yauzl and read by saxes: its text, its table of what is known, and its properties. */
export const docxProof: ProofReader = {
  expectTranscript: async ({ record, blocks }, tables, pace) =>
    foldFacts(
      {
        description: expectedDescription(record, tables),
        text: givenFacts({ heading: headingOf(record.title), text: await expectedText(blocks, pace) }),
        properties: expectedProperties(record, tables),
      },
      asXml,
    ),
  // Whom and what a transcript names stands in its document.
  expectNamed: async () => {},
  read: async (files, take, pace) => {
    for (const file of await files.below("docx")) {
      const { id, sets } = await readDocument(files, file, pace);
      take(id, sets);
    }
  },
};

function expectedProperties(record: ExportDocument["record"], tables: Tables): Facts {
  return givenFacts({
    title: record.title,
    summary: record.summary,
    topics: topicLabels(record, tables).join("; "),
    language: languageTag(record.language),
  });
}

async function readDocument(files: ExportedFiles, file: string, pace: Pace) {
  const parts = new Map((await openZip(files, file)).map((part) => [part.name, part]));
  const description: Record<string, readonly string[]> = {};
  const text: string[] = [];
  let heading = "";
  let isText = true;
  for await (const element of elementsIn(file, piecesOf(file, parts, "word/document.xml"), ["w:p", "w:tr"], pace)) {
    if (element.name === "w:tr") {
      const [name = "", ...values] = elementsOf(element, "w:p").map(wordsOf);
      description[name] = values;
    } else if (styleOf(element) === "Heading1") isText = false;
    else if (styleOf(element) === "Title") heading = wordsOf(element);
    else if (isText) text.push(factOf(element));
  }
  const sets: FactSets = {
    description: givenFacts(description),
    text: givenFacts({ heading, text }),
    properties: await readProperties(file, parts, pace),
  };
  return { id: description.Id?.join("") ?? "", sets };
}

async function readProperties(file: string, parts: ReadonlyMap<string, ZipPart>, pace: Pace): Promise<Facts> {
  const found = new Map<string, string>();
  const names = ["dc:title", "dc:description", "cp:keywords", "dc:language"];
  for await (const element of elementsIn(file, piecesOf(file, parts, "docProps/core.xml"), names, pace)) {
    found.set(element.name, textOf(element));
  }
  const [title, summary, topics, language] = names.map((name) => found.get(name));
  return givenFacts({ title, summary, topics, language });
}

function piecesOf(file: string, parts: ReadonlyMap<string, ZipPart>, name: string): AsyncIterable<Uint8Array> {
  const part = parts.get(name);
  if (!part) throw unreadableFile(file, toSay("it has no “{name}”", { name }));
  return part.pieces();
}

function factOf(paragraph: XmlElement): string {
  const style = styleOf(paragraph);
  const words = wordsOf(paragraph);
  if (style === "Break") return words === "* * *" ? breakFact : words;
  if (style === "Omission") return omissionFact(words);
  if (style === "Speaker") return labelFact(words);
  const [mark] = elementsOf(paragraph, "w:bookmarkStart");
  const kind = style === "BodyText" ? "" : style.toLowerCase();
  return paragraphFact(kind, (mark?.attributes["w:name"] ?? "").slice(1), words);
}

function styleOf(paragraph: XmlElement): string {
  const [style] = elementsOf(paragraph, "w:pStyle");
  return style?.attributes["w:val"] ?? "";
}

function wordsOf(paragraph: XmlElement): string {
  return elementsOf(paragraph, "w:r")
    .flatMap(({ children }) => children)
    .map((child) => (typeof child === "string" ? "" : wordsIn(child)))
    .join("");
}

function wordsIn(child: XmlElement): string {
  if (child.name === "w:br") return "\n";
  return child.name === "w:tab" ? "\t" : child.name === "w:t" ? textOf(child) : "";
}
