import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const megabyte = 1024 * 1024;
const page = 4096;

/** Why no disk can be mounted here; undefined when one can. */
export const whyNoDisk =
  process.platform === "linux" && process.getuid?.() === 0 ? undefined : "mounting a disk needs root on Linux";

/** A disk of 8 MB of its own, in memory, at this folder. Answers with what takes it away. */
export function mountDisk(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "none", folder]);
  return () => {
    execFileSync("umount", ["-l", folder]);
  };
}

/** Write a file until no page of the disk is free. */
export function fillDisk(file: string): void {
  try {
    for (let n = 0; ; n += 1) writeFileSync(file, Buffer.alloc(n < 8 ? megabyte : page), { flag: "a" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}
