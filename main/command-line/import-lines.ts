import type { ImportItem, ImportState, Verdict } from "../../shared/contract/imports.ts";
import { isImportable } from "../../shared/contract/verdicts.ts";
import { projectWords } from "../../shared/reading/project-words.ts";
import type { Unplaced } from "../../shared/reading/unplaced.ts";

/** One line of an import's report: a file with its verdict, or a record of an export that was not taken. */
export type ImportLine = {
  readonly file: string;
  readonly verdict: Verdict["kind"] | "not-imported";
  readonly id?: string;
  readonly title?: string;
  readonly reason?: string;
  /** Names in it that may be somebody's in the archive and were left open; `lectern settle` says who they are. */
  readonly asked?: readonly string[];
  /** What it holds that has no place here. */
  readonly unplaced?: readonly Unplaced[];
};

type Failed = NonNullable<ImportState["report"]>["failed"];

/** A file that failed while it was written is unreadable, whatever was thought of it before. */
export function importLines(items: readonly ImportItem[], failed: Failed): readonly ImportLine[] {
  const reasons = new Map(failed.map(({ name, reason }) => [name, reason]));
  const lines = items.map((item) => lineOf(item, isImportable(item.verdict.kind) ? reasons.get(item.name) : undefined));
  const files = new Set(items.map(({ name }) => name));
  const others = failed.filter(({ name }) => !files.has(name));
  return [...lines, ...others.map(({ name, reason }) => ({ file: name, verdict: "not-imported", reason }) as const)];
}

function lineOf(item: ImportItem, failure: string | undefined): ImportLine {
  const { kind, reason, transcript } = item.verdict;
  const why = failure ?? reason ?? (item.project && projectWords(item.project));
  return {
    file: item.name,
    verdict: failure === undefined ? kind : "unreadable",
    ...(transcript === undefined ? {} : { id: transcript }),
    ...(item.title === undefined ? {} : { title: item.title }),
    ...(why === undefined ? {} : { reason: why }),
    ...(item.asked === undefined ? {} : { asked: item.asked }),
    ...(item.unplaced === undefined ? {} : { unplaced: item.unplaced }),
  };
}

/** Some input failed, the rest was done. */
export function isFailure({ verdict }: ImportLine): boolean {
  return verdict === "unreadable" || verdict === "not-a-transcript" || verdict === "not-imported";
}

export function sayProgress({ phase, done, total, left }: ImportState): string {
  const of = total > 0 ? ` of ${total}` : "";
  return `${phase} ${done}${of}${left === undefined ? "" : `, ${left} s left`}…`;
}

export function sayChosen(chosen: number): string {
  return `${chosen === 1 ? "1 file" : `${chosen} files`} would be imported. Nothing was.`;
}

/** How many of each, for people. */
export function sayCounts(imported: number, lines: readonly ImportLine[]): string {
  const count = (verdict: ImportLine["verdict"]) => lines.filter((line) => line.verdict === verdict).length;
  const parts = [
    [count("version"), "another version of one that is known"],
    [count("same-text"), "the same text as one that is known"],
    [count("already"), "in the archive already"],
    [count("trashed"), "in the trash"],
    [count("repeated"), "the same as another file"],
    [lines.filter(isFailure).length, "not imported; each says why"],
    [
      lines.filter(({ asked }) => asked !== undefined).length,
      "with names that are not certain: lectern settle lists them",
    ],
  ] as const;
  const others = parts.flatMap(([n, what]) => (n > 0 ? `, ${n} ${what}` : []));
  return `${imported === 1 ? "1 transcript" : `${imported} transcripts`} imported${others.join("")}.`;
}
