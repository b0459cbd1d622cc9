import { hash } from "node:crypto";
import { buildBlocks } from "./build-blocks.ts";
import { countWords } from "./count-words.ts";
import { RefusedFormat } from "./formats/format.ts";
import { type OpenedFile, openFile } from "./formats/open-file.ts";
import { whyIndexPage } from "./index-page.ts";
import { whyOwnReport } from "./own-report.ts";
import { nothingStated } from "./page/stated.ts";
import { formsOf } from "./page-forms.ts";
import type { ReadHow } from "./read-how.ts";
import { readText } from "./read-text.ts";
import type { Received } from "./received.ts";
import { sketchOf } from "./sketch/sketch.ts";

/** Below this the encoding is worth a person's look. */
const leastSure = 0.3;

/** Read a file's bytes; `name` is its name without its folder. What cannot be read is the answer, and says why. */
export async function readBytes(bytes: Uint8Array, name: string, how: ReadHow = {}): Promise<Received> {
  const sha256 = hash("sha256", bytes, "hex");
  try {
    return { ...(await receive(bytes, name, how)), sha256 };
  } catch (error) {
    if (!(error instanceof RefusedFormat)) throw error;
    return { ok: false, sha256, kind: error.kind, reason: error.message };
  }
}

type Without<T> = T extends unknown ? Omit<T, "sha256"> : never;

async function receive(bytes: Uint8Array, name: string, how: ReadHow): Promise<Without<Received>> {
  const opened = how.isText ? openStoredText(bytes) : await openFile(bytes, name, how.repair);
  const { format, text, stated, warnings, cues, unplaced, encoding, confidence, repaired } = opened;
  const reading = readText(text, { ...how, fileName: how.name ?? name, stated });
  const reason = isMeant(how)
    ? undefined
    : (opened.doubted ?? whyOwnReport(text) ?? whyIndexPage(format, text, reading));
  if (reason !== undefined) return { ok: false, kind: "not-a-transcript", isReadable: true, reason };
  reading.warnings.push(...warnings);
  if (confidence < leastSure) reading.warnings.push({ code: "encoding-unsure", text: encoding });
  const blocks = buildBlocks(text, reading);
  const sketch = sketchOf(text, blocks);
  return {
    ok: true,
    bytes: bytes.length,
    encoding,
    ...(repaired.length > 0 ? { repaired } : {}),
    format,
    ...(cues === undefined ? {} : { cues }),
    ...(unplaced ? { unplaced } : {}),
    text,
    textSha256: hash("sha256", text, "hex"),
    reading,
    head: reading,
    forms: () => formsOf(text, reading, blocks),
    words: countWords(blocks),
    ...(sketch ? { sketch } : {}),
  };
}

function openStoredText(bytes: Uint8Array): OpenedFile {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { format: "text", text, stated: nothingStated, warnings: [], encoding: "utf-8", confidence: 1, repaired: [] };
}

/** Whoever says how it is to be read means it to be a transcript. */
function isMeant({ profile, correction, asTranscript = false }: ReadHow): boolean {
  return profile !== undefined || correction !== undefined || asTranscript;
}
