import { damagedExport } from "./damaged-export.ts";
import { checkHead, checkItem } from "./export-check.ts";
import { type ExportHead, type ExportItem, type ExportListName, exportListNames } from "./export-schema.ts";
import { linesOf } from "./lines.ts";
import { notLine, parseLine } from "./parse-line.ts";

/** Hears each item of an export, checked, in the order of the file. */
export type TakeItem = <L extends ExportListName>(list: L, item: ExportItem<L>) => void | Promise<void>;

export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Read what `jsonFormat` wrote, a line at a time, so that an export larger than memory can be taken in. Answers with the
 * head. Throws `unreadable` where the file is torn, is not as Lectern writes it, or is of a newer Lectern.
 */
export async function readExport(chunks: ByteStream, take: TakeItem): Promise<ExportHead> {
  let head: ExportHead | undefined;
  let list: ExportListName | undefined;
  let number = 0;
  let isWhole = false;
  const opened = new Set<string>();
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (!head) head = checkHead(parseLine(`${line.replace(/,$/, "")}}`, number));
    else if (list && !/^\],?$/.test(line)) {
      await take(list, checkItem(list, parseLine(line.replace(/,$/, ""), number), `line ${number}`));
    } else if (list) list = undefined;
    else if (line === "}" && !isWhole) isWhole = true;
    else if (line !== "") list = openedList(line, number, opened);
  }
  if (!head || !isWhole) throw damagedExport("it ends before its end");
  return head;
}

/** The list that a line opens, for the first time; undefined when it is empty and closed on the same line. */
function openedList(line: string, number: number, opened: Set<string>): ExportListName | undefined {
  const [, name, close] = /^"(\w+)":\[(\])?,?$/.exec(line) ?? [];
  const list = exportListNames.find((known) => known === name);
  if (!list || opened.has(list)) throw notLine(number);
  opened.add(list);
  return close ? undefined : list;
}
