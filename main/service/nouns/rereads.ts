import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { profileOf } from "../../../shared/records/profile.ts";
import type { Archive } from "../../archive/archive.ts";
import { outdatedOf } from "../../importing/reread/live-outdated.ts";
import { lookAgain, type RereadJob, readAgain } from "../../importing/reread/reread.ts";
import { createReaderPool } from "../../reading/reader-pool.ts";
import { createThrottle } from "../../runtime/throttle.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { selectedIds } from "../selection.ts";

type Asked = Parameters<HandlersOf<"rereads">["look"]>[0];

const threads = 2;

export function rereadsHandlers({ desk, emit, settings }: Context): HandlersOf<"rereads"> {
  const running = new Map<string, AbortController>();

  async function during<T>({ reread, selection, profile }: Asked, work: (job: RereadJob) => Promise<T>): Promise<T> {
    const { who } = await settings.show();
    const { archive, finder } = desk();
    if (running.has(reread)) throw new LecternError("busy", toSay("This is being read again already."));
    const stop = new AbortController();
    running.set(reread, stop);
    const pool = createReaderPool({ threads });
    const progress = createThrottle<{ readonly done: number; readonly total: number }>(100, (at) =>
      emit("rereads.progress", { reread, ...at }),
    );
    try {
      return await work({
        archive,
        pool,
        profile: profile === undefined ? undefined : keptProfile(archive, profile),
        ids: "outdated" in selection ? [...(await outdatedOf(archive))] : await selectedIds(finder, selection),
        who,
        signal: stop.signal,
        onProgress: (done, total) => progress.tell({ done, total }),
      });
    } finally {
      running.delete(reread);
      await pool.close();
    }
  }

  return {
    outdated: async () => ({ count: (await outdatedOf(desk().archive)).size }),
    look: async (request) => {
      const { differences, unread, ...counts } = await during(request, lookAgain);
      return { ...counts, differences: differences.map((one) => ({ ...one })), unread: [...unread] };
    },
    apply: async (request) => {
      const { archive, undo } = desk();
      if (archive.readOnly) throw new LecternError("read-only", toSay("The archive is open for reading only."));
      const applied = await during(request, readAgain);
      if (applied.step !== undefined) undo.made(applied.step);
      return applied;
    },
    cancel: async ({ reread }) => {
      running.get(reread)?.abort();
      return {};
    },
  };
}

function keptProfile({ tables }: Archive, id: string) {
  const record = tables.profiles.get(id);
  const profile = record && profileOf(record);
  if (profile) return profile;
  throw new LecternError(
    "not-found",
    toSay("That reading profile is no longer in the archive, or is of a later version."),
  );
}
