import { type BagFiles, damagedBag } from "./bag-files.ts";

/** Bytes: the manifest of a million files is shorter. */
const longest = 1 << 28;

/** A file of the bag that is no payload, whole. Throws `unreadable`. */
export async function readTagFile(files: BagFiles, path: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of files.stream(path)) {
    length += chunk.length;
    if (length > longest) throw damagedBag(`${path} is longer than any such file is`);
    parts.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch (error) {
    throw damagedBag(`${path} is not in UTF-8`, error);
  }
}

/** Lines end as they may on any system. */
export function linesIn(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== "");
}
