import path from "node:path";
import { type DiskCall, type Gate, watchDisk } from "../disk/watch-disk.ts";

/** What a call of the disk comes to instead: an error of the system, or a write that takes only half. */
export type Fault = "ENOSPC" | "EIO" | "EACCES" | "EMFILE" | "EROFS" | "short";

export const faults: readonly Fault[] = ["ENOSPC", "EIO", "EACCES", "EMFILE", "short"];

export type FaultyDisk = {
  /** From now on count calls from 0, and let the call with this number fail; with `lasting`, all later ones too. */
  readonly arm: (call: number, fault: Fault, lasting: boolean) => void;
  /** The disk is well again. */
  readonly heal: () => void;
  /** The call that failed first. */
  readonly failed: () => string | undefined;
  readonly stop: () => void;
};

/** A folder whose disk fails when it is told to; `of`: only calls of such files are counted and fail. */
export async function breakDisk(folder: string, of = /(?:)/): Promise<FaultyDisk> {
  let armed: { readonly at: number; readonly fault: Fault; readonly lasting: boolean } | undefined;
  let calls = 0;
  let failed: string | undefined;
  const gate: Gate = async (call, run) => {
    if (!of.test(call.path)) return await run();
    const number = calls++;
    const isDue = armed !== undefined && (number === armed.at || (armed.lasting && number > armed.at));
    if (!armed || !isDue) return await run();
    if (armed.fault === "short") {
      failed ??= call.name;
      return await run(shorten(call));
    }
    failed ??= `${call.name} of ${path.relative(folder, call.path)}`;
    // A file that could not be closed is closed all the same.
    if (call.name === "handle.close") await run();
    throw systemError(armed.fault, call);
  };
  const stop = await watchDisk(folder, gate);
  return {
    arm: (at, fault, lasting) => {
      calls = 0;
      failed = undefined;
      armed = { at, fault, lasting };
    },
    heal: () => {
      armed = undefined;
    },
    failed: () => failed,
    stop,
  };
}

function shorten({ name, args }: DiskCall): readonly unknown[] {
  const [bytes, offset = 0, length, position] = args;
  if (name !== "handle.write" || !(bytes instanceof Uint8Array)) return args;
  const whole = Number(length ?? bytes.length - Number(offset));
  return [bytes, offset, Math.ceil(whole / 2), position];
}

function systemError(code: string, { name, path: at }: DiskCall): Error {
  const syscall = name.replace("handle.", "");
  return Object.assign(new Error(`${code}: made for a test, ${syscall} '${at}'`), { code, syscall, path: at });
}
