import type { ImportState } from "../../shared/contract/imports.ts";
import { isImportable } from "../../shared/contract/verdicts.ts";
import { importReportColumns, importReportHead } from "../../shared/reading/own-reports.ts";
import { projectWords } from "../../shared/reading/project-words.ts";
import { unplacedWords } from "../../shared/reading/unplaced-words.ts";
import { type SessionItem, summaryOfProject } from "./import-item.ts";

type Report = NonNullable<ImportState["report"]>;

/**
 * The report as plain text: what came of the import, then a line for each file with what was done, its verdict, its name,
 * its title, the transcript's id, why, and what in it had no place, tabs between them.
 */
export function writeReport(
  { phase, report }: Pick<ImportState, "phase" | "report">,
  items: readonly SessionItem[],
  at: Date,
): string {
  const failed = new Map(report?.failed.map(({ name, reason }) => [name, reason]));
  const names = new Set(items.map(({ name }) => name));
  const rows = items.map((item) => rowOf(item, phase, failed.get(item.name)));
  const others = (report?.failed ?? []).filter(({ name }) => !names.has(name)).map(failedRow);
  const lines = [
    `${importReportHead}${at.toISOString()}`,
    report?.message ?? "Not imported yet.",
    "",
    importReportColumns,
    ...rows,
    ...others,
  ];
  return `${lines.map((line) => (typeof line === "string" ? line : line.map(inOneLine).join("\t"))).join("\n")}\n`;
}

function rowOf(item: SessionItem, phase: ImportState["phase"], failure: string | undefined): readonly string[] {
  const { verdict, chosen, name, title, correction, project } = item;
  const isMeant = isImportable(verdict.kind) && chosen;
  const isIn = isMeant && phase === "done" && failure === undefined;
  const done = isIn ? "imported" : isMeant && failure !== undefined ? "failed" : "left out";
  const reason =
    (isMeant ? failure : undefined) ?? verdict.reason ?? (project ? projectWords(summaryOfProject(project)) : "");
  const unplaced = unplacedWords(item.unplaced ?? [], Number.POSITIVE_INFINITY).join(" ");
  return [done, verdict.kind, name, correction.title ?? title ?? "", verdict.transcript ?? "", reason, unplaced];
}

function failedRow({ name, reason }: Report["failed"][number]): readonly string[] {
  return ["failed", "", name, "", "", reason, ""];
}

/** Names and titles are foreign text: one with a line break must not look like two. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
