import { unreadableFile } from "../../exporting/proof/exported-files.ts";
import { elementsIn } from "../../exporting/proof/xml/read-elements.ts";
import { childrenOf, textOf, type XmlElement } from "../../exporting/proof/xml/xml-element.ts";
import { readXml } from "../../reading/formats/xml.ts";
import type { Pace } from "../../runtime/pace.ts";
import type { ProjectZip } from "./project-zip.ts";

/** The elements of a project but its sources, each kind in the order in which they stand in it. */
export type GatheredProject = {
  readonly name: string;
  readonly origin: string;
  readonly of: (name: ElementName) => readonly XmlElement[];
};

const wanted = ["User", "CodeBook", "Variable", "Case", "Note", "Link", "Set", "Graph"] as const;
const sources = ["TextSource", "PictureSource", "PDFSource", "AudioSource", "VideoSource"] as const;

type ElementName = (typeof wanted)[number];

/** Elements inside one another. */
const deepest = 200;

/** How far into the project its own element is looked for, bytes. */
const headLength = 1 << 16;

/** What sources point to may stand behind them, so all else is read first. Throws `unreadable` where it is not well formed, or too deep. */
export async function gatherProject(zip: ProjectZip, pace: Pace): Promise<GatheredProject> {
  const found = new Map<string, XmlElement[]>();
  const kept: Uint8Array[] = [];
  let length = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of zip.project()) {
      if (length < headLength) kept.push(piece);
      length += piece.length;
      yield piece;
    }
  }
  for await (const element of flatElements(zip.file, pieces(), wanted, pace)) {
    const same = found.get(element.name) ?? [];
    same.push(element);
    found.set(element.name, same);
  }
  return { ...rootOf(Buffer.concat(kept).toString("utf8")), of: (name) => found.get(name) ?? [] };
}

/** The sources of a project, one after the other: they are most of it. */
export function sourcesOf(zip: ProjectZip, pace: Pace): AsyncGenerator<XmlElement> {
  return flatElements(zip.file, zip.project(), sources, pace);
}

async function* flatElements(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  names: readonly string[],
  pace: Pace,
): AsyncGenerator<XmlElement> {
  for await (const element of elementsIn(file, pieces, names, pace, "dropped")) {
    if (isTooDeep(element)) throw unreadableFile(file, "its elements lie deeper in one another than in any project");
    yield element;
  }
}

function rootOf(markup: string): Pick<GatheredProject, "name" | "origin"> {
  const root = { name: "", origin: "" };
  readXml(/<(?:[^\s<>:/]+:)?Project\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(markup)?.[0] ?? "", {
    open: (_element, attribute) => {
      root.name = attribute("name") ?? "";
      root.origin = attribute("origin") ?? "";
    },
    close: () => {},
    text: () => {},
  });
  return root;
}

function isTooDeep(element: XmlElement): boolean {
  let level: readonly XmlElement[] = [element];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** GUIDs are the same in braces and in capitals. */
export function guidIn(element: XmlElement, attribute = "guid"): string {
  return (element.attributes[attribute] ?? "").replace(/[{}\s]/g, "").toLowerCase();
}

/** What its references of one kind point to. */
export function targetsIn(element: XmlElement, name: string): readonly string[] {
  return inside(element, name).map((reference) => guidIn(reference, "targetGUID"));
}

export function inside(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).filter((child) => child.name === name);
}

export function wordsIn(element: XmlElement, name: string): string | undefined {
  const [found] = inside(element, name);
  return found && textOf(found);
}

export function nameOf({ attributes: { name = "" } }: XmlElement): string {
  return name;
}
