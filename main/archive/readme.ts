import path from "node:path";
import { replaceFile, writeWhole } from "./disk/durable.ts";
import { sha256Of } from "./disk/sha256.ts";

export const readmeFile = "README.txt";

const readme = `This folder is an archive of transcripts
========================================

Somebody collected the records of speeches, meetings, debates, hearings or
interviews here, described them, and tagged them with topics, persons and the
state of their publication. A program named Lectern wrote this folder. You do
not need it to read what is here: everything is plain text or the very file
that was received.

What is where
-------------

originals/   The files as they were received, not one byte changed. Each is
             named by the SHA-256 sum of its bytes; the first two characters
             of the name are also its folder. The names that the files came
             with stand in archive.json, beside each transcript ("source").

texts/       The text of each file, whole, in UTF-8, named in the same way.

readings/    For each text, what the program made of it: which line is the
             title, which words are whose speech. JSON, named as the text is.

archive.json The catalogue, as it was when the program last brought it up to
             date: a JSON file with one record on a line. "transcripts" lists
             the documents; each names its "original" and its "text", and by
             their ids its topics, persons and sections, which have lists of
             their own in the same file.

history/     Every change that was ever made to the catalogue, oldest first,
             one on a line, in files that are only ever added to. The newest
             changes may not be in archive.json yet: "history" there says
             after which batch of changes it was written. Whoever needs the
             last of them applies the lines that follow.

generations/ What archive.json was before, at some earlier times.

damaged/     Files that were found damaged, kept in case something can still
             be had from them.

manifest.json  The SHA-256 sums of archive.json and of this file.

care.json    When the archive was last checked and copied elsewhere.

cache/       Nothing of value. It may be deleted.

writer.lock, writer.json  Say whether a program is writing here just now.

What to keep
------------

Keep everything but cache/. If only one thing can be kept, keep originals/.
Do not edit these files by hand: each is checked by its sum, and a file that
was changed will be reported as damaged.
`;

/** SHA-256 of README.txt as this version writes it. */
export function readmeSum(): string {
  return sha256Of(readme);
}

export async function writeReadme(folder: string): Promise<void> {
  await replaceFile(path.join(folder, readmeFile), (handle) => writeWhole(handle, Buffer.from(readme)));
}
