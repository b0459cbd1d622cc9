import type { Archive } from "../archive/archive.ts";
import type { SourcePage } from "../tagging/suggestions/source-page.ts";

/** A text revision, whole. */
export async function textOf(archive: Archive, sha256: string): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await archive.texts.get(sha256));
}

/** A text revision and what the reader understood of it. */
export async function sourcePage(archive: Archive, sha256: string): Promise<SourcePage> {
  const [text, reading] = await Promise.all([textOf(archive, sha256), archive.readings.get(sha256)]);
  return { text, reading };
}
