import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { hasErrorCode } from "../disk/system-error.ts";
import { faultOf } from "./fault.ts";

/** Numbers, yes or no, and words from sets of our own; see {@link Log.note}. */
export type Facts = Readonly<Record<string, number | boolean | string | undefined>>;

/**
 * What Lectern did, for those who look for a fault: never what anybody wrote, named or keeps where. It is kept with the machine's
 * user, in two files of a bounded size.
 */
export type Log = {
  /** `what`: a word of our own. A fact that is not a number, a flag or one plain word is left out. */
  readonly note: (what: string, facts?: Facts) => void;
  /** Something failed that nobody provided for: its name and where it was, without its message. */
  readonly fault: (where: string, error: unknown) => void;
  /** Both files, the older first. */
  readonly read: () => string;
};

/** So much each of the two files holds at most, in bytes, and one line more. */
export const logBytes = 256 * 1024;

export const silentLog: Log = { note: () => {}, fault: () => {}, read: () => "" };

/** @param folder made when missing */
export function createLog(folder: string, limit = logBytes, now = () => new Date()): Log {
  const [file, older] = [path.join(folder, "lectern.log"), path.join(folder, "lectern.1.log")];
  let trouble: string | undefined;

  // At once: what a process did last is worth most when it ends in the middle. A line is written in some 20 µs.
  function write(line: string): void {
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(file) + line.length > limit) renameSync(file, older);
      appendFileSync(file, line);
      trouble = undefined;
    } catch (error) {
      // A full disk must not stop what is being logged; whoever reads the log is told.
      trouble = `The log could not be written: ${faultOf(error).split("\n")[0]}\n`;
    }
  }

  const line = (what: string, text: string): string =>
    `${now().toISOString()} ${what}${text === "" ? "" : ` ${text}`}\n`;
  return {
    note: (what, facts = {}) => write(line(plainWord(what), factsIn(facts))),
    fault: (where, error) => write(line("fault", `in=${plainWord(where)} ${faultOf(error)}`)),
    read: () => textOf(older) + textOf(file) + (trouble ?? ""),
  };
}

function factsIn(facts: Facts): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${plainWord(name)}=${typeof value === "string" ? plainWord(value) : String(value)}`)
    .join(" ");
}

/** Codes and names of ours look so; anything else may be somebody's. */
function plainWord(text: string): string {
  return /^[a-zA-Z][\w.:-]{0,59}$/.test(text) ? text : "…";
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return "";
    return `${path.basename(file)} could not be read: ${faultOf(error).split("\n")[0]}\n`;
  }
}
