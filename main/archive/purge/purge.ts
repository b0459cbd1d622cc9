import { randomUUID } from "node:crypto";
import path from "node:path";
import type { PurgeReport } from "../../../shared/contract/archive.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { heard, toSay } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Archive, StepDraft } from "../archive.ts";
import { changeRecords } from "../changes/changes.ts";
import { onDisk } from "../disk/disk-error.ts";
import { isThere } from "../disk/is-there.ts";
import { readGaps } from "../history/history-gap.ts";
import { type OpenOptions, openArchive } from "../open.ts";
import { contentFile } from "../stores/content-files.ts";
import { type Intent, removeIntent, writeIntent } from "./intent.ts";
import { planRewrite } from "./rewrite-history.ts";
import { type Scan, scanHistory } from "./scan.ts";

export type PurgeRequest = { readonly transcripts: readonly string[]; readonly reason: string };

/**
 * Erase transcripts from the archive that stands in the folder, and from its history: records, passages, files that nobody
 * else names, earlier states, leftovers, the index. It cannot be undone. Once the step is in the history it holds: cut off
 * after that, the next opening brings it to its end. Rejects as `openArchive` does, with `read-only`, `not-found`,
 * `bad-request` (the reason, which is kept, names what is to go).
 */
export async function purge(folder: string, request: PurgeRequest, options: OpenOptions = {}): Promise<PurgeReport> {
  const archive = await openArchive(folder, options);
  let report: PurgeReport;
  try {
    report = await commitPurge(archive, request);
  } finally {
    await archive.close();
  }
  // Opening it brings the purge to its end.
  await (await openArchive(folder, options)).close();
  return report;
}

async function commitPurge(archive: Archive, { transcripts, reason }: PurgeRequest): Promise<PurgeReport> {
  if (archive.readOnly) {
    const [notice] = archive.notices;
    throw new LecternError(
      "read-only",
      toSay("Nothing was purged. {reason}", {
        reason: notice === undefined ? toSay("The archive can only be read.") : heard(notice),
      }),
    );
  }
  const wanted = new Set(transcripts);
  const scan = await scanHistory(archive.folder, archive.snapshot().history, wanted);
  checkRequest(wanted, scan, reason);
  const files = await filesOf(archive.folder, scan.sums);
  const intent: Intent = { format: 1, key: randomUUID(), ids: [...scan.ids], names: [...scan.names], files };
  const rewrote = await planRewrite(archive.folder, scan);
  const draft: StepDraft = {
    deed: { code: "purge", count: wanted.size, names: [] },
    changes: purgeChanges(archive, wanted, scan.ids),
    purge: { key: intent.key, reason, rewrote, files },
  };
  await onDisk("begin the purge", () => writeIntent(archive.folder, intent));
  try {
    await archive.commit(draft);
  } catch (error) {
    await removeIntent(archive.folder);
    throw error;
  }
  return {
    transcripts: wanted.size,
    passages: scan.ids.size - wanted.size,
    batches: rewrote.length,
    files,
    hasGaps: (await readGaps(archive.folder)).length > 0,
    backups: archive.care.now().backups.map((backup) => backup.folder),
  };
}

function checkRequest(wanted: ReadonlySet<string>, { known, names }: Scan, reason: string): void {
  const unknown = [...wanted].find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new LecternError(
      "not-found",
      toSay("There is no transcript {unknown} in the archive or its history.", { unknown }),
    );
  }
  if ([...names].some((name) => reason.includes(name))) {
    throw new LecternError(
      "bad-request",
      toSay("The reason is kept: say it without the title or file name that is to go."),
    );
  }
}

function purgeChanges({ tables }: Archive, wanted: ReadonlySet<string>, ids: ReadonlySet<string>): readonly Change[] {
  const passages = [...ids].filter((id) => !wanted.has(id));
  const inCollections = changeRecords(tables, "collections", tables.collections.keys(), {
    remove: { members: [...wanted] },
  });
  return [
    ...inCollections,
    ...(passages.length > 0 ? [{ do: "purge", on: "passages", ids: passages } satisfies Change] : []),
    { do: "purge", on: "transcripts", ids: [...wanted] },
  ];
}

async function filesOf(folder: string, sums: ReadonlySet<string>): Promise<string[]> {
  const files: string[] = [];
  for (const sum of sums) {
    for (const kind of ["originals", "texts", "readings"] as const) {
      const { label } = contentFile(kind, sum);
      if (await isThere(path.join(folder, label))) files.push(label);
    }
  }
  return files;
}
