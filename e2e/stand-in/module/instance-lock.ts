import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

export type SecondInstance = { readonly argv: readonly string[]; readonly folder: string };

/**
 * One process for each user-data folder. The first keeps its process number in a file and watches a folder; every
 * later one leaves its command line there. True for the first.
 */
export function takeInstanceLock(userData: string, onSecond: (second: SecondInstance) => void): boolean {
  const holder = path.join(userData, "stand-in.lock");
  const letters = path.join(userData, "stand-in-instances");
  mkdirSync(letters, { recursive: true });
  if (isAlive(holderOf(holder))) {
    const letter = { argv: process.argv, folder: process.cwd() } satisfies SecondInstance;
    writeFileSync(path.join(letters, `${process.pid}.part`), JSON.stringify(letter));
    writeFileSync(path.join(letters, `${process.pid}.whole`), "");
    return false;
  }
  writeFileSync(holder, String(process.pid));
  process.on("exit", () => rmSync(holder, { force: true }));
  watch(letters, { persistent: false }, () => openLetters(letters, onSecond));
  return true;
}

function openLetters(letters: string, onSecond: (second: SecondInstance) => void): void {
  // A test may take the folder away while the application still ends: the watcher hears of that too.
  const names = ifThere(() => readdirSync(letters)) ?? [];
  for (const mark of names.filter((name) => name.endsWith(".whole"))) {
    const letter = path.join(letters, mark.replace(/whole$/, "part"));
    rmSync(path.join(letters, mark));
    onSecond(JSON.parse(readFileSync(letter, "utf8")));
    rmSync(letter);
  }
}

function holderOf(file: string): number | undefined {
  return ifThere(() => Number(readFileSync(file, "utf8")));
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
    throw error;
  }
}
