import type { Text } from "../../../../shared/language/say.ts";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";
import { roomData, roomFolder, unpacked, wordsSchema } from "./room-data.ts";

/**
 * The index of words: its files are those that the catalogue names by their first words, all in order; each number is of a
 * transcript, and each transcript that has words is found by one. Throws `unreadable`.
 */
export async function checkIndex(
  files: ExportedFiles,
  { words, lengths, count }: { readonly words: readonly string[]; readonly lengths: string; readonly count: number },
  pace: Pace,
): Promise<void> {
  const found = new Uint8Array(count);
  let last = "";
  for (const [n, first] of words.entries()) {
    const file = await roomData(files, `words/${n}`, wordsSchema);
    const wrong = file[0] === first ? await markWords(file, { last, found }, pace) : "it is not the one that is named";
    if (wrong !== undefined) throw unreadableFile(`${roomFolder}/data/words/${n}.js`, wrong);
    last = file.at(-2) ?? "";
  }
  const many = [...unpacked(lengths)];
  if (many.length !== count || many.some((length, transcript) => length > 0 && found[transcript] === 0)) {
    throw unreadableFile(`${roomFolder}/data/catalogue.js`, "it counts words that no search finds");
  }
}

type SoFar = { readonly last: string; readonly found: Uint8Array };

/** Answers with what is wrong. */
async function markWords(file: readonly string[], { last, found }: SoFar, pace: Pace): Promise<Text | undefined> {
  if (file.length % 2 !== 0) return "a word has no transcripts";
  let before = last;
  for (let at = 0; at < file.length; at += 2) {
    const word = file[at] ?? "";
    if (word <= before) return "its words are not in order";
    if (!markFound(file[at + 1] ?? "", found)) return "it names a transcript that is not there";
    before = word;
    await pace();
  }
  return undefined;
}

/** Each number is the distance from the transcript before, times four, and how often the word stands there. */
function markFound(packed: string, found: Uint8Array): boolean {
  let transcript = 0;
  for (const number of unpacked(packed)) {
    transcript += Math.floor(number / 4);
    if (transcript >= found.length) return false;
    found[transcript] = 1;
  }
  return true;
}
