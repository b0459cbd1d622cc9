import { z } from "zod";
import { checkHead, checkItem } from "../../json/export-check.ts";
import { exportListNames } from "../../json/export-schema.ts";
import { linesOf } from "../../json/lines.ts";
import { parsed, unreadableFile } from "../exported-files.ts";
import type { ProofReader } from "../proof-reader.ts";
import { jsonExpectations } from "./json-expectations.ts";
import { itemFacts } from "./json-facts.ts";

const file = "lectern.jsonl";

const itemLine = z.looseObject({ list: z.enum(exportListNames), item: z.unknown() });

/** A line each: the head, then items; nothing behind the last line's end. */
export const linesProof: ProofReader = {
  ...jsonExpectations,
  read: async (files, take, pace) => {
    let number = 0;
    let last = "";
    for await (const line of linesOf(files.stream(file))) {
      await pace();
      if (number > 0 && last === "") throw unreadableFile(file, `line ${number} is empty`);
      number += 1;
      last = line;
      if (line === "") continue;
      const value = parsed(file, (): unknown => JSON.parse(line));
      if (number === 1) checkHead(value);
      else {
        const { list, item } = parsed(file, () => itemLine.parse(value));
        const { id, sets } = await itemFacts(checkItem(list, item, `line ${number}`), pace);
        take(id, sets);
      }
    }
    if (number < 2 || last !== "") throw unreadableFile(file, "it ends within a line");
  },
};
