/** A file as it was seen on disk; `changed` in ms of its own clock. */
export type SeenFile = {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly changed: number;
};

/** Tells the files that have come to rest from those that are still being written. */
export type CalmFiles = {
  /** What is there now; answers with those that have not changed for a while, each once until it changes again. `now` in ms. */
  readonly look: (there: readonly SeenFile[], now: number) => readonly SeenFile[];
};

type Standing = { readonly file: SeenFile; readonly since: number; readonly isTold: boolean };

/** `rest`: ms for which nothing may have happened to a file. An empty one is still to be written. */
export function createCalmFiles(rest: number): CalmFiles {
  let standing = new Map<string, Standing>();

  const standingOf = (file: SeenFile, now: number): Standing => {
    const before = standing.get(file.path);
    const isSame = before?.file.size === file.size && before.file.changed === file.changed;
    return isSame ? before : { file, since: now, isTold: false };
  };

  return {
    look: (there, now) => {
      const ready: SeenFile[] = [];
      const next = new Map<string, Standing>();
      for (const file of there) {
        const one = standingOf(file, now);
        const isReady = !one.isTold && file.size > 0 && now - one.since >= rest;
        if (isReady) ready.push(file);
        next.set(file.path, { ...one, isTold: one.isTold || isReady });
      }
      standing = next;
      return ready;
    },
  };
}
