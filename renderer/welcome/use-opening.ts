import { useState } from "react";
import type { OpenArchive } from "../../shared/contract/archive.ts";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { receiveWaiting, takeWaiting } from "../files/receive.ts";
import { offerTour } from "../tour/tour.ts";
import type { Attempt } from "./attempt.ts";

/** For writing when nothing is said. */
export type HowToOpen = {
  readonly readOnly?: boolean;
  readonly inSpiteOfDamage?: boolean;
  readonly takeOver?: boolean;
};

export type Opening = {
  /** What is being opened, in words; undefined while nothing is. */
  readonly busy: string | undefined;
  /** Why the last attempt from this screen failed. */
  readonly problem: LecternErrorData | undefined;
  readonly asked: Attempt | undefined;
  readonly open: (attempt: Attempt, how?: HowToOpen) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly forget: (place: string) => Promise<void>;
  readonly dismiss: () => void;
};

/** Opens archives from the welcome screen. That one is open is told by the archive's state, not from here. */
export function useOpening(): Opening {
  const [busy, setBusy] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<LecternErrorData | undefined>(undefined);
  const [asked, setAsked] = useState<Attempt | undefined>(undefined);

  async function attempt(words: string, call: () => Promise<Outcome<OpenArchive>>): Promise<boolean> {
    setBusy(words);
    const outcome = await call();
    setBusy(undefined);
    setProblem(outcome.ok ? undefined : outcome.error);
    return outcome.ok;
  }

  return {
    busy,
    problem,
    asked,
    async open(wanted, how = {}) {
      setAsked(wanted);
      await attempt(say("Opening {folder}", { folder: wanted.folder }), () =>
        bridge.archive.open({ place: wanted.place, ...how }),
      );
    },
    async openSample() {
      // It is shown before its transcripts are in it, which the files that wait are to be compared with.
      const files = takeWaiting();
      if (await attempt(say("Making the sample archive ready"), () => bridge.archive.openSample({}))) offerTour();
      await receiveWaiting(files);
    },
    async forget(place) {
      const outcome = await bridge.archive.forget({ place });
      if (!outcome.ok) setProblem(outcome.error);
    },
    dismiss: () => setProblem(undefined),
  };
}
