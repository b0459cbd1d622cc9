import { z } from "zod";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { damagedExport } from "./damaged-export.ts";
import { checkHead, checkItem } from "./export-check.ts";
import { type ExportHead, type ExportListName, exportListNames } from "./export-schema.ts";
import { linesOf } from "./lines.ts";
import { notLine, parseLine } from "./parse-line.ts";
import type { ByteStream, TakeItem } from "./read-export.ts";

const itemLine = z.looseObject({ list: z.enum(exportListNames), item: z.unknown() });

/**
 * Read what `jsonLinesFormat` wrote: the head, then an item a line, nothing behind the end of the last one. Answers with
 * the head. Throws `unreadable` as `readExport` does.
 */
export async function readExportLines(chunks: ByteStream, take: TakeItem): Promise<ExportHead> {
  let head: ExportHead | undefined;
  let number = 0;
  let isEnded = false;
  for await (const line of linesOf(chunks)) {
    if (isEnded) throw damagedExport(inEnglish("line {number} is empty", { number }));
    number += 1;
    if (line === "") isEnded = true;
    else if (!head) head = checkHead(parseLine(line, number));
    else await takeLine(parseLine(line, number), number, take);
  }
  if (!head || !isEnded) throw damagedExport("it ends within a line");
  return head;
}

async function takeLine(value: unknown, number: number, take: TakeItem): Promise<void> {
  const line = itemLine.safeParse(value);
  if (!line.success) throw notLine(number, line.error);
  const { list, item } = line.data;
  await take<ExportListName>(list, checkItem(list, item, `line ${number}`));
}
