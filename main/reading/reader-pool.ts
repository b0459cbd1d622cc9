import { Worker } from "node:worker_threads";
import type { Comparison } from "../../shared/contract/comparison.ts";
import { LecternError } from "../../shared/contract/error.ts";
import { heard, type Text, toSay } from "../../shared/language/say.ts";
import type { Placer } from "../runtime/disk/place-file.ts";
import { heardError } from "../runtime/disk/system-error.ts";
import { createHalt } from "../runtime/halt.ts";
import { programFile } from "../runtime/program.ts";
import { unpackReceived } from "./packed-received.ts";
import type { PageSource, StoredPage } from "./page-source.ts";
import type { ReadHow } from "./read-how.ts";
import type { FetchAnswer, PlaceAnswer, ReaderAnswer, ReaderProgress, ReaderTask } from "./reader-task.ts";
import { type Received, unreadable } from "./received.ts";
import type { Sketch } from "./sketch/sketch.ts";

export type ReaderPoolOptions = {
  /** How many files are read at the same time. */
  readonly threads: number;
  /** The worker's built file; that of the last build when absent. */
  readonly file?: string;
  /** Milliseconds after which a file is given up. */
  readonly patience?: number;
};

/**
 * Worker threads that read files. What has come of them they write into an archive, waiting for the disk themselves: many
 * small files, each in several calls, take another thread longer to wait for than to write. That is never given up.
 */
export type ReaderPool = Placer & {
  /** Read the file at an absolute path. Resolves also when it cannot be read; rejects (`cancelled`) once closed. */
  readonly read: (path: string, how?: ReadHow) => Promise<Received>;
  /** The bytes of the file at an absolute path; or why they cannot be had, in the user's words. */
  readonly fetch: (path: string) => Promise<FetchAnswer>;
  /** Of a text of an archive; undefined when it has no words, or it or its reading cannot be had. */
  readonly sketch: (page: StoredPage) => Promise<Sketch | undefined>;
  /** How the later page differs from the earlier; rejects (`unreadable`) when one of them cannot be had. */
  readonly compare: (before: PageSource, after: PageSource) => Promise<Comparison>;
  /**
   * Write no more: what waits is not begun, files that are under way are left out unless they stand already (`cancelled`).
   * Nobody waits for what is being read.
   */
  readonly halt: () => void;
  /** Stop at once, whatever is being read. */
  readonly close: () => Promise<void>;
};

type Job = {
  readonly task: ReaderTask;
  readonly transfer: readonly ArrayBuffer[];
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (error: LecternError) => void;
};

/** One thread; its worker is started with its first file and again after a file that broke it. */
type Seat = {
  worker: Worker | undefined;
  /** Its worker is loaded, and reads what it is given at once. */
  isUp: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
  /** Of a reading that says how it gets on: when it is given up, ms. */
  deadline: number | undefined;
};

/** Bounds what one file can take: a thread beyond it ends, and that file alone is unreadable. */
const resourceLimits = { maxOldGenerationSizeMb: 1_536 };

/** So many files are written by one task at the most: they are all open at once. And fetched: they are all held at once. */
const mostJoined = { place: 64, fetch: 16 } as const;

/** What a file may take: no megabyte needs more than two seconds of an idle core, and a machine may be slow or busy; ms. */
const longestReading = 30_000;

/** What a new thread may take until it is loaded, from whatever disk: the file that waits for it is not to blame; ms. */
const startPatience = 60_000;

/** A reading that says how it gets on is given up after this, and what its characters may take; ms. */
const stallPatience = 1_500;
const perCharacter = 0.004;

const broken: Text =
  "Lectern’s reader failed on this file and set it aside. Save it as plain text, or leave it out and report it.";
const tooSlow: Text =
  "Reading this file took too long and was given up: it is unlike any transcript. Split it, or leave it out.";

const writerFailed: Text =
  "Lectern could not save a file in the archive: the part of it that writes failed. What was saved before is safe. Try again.";

function unwritten(answer: ReaderAnswer | PlaceAnswer): Error {
  if ("halted" in answer) return cancelled();
  return "refused" in answer ? heardError(answer.refused) : new LecternError("disk", toSay(writerFailed));
}

export function createReaderPool(options: ReaderPoolOptions): ReaderPool {
  const { threads, file = programFile("reading-worker"), patience = longestReading } = options;
  const seats = Array.from({ length: Math.max(1, threads) }, (): Seat => ({ ...emptySeat }));
  const waiting: Job[] = [];
  const halt = createHalt();
  let closed = false;
  /** Until a thread was lost over several: a drive that hangs, or is slow, is not to take others with it. */
  let fetchesMany = true;

  const settle = (seat: Seat, answer: ReaderAnswer): void => {
    clearTimeout(seat.timer);
    seat.job?.resolve(answer);
    seat.job = undefined;
    seat.deadline = undefined;
    seatNext();
  };

  const dismiss = (seat: Seat): void => {
    seat.worker?.removeAllListeners();
    void seat.worker?.terminate();
    seat.worker = undefined;
    seat.isUp = false;
  };

  const giveUpAfter = (seat: Seat, wait: number): void => {
    clearTimeout(seat.timer);
    seat.timer = setTimeout(() => {
      dismiss(seat);
      settle(seat, { failed: tooSlow });
    }, wait);
  };

  const beginPatience = (seat: Seat, isUp: boolean): void => {
    seat.isUp = isUp;
    if (!seat.job || isOnDisk(seat.job)) return;
    giveUpAfter(seat, isUp ? patience : patience + startPatience);
  };

  const extend = (seat: Seat, characters: number): void => {
    const now = performance.now();
    seat.deadline = (seat.deadline ?? now + stallPatience) + characters * perCharacter;
    giveUpAfter(seat, Math.min(patience, seat.deadline - now));
  };

  const start = (seat: Seat): Worker => {
    const worker = new Worker(file, { resourceLimits, execArgv: [], workerData: halt.shared });
    const breakDown = (): void => {
      if (seat.worker !== worker) return;
      dismiss(seat);
      settle(seat, { failed: broken });
    };
    worker.on("message", (message: ReaderAnswer | ReaderProgress) => {
      if ("isUp" in message) beginPatience(seat, true);
      else if ("gotOn" in message) extend(seat, message.gotOn);
      else settle(seat, message);
    });
    worker.on("error", breakDown);
    worker.on("exit", breakDown);
    return worker;
  };

  function seatNext(): void {
    for (const seat of seats) {
      if (seat.job || closed) continue;
      const job = takeNext();
      if (!job) return;
      seat.job = job;
      seat.worker ??= start(seat);
      beginPatience(seat, seat.isUp);
      seat.worker.postMessage(job.task, job.transfer);
    }
  }

  /** Of files to place or to fetch, as many as the seats have to share: messages take longer than what they are about. */
  function takeNext(): Job | undefined {
    const next = waiting.shift();
    const kind = next && joinedKind(next);
    if (!kind) return next;
    const alike = waiting.filter((job) => joinedKind(job) === kind);
    const share = Math.min(mostJoined[kind], Math.ceil((alike.length + 1) / seats.length));
    const others = alike.slice(0, share - 1);
    for (const other of others) waiting.splice(waiting.indexOf(other), 1);
    if (others.length === 0) return next;
    return kind === "place" ? joinPlaces([next, ...others]) : joinFetches([next, ...others], fetchAlone);
  }

  function joinedKind({ task }: Job): keyof typeof mostJoined | undefined {
    if (task.do === "place") return "place";
    return task.do === "fetch" && fetchesMany ? "fetch" : undefined;
  }

  function fetchAlone(jobs: readonly Job[]): void {
    fetchesMany = false;
    waiting.unshift(...jobs);
  }

  function ask(task: ReaderTask, transfer: readonly ArrayBuffer[] = []): Promise<ReaderAnswer> {
    if (closed || halt.isGiven()) return Promise.reject(cancelled());
    return new Promise((resolve, reject) => {
      waiting.push({ task, transfer, resolve, reject });
      seatNext();
    });
  }

  return {
    read: async (file, how = {}) => {
      const answer = await ask({ do: "read", file, how });
      return "received" in answer
        ? unpackReceived(answer.received)
        : unreadable("failed" in answer ? answer.failed : broken);
    },
    fetch: async (file) => {
      const answer = await ask({ do: "fetch", files: [file] });
      const fetched = "fetched" in answer ? answer.fetched[0] : undefined;
      return fetched ?? ("failed" in answer ? answer.failed : broken);
    },
    place: async (one) => {
      // A copy of its own, which goes over: it may be a part of a larger piece, all of which would be copied.
      const bytes = Uint8Array.from(one.bytes);
      const answer = await ask({ do: "place", files: [{ ...one, bytes }] }, [bytes.buffer]);
      const placed = "placed" in answer ? answer.placed[0] : undefined;
      if (placed && "written" in placed) return placed.written;
      throw unwritten(placed ?? answer);
    },
    sync: async (folders) => {
      const shares = Array.from({ length: seats.length }, (_, n) =>
        folders.filter((_one, i) => i % seats.length === n),
      );
      await Promise.all(
        shares.map(async (share) => {
          const answer = await ask({ do: "sync", folders: share });
          if (!("synced" in answer)) throw unwritten(answer);
        }),
      );
    },
    sketch: async (page) => {
      const answer = await ask({ do: "sketch", page });
      return "sketch" in answer ? answer.sketch : undefined;
    },
    compare: async (before, after) => {
      const answer = await ask({ do: "compare", before, after });
      if ("comparison" in answer) return answer.comparison;
      throw new LecternError("unreadable", "failed" in answer ? heard(answer.failed) : toSay(broken));
    },
    halt: () => {
      halt.give();
      turnAway([...waiting.splice(0), ...seats.flatMap(({ job }) => (job && !isOnDisk(job) ? job : []))]);
    },
    close: async () => {
      closed = true;
      turnAway([...waiting.splice(0), ...seats.flatMap(({ job }) => job ?? [])]);
      await Promise.all(seats.map((seat) => vacate(seat)));
    },
  };
}

/** One job of several that place files: each gets the answers about its own. */
function joinPlaces(jobs: readonly Job[]): Job {
  return {
    task: { do: "place", files: jobs.flatMap(({ task }) => (task.do === "place" ? task.files : [])) },
    transfer: jobs.flatMap(({ transfer }) => transfer),
    resolve: (answer) => {
      for (const [n, job] of jobs.entries()) {
        job.resolve("placed" in answer ? { placed: answer.placed.slice(n, n + 1) } : answer);
      }
    },
    reject: (error) => {
      for (const job of jobs) job.reject(error);
    },
  };
}

/** As `joinPlaces`, of jobs that fetch. `alone`: what is done with them when the thread was lost over one of them. */
function joinFetches(jobs: readonly Job[], alone: (jobs: readonly Job[]) => void): Job {
  return {
    task: { do: "fetch", files: jobs.flatMap(({ task }) => (task.do === "fetch" ? task.files : [])) },
    transfer: [],
    resolve: (answer) => {
      if (!("fetched" in answer)) return alone(jobs);
      for (const [n, job] of jobs.entries()) job.resolve({ fetched: answer.fetched.slice(n, n + 1) });
    },
    reject: (error) => {
      for (const job of jobs) job.reject(error);
    },
  };
}

/** What is on its way to the disk is waited for, however long. */
function isOnDisk({ task }: Job): boolean {
  return task.do === "place" || task.do === "sync";
}

const emptySeat: Seat = { worker: undefined, isUp: false, job: undefined, timer: undefined, deadline: undefined };

async function vacate(seat: Seat): Promise<void> {
  const { worker, timer } = seat;
  clearTimeout(timer);
  seat.worker = undefined;
  seat.isUp = false;
  seat.job = undefined;
  await worker?.terminate();
}

function turnAway(jobs: readonly Job[]): void {
  for (const job of jobs) job.reject(cancelled());
}

function cancelled(): LecternError {
  return new LecternError("cancelled", toSay("Reading was cancelled."));
}
