import type { Clash } from "../../shared/records/change.ts";
import { kindWords } from "../../shared/records/kind-words.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { JoinNote } from "../joining/join-note.ts";
import type { JoinCounts } from "../joining/join-report.ts";
import { nameIn, nameOf } from "../service/history/record-name.ts";
import { valueWords } from "../service/history/value-words.ts";

/** Where a record may be named: as they are together and, of what is gone, as either had it. */
export type Named = { readonly joined: Tables; readonly here: Tables; readonly there: Tables };

/** What a clash is about, the field, the value here, the one there, and which is kept; side by side in one row. */
export function clashRow(named: Named, clash: Clash): readonly string[] {
  const { on, id, field, here, there, kept } = clash;
  const words = (value: unknown) =>
    field === undefined ? wholeWords(value) : (valueWords((one) => nameAnywhere(named, one), value) ?? "(none)");
  return [
    nameAnywhere(named, id) ?? kindWords[on][0],
    field ?? "whole record",
    words(here),
    words(there),
    `kept: ${kept}`,
  ];
}

function wholeWords(value: unknown): string {
  return value === undefined ? "deleted" : `changed${typeof value === "object" && value !== null ? named(value) : ""}`;
}

function named(record: object): string {
  const name = nameOf(record);
  return name === undefined ? "" : ` (${name})`;
}

export function noteLine(names: Named, { code, on, id, other = "" }: JoinNote): string {
  const what = `The ${kindWords[on][0]} “${nameAnywhere(names, id) ?? id}”`;
  const second = `“${nameAnywhere(names, other) ?? other}”`;
  switch (code) {
    case "same":
      return `${what} was made in both: it is one now.`;
    case "followed":
      return `${what} named ${second}, which was merged away in the other copy: it names the one in its place.`;
    case "returned":
      return `${what} was deleted in one copy and used in the other one since: it is kept.`;
    case "unnamed":
      return `${what} named something that is gone for good: it names it no more.`;
    case "ring":
      return `${what} would stand below itself: it no longer stands below ${second}.`;
    default:
      return code satisfies never;
  }
}

export function countLine({ on, created, changed, deleted }: JoinCounts): string {
  const told = [
    [created, "new"],
    [changed, "changed"],
    [deleted, "deleted"],
  ] as const;
  const parts = told.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${kindWords[on][1]}: ${parts.join(", ")}`;
}

function nameAnywhere({ joined, here, there }: Named, id: string): string | undefined {
  return nameIn(joined, id) ?? nameIn(here, id) ?? nameIn(there, id);
}
