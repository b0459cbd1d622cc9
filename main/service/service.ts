import type { Outcome } from "../../shared/contract/error.ts";
import type { EventName, EventOf } from "../../shared/contract/events.ts";
import type { FolderUse } from "../../shared/contract/imports.ts";
import type { Place } from "../../shared/contract/places.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import type { Naming } from "../importing/gather.ts";
import type { FolderWatch } from "../importing/watch/watch-folder.ts";
import type { ReadHow } from "../reading/read-how.ts";
import type { FilesToDrag } from "./drag-out.ts";
import type { Handlers } from "./handlers.ts";
import type { OpenRequest } from "./opener.ts";
import type { WatchHearer } from "./watching.ts";

/** The one thing that hosts call. All windows of an application share it. */
export type Service = {
  /**
   * Do one action of the contract, whatever came over the wire: `noun`, `verb` and `request` are checked here, and
   * nothing is ever thrown.
   */
  readonly call: (noun: string, verb: string, request: unknown) => Promise<Outcome<unknown>>;
  /** Hear every event until the function that is given back is called. */
  readonly hear: (listener: <N extends EventName>(name: N, event: EventOf<N>) => void) => () => void;
  /** Files and folders that the host has on disk (dropped, given on a command line): begins an import of them. */
  readonly receivePaths: (
    paths: readonly string[],
    origin?: ReceivedFrom,
  ) => Promise<Outcome<{ readonly import: string }>>;
  /** For a host whose system drags files: writes them where they can be dragged from. The request is checked here. */
  readonly filesToDrag: (request: unknown) => Promise<Outcome<FilesToDrag>>;
  /** Open an archive by its path; for hosts only, a page names places by id. */
  readonly openPath: (folder: string, options?: OpenRequest) => Promise<Outcome<unknown>>;
  /** The handlers themselves, for a host that is written in TypeScript and needs no wire: they throw `LecternError`. */
  readonly handlers: Handlers;
  /** A path that such a host was given, as a place. */
  readonly namePlace: (path: string) => Place;
  /** Watch a folder by its path and import what needs nobody's look, until it is stopped; for hosts without a window. */
  readonly watch: (folder: string, hear: WatchHearer) => FolderWatch;
  /** Resolves when every file of the import has its verdict. */
  readonly reviewed: (importId: string) => Promise<void>;
  /** Resolves when the full-text index holds all that the open archive holds. */
  readonly indexed: () => Promise<void>;
  /** Hold the full-text index against the open archive; what disagrees is made anew. How many transcripts disagreed. */
  readonly checkIndex: () => Promise<number>;
  /** Fold and close what is open. */
  readonly close: () => Promise<void>;
};

/**
 * `spool`: the paths are copies that a host made of uploaded bytes, to be removed when the import is over. `naming`: how
 * files are called in the review; where the paths were typed, as they were given. `profile`: to read all of them by. `repair`: in all of
 * them.
 */
export type ReceivedFrom = {
  readonly spool?: string;
  readonly naming?: Naming;
  readonly profile?: Profile;
  readonly repair?: ReadHow["repair"];
  readonly asTranscript?: boolean;
  readonly folders?: FolderUse;
  readonly unattended?: boolean;
};
