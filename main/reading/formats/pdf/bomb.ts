import { inflateSync } from "node:zlib";
import { RefusedFormat } from "../format.ts";

const bomb =
  "This PDF unpacks to far more than any document of its size: Lectern did not read it. If it is one, save it as plain text and add that.";

/**
 * Refuse a file whose packed parts would unpack to far more than text and fonts do. Pictures are packed more tightly, and never
 * unpacked for their words.
 */
export function refuseBomb(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = 8_000_000 + 20 * bytes.length;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const head = file.toString("latin1", Math.max(0, at - 400), at);
    const dictionary = head.slice(head.lastIndexOf(" obj") + 1);
    if (!dictionary.includes("/Fl") || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    left -= unpackedLength(file.subarray(skipLineEnd(file, at + 6)), left);
    if (left < 0) throw new RefusedFormat("unreadable", bomb);
  }
}

function skipLineEnd(file: Buffer, at: number): number {
  const afterReturn = file[at] === 0x0d ? at + 1 : at;
  return file[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** What is not packed, or damaged, has no length here: the library will say what is wrong with it. */
function unpackedLength(packed: Buffer, most: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const isTooLong = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLong ? Number.POSITIVE_INFINITY : 0;
  }
}
