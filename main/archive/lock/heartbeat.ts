import { stat } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { historyFolder } from "../history/history-segment.ts";
import { beatHolder, describeHolder, type Holder } from "./holder.ts";

/** So often a holder shows that it lives, ms. */
export const beatMs = 3_000;

/** After so many beats without a sign of life another machine may take its place. */
export const silentBeats = 3;

/** Past this, the note is read again before anything is written: the machine may have slept. */
const missedBeats = 1.5;

export type Heartbeat = {
  /**
   * Rejects (`read-only`) when another holds the archive by now. To be called before each write: after a recent look it
   * does nothing, unless a fresh one is asked for.
   */
  readonly confirm: (how?: "fresh") => Promise<void>;
  readonly isLost: () => boolean;
  /** Heard once; at once where it is lost already. */
  readonly onLost: (listener: (error: LecternError) => void) => void;
  readonly stop: () => Promise<void>;
};

export function startHeartbeat(folder: string, holder: Holder, interval = beatMs): Heartbeat {
  const listeners: ((error: LecternError) => void)[] = [];
  let lost: LecternError | undefined;
  let confirmed: readonly [number, number] | undefined;
  let beats = 0;
  let beating: Promise<void> | undefined;

  async function beat(): Promise<void> {
    const began = clocks();
    beats += 1;
    const found = await beatHolder(folder, holder, beats);
    if (found?.token === holder.token) {
      confirmed = began;
      return;
    }
    // Without the archive's folder it is the drive that went, not the right to write.
    if (!found) await stat(path.join(folder, historyFolder));
    lost ??= lostError(found);
    for (const listener of listeners.splice(0)) listener(lost);
  }

  function beatOnce(): Promise<void> {
    beating ??= beat().finally(() => {
      beating = undefined;
    });
    return beating;
  }

  function isRecent(): boolean {
    if (!confirmed) return false;
    const now = clocks();
    // One clock stands still while the machine sleeps, the other can be set: the longer time counts.
    return confirmed.every((then, n) => Math.abs((now[n] ?? 0) - then) < interval * missedBeats);
  }

  const timer = setInterval(() => {
    if (lost) clearInterval(timer);
    // What the disk refuses now it may grant at the next beat; a write asks again before it is made, and says so.
    else beatOnce().catch(() => undefined);
  }, interval).unref();

  return {
    confirm: async (how) => {
      if (!lost && (how === "fresh" || !isRecent())) await beatOnce();
      if (lost) throw lost;
    },
    isLost: () => lost !== undefined,
    onLost: (listener) => {
      if (lost) listener(lost);
      else listeners.push(listener);
    },
    stop: async () => {
      clearInterval(timer);
      await beating?.catch(() => undefined);
    },
  };
}

function clocks(): readonly [number, number] {
  return [performance.now(), Date.now()];
}

function lostError(found: Holder | undefined): LecternError {
  return new LecternError(
    "read-only",
    found
      ? toSay(
          "{holder} has taken this archive over, so nothing more is saved from here. What was saved before is safe. Close the archive and open it again to go on.",
          { holder: describeHolder(found) },
        )
      : toSay(
          "Another program may have taken this archive over, so nothing more is saved from here. What was saved before is safe. Close the archive and open it again to go on.",
        ),
  );
}
