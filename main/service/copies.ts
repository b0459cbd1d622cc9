import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { mostCopies } from "../../shared/contract/copies.ts";
import { LecternError } from "../../shared/contract/error.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { toSay } from "../../shared/language/say.ts";
import { onDisk } from "../archive/disk/disk-error.ts";
import { countTranscripts } from "../archive/trash/trash.ts";
import { type Copies, writeCopies } from "../exporting/copies/write-copies.ts";
import { withhold } from "../exporting/withhold.ts";
import { archiveDay } from "../runtime/day-in.ts";
import type { Desk } from "./desk.ts";
import { selectedIds } from "./selection.ts";
import { textOf } from "./stored-text.ts";

/** Rejects with `bad-request` when nothing of the selection may leave so, or it is too much. */
export async function copySelected({ archive, finder }: Desk, selection: Selection, folder: string): Promise<Copies> {
  const asked = await selectedIds(finder, selection);
  if (asked.length > mostCopies)
    throw new LecternError(
      "bad-request",
      toSay("More than {most, number} transcripts at once go out by Export…, which shows how far it is.", {
        most: mostCopies,
      }),
    );
  const { tables } = archive;
  const { ids, leftOut } = withhold(tables, asked, archiveDay(tables));
  const source = {
    archive: { id: archive.id, name: archive.name },
    tables,
    total: countTranscripts(tables),
    text: (sum: string) => textOf(archive, sum),
    reading: (sum: string) => archive.readings.get(sum),
    original: (sum: string) => archive.originals.get(sum),
    events: async () => [],
  };
  const copies = await writeCopies(source, ids, folder);
  if (copies.files === 0)
    throw new LecternError(
      "bad-request",
      toSay("Nothing of this leaves so: it is under an embargo, withdrawn, in the trash or damaged. Use Export…"),
    );
  return { ...copies, held: copies.held + leftOut.length };
}

/**
 * A folder for what is being dragged out: the program that it is dropped on reads it when it likes, so it stays until Lectern closes. What
 * an earlier run left there, which was ended, goes first.
 */
export type DragFolder = {
  readonly make: () => Promise<string>;
  readonly clear: () => Promise<void>;
};

export function dragFolder(userData: string): DragFolder {
  const all = path.join(userData, "dragged");
  const empty = () => rm(all, { recursive: true, force: true });
  let begun: Promise<unknown> | undefined;
  return {
    make: () =>
      onDisk("make a folder for what is dragged", async () => {
        begun ??= empty();
        await begun;
        await mkdir(all, { recursive: true });
        return await mkdtemp(path.join(all, "files-"));
      }),
    // Another host of the same user may have it in use.
    clear: async () => {
      if (begun !== undefined) await empty();
    },
  };
}
