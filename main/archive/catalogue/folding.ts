import type { Position } from "../history/history-segment.ts";

/** So much history, to be read again at the next opening, is worth a new `archive.json` of whatever size. */
const leastBytes = 16 * 1024 * 1024;

/** To read a batch again takes as long as so many bytes more. */
const batchBytes = 8 * 1024;

/** Of the size of `archive.json`: history is read again as fast as that, so an opening takes at most half as long again. */
const largestPart = 0.5;

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
  /** How long the `archive.json` on disk is, in bytes. */
  readonly size: () => Promise<number>;
  /** Write it, and answer with the position that it then has. */
  readonly save: () => Promise<Position>;
  /** A background fold failed; nothing is lost by it. */
  readonly onFailure: (error: unknown) => void;
};

export function createFolding(options: FoldingOptions): Folding {
  const backlog = createBacklog(options.folded, options.position());
  let folded = options.folded;
  let limit = leastBytes;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function save(): Promise<void> {
    if (options.position().batch === folded?.batch) return;
    backlog.clear();
    folded = await options.save();
  }

  /** The limit grows with the archive, lest a large import writes it anew all the time. */
  async function saveIfDue(): Promise<void> {
    limit = Math.max(leastBytes, (await options.size()) * largestPart);
    if (backlog.bytes() >= limit) await save();
  }

  function start(work: () => Promise<void>): Promise<void> {
    const fold = work().finally(() => {
      running = undefined;
    });
    running = fold;
    return fold;
  }

  function fold(): Promise<void> {
    if (!running) return start(save);
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start(save);
      });
    return next;
  }

  return {
    fold,
    notice: () => {
      backlog.add(options.position());
      if (!running && backlog.bytes() >= limit) start(saveIfDue).catch(options.onFailure);
    },
    settled: async () => {
      while (running !== undefined || next !== undefined) await Promise.allSettled([running, next]);
    },
  };
}

/** How much history there is behind `archive.json`, or behind the last try to write it. */
type Backlog = {
  readonly add: (position: Position) => void;
  readonly bytes: () => number;
  readonly clear: () => void;
};

function createBacklog(folded: Position | undefined, now: Position): Backlog {
  let at = now;
  // Across segments it is not known, but much.
  let bytes = folded && folded.segment === now.segment ? cost(folded, now) : Number.POSITIVE_INFINITY;
  return {
    add: (position) => {
      bytes += cost(at, position);
      at = position;
    },
    bytes: () => bytes,
    clear: () => {
      bytes = 0;
    },
  };
}

function cost(from: Position, to: Position): number {
  const written = to.segment === from.segment ? to.end - from.end : to.end;
  return written + (to.batch - from.batch) * batchBytes;
}
