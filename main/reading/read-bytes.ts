import { createHash } from "node:crypto";
import { buildBlocks } from "./build-blocks.ts";
import { countWords } from "./count-words.ts";
import { decodeBytes } from "./decoding/decode-bytes.ts";
import { readText } from "./read-text.ts";
import type { Received } from "./received.ts";
import { recogniseFormat } from "./recognise-format.ts";

/** Below this the encoding is worth a person's look. */
const leastSure = 0.3;

/** Read a file's bytes; `name` is its name without its folder. Never throws: what cannot be read says why. */
export function readBytes(bytes: Uint8Array, name: string): Received {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { ok: false, sha256, kind: decoded.kind, reason: decoded.reason };
  const { text, encoding } = decoded;
  const recognised = recogniseFormat(text, name);
  if (!recognised.ok) return { ok: false, sha256, kind: "not-a-transcript", reason: recognised.reason };
  const reading = readText(text, { fileName: name });
  if (decoded.confidence < leastSure) reading.warnings.push({ code: "encoding-unsure", text: encoding });
  return {
    ok: true,
    sha256,
    bytes: bytes.length,
    encoding,
    format: recognised.format,
    text,
    textSha256: createHash("sha256").update(text, "utf8").digest("hex"),
    reading,
    words: countWords(buildBlocks(text, reading)),
  };
}
