import type { Misread } from "../../../shared/records/transcript.ts";
import { decodeDeclared } from "../decoding/declared-encoding.ts";
import { decodeBytes } from "../decoding/decode-bytes.ts";
import { repairMojibake } from "../decoding/mojibake/mojibake.ts";
import type { DecodedText } from "../decoding/unicode.ts";
import type { ReadHow } from "../read-how.ts";
import { type Opened, RefusedFormat } from "./format.ts";
import { binaryFormats } from "./formats.ts";
import { openText } from "./open-text.ts";

export type OpenedFile = Opened & {
  /** WHATWG or IANA name of the letters' code; `binary` for formats that are no text themselves. */
  readonly encoding: string;
  /** How sure the encoding is, 0 to 1. */
  readonly confidence: number;
  /** The misreadings that were undone; none where none was asked for or found. */
  readonly repaired: readonly Misread[];
};

/**
 * Open a file by what its bytes hold; `name` is its name without its folder. Garbled letters are repaired in formats that are
 * text, where that is asked for. Throws {@link RefusedFormat}.
 */
export async function openFile(bytes: Uint8Array, name: string, repair?: ReadHow["repair"]): Promise<OpenedFile> {
  const format = binaryFormats.find(({ recognise }) => recognise(bytes));
  if (format) {
    const open = await format.load();
    return { ...(await open(bytes)), encoding: "binary", confidence: 1, repaired: [] };
  }
  const { text, encoding, confidence } = decodeDeclared(bytes) ?? decode(bytes);
  const better = repair === "mojibake" ? repairMojibake(text) : undefined;
  return { ...(await openText(better?.text ?? text, name)), encoding, confidence, repaired: better?.steps ?? [] };
}

function decode(bytes: Uint8Array): DecodedText {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) throw new RefusedFormat(decoded.kind, decoded.reason);
  return decoded;
}
