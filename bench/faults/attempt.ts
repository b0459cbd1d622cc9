import { LecternError } from "../../shared/contract/error.ts";

/** One operation while the disk refuses one of its calls. */
export type Trial = {
  readonly folder: string;
  /** From now on the disk fails as it is to. */
  readonly arm: () => void;
  readonly heal: () => void;
  /** Hears what is not as it should be. */
  readonly note: (what: string) => void;
};

export type Try = { readonly name: string; readonly run: (trial: Trial) => Promise<void> };

/** What it resolves to; a refusal is to be an error for people, and not to come at all where the disk is well. */
export async function attempt<T>(work: () => Promise<T>, note: Trial["note"], isWell = false): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const isClear = error instanceof LecternError && (clear.includes(error.code) || isUnreadable(error));
    if (!isClear || isWell) note(`rejects with ${wordsOf(error)}`);
    return undefined;
  }
}

const clear: readonly string[] = ["disk", "read-only"];

/** A file that the disk cannot read is named as damaged, so that a repair can be offered. */
function isUnreadable({ code, message }: LecternError): boolean {
  return code === "archive-damaged" && message.includes("cannot be read: the disk reports an error there");
}

export function wordsOf(error: unknown): string {
  if (error instanceof LecternError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
