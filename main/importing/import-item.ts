import type { Correction, ImportItem, Verdict } from "../../shared/contract/imports.ts";
import type { ReadingHead } from "../../shared/reading/reading-head.ts";
import type { Unplaced } from "../../shared/reading/unplaced.ts";
import type { Received } from "../reading/received.ts";
import type { Gathered } from "./gather.ts";
import type { Project, ProjectPart } from "./qdpx/project.ts";
import { doubtsOf } from "./read-fields.ts";

/** One file of an import, as the session keeps it: small, so that a hundred thousand fit; the page is read again. */
export type SessionItem = {
  readonly index: number;
  readonly path: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly chosen: boolean;
  /** Of the bytes that the verdict was given on. */
  readonly sha256?: string;
  /** How many they are. */
  readonly bytes?: number;
  readonly title?: string;
  readonly date?: string;
  readonly layout?: string;
  readonly profile?: string;
  readonly doubts: number;
  readonly warnings: number;
  /** Each code once. */
  readonly warned?: readonly string[];
  /** It had doubts or warnings when it was read; it stays so in the list while it is put right. */
  readonly wantsLook: boolean;
  /** What the file holds that has no place here; absent where there is nothing of it. */
  readonly unplaced?: readonly Unplaced[];
  readonly correction: Correction;
  /** Names that were left open; known once it is imported. */
  readonly asked?: readonly string[];
  /** An export of Lectern, in JSON or as a bag: it brings many records back rather than a page in. */
  readonly isExport?: boolean;
  /** A project of a program for qualitative analysis: it brings its codes and sets; its texts are items of their own. */
  readonly project?: Project;
  /** The text of a project that it is. */
  readonly part?: ProjectPart;
};

export function refusedItem(
  index: number,
  file: Gathered,
  reason: string,
  kind: "unreadable" | "not-a-transcript" = "unreadable",
): SessionItem {
  const verdict: Verdict = { kind, reason };
  return { index, path: file.path, name: file.name, verdict, chosen: false, ...nothingRead, correction: {} };
}

const nothingRead = { doubts: 0, warnings: 0, wantsLook: false };

/** Whether a file is chosen unless somebody says otherwise: what may be lost by leaving it out is taken in. */
const chosenAtFirst: ReadonlySet<Verdict["kind"]> = new Set(["new", "version"]);

export function judgedItem(index: number, file: Gathered, received: Received, verdict: Verdict): SessionItem {
  const chosen = chosenAtFirst.has(verdict.kind);
  const { path, name, part, correction = {} } = file;
  const base = { index, path, name, verdict, chosen, correction, ...(part ? { part } : {}) };
  if (!received.ok) return { ...base, ...nothingRead };
  const { sha256, bytes, unplaced, head } = received;
  return { ...base, sha256, bytes, ...(unplaced ? { unplaced } : {}), ...summaryOf(head) };
}

/** What the list shows of a reading. */
export function summaryOf(reading: ReadingHead) {
  const { title, date, warnings, layout, profile } = reading;
  return {
    ...(title ? { title: title.value } : {}),
    ...(date ? { date: date.value } : {}),
    layout,
    ...(profile === undefined ? {} : { profile }),
    doubts: doubtsOf(reading),
    warnings: warnings.length,
    warned: [...new Set(warnings.map(({ code }) => code))],
    wantsLook: doubtsOf(reading) + warnings.length > 0,
  };
}

/** The item after it was read again. */
export function readItem(item: SessionItem, reading: ReadingHead): SessionItem {
  const { title: _title, date: _date, profile: _profile, ...rest } = item;
  return { ...rest, ...summaryOf(reading) };
}

/** What a window is told of an item; `title` and `date` as corrected. */
export function showItem(item: SessionItem): ImportItem {
  const { correction } = item;
  const title = correction.title ?? item.title;
  const date = correction.date === undefined ? item.date : (correction.date ?? undefined);
  return {
    item: item.index,
    name: item.name,
    verdict: item.verdict,
    chosen: item.chosen,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(item.layout === undefined ? {} : { layout: item.layout }),
    ...(item.profile === undefined ? {} : { profile: item.profile }),
    doubts: item.doubts,
    warnings: item.warnings,
    ...(item.warned === undefined || item.warned.length === 0 ? {} : { warned: [...item.warned] }),
    ...(item.project === undefined ? {} : { project: summaryOfProject(item.project) }),
    ...(item.unplaced === undefined ? {} : { unplaced: [...item.unplaced] }),
    corrected: Object.keys(correction).length > 0,
    ...(item.asked === undefined || item.asked.length === 0 ? {} : { asked: [...item.asked] }),
  };
}

/** What a window is told of a project. */
export function summaryOfProject({ name, origin, texts, codes, sets }: Project) {
  const passages = texts.reduce((sum, text) => sum + text.passages.length, 0);
  const topics = [...codes.values()].filter(({ use }) => use === "topic");
  return { name, origin, texts: texts.length, codes: topics.length, sets: sets.length, passages };
}

export function isToLookAt(item: SessionItem): boolean {
  return item.verdict.kind === "version" || (item.verdict.kind === "new" && item.doubts + item.warnings > 0);
}

/** Whether its page names no title, and nobody gave it one: it would be called as its file is. */
export function isUntitled({ verdict, title, correction }: SessionItem): boolean {
  return verdict.kind === "new" && title === undefined && correction.title === undefined;
}

/** Whether “all” means it too: what holds anything that is not there yet. */
export function isAmongAll(item: SessionItem): boolean {
  return chosenAtFirst.has(item.verdict.kind);
}
