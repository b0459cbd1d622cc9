import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { readHolder } from "../archive/lock/holder.ts";
import { topFolder } from "../runtime/program.ts";

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** A folder of its own, in which the built program is called as a user calls it. */
export type Desk = {
  readonly folder: string;
  readonly lectern: (...args: string[]) => Promise<Ran>;
  /** Its results as values: one line of JSON each. */
  readonly json: (...args: string[]) => Promise<readonly unknown[]>;
  /** The program while it runs. */
  readonly start: (...args: string[]) => ChildProcess;
  readonly write: (name: string, content: string | Uint8Array) => string;
};

const program = path.join(topFolder(), "bin", "lectern.js");

export function makeDesk(): Desk {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-command-line-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return deskAt(folder);
}

function deskAt(folder: string): Desk {
  const env = { ...process.env, LECTERN_USER_DATA: path.join(folder, "user") };
  const options = { cwd: folder, env, maxBuffer: 1 << 26 };
  const lectern = (...args: string[]) =>
    new Promise<Ran>((resolve) => {
      const child = execFile(process.execPath, [program, ...args], options, (_error, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });
  return {
    folder,
    lectern,
    json: async (...args) => {
      const { out } = await lectern(...args, "--json");
      return out.split("\n").flatMap((line): unknown[] => (line === "" ? [] : [JSON.parse(line)]));
    },
    start: (...args) => {
      const child = spawn(process.execPath, [program, ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
      onTestFinished(() => void child.kill("SIGKILL"));
      return child;
    },
    write: (name, content) => {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}

/** A page of an invented harbour authority, in the layout of an official site. */
export function harbourPage(n: number, title = `Harbour Board meeting ${n}`): string {
  return [
    "Events",
    title,
    "Irena Valdez chaired a meeting of the Harbour Board.",
    `March ${1 + (n % 28)}, 2019`,
    "14:15",
    "Port Almere",
    "* * *",
    `Chair of the Harbour Board Irena Valdez: Good morning, this is meeting number ${n}.`,
    "Boris Kettle: Thank you, Ms Valdez.",
    "Topics",
    "Harbour dues",
    "Persons",
    "Kettle Boris",
    "Publication status",
    "Published in sections: News, Transcripts",
    `Publication date: March ${1 + (n % 28)}, 2019, 14:15`,
    "Text version",
    "",
  ].join("\n");
}

/** One line of an import's report. */
export type Line = {
  readonly id: string;
  readonly verdict: string;
  readonly file: string;
  readonly reason?: string;
};

type Template = { readonly folder: string; readonly ids: readonly string[] };

const templates = new Map<number, Promise<Template>>();
const shelf = mkdtempSync(path.join(os.tmpdir(), "lectern-templates-"));
process.once("exit", () => rmSync(shelf, { recursive: true, force: true }));

/** An archive with transcripts 1 to n: made once, by the program, and copied for each desk. */
export async function makeArchive(count: number): Promise<Desk & { readonly ids: readonly string[] }> {
  const made = templates.get(count) ?? makeTemplate(path.join(shelf, String(count)), count);
  templates.set(count, made);
  const { folder, ids } = await made;
  const desk = makeDesk();
  cpSync(folder, desk.folder, { recursive: true, preserveTimestamps: true });
  return { ...desk, ids };
}

async function makeTemplate(folder: string, count: number): Promise<Template> {
  const desk = deskAt(folder);
  for (let n = 1; n <= count; n += 1) desk.write(`pages/${n}.txt`, harbourPage(n));
  await desk.lectern("init", "--archive", "a", "--name", "Harbour papers");
  const lines = (await desk.json("import", "pages", "--archive", "a")) as readonly Line[];
  return { folder, ids: lines.map(({ id }) => id) };
}

/** Until a program that serves an archive has it open for writing: its address is told before that. */
export async function untilHeldBy(folder: string, pid: number | undefined): Promise<void> {
  await vi.waitFor(async () => expect((await readHolder(folder))?.pid).toBe(pid), { timeout: 60_000, interval: 20 });
}
