import type { Outcome } from "../../shared/contract/error.ts";
import { say, type Text } from "../../shared/language/say.ts";

/** Nobody sits and looks at work that takes longer, in milliseconds. */
const longMs = 10_000;

type Words = { readonly done: Text; readonly failed: Text };

/** What is told of the actions that may take long. */
export const longWork: Readonly<Record<string, Words>> = {
  "imports.run": { done: "The import is finished.", failed: "The import did not finish." },
  "exports.run": { done: "The export is finished and was read back.", failed: "The export did not finish." },
  "rereads.apply": { done: "The transcripts were read again.", failed: "Reading again did not finish." },
  "backups.make": { done: "The backup is finished.", failed: "The backup did not finish." },
  "archive.verify": { done: "The archive was verified.", failed: "The archive could not be verified." },
  "archive.repair": { done: "The archive was repaired.", failed: "The archive could not be repaired." },
};

type Call = (noun: string, verb: string, request: unknown) => Promise<Outcome<unknown>>;

export type Surroundings = {
  /** A window of Lectern has the focus: it shows for itself what is done. */
  readonly isInFront: () => boolean;
  /** Outside of all windows. */
  readonly show: (text: string) => void;
  /** Milliseconds. */
  readonly now?: () => number;
};

/** Does calls, and tells of long work that ended while nobody was at a window. What was cancelled is told of to nobody. */
export function tellWhenDone(call: Call, { isInFront, show, now = () => performance.now() }: Surroundings): Call {
  return async (noun, verb, request) => {
    const begun = now();
    const outcome = await call(noun, verb, request);
    const told = longWork[`${noun}.${verb}`];
    const wasCancelled = !outcome.ok && outcome.error.code === "cancelled";
    if (told !== undefined && !wasCancelled && now() - begun >= longMs && !isInFront()) {
      show(say(outcome.ok ? told.done : told.failed));
    }
    return outcome;
  };
}
