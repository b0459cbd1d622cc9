import { z } from "zod";
import { toOneLine } from "./to-one-line.ts";

/**
 * Text that stands on one line: labels, titles, names. What a terminal or a spreadsheet would take for a command or the
 * end of the line becomes a space; halves of characters, which no file can hold, become “\ufffd”.
 */
export const oneLine = z.string().overwrite(toOneLine).trim();
