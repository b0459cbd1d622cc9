import { isLecternError, LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Staging } from "../folder/staging.ts";
import { exportedFilesIn } from "../proof/exported-files.ts";
import { checkPacked, type Packing, packFiles } from "./pack-files.ts";

/** Within the folder of an export that is not finished; no format writes a file of this name. */
const packedName = "packed.zip";

export type KeptZip = { readonly at: string; readonly bytes: number };

/**
 * Pack an export whose files are all written, unpack it again to compare it, and give the zip the first of `name(1).zip`, …
 * that is free; the folder goes. Rejects with `disk` where the zip is not what went into it.
 */
export async function keepZip(
  staging: Staging,
  name: (n: number) => string,
  given: Omit<Packing, "files" | "root">,
): Promise<KeptZip> {
  const packing = { ...given, files: exportedFilesIn(staging.folder), root: name(1) };
  const writer = await staging.openFile(packedName);
  await packFiles(writer, packing);
  const { bytes } = writer.sum();
  await checkAgain(packing);
  return { at: await staging.keepFile(packedName, (n) => `${name(n)}.zip`), bytes };
}

async function checkAgain(packing: Packing): Promise<void> {
  try {
    await checkPacked(packedName, packing);
  } catch (error) {
    if (!isLecternError(error, "unreadable")) throw error;
    const message = toSay("The zip does not hold what went into it: {message} Check the drive, then export again.", {
      message: error.message,
    });
    throw new LecternError("disk", message, undefined, { cause: error });
  }
}
