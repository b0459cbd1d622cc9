import type { HistoryFilter } from "../../../shared/contract/history.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { eachChange } from "../../archive/history/step-changes.ts";
import { readStepHead, type StepHead } from "../../archive/history/step-head.ts";
import type { StepLine } from "../../archive/history/step-log.ts";
import { wordsIn } from "./words-in.ts";

/** Bytes: of a longer step only the head is searched, so that a page of the history never takes seconds. */
const longestSearched = 1 << 20;

/** Whether a step is one of those asked for. */
export function stepFilter(tables: Tables, filter: HistoryFilter): (line: StepLine) => Promise<boolean> {
  const who = filter.who.trim().toLowerCase();
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const codes = new Set<string>(filter.codes);
  // In quotes, as ids stand on the line: found ten times faster than by parsing it.
  const transcript = filter.transcript === undefined ? undefined : Buffer.from(`"${filter.transcript}"`);

  const fitsHead = ({ at, who: by = "", deed }: StepHead): boolean =>
    (codes.size === 0 || codes.has(deed.code)) &&
    by.toLowerCase().includes(who) &&
    (filter.from === undefined || at >= filter.from) &&
    (filter.to === undefined || at < filter.to);

  return async (line) => {
    if (transcript && !line.line.includes(transcript)) return false;
    const head = readStepHead(line);
    if (!fitsHead(head)) return false;
    if (words.length === 0) return true;
    const said = [head.who ?? "", ...head.deed.names];
    if (line.line.length <= longestSearched) {
      for await (const change of eachChange(line)) said.push(...wordsIn(tables, change));
    }
    const text = said.join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
