import { readdir } from "node:fs/promises";
import path from "node:path";
import type { ArchiveState, OpenArchive, PurgeReport } from "../../shared/contract/archive.ts";
import { LecternError, type LecternErrorData } from "../../shared/contract/error.ts";
import type { Repair } from "../../shared/contract/repair.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Archive } from "../archive/archive.ts";
import { noneChecked } from "../archive/catalogue/checked-sums.ts";
import { transcriptsIn } from "../archive/changes/transcripts-in.ts";
import { createArchive, isArchive, type OpenOptions, openArchive } from "../archive/open.ts";
import { type PurgeRequest, purge } from "../archive/purge/purge.ts";
import { repairFolder } from "../archive/repair/repair.ts";
import { countTranscripts } from "../archive/trash/trash.ts";
import { beginImport } from "../importing/import-session.ts";
import type { ImportSession } from "../importing/session.ts";
import { createReaderPool } from "../reading/reader-pool.ts";
import { createTurns } from "../runtime/turns.ts";
import { checkedSums } from "./checked-sums.ts";
import type { Context } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { errorData } from "./dispatch.ts";
import { withReread } from "./read-again.ts";
import { clearCache, safeNotice } from "./safe-mode.ts";
import { longestPatience } from "./untagged-mentions.ts";

/** Opens and closes the one archive that is open, and tells every window. One at a time, in the order asked. */
export type Opener = {
  readonly state: () => Promise<ArchiveState>;
  /** Tell every window. */
  readonly tell: () => Promise<void>;
  readonly create: (folder: string, name: string) => Promise<OpenArchive>;
  readonly open: (folder: string, options: OpenRequest) => Promise<OpenArchive>;
  readonly openSample: () => Promise<OpenArchive>;
  /** Close the archive, purge it, open it again: nothing may be at work on it meanwhile. */
  readonly purge: (request: PurgeRequest) => Promise<PurgeReport>;
  /** Repair the archive in a folder; where it is the open one, it is closed, opened again and verified. `from`: a backup. */
  readonly repair: (folder: string, from?: string) => Promise<Repair>;
  readonly close: () => Promise<void>;
};

export type OpenRequest = Pick<OpenOptions, "readOnly" | "inSpiteOfDamage" | "patience" | "takeOver">;

/** As it is named to others while it writes. */
const programs = {
  electron: "Lectern",
  browser: "Lectern in a browser",
  "command-line": "Lectern on the command line",
} as const;

/** Above this many, a change is told without its ids: windows look again at all they show. */
const namedChanges = 1_000;

export function createOpener(context: Context): Opener {
  let problem: LecternErrorData | undefined;
  /** While a purge or a repair has it closed, windows go on showing the archive. */
  let reopening: OpenArchive | undefined;
  let opening: Promise<void> = Promise.resolve();
  const turns = createTurns();

  const state = async (): Promise<ArchiveState> => {
    const desk = context.deskIfOpen();
    const archive = desk ? describeHere(desk.archive) : reopening;
    return {
      version: context.host.version,
      capabilities: context.host.capabilities,
      ...(archive ? { archive } : {}),
      ...(problem ? { problem } : {}),
      recent: await context.recent.list(),
    };
  };

  const isSafe = context.host.safe === true;
  const describeHere = (archive: Archive): OpenArchive => {
    const described = describe(archive);
    return isSafe ? { ...described, notices: [safeNotice(), ...described.notices] } : described;
  };

  const tell = async () => context.emit("archive.state", await state());

  const closeDesk = async () => {
    const desk = context.deskIfOpen();
    context.setDesk(undefined);
    for (const { stop } of context.backups.values()) stop();
    const watchEnded = context.watches().end();
    await Promise.allSettled([...context.backups.values()].map(({ ended }) => ended));
    await Promise.all([...context.imports.values()].map(endSession));
    await watchEnded;
    await context.watches().settled();
    context.imports.clear();
    await desk?.close();
  };

  const place = async (folder: string, open: () => Promise<Archive>): Promise<OpenArchive> => {
    try {
      await closeDesk();
      const begun = performance.now();
      const archive = await open();
      if (isSafe) await clearCache(archive);
      const desk = setUpDesk(context, archive, tell);
      context.setDesk(desk);
      desk.archive.onLost(() => void state().then((now) => context.emit("archive.state", now)));
      problem = undefined;
      context.log.note("opened", {
        transcripts: countTranscripts(archive.tables),
        readOnly: archive.readOnly,
        ms: Math.round(performance.now() - begun),
      });
      if (context.host.capabilities.host !== "command-line") {
        await context.recent.note(desk.archive.folder, desk.archive.name);
        if (!isSafe) await context.watches().resume();
      }
      return describeHere(desk.archive);
    } catch (error) {
      reopening = undefined;
      problem = withFolder(errorData(error), folder);
      throw error;
    } finally {
      await tell();
    }
  };

  const who = async () => {
    const settings = await context.settings.show();
    return settings.who === undefined ? {} : { who: settings.who };
  };

  const program = programs[context.host.capabilities.host];
  const checked = isSafe ? noneChecked : checkedSums(context.host, context.log);
  const create = (folder: string, name: string) =>
    place(folder, async () => createArchive(folder, { name, program, checked, ...(await who()) }));
  const open = (folder: string, options: OpenRequest) =>
    place(folder, async () => openArchive(folder, { ...options, program, checked, ...(await who()) }));

  /** Do work on the folder of the open archive that needs it closed. Done or refused, it is open again afterwards. */
  const whileClosed = async <T>(archive: Archive, work: () => Promise<T>): Promise<T> => {
    const { folder, readOnly } = archive;
    reopening = describe(archive);
    const options = { program, checked, readOnly, ...(await who()) };
    let outcome: PromiseSettledResult<T> | undefined;
    await place(folder, async () => {
      [outcome] = await Promise.allSettled([work()]);
      return await openArchive(folder, options);
    });
    reopening = undefined;
    if (outcome?.status === "fulfilled") return outcome.value;
    throw outcome?.reason;
  };

  return {
    state: async () => {
      // A window that is there before the archive waits for it, rather than ask which one to open.
      if (context.deskIfOpen() === undefined) await opening;
      return state();
    },
    tell,
    create: (folder, name) => turns.take(() => create(folder, name)),
    open: (folder, options) => {
      const opened = turns.take(() => open(folder, options));
      opening = opened.then(
        () => undefined,
        () => undefined,
      );
      return opened;
    },
    openSample: () =>
      turns.take(async () => {
        const folder = path.join(context.host.userData, "Sample archive");
        if (await isArchive(folder)) return open(folder, {});
        await create(folder, "Sample archive");
        await importSamples(context);
        const opened = describe(context.desk().archive);
        await tell();
        return opened;
      }),
    repair: (folder, from) =>
      turns.take(async () => {
        const repair = () =>
          withReread((reread) => repairFolder(folder, { program, reread, ...(from === undefined ? {} : { from }) }));
        const archive = context.deskIfOpen()?.archive;
        if (archive?.folder !== path.resolve(folder)) return await repair();
        const report = await whileClosed(archive, repair);
        const opened = context.desk().archive;
        await opened.care.verified(await opened.verify(), new Date());
        await tell();
        return report;
      }),
    purge: (request) =>
      turns.take(async () => {
        const { archive } = context.desk();
        if (archive.readOnly)
          throw new LecternError("read-only", toSay("The archive is open for reading only: nothing was purged."));
        const options = { program, ...(await who()) };
        return await whileClosed(archive, () => purge(archive.folder, request, options));
      }),
    close: () =>
      turns.take(async () => {
        problem = undefined;
        await closeDesk();
        await tell();
      }),
  };
}

function setUpDesk(context: Context, archive: Archive, tell: () => Promise<void>): Desk {
  const { activity, host } = context;
  return openDesk(archive, {
    idleCare:
      host.capabilities.host === "command-line" || host.safe === true ? undefined : { activity, onVerified: tell },
    spawn: context.host.spawn,
    isTyped: host.capabilities.host !== "command-line",
    lull: activity.lull,
    // A window asks again when all are read.
    namesPatience: host.capabilities.host === "command-line" ? longestPatience : 1_000,
    onIndexing: (done, total) => context.emit("finding.progress", { done, total }),
    onCommit: (step, sequence) => {
      const ids = [...transcriptsIn(step.changes)];
      context.emit("archive.changed", { sequence, ...(ids.length > namedChanges ? {} : { ids }) });
    },
  });
}

/** Nobody's import: it is neither shown for review nor taken back by Ctrl+Z. */
async function importSamples(context: Context): Promise<void> {
  const { samples } = context.host;
  const names = (await readdir(samples)).filter((name) => name.endsWith(".txt"));
  const session = beginImport(
    names.map((name) => path.join(samples, name)),
    {
      archive: context.desk().archive,
      openPool: () => createReaderPool({ threads: 2 }),
      placesOnThreads: true,
      onProgress: () => {},
      onImported: () => {},
    },
  );
  await session.read;
  await session.run();
}

/** The page shows which folder a problem is about. */
function withFolder(error: LecternErrorData, folder: string): LecternErrorData {
  return { ...error, details: { ...error.details, folder } };
}

function describe(archive: Archive): OpenArchive {
  return {
    id: archive.id,
    name: archive.name,
    folder: archive.folder,
    transcripts: countTranscripts(archive.tables),
    sequence: archive.sequence(),
    readOnly: archive.readOnly,
    notices: [...archive.notices],
    care: archive.care.now(),
  };
}

async function endSession(session: ImportSession): Promise<void> {
  await session.cancel();
  await session.ended;
}
