import path from "node:path";
import { type DiskCall, type Gate, watchDisk } from "../disk/watch-disk.ts";
import { namesAt } from "./disk-image.ts";
import type { Deed, Entry, Recording } from "./recording.ts";

export type Recorder = {
  readonly tell: (word: string) => void;
  readonly stop: () => void;
};

type Open = { readonly file: number | undefined; position: number };

/** Does the call and keeps what it did. */
type Keep = (deed: Deed, run: () => Promise<unknown>) => Promise<unknown>;

const reads = new Set([
  "access",
  "lstat",
  "opendir",
  "readFile",
  "readdir",
  "realpath",
  "stat",
  "handle.close",
  "handle.read",
  "handle.readFile",
  "handle.stat",
]);

/** Go on with the recording of a folder: every call that changes the disk, with when it began and when it had ended. */
export async function recordDisk(folder: string, recording: Recording): Promise<Recorder> {
  const names = namesAt(recording);
  const opened = new WeakMap<object, Open>();
  let files = Math.max(0, ...recording.entries.map(({ deed }) => ("file" in deed ? deed.file : 0)));
  const below = (at: unknown) => path.relative(folder, path.resolve(String(at)));

  async function keep(deed: Deed, run: () => Promise<unknown>): Promise<unknown> {
    recording.moments += 1;
    const entry: Entry = { deed, start: recording.moments, end: Number.POSITIVE_INFINITY };
    recording.entries.push(entry);
    try {
      return await run();
    } catch (error) {
      recording.entries.splice(recording.entries.indexOf(entry), 1);
      throw error;
    } finally {
      recording.moments += 1;
      entry.end = recording.moments;
    }
  }

  async function open({ path: at, args, file }: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const place = below(at);
    const flags = String(args[1] ?? "r");
    const known = names.get(place);
    const number = known ?? (flags.startsWith("w") ? ++files : undefined);
    const doing: Keep = (deed, go) => (flags.startsWith("w") ? keep(deed, go) : go());
    const isCut = known !== undefined && number !== undefined;
    const handle = await doing(
      isCut ? { do: "cut", file: known, size: 0 } : { do: "name", path: place, file: number ?? 0 },
      run,
    );
    if (number !== undefined) names.set(place, number);
    if (file) opened.set(file, { file: number, position: 0 });
    return handle;
  }

  async function write(call: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const { state, file } = stateOf(call, opened);
    const [bytes, offset = 0, length, position] = call.args;
    if (!(bytes instanceof Uint8Array)) throw notModelled(call);
    const from = Number(offset);
    const part = Uint8Array.from(bytes.subarray(from, from + Number(length ?? bytes.length - from)));
    const at = typeof position === "number" ? position : state.position;
    if (typeof position !== "number") state.position += part.length;
    return await keep({ do: "write", file, at, bytes: part }, run);
  }

  async function makeFolder(call: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const { path: at, args } = call;
    const place = below(at);
    if (args[1] !== undefined && names.has(place)) return await run();
    const above = path.dirname(place);
    if (args[1] !== undefined && above !== "." && !names.has(above)) throw notModelled(call);
    const result = await keep({ do: "make-folder", path: place }, run);
    names.set(place, undefined);
    return result;
  }

  async function move({ path: at, args }: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const [from, to] = [below(at), below(args[1])];
    const file = names.get(from);
    if (file === undefined) return await run();
    const isNear = path.dirname(from) === path.dirname(to);
    const rename: Keep = (deed, go) => (isNear ? keep(deed, go) : keep({ do: "name", path: to, file }, go));
    const result = await rename({ do: "move", from, to, file }, run);
    // Two folders are two lists, each of which may reach the disk without the other.
    if (!isNear) await keep({ do: "drop", path: from }, async () => undefined);
    names.delete(from);
    names.set(to, file);
    return result;
  }

  async function link({ path: at, args }: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const file = names.get(below(at));
    if (file === undefined) return await run();
    const result = await keep({ do: "name", path: below(args[1]), file }, run);
    names.set(below(args[1]), file);
    return result;
  }

  async function drop(call: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const place = below(call.path);
    const gone = [...names.keys()].filter((name) => name === place || name.startsWith(`${place}${path.sep}`));
    if (gone.length === 0) return await run();
    const result = await keep({ do: "drop", path: place }, run);
    for (const name of gone) names.delete(name);
    return result;
  }

  async function sync(call: DiskCall, run: () => Promise<unknown>): Promise<unknown> {
    const file = call.file && opened.get(call.file)?.file;
    return await keep(file === undefined ? { do: "sync-folder", path: below(call.path) } : { do: "sync", file }, run);
  }

  const modelled: Readonly<Record<string, (call: DiskCall, run: () => Promise<unknown>) => Promise<unknown>>> = {
    open,
    mkdir: makeFolder,
    rename: move,
    link,
    rm: drop,
    unlink: drop,
    "handle.write": write,
    "handle.sync": sync,
    "handle.datasync": sync,
    "handle.truncate": (call, run) =>
      keep({ do: "cut", file: stateOf(call, opened).file, size: Number(call.args[0] ?? 0) }, run),
  };

  const gate: Gate = async (call, run) => {
    if (reads.has(call.name)) return await run();
    const model = Object.hasOwn(modelled, call.name) ? modelled[call.name] : undefined;
    if (!model) throw notModelled(call);
    return await model(call, run);
  };
  const stop = await watchDisk(folder, gate);
  return { stop, tell: (word) => void recording.told.push({ at: recording.moments, word }) };
}

function stateOf(call: DiskCall, opened: WeakMap<object, Open>): { readonly state: Open; readonly file: number } {
  const state = call.file && opened.get(call.file);
  if (state?.file === undefined) throw notModelled(call);
  return { state, file: state.file };
}

function notModelled({ name, path: at }: DiskCall): Error {
  return new Error(`${name} of ${at} is not modelled: say here what it does to the disk`);
}
