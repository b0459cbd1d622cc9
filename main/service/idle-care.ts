import { setTimeout } from "node:timers/promises";
import { inEnglish } from "../../shared/language/in-english.ts";
import type { Archive } from "../archive/archive.ts";
import type { Activity } from "./activity.ts";

export type IdleCare = { readonly stop: () => Promise<void> };

export type IdleCareOptions = {
  readonly archive: Archive;
  readonly activity: Activity;
  /** A verification came to its end and is in `archive.care`. */
  readonly onVerified: () => Promise<void>;
  readonly now?: () => Date;
};

const hour = 3_600_000;

/** A finished verification is begun anew after a day. */
const dueAfter = 24 * hour;

/** Of the time, one part for reading and three for whoever else needs the disk. */
const restShare = 3;

/** Work of so many ms is followed by a rest; less is not worth one. */
const sliceMs = 20;

const longestRestMs = 2_000;

/**
 * While nobody works, read everything again, a little at a time. An archive that is open for reading only is let be: what
 * was found could not be kept.
 */
export function startIdleCare({ archive, activity, onVerified, now = () => new Date() }: IdleCareOptions): IdleCare {
  const stopping = new AbortController();
  const { signal } = stopping;
  const sleep = (ms: number) => setTimeout(ms, undefined, { signal, ref: false });

  async function verify(): Promise<void> {
    try {
      await sleep(dueIn(archive, now()));
      await activity.quiet(signal);
      await archive.verifySlowly({ rest: createRest(activity, signal, sleep), signal, now });
      await onVerified();
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      archive.notice(
        inEnglish("The files could not be verified just now ({reason}). Lectern tries again in an hour.", { reason }),
      );
      await sleep(hour).catch(() => undefined); // woken by being stopped
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) await verify();
  }

  const running = archive.readOnly ? Promise.resolve() : run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Ms until the next verification is due: none while one is unfinished. */
function dueIn(archive: Archive, now: Date): number {
  const { verified } = archive.care.now();
  if (archive.care.pass() || !verified) return 0;
  return Math.max(0, Date.parse(verified.at) + dueAfter - now.getTime());
}

function createRest(
  activity: Activity,
  signal: AbortSignal,
  sleep: (ms: number) => Promise<void>,
): () => Promise<void> {
  let worked = 0;
  let since = performance.now();
  return async () => {
    worked += performance.now() - since;
    if (worked > sliceMs) {
      await sleep(Math.min(worked * restShare, longestRestMs));
      worked = 0;
    }
    await activity.quiet(signal);
    since = performance.now();
  };
}
