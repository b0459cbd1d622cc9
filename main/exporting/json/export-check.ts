import { z } from "zod";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { damagedExport } from "./damaged-export.ts";
import {
  type ExportHead,
  type ExportItem,
  type ExportListName,
  exportFormatName,
  exportFormatVersion,
  exportHeadSchema,
  exportLists,
} from "./export-schema.ts";

const newerHead = z.looseObject({ format: z.literal(exportFormatName), version: z.number().gt(exportFormatVersion) });

/** The head itself. `unreadable` when this version cannot read such an export. */
export function checkHead(value: unknown): ExportHead {
  if (newerHead.safeParse(value).success) {
    throw new LecternError(
      "unreadable",
      toSay("This export was made by a newer Lectern. Bring Lectern up to date first."),
    );
  }
  if (isHead(value)) return value;
  throw damagedExport("its head is not what Lectern writes");
}

/** The item itself, with the fields that no schema knows; `where` is for the message. `unreadable` when it is none. */
export function checkItem<L extends ExportListName>(list: L, value: unknown, where: string): ExportItem<L> {
  if (isItemOf(list, value)) return value;
  const { error } = exportLists[list].safeParse(value);
  throw damagedExport(`${where}, in “${list}”: ${error ? z.prettifyError(error) : ""}`);
}

function isHead(value: unknown): value is ExportHead {
  return exportHeadSchema.safeParse(value).success;
}

function isItemOf<L extends ExportListName>(list: L, value: unknown): value is ExportItem<L> {
  return exportLists[list].safeParse(value).success;
}
