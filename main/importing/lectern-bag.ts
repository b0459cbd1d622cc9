import path from "node:path";
import { isThere } from "../archive/disk/is-there.ts";
import { filesBelow } from "../archive/disk/list-names.ts";
import { bagNames, inPayload } from "../exporting/bagit/bag-names.ts";
import { type BagFiles, damagedBag } from "../exporting/bagit/read/bag-files.ts";
import { jsonFileName } from "../exporting/json/json-format.ts";
import { exportedFilesIn } from "../exporting/proof/exported-files.ts";
import type { ZipPart } from "../exporting/proof/zip/open-zip.ts";

/** What of a bag comes in: all else in it says the same in other words. */
export const bagContent = inPayload(jsonFileName);

/** A bag that Lectern made, in a folder or in a zip; undefined where there is none. Throws `unreadable` where a zip is none. */
export async function findBag(at: string): Promise<BagFiles | undefined> {
  if (/\.zip$/i.test(at)) return findInZip(at);
  return (await isBagFolder(at)) ? bagInFolder(at) : undefined;
}

/** Whether it is a bag of Lectern's; those of others have files to be read one by one. */
export async function isBagFolder(folder: string): Promise<boolean> {
  const both = [bagNames.declaration, bagContent].map((name) => isThere(path.join(folder, name)));
  return (await Promise.all(both)).every((is) => is);
}

function bagInFolder(folder: string): BagFiles {
  const { stream } = exportedFilesIn(folder);
  return { list: () => filesBelow(folder), stream };
}

/** The bag lies in a folder of the zip, perhaps beside what else was exported. */
async function findInZip(file: string): Promise<BagFiles | undefined> {
  const { openZip } = await import("../exporting/proof/zip/open-zip.ts");
  const files = exportedFilesIn(path.dirname(file));
  const name = path.basename(file);
  const parts = (await openZip(files, name)).filter((part) => !part.name.endsWith("/"));
  const byName = new Map(parts.map((part) => [part.name, part]));
  const declaration = parts.map((part) => part.name).find((one) => /(^|\/)bagit\.txt$/.test(one));
  const root = declaration?.slice(0, -bagNames.declaration.length);
  if (root === undefined || !byName.has(`${root}${bagContent}`)) return undefined;
  const inside = parts.map((part) => part.name).filter((one) => one.startsWith(root));
  return {
    list: async () => inside.map((one) => one.slice(root.length)),
    stream: (one) => piecesOf(byName.get(`${root}${one}`), one),
  };
}

function piecesOf(part: ZipPart | undefined, name: string): AsyncIterable<Uint8Array> {
  if (!part) throw damagedBag(`${name} is missing`);
  return part.pieces();
}
