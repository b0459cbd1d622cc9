import type { Outcome } from "../../shared/contract/error.ts";
import { type EventName, type EventOf, eventAsHeard } from "../../shared/contract/events.ts";
import type { ImportSession } from "../importing/session.ts";
import { silentLog } from "../runtime/log/log.ts";
import { createTurns } from "../runtime/turns.ts";
import { createActivity } from "./activity.ts";
import { backupFolders } from "./backup-folders.ts";
import { beginSession } from "./begin-session.ts";
import { type Context, noArchive } from "./context.ts";
import { dragFolder } from "./copies.ts";
import type { Desk } from "./desk.ts";
import { dispatch, errorData } from "./dispatch.ts";
import { filesToDrag } from "./drag-out.ts";
import { finishedExports } from "./finished-exports.ts";
import type { Handlers } from "./handlers.ts";
import type { Host } from "./host.ts";
import { archiveHandlers } from "./nouns/archive.ts";
import { attentionHandlers } from "./nouns/attention.ts";
import { backupsHandlers } from "./nouns/backups.ts";
import { cleanupHandlers } from "./nouns/cleanup.ts";
import { collectionsHandlers } from "./nouns/collections.ts";
import { copiesHandlers } from "./nouns/copies.ts";
import { exportsHandlers } from "./nouns/exports.ts";
import { findingHandlers } from "./nouns/finding.ts";
import { historyHandlers } from "./nouns/history.ts";
import { importsHandlers } from "./nouns/imports.ts";
import { passagesHandlers } from "./nouns/passages.ts";
import { placesHandlers } from "./nouns/places.ts";
import { problemsHandlers } from "./nouns/problems.ts";
import { profilesHandlers } from "./nouns/profiles.ts";
import { publicationHandlers } from "./nouns/publication.ts";
import { rereadsHandlers } from "./nouns/rereads.ts";
import { revisionsHandlers } from "./nouns/revisions.ts";
import { settingsHandlers } from "./nouns/settings.ts";
import { suggestionsHandlers } from "./nouns/suggestions.ts";
import { tagsHandlers } from "./nouns/tags.ts";
import { termsHandlers } from "./nouns/terms.ts";
import { transcriptsHandlers } from "./nouns/transcripts.ts";
import { trashHandlers } from "./nouns/trash.ts";
import { watchesHandlers } from "./nouns/watches.ts";
import { createOpener } from "./opener.ts";
import { createPlaceBook } from "./places.ts";
import { recentArchives } from "./recent-archives.ts";
import { recentQueries } from "./recent-queries.ts";
import type { Service } from "./service.ts";
import { passingSettings, settingsStore } from "./settings-store.ts";
import { createWatchKeeper, type WatchKeeper } from "./watch-keeper.ts";
import { watchedFolders } from "./watched-folders.ts";
import { watchAndImport } from "./watching.ts";

type Listener = <N extends EventName>(name: N, event: EventOf<N>) => void;

/** The service for one host. Nothing is open yet. */
export function createService(host: Host): Service {
  const listeners = new Set<Listener>();
  const context = createContext(host, (name, event) => {
    context.activity.note();
    for (const listener of listeners) listener(name, event);
  });
  const opener = createOpener(context);
  const dragged = dragFolder(host.userData);
  const handlers: Handlers = {
    archive: archiveHandlers(context, opener),
    attention: attentionHandlers(),
    backups: backupsHandlers(context, opener),
    cleanup: cleanupHandlers(context),
    collections: collectionsHandlers(context),
    copies: copiesHandlers(context),
    exports: exportsHandlers(context),
    finding: findingHandlers(context),
    history: historyHandlers(context),
    imports: importsHandlers(context),
    passages: passagesHandlers(context),
    places: placesHandlers(context),
    problems: problemsHandlers(context),
    profiles: profilesHandlers(context),
    publication: publicationHandlers(context),
    rereads: rereadsHandlers(context),
    revisions: revisionsHandlers(context),
    settings: settingsHandlers(context),
    suggestions: suggestionsHandlers(context),
    tags: tagsHandlers(context),
    transcripts: transcriptsHandlers(context),
    trash: trashHandlers(context),
    watches: watchesHandlers(context),
    ...termsHandlers(context),
  };
  return {
    call: (noun, verb, request) => context.activity.during(() => dispatch(handlers, noun, verb, request, context.log)),
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    receivePaths: (paths, origin) => outcomeOf(async () => ({ import: beginSession(context, paths, origin).id })),
    openPath: (folder, options) => outcomeOf(() => opener.open(folder, options ?? {})),
    filesToDrag: (request) => outcomeOf(() => filesToDrag(context, dragged, request)),
    handlers,
    watch: (folder, hear) => watchAndImport(context, folder, hear),
    namePlace: (at) => context.places.name(at, "folder", at),
    reviewed: async (id) => context.imports.get(id)?.read,
    checkIndex: async () => (await context.deskIfOpen()?.finder.check())?.wrong ?? 0,
    indexed: async () => context.deskIfOpen()?.finder.caughtUp(),
    close: async () => {
      await opener.close();
      await dragged.clear();
    },
  };
}

async function outcomeOf<T>(act: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, error: errorData(error) };
  }
}

function createContext(host: Host, emit: Listener): Context {
  const places = createPlaceBook();
  let desk: Desk | undefined;
  let keeper: WatchKeeper | undefined;
  const context: Context = {
    host,
    log: host.log ?? silentLog,
    places,
    settings: host.safe === true ? passingSettings() : settingsStore(host.userData),
    recent: recentArchives(host.userData, places),
    recentQueries: recentQueries(host.userData),
    backupFolders: backupFolders(host.userData),
    watched: watchedFolders(host.userData),
    watches: () => {
      keeper ??= createWatchKeeper(context);
      return keeper;
    },
    backups: new Map(),
    activity: createActivity(),
    imports: new Map<string, ImportSession>(),
    finished: finishedExports(),
    emptying: createTurns(),
    emit: (name, event) => emit(name, eventAsHeard(name, event)),
    desk: () => {
      if (!desk) throw noArchive();
      return desk;
    },
    deskIfOpen: () => desk,
    setDesk: (next) => {
      desk = next;
    },
  };
  return context;
}
