import { TextDecoder } from "node:util";
import { parsed } from "../../exporting/proof/exported-files.ts";

/** XML in pieces, in UTF-8: a program may write it in UTF-16 too (https://www.w3.org/TR/xml/#charencoding). Throws `unreadable`. */
export async function* inUtf8(file: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | "none" | undefined;
  let before: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    const bytes: Uint8Array = before.length === 0 ? piece : Buffer.concat([before, piece]);
    before = new Uint8Array();
    if (decoder === undefined && bytes.length < 2) before = bytes;
    else {
      decoder ??= wideDecoder(bytes) ?? "none";
      yield decoded(file, decoder, bytes, true);
    }
  }
  yield decoded(file, decoder ?? "none", before, false);
}

function decoded(file: string, decoder: TextDecoder | "none", bytes: Uint8Array, stream: boolean) {
  return decoder === "none" ? bytes : parsed(file, () => Buffer.from(decoder.decode(bytes, { stream })));
}

/** By its mark, or by the first `<`, one byte of which is zero. */
function wideDecoder([first, second]: Uint8Array): TextDecoder | undefined {
  const start = `${first} ${second}`;
  if (start === `${0xff} ${0xfe}` || start === `${0x3c} 0`) return new TextDecoder("utf-16le", { fatal: true });
  if (start === `${0xfe} ${0xff}` || start === `0 ${0x3c}`) return new TextDecoder("utf-16be", { fatal: true });
  return undefined;
}
