import type { UnplacedKind } from "../../../shared/reading/unplaced.ts";
import type { XmlElement } from "../../exporting/proof/xml/xml-element.ts";
import { createPace } from "../../runtime/pace.ts";
import { createAroundTexts } from "./around-texts.ts";
import { cleanLabel } from "./clean-words.ts";
import { type GatheredProject, gatherProject, inside, nameOf, sourcesOf, targetsIn } from "./gathered-project.ts";
import type { Project, ProjectSet, ProjectText } from "./project.ts";
import { openProjectZip } from "./project-zip.ts";
import { readCodes } from "./read-codes.ts";
import type { RawSource } from "./read-passages.ts";
import { ownSource, readSource } from "./read-source.ts";
import type { TextSpool } from "./text-spool.ts";
import { createUnplacedList, type UnplacedList } from "./unplaced-list.ts";

/** What Lectern calls itself in a project. */
const ownOrigin = "Lectern";

/** Sources that stay out as they are. */
const outside: ReadonlyMap<string, UnplacedKind> = new Map([
  ["PictureSource", "picture"],
  ["PDFSource", "pdf"],
  ["AudioSource", "audio"],
  ["VideoSource", "video"],
]);

/** Read a project whole. Throws `unreadable` where it is none, damaged, or made to do harm. */
export async function readProject(at: string, spool: Pick<TextSpool, "put">, check: () => void): Promise<Project> {
  const zip = await openProjectZip(at);
  const pace = createPace(check);
  const found = await gatherProject(zip, pace);
  const isOwn = found.origin === ownOrigin;
  const unplaced = createUnplacedList();
  const known = createAroundTexts(zip, found, unplaced);
  const codes = readCodes(found.of("CodeBook"), isOwn);
  tellOutside(found, unplaced);
  const texts: ProjectText[] = [];
  for await (const source of sourcesOf(zip, pace)) {
    tellSource(source, unplaced);
    for (const raw of textsOf(source)) {
      const text = await readSource(raw, known, { unplaced, spool, pace });
      if (text) texts.push(isOwn ? ownSource(text, raw, known, codes) : text);
    }
  }
  const sets = isOwn ? [] : readSets(found, texts, unplaced);
  if (!isOwn) known.tellUnused();
  return {
    name: cleanLabel(found.name),
    origin: cleanLabel(found.origin),
    codes,
    texts,
    sets,
    unplaced: unplaced.close(),
  };
}

function tellOutside(found: GatheredProject, unplaced: UnplacedList): void {
  for (const link of found.of("Link")) unplaced.add("link", nameOf(link));
  for (const graph of found.of("Graph")) unplaced.add("graph", nameOf(graph));
}

function tellSource(source: XmlElement, unplaced: UnplacedList): void {
  const kind = outside.get(source.name);
  if (kind !== undefined) unplaced.add(kind, nameOf(source));
}

/** A text by itself, that which a PDF was read as, the transcripts of a recording. */
function textsOf(source: XmlElement): readonly RawSource[] {
  if (source.name === "TextSource") return [{ source, around: source }];
  const inner = source.name === "PDFSource" ? "Representation" : "Transcript";
  return inside(source, inner).map((text) => ({ source: text, around: source }));
}

/** Sets of sources, with those that came in. */
function readSets(
  found: GatheredProject,
  texts: readonly ProjectText[],
  unplaced: UnplacedList,
): readonly ProjectSet[] {
  const known = new Set(texts.map(({ guid }) => guid));
  return found.of("Set").flatMap((set) => {
    const members = targetsIn(set, "MemberSource").filter((guid) => known.has(guid));
    const name = cleanLabel(nameOf(set));
    if (members.length > 0 && name !== "") return { name, texts: members };
    unplaced.add("set", name);
    return [];
  });
}
