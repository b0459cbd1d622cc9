import type { Transcript } from "../../../shared/records/transcript.ts";
import { createNameBook } from "./name-book.ts";
import { cutToBytes, safeName } from "./safe-name.ts";

const longest = 120;

/** Names for the files of one folder, a transcript each: `2021-03-03 title-slug.md`, no two alike. */
export function createTranscriptNames(extension: string): (record: Transcript) => string {
  const nameOf = createNameBook();
  return (record) => nameOf((suffix) => transcriptName(record, `${suffix}.${extension}`));
}

/** At most 120 bytes; letters of every script are kept. */
function transcriptName({ date, title }: Transcript, ending: string): string {
  const day = cutToBytes((date ?? "undated").replace(/[^\p{L}\p{N}-]+/gu, "-"), 40);
  const room = longest - Buffer.byteLength(ending);
  const slug = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${safeName(`${day} ${slug === "" ? "untitled" : slug}`, room).replace(/-+$/, "")}${ending}`;
}
