import type { Transcript } from "../../../shared/records/transcript.ts";
import { cutToBytes, safeName } from "../folder/safe-name.ts";

const longest = 120;

/** `2021-03-03 title-slug.md`, at most 120 bytes; letters of every script are kept. */
export function markdownName({ date, title }: Transcript, suffix: string): string {
  const day = cutToBytes((date ?? "undated").replace(/[^\p{L}\p{N}-]+/gu, "-"), 40);
  const ending = `${suffix}.md`;
  const room = longest - Buffer.byteLength(ending);
  const slug = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${safeName(`${day} ${slug === "" ? "untitled" : slug}`, room).replace(/-+$/, "")}${ending}`;
}
