import { chmod, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { FuseVersion } from "@electron/fuses";
import { wrongLetters } from "./package-check-fuses.ts";

/** Marks the fuses inside Electron's executable: https://github.com/electron/fuses#what-are-fuses */
const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/**
 * Makes a folder that electron-builder takes for an unpacked Electron: what it copies, renames and changes is there,
 * each file as small as can be. Every fuse stands wrong.
 */
export async function imitateElectron(folder: string, version: string): Promise<void> {
  await mkdir(path.join(folder, "locales"), { recursive: true });
  await mkdir(path.join(folder, "resources"));
  const executable = path.join(folder, "electron");
  const wire = Buffer.from([Number(FuseVersion.V1), wrongLetters.length, ...wrongLetters]);
  await writeFile(executable, Buffer.concat([Buffer.from(`imitation ${sentinel}`), wire]));
  await chmod(executable, 0o755);
  await writeFile(path.join(folder, "version"), version);
  for (const name of ["LICENSE", "LICENSES.chromium.html", "locales/en-US.pak", "locales/de.pak"]) {
    await writeFile(path.join(folder, name), "");
  }
}
