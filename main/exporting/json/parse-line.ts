import type { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { damagedExport } from "./damaged-export.ts";

/** The JSON in a line of an export, counted from 1. Throws `unreadable`. */
export function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw notLine(number, error);
  }
}

export function notLine(number: number, cause?: unknown): LecternError {
  return damagedExport(inEnglish("line {number} is not what Lectern writes there", { number }), cause);
}
