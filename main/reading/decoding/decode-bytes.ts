import { hasManyControls } from "./controls.ts";
import { decodeEscaped } from "./escaped.ts";
import { decodeLegacy } from "./legacy.ts";
import { recogniseSignature } from "./signatures.ts";
import { decodeByColumns, decodeByMark } from "./unicode.ts";
import { decodeBrokenUtf8, decodeStrictUtf8 } from "./utf8.ts";

/** A page's bytes as text, or why they are none. */
export type Decoded =
  | {
      readonly ok: true;
      /** The whole page, without its byte order mark. */
      readonly text: string;
      /** WHATWG or IANA name: `utf-8`, `windows-1251`. */
      readonly encoding: string;
      /** 1 where the bytes prove it, less where they only suggest it. */
      readonly confidence: number;
    }
  | { readonly ok: false; readonly kind: "not-a-transcript" | "unreadable"; readonly reason: string };

/** Decode by what proves an encoding (a byte order mark, the columns of UTF-16, sound UTF-8), at last by likelihood. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse("The file is empty (0 bytes): there is nothing to read.");
  const signature = recogniseSignature(bytes);
  if (signature) return refuse(signature);
  const decoded =
    decodeByMark(bytes) ??
    decodeByColumns(bytes) ??
    decodeEscaped(bytes) ??
    decodeStrictUtf8(bytes) ??
    decodeUnmarked(bytes);
  if (!decoded || hasManyControls(decoded.text)) return refuse(notText);
  if (decoded.text.trim() === "") return refuse("The file holds only blank space: there is nothing to read.");
  return { ok: true, ...decoded };
}

const notText =
  "This is not text: the file holds binary data. If it is a document, save it as plain text and add that.";

function decodeUnmarked(bytes: Uint8Array) {
  return bytes.subarray(0, 65_536).includes(0) ? undefined : (decodeBrokenUtf8(bytes) ?? decodeLegacy(bytes));
}

function refuse(reason: string): Decoded {
  return { ok: false, kind: "not-a-transcript", reason };
}
