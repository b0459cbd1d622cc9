import type { Comparison } from "../../shared/contract/comparison.ts";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Archive } from "../archive/archive.ts";
import type { PageSource } from "../reading/page-source.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import { howToRead, type ImportProfiles } from "./how-to-read.ts";
import type { SessionItem } from "./import-item.ts";
import { storedPage } from "./versions/archived-texts.ts";

/** How a file differs from what it is a version of. `not-found`: it is none, or what it is a version of is gone. */
export async function diffItem(
  item: SessionItem,
  itemAt: (index: number) => SessionItem,
  archive: Archive,
  pool: ReaderPool,
  profiles: ImportProfiles,
): Promise<Comparison> {
  const { of } = item.verdict;
  if (!of)
    throw new LecternError("not-found", toSay("{name} is no version of anything that is known.", { name: item.name }));
  const page = (one: SessionItem): PageSource => ({ file: one.path, how: howToRead(one, profiles) });
  const before = of.item === undefined ? stored(of.transcript, archive) : page(itemAt(of.item));
  return await pool.compare(before, page(item));
}

function stored(id: string | undefined, archive: Archive): PageSource {
  const transcript = id === undefined ? undefined : archive.tables.transcripts.get(id);
  if (transcript) return storedPage(archive, transcript.text);
  throw new LecternError(
    "not-found",
    toSay("The transcript that this is a version of is not in the archive any more."),
  );
}
