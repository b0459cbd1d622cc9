import { LecternError } from "../../shared/contract/error.ts";
import type { EventName, EventOf } from "../../shared/contract/events.ts";
import { toSay } from "../../shared/language/say.ts";
import type { ImportSession } from "../importing/session.ts";
import type { Log } from "../runtime/log/log.ts";
import type { Turns } from "../runtime/turns.ts";
import type { Activity } from "./activity.ts";
import type { BackupFolders } from "./backup-folders.ts";
import type { Desk } from "./desk.ts";
import type { FinishedExports } from "./finished-exports.ts";
import type { Host } from "./host.ts";
import type { PlaceBook } from "./places.ts";
import type { RecentArchives } from "./recent-archives.ts";
import type { RecentQueries } from "./recent-queries.ts";
import type { SettingsStore } from "./settings-store.ts";
import type { WatchKeeper } from "./watch-keeper.ts";
import type { WatchedFolders } from "./watched-folders.ts";

/** What every noun's handlers share. */
export type Context = {
  readonly host: Host;
  readonly log: Log;
  readonly places: PlaceBook;
  readonly settings: SettingsStore;
  readonly recent: RecentArchives;
  readonly recentQueries: RecentQueries;
  readonly backupFolders: BackupFolders;
  readonly watched: WatchedFolders;
  readonly watches: () => WatchKeeper;
  /** Under way; closing the archive stops them. */
  readonly backups: Map<string, { readonly stop: () => void; readonly ended: Promise<unknown> }>;
  readonly activity: Activity;
  readonly imports: Map<string, ImportSession>;
  readonly finished: FinishedExports;
  /** While the trash is being emptied no import may store files. */
  readonly emptying: Turns;
  readonly emit: <N extends EventName>(name: N, event: EventOf<N>) => void;
  /** The open archive, or `no-archive`. */
  readonly desk: () => Desk;
  readonly deskIfOpen: () => Desk | undefined;
  readonly setDesk: (desk: Desk | undefined) => void;
};

export function noArchive(): LecternError {
  return new LecternError(
    "no-archive",
    toSay("No archive is open. Create one, open one, or explore the sample archive."),
  );
}
