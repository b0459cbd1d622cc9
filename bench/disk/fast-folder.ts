import { existsSync } from "node:fs";
import os from "node:os";

/** In memory where the system has such a folder: for what is about the calls and not about the disk below them. */
export function fastFolder(): string {
  return existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir();
}
