import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** What one process or thread opened to a network, as Node's own resources are called; `who`: `process start`, `thread …`. */
export type SocketRecord = { readonly who: string; readonly opened: ReadonlySet<string> };

export type Recording = {
  /** For the environment of a program: every process and thread of it is recorded from its first moment on. */
  readonly env: Readonly<Record<string, string>>;
  readonly records: () => Promise<readonly SocketRecord[]>;
  readonly remove: () => Promise<void>;
};

export async function startRecording(): Promise<Recording> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-sockets-"));
  const recorder = path.join(import.meta.dirname, "record-sockets.cjs");
  return {
    env: { LECTERN_SOCKET_RECORD: folder, NODE_OPTIONS: `--require=${JSON.stringify(recorder)}` },
    records: async () => {
      const files = await readdir(folder);
      return await Promise.all(files.map(async (file) => recordOf(await readFile(path.join(folder, file), "utf8"))));
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function recordOf(text: string): SocketRecord {
  const [who = "", ...opened] = text.trimEnd().split("\n");
  return { who, opened: new Set(opened) };
}
