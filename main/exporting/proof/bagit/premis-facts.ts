import type { ExportDocument } from "../../export-document.ts";
import type { Pace } from "../../pace.ts";
import type { ExportedFiles } from "../exported-files.ts";
import { type FactSets, givenFacts } from "../facts.ts";
import type { TakeFacts } from "../proof-reader.ts";
import { asXml } from "../xml/as-xml.ts";
import { elementsIn } from "../xml/read-elements.ts";
import { elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";

/** What was done to a transcript, and the file that it was received as. */
export function expectedPremis({ record, events = [], isRedacted }: ExportDocument): FactSets {
  const told = events.map(({ id, at, who = "", deed, fields = [], why = "" }) =>
    wordsOf(...[id, at, who, [deed, ...fields].join(" "), why].map(asXml)),
  );
  return {
    "events in PREMIS": givenFacts({ events: told.sort() }),
    "original in PREMIS": givenFacts({ original: isRedacted ? undefined : record.original }),
  };
}

type Told = {
  readonly id: string;
  readonly at: string;
  readonly agents: readonly string[];
  readonly details: readonly string[];
  readonly of: readonly string[];
};

/** Events stand before those who did them. */
export async function readPremis(files: ExportedFiles, file: string, take: TakeFacts, pace: Pace): Promise<void> {
  const events: Told[] = [];
  const names = new Map<string, string>();
  const sums = new Map<string, string>();
  const originals = new Map<string, string>();
  for await (const element of elementsIn(file, files.stream(file), ["object", "event", "agent"], pace)) {
    if (element.name === "event") events.push(eventIn(element));
    else if (element.name === "agent") names.set(wordOf(element, "agentIdentifierValue"), wordOf(element, "agentName"));
    else noteObject(element, sums, originals);
  }
  for (const [transcript, path] of originals) {
    take(transcript, { "original in PREMIS": givenFacts({ original: sums.get(path) }) });
  }
  const byTranscript = new Map<string, string[]>();
  for (const { id, at, agents, details, of } of events) {
    const who = agents.filter((agent) => agent !== "lectern").map((agent) => names.get(agent) ?? agent);
    const [what = "", why = ""] = details;
    const words = wordsOf(id.replace(/\..*$/, ""), at, who.join(), what, why);
    for (const transcript of of) byTranscript.set(transcript, [...(byTranscript.get(transcript) ?? []), words]);
  }
  for (const [transcript, told] of byTranscript)
    take(transcript, { "events in PREMIS": givenFacts({ events: told.sort() }) });
}

/** A file has a sum, a transcript may have a file. */
function noteObject(object: XmlElement, sums: Map<string, string>, originals: Map<string, string>): void {
  const id = wordOf(object, "objectIdentifierValue");
  const path = wordOf(object, "relatedObjectIdentifierValue");
  if (path !== "") originals.set(id, path);
  const sum = wordOf(object, "messageDigest");
  if (sum !== "") sums.set(id, sum);
}

function eventIn(event: XmlElement): Told {
  return {
    id: wordOf(event, "eventIdentifierValue"),
    at: wordOf(event, "eventDateTime"),
    agents: wordsIn(event, "linkingAgentIdentifierValue"),
    details: wordsIn(event, "eventDetail"),
    of: wordsIn(event, "linkingObjectIdentifierValue"),
  };
}

const wordsIn = (element: XmlElement, name: string) => elementsOf(element, name).map((one) => apart(textOf(one)));
const wordOf = (element: XmlElement, name: string) => wordsIn(element, name).join("");

/** What a parser cut out of a file keeps the whole stretch of it in memory; these are kept until the last of it. */
const apart = (text: string) => Buffer.from(text).toString();

function wordsOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
