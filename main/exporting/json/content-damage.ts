import { createHash } from "node:crypto";
import type { ExportedTranscript } from "./export-schema.ts";

/** Why what the transcript stands on is not what its record says, in the user's words; undefined when it is. */
export function contentDamage({ record, text, original }: ExportedTranscript): string | undefined {
  const hashOfText = sha256Of(text);
  if (hashOfText !== record.text) return "The export is damaged here: the text is not the one that was exported.";
  const hashOfOriginal = original === undefined ? hashOfText : sha256Of(Buffer.from(original, "base64"));
  if (hashOfOriginal === record.original) return undefined;
  return "The export is damaged here: the original is not the file that was exported.";
}

function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
