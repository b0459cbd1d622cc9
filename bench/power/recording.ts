/** What one call did to the disk; paths are below the watched folder, `file` numbers a file whatever its name. */
export type Deed =
  | { readonly do: "make-folder"; readonly path: string }
  | { readonly do: "name"; readonly path: string; readonly file: number }
  | { readonly do: "move"; readonly from: string; readonly to: string; readonly file: number }
  | { readonly do: "drop"; readonly path: string }
  | { readonly do: "write"; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly do: "cut"; readonly file: number; readonly size: number }
  | { readonly do: "sync"; readonly file: number }
  | { readonly do: "sync-folder"; readonly path: string };

/** A deed that began and ended at these moments; one that was never seen to end may have happened or not. */
export type Entry = { readonly deed: Deed; readonly start: number; end: number };

/** A word that was said to the user: from this moment on it must be true. */
export type Told = { readonly at: number; readonly word: string };

export type Recording = { readonly entries: Entry[]; readonly told: Told[]; moments: number };

export function emptyRecording(): Recording {
  return { entries: [], told: [], moments: 0 };
}

/** As it was at a moment. What was under way is taken to have happened, but for syncs: nothing of it is sure yet. */
export function recordingUntil(recording: Recording, moment: number): Recording {
  const begun = recording.entries.filter(({ start, end, deed }) => start <= moment && (end <= moment || !isSync(deed)));
  return {
    entries: begun.map(({ deed, start, end }) => ({ deed, start, end: Math.min(end, moment) })),
    told: recording.told.filter(({ at }) => at <= moment),
    moments: moment,
  };
}

function isSync(deed: Deed): boolean {
  return deed.do === "sync" || deed.do === "sync-folder";
}
