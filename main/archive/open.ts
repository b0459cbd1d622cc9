import { LecternError } from "../../shared/contract/error.ts";
import type { Archive } from "./archive.ts";

export type CreateOptions = {
  readonly name: string;
  readonly who?: string;
  readonly now?: () => Date;
  /** Named to others while this process holds the archive. */
  readonly program?: string;
};

export type OpenOptions = {
  readonly readOnly?: boolean;
  readonly who?: string;
  readonly now?: () => Date;
  readonly program?: string;
};

/** A new archive in a folder that is empty or new, open for writing. `not-empty`, `disk`. */
export function createArchive(folder: string, _options: CreateOptions): Promise<Archive> {
  return Promise.reject(new LecternError("unsupported", `Not yet: ${folder}`));
}

/**
 * Open the archive that stands in the folder. `archive-missing`, `archive-damaged`, `archive-newer`, `archive-locked`
 * (another process writes there; read-only always works), `disk`.
 */
export function openArchive(folder: string, _options: OpenOptions = {}): Promise<Archive> {
  return Promise.reject(new LecternError("unsupported", `Not yet: ${folder}`));
}

/** Whether an archive, whole or not, stands in the folder. */
export function isArchive(_folder: string): Promise<boolean> {
  return Promise.resolve(false);
}
