import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { contentFile } from "../../archive/stores/content-files.ts";
import { readingText } from "../../archive/stores/reading-store.ts";
import type { SmallArchive } from "./arbitrary-archive.ts";

/** The files of an archive that is in memory, where an archive's folder has them. */
export async function storeArchive({ texts, readings, originals }: SmallArchive, folder: string): Promise<void> {
  const put = async (label: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, label)), { recursive: true });
    await writeFile(path.join(folder, label), content);
  };
  for (const [sum, text] of texts) await put(contentFile("texts", sum).label, text);
  for (const [sum, bytes] of originals) await put(contentFile("originals", sum).label, bytes);
  for (const [sum, reading] of readings) {
    await put(contentFile("readings", sum).label, readingText(sum, JSON.stringify(reading)));
  }
}
