import { decodeBytes } from "../decoding/decode-bytes.ts";
import { type Opened, RefusedFormat } from "./format.ts";
import { binaryFormats } from "./formats.ts";
import { openText } from "./open-text.ts";

export type OpenedFile = Opened & {
  /** WHATWG or IANA name of the letters' code; `binary` for formats that are no text themselves. */
  readonly encoding: string;
  /** How sure the encoding is, 0 to 1. */
  readonly confidence: number;
};

/** Open a file by what its bytes hold; `name` is its name without its folder. Throws {@link RefusedFormat}. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const format = binaryFormats.find(({ recognise }) => recognise(bytes));
  if (format) {
    const open = await format.load();
    return { ...(await open(bytes)), encoding: "binary", confidence: 1 };
  }
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) throw new RefusedFormat(decoded.kind, decoded.reason);
  const { text, encoding, confidence } = decoded;
  return { ...(await openText(text, name)), encoding, confidence };
}
