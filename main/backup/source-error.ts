import { LecternError } from "../../shared/contract/error.ts";
import { asDiskError, isSystemError } from "../archive/disk/disk-error.ts";

/** A file of the archive itself that is not whole or cannot be read, told apart from trouble with the copy. */
export class SourceError extends LecternError {
  constructor(message: string, options?: ErrorOptions) {
    super("disk", message, undefined, options);
    this.name = "SourceError";
  }
}

/** Run it, and let what the system refuses come out as a `SourceError`. */
export async function readSource<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const told = asDiskError(error, "read a file of the archive");
    throw new SourceError(told instanceof Error ? told.message : String(told), { cause: error });
  }
}
