import type { Position } from "../history/history-segment.ts";

/** So much history, to be read again at the next opening, is worth a new `archive.json`. */
const foldAfter = { batches: 2_000, bytes: 16 * 1024 * 1024 };

export type Folding = {
  /** Write `archive.json` forward to the present; shares a fold that is still to start. */
  readonly fold: () => Promise<void>;
  /** Told after each batch: folds in the background when enough has come together. */
  readonly notice: () => void;
  /** Resolves when no fold is under way. */
  readonly settled: () => Promise<void>;
};

export type FoldingOptions = {
  /** Where the `archive.json` on disk stands; undefined when there is none. */
  readonly folded: Position | undefined;
  readonly position: () => Position;
  /** Write it, and answer with the position that it then has. */
  readonly save: () => Promise<Position>;
  /** A background fold failed; nothing is lost by it. */
  readonly onFailure: (error: unknown) => void;
};

export function createFolding(options: FoldingOptions): Folding {
  let folded = options.folded;
  let attempted = options.folded;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function save(): Promise<void> {
    if (options.position().batch === folded?.batch) return;
    attempted = options.position();
    folded = await options.save();
  }

  function start(): Promise<void> {
    const fold = save().finally(() => {
      running = undefined;
    });
    running = fold;
    return fold;
  }

  function fold(): Promise<void> {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  }

  return {
    fold,
    notice: () => {
      if (!running && isDue(attempted, options.position())) start().catch(options.onFailure);
    },
    settled: async () => {
      while (running !== undefined || next !== undefined) await Promise.allSettled([running, next]);
    },
  };
}

function isDue(since: Position | undefined, now: Position): boolean {
  if (!since || since.segment !== now.segment) return true;
  return now.batch - since.batch >= foldAfter.batches || now.end - since.end >= foldAfter.bytes;
}
