import type { Reading } from "../../shared/reading/reading.ts";
import { readText } from "../reading/read-text.ts";

/** The reading of a text of the archive, made anew. */
export async function readAgain(text: Uint8Array): Promise<Reading> {
  return readText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(text));
}
