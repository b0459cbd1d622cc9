import type { StatedField } from "../../page/stated.ts";
import { readXml } from "../xml.ts";
import type { UnplacedTally } from "./unplaced.ts";

/** What a header says: fields, names by the ids that speech refers to, and times by the ids of the timeline. */
export type TeiHeader = {
  readonly fields: readonly StatedField[];
  readonly names: ReadonlyMap<string, string>;
  /** Milliseconds from the start. */
  readonly times: ReadonlyMap<string, number>;
};

const rule = "tei-header";

/** Where a field stands, by the names of the elements around it; the first that says something counts. */
const places: readonly (readonly [StatedField["name"], RegExp])[] = [
  ["title", /\/titleStmt\/title$/],
  ["date", /\/(?:settingDesc|setting|creation|recording|sourceDesc|bibl|event)\/(?:\w+\/)*date$/],
  ["publication-date", /\/publicationStmt\/date$/],
  ["place", /\/setting(?:Desc)?\/(?:\w+\/)*(?:placeName|settlement|place|locale)$/],
  ["place", /\/setting(?:Desc)?\/(?:\w+\/)*name-city$/],
  ["url", /\/sourceDesc\/(?:\w+\/)*idno-URI$/],
  ["language", /\/langUsage\/language$/],
  ["topic", /\/keywords\/(?:\w+\/)*term$/],
  ["summary", /\/abstract(?:\/p)?$/],
];

/** Elements that are told apart by their type (ParlaMint: `name[@type=city]`, `idno[@type=URI]`). */
const typed = new Set(["name", "idno"]);

const longestName = 200;

/** Elements around a field that are looked at. */
const deepestPlace = 8;

export function readTeiHeader(markup: string, tally: UnplacedTally): TeiHeader {
  const end = markup.search(/<\/(?:tei:)?teiHeader\s*>/);
  const header = end < 0 ? "" : markup.slice(0, end);
  return { fields: readFields(header, tally), names: readNames(header), times: readTimes(markup) };
}

/** How deep the parts lie that a header is told by: `teiHeader/fileDesc/editionStmt`, below `TEI`. */
const depthOfParts = 3;

function readFields(header: string, tally: UnplacedTally): StatedField[] {
  const fields: StatedField[] = [];
  const path: string[] = [];
  let open: { readonly name: StatedField["name"]; readonly depth: number; text: string } | undefined;
  const part = createPart(tally);
  readXml(header, {
    open: (element, attribute) => {
      path.push(typed.has(element) ? `${element}-${attribute("type") ?? ""}` : element);
      const name = places.find(([, place]) => place.test(`/${path.slice(-deepestPlace).join("/")}`))?.[0];
      const value = name && statedBy(name, attribute);
      if (name || (isName(element) && path.some(isPerson))) part.isRead();
      if (name && value !== undefined) fields.push({ name, value, rule });
      else if (name) open ??= { name, depth: path.length, text: "" };
    },
    close: () => {
      if (open?.depth === path.length) {
        if (open.text.trim() !== "") fields.push({ name: open.name, value: open.text.trim(), rule });
        open = undefined;
      }
      if (path.length === depthOfParts + 1) part.end(path.slice(-2).join("/"));
      path.pop();
    },
    text: (text) => {
      part.hasWords(text);
      if (open) open.text += text;
    },
  });
  return fields;
}

/** One part of a header after the other: told of where it says something and nothing of it was read. */
function createPart(tally: UnplacedTally) {
  let isTaken = false;
  let says = false;
  return {
    isRead: () => {
      isTaken = true;
    },
    hasWords: (text: string) => {
      says ||= text.trim() !== "";
    },
    end: (name: string) => {
      if (says && !isTaken) tally.header(name);
      isTaken = false;
      says = false;
    },
  };
}

/** The first name of each person, its parts as they stand. */
function readNames(header: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let person: string | undefined;
  let name: string | undefined;
  readXml(header, {
    open: (element, attribute) => {
      if (isPerson(element)) person = attribute("id");
      else if (isName(element) && person !== undefined && !names.has(person)) name ??= "";
    },
    close: (element) => {
      if (name !== undefined) name += " ";
      if (!isName(element) || person === undefined || name === undefined) return;
      if (name.trim() !== "") names.set(person, flat(name));
      name = undefined;
    },
    text: (text) => {
      if (name !== undefined) name += text;
    },
  });
  return names;
}

function isPerson(element: string): boolean {
  return element === "person" || element === "personGrp";
}

function isName(element: string): boolean {
  return element === "persName" || element === "orgName";
}

function readTimes(markup: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  if (!markup.includes("timeline")) return times;
  readXml(markup, {
    open: (element, attribute) => {
      if (element === "when") addTime(times, attribute);
    },
    close: () => {},
    text: () => {},
  });
  return times;
}

type Attribute = (name: string) => string | undefined;

function statedBy(field: StatedField["name"], attribute: Attribute): string | undefined {
  if (field === "date" || field === "publication-date") return attribute("when") ?? attribute("when-iso");
  return field === "language" ? attribute("ident") : undefined;
}

/** `<when xml:id="T1" interval="12.5" since="#T0"/>`: from the origin, in seconds. */
function addTime(times: Map<string, number>, attribute: Attribute): void {
  const id = attribute("id");
  const interval = Number(attribute("interval") ?? 0);
  const since = times.get((attribute("since") ?? "").replace(/^#/, "")) ?? 0;
  const scale = attribute("unit") === "ms" ? 1 : 1_000;
  if (id !== undefined && Number.isFinite(interval)) times.set(id, Math.max(0, Math.round(since + interval * scale)));
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, longestName);
}
