import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

/** One call of the file system, by its name in `node:fs/promises`, or `handle.write` and so on for open files. */
export type DiskCall = {
  readonly name: string;
  /** Absolute; of an open file, the path it was opened by. */
  readonly path: string;
  readonly args: readonly unknown[];
  /** The same object for all calls of one open file. */
  readonly file: object | undefined;
};

/** Stands between the program and the disk: does the call with `run`, with other arguments, later, or not at all. */
export type Gate = (call: DiskCall, run: (args?: readonly unknown[]) => Promise<unknown>) => Promise<unknown>;

type Call = (...args: readonly unknown[]) => unknown;

const promised = [
  "access",
  "appendFile",
  "chmod",
  "copyFile",
  "cp",
  "link",
  "lstat",
  "mkdir",
  "open",
  "opendir",
  "readFile",
  "readdir",
  "readlink",
  "realpath",
  "rename",
  "rm",
  "rmdir",
  "stat",
  "symlink",
  "truncate",
  "unlink",
  "utimes",
  "writeFile",
];

const onHandles = new Set([
  "appendFile",
  "close",
  "createReadStream",
  "createWriteStream",
  "datasync",
  "read",
  "readFile",
  "readLines",
  "readv",
  "stat",
  "sync",
  "truncate",
  "utimes",
  "write",
  "writeFile",
  "writev",
]);

/** Ways to the disk that pass by the gate: taking one inside the folder is an error, so that nothing is left unseen. */
const elsewhere = ["appendFile", "copyFile", "cp", "mkdir", "open", "rename", "rm", "truncate", "unlink", "writeFile"];
const past = [...elsewhere.map((name) => `${name}Sync`), ...elsewhere, "createReadStream", "createWriteStream"];

/**
 * Let every call of `node:fs/promises` about the folder pass the gate, in this process, until the answer is called. The
 * product's code stays as it is: the functions of the module itself are exchanged, and with them what others imported.
 */
export async function watchDisk(folder: string, gate: Gate): Promise<() => void> {
  const top = path.resolve(folder);
  // Some functions load their helpers with their first call; those are to keep the true ones.
  await fs.promises.rm(path.join(top, "no such file"), { recursive: true, force: true });
  const restore = [
    ...promised.map((name) => exchange(fs.promises, name, (call) => gated(name, call, top, gate))),
    ...past.map((name) => exchange(fs, name, (call) => refused(name, call, top))),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const back of restore) back();
    syncBuiltinESMExports();
  };
}

function exchange(table: object, name: string, wrap: (call: Call) => Call): () => void {
  const call: unknown = Reflect.get(table, name);
  if (!isCall(call)) throw new Error(`node:fs has no function ${name}`);
  Reflect.set(
    table,
    name,
    wrap((...args) => Reflect.apply(call, table, args)),
  );
  return () => void Reflect.set(table, name, call);
}

function gated(name: string, call: Call, top: string, gate: Gate): Call {
  return async (...args) => {
    const at = pathIn(top, args);
    if (at === undefined) return await call(...args);
    const run = async (changed = args) => await call(...changed);
    if (name !== "open") return await gate({ name, path: at, args, file: undefined }, run);
    const file = {};
    return watchHandle(await gate({ name, path: at, args, file }, run), at, file, gate);
  };
}

function watchHandle(handle: unknown, at: string, file: object, gate: Gate): unknown {
  if (typeof handle !== "object" || handle === null) throw new Error("a file was opened without a handle");
  return new Proxy(handle, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (!isCall(value)) return value;
      const run = (args: readonly unknown[]) => Reflect.apply(value, target, args);
      if (typeof key !== "string" || !onHandles.has(key)) return (...args: readonly unknown[]) => run(args);
      return async (...args: readonly unknown[]) =>
        await gate({ name: `handle.${key}`, path: at, args, file }, async (changed = args) => await run(changed));
    },
  });
}

function refused(name: string, call: Call, top: string): Call {
  return (...args) => {
    const at = pathIn(top, args);
    if (at === undefined) return call(...args);
    throw new Error(`fs.${name} of ${at} passes by the watch on the disk`);
  };
}

/** The path that a call is about, where it is in the folder or the folder itself. */
function pathIn(top: string, args: readonly unknown[]): string | undefined {
  const [first] = args;
  if (typeof first !== "string") return undefined;
  const at = path.resolve(first);
  return at === top || at.startsWith(`${top}${path.sep}`) ? at : undefined;
}

function isCall(value: unknown): value is Call {
  return typeof value === "function";
}
