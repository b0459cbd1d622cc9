import type { Tables } from "../../../shared/records/record.ts";
import { eachChange } from "../../archive/history/step-changes.ts";
import type { StepHead } from "../../archive/history/step-head.ts";
import type { StepLine } from "../../archive/history/step-log.ts";
import { nameIn, nameOf } from "./record-name.ts";

/** Bytes; a step on one transcript is longer only where it holds the whole of it. */
const longestRead = 1 << 16;

/** Deeds whose names are titles. */
const titled: ReadonlySet<string> = new Set(["import", "trash", "restore", "empty-trash"]);

/** The title of the one transcript that a step is about; undefined when there are several, or its deed names it. */
export async function aboutWhat(tables: Tables, line: StepLine, { deed }: StepHead): Promise<string | undefined> {
  if (deed.count !== 1 || titled.has(deed.of ?? deed.code) || line.line.length > longestRead) return undefined;
  for await (const change of eachChange(line)) {
    if (change.on !== "transcripts") continue;
    return "ids" in change ? nameIn(tables, change.ids[0] ?? "") : nameOf(change.record);
  }
  return undefined;
}
