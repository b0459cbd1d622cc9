import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { hasErrorCode, isSystemError } from "../disk/disk-error.ts";

/**
 * Something that two processes of one machine never share, even if one gets the other's number: when it began.
 * Undefined where that cannot be known (Windows), and of a process that is gone.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  if (process.platform === "win32") return undefined;
  return process.platform === "linux" ? await startOnLinux(pid) : await startByPs(pid);
}

/** Which run of which machine this is; undefined where that cannot be known. */
export async function bootId(): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  return (await readIfThere("/proc/sys/kernel/random/boot_id"))?.trim();
}

/** Whether a process of that number runs on this machine; it may be another one than was meant. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but is somebody else's.
    return hasErrorCode(error, "EPERM");
  }
}

/** Field 22 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name before it may hold anything. */
async function startOnLinux(pid: number): Promise<string | undefined> {
  const text = await readIfThere(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}

async function startByPs(pid: number): Promise<string | undefined> {
  try {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const { stdout } = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)], { env });
    return stdout.trim() || undefined;
  } catch {
    // No such process, or no ps: then its number has to do.
    return undefined;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
