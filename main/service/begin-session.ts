import { rm } from "node:fs/promises";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Given } from "../importing/gather.ts";
import { beginImport } from "../importing/import-session.ts";
import type { ImportSession } from "../importing/session.ts";
import { createReaderPool } from "../reading/reader-pool.ts";
import type { Context } from "./context.ts";
import type { ReceivedFrom } from "./service.ts";

/** Threads that read; the third core and more are left to the window and the disk. */
const threads = 2;

/** Imports that are over stay known for a while, so that a window can still show the report. */
const kept = 8;

/** Begin to read what was given into the open archive. */
export function beginSession(context: Context, given: readonly Given[], origin: ReceivedFrom = {}): ImportSession {
  const { spool, naming, profile, repair, asTranscript, folders, unattended } = origin;
  const { archive, finder, freshPages, undo } = context.desk();
  if (archive.readOnly) {
    throw new LecternError(
      "read-only",
      toSay("This archive is open for reading only. Open it for writing to import into it."),
    );
  }
  const session = beginImport(given, {
    naming,
    profile,
    repair,
    asTranscript,
    folders,
    unattended,
    archive,
    openPool: () => createReaderPool({ threads }),
    placesOnThreads: true,
    onProgress: (state) => context.emit("imports.progress", state),
    onImported: undo.made,
    onStored: freshPages.put,
  });
  context.imports.set(session.id, session);
  for (const id of [...context.imports.keys()].slice(0, -kept)) context.imports.delete(id);
  // What the index has not asked for by then it will not ask for: it was cancelled.
  void session.ended.then(finder.caughtUp).then(freshPages.clear, freshPages.clear);
  if (spool !== undefined) void session.ended.then(() => rm(spool, { recursive: true, force: true }));
  return session;
}
