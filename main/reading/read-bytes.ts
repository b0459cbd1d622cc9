import { createHash } from "node:crypto";
import { buildBlocks } from "./build-blocks.ts";
import { countWords } from "./count-words.ts";
import { decodeBytes } from "./decoding/decode-bytes.ts";
import { readText } from "./read-text.ts";
import { recogniseFormat } from "./recognise-format.ts";
import type { Received } from "./received.ts";

/** Read a file's bytes; `name` is its name without its folder. Never throws: what cannot be read says why. */
export function readBytes(bytes: Uint8Array, name: string): Received {
  const file = { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { ...file, ok: false, kind: decoded.kind, reason: decoded.reason };
  const { text, encoding } = decoded;
  const format = recogniseFormat(text, name);
  if (!format.ok) return { ...file, ok: false, kind: "not-a-transcript", reason: format.reason };
  const reading = readText(text, { fileName: name });
  return {
    ...file,
    ok: true,
    encoding,
    format: format.format,
    text,
    textSha256: createHash("sha256").update(text, "utf8").digest("hex"),
    reading,
    words: countWords(buildBlocks(text, reading)),
  };
}
