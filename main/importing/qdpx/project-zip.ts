import path from "node:path";
import { buffer } from "node:stream/consumers";
import { exportedFilesIn, unreadableFile } from "../../exporting/proof/exported-files.ts";
import { openZip, type ZipPart } from "../../exporting/proof/zip/open-zip.ts";
import { largestFile } from "../../reading/read-file.ts";
import { inUtf8 } from "./in-utf8.ts";

/** The zip that a project is: nothing of it is unpacked but what is asked for. */
export type ProjectZip = {
  readonly file: string;
  /** `project.qde`, in pieces, in UTF-8 whatever it was in. */
  readonly project: () => AsyncIterable<Uint8Array>;
  /** The bytes of a source; undefined where it lies elsewhere, or there is none. Throws `unreadable`. */
  readonly source: (address: string) => Promise<Uint8Array | undefined>;
};

/** The project without its texts, and all of these together, bytes. */
const longestProject = 512e6;
const mostText = 512e6;

/** Throws `unreadable` where the file is no zip, leads out of itself, was made to fill disks, or is no project. */
export async function openProjectZip(at: string): Promise<ProjectZip> {
  const file = path.basename(at);
  const parts = new Map<string, ZipPart>();
  for (const part of await openZip(exportedFilesIn(path.dirname(at)), file)) parts.set(part.name.toLowerCase(), part);
  const project = [...parts.values()].find(({ name }) => /^[^/]*\.qde$/i.test(name));
  if (!project) throw unreadableFile(file, "there is no project in it");
  if (project.bytes > longestProject)
    throw unreadableFile(file, "its project is longer than any that is read here (512 MB)");
  let left = mostText;
  return {
    file,
    project: () => inUtf8(file, project.pieces()),
    source: async (address) => {
      const name = /^internal:\/\/(.+)$/.exec(address)?.[1];
      const part = name === undefined ? undefined : parts.get(`sources/${name}`.toLowerCase());
      if (!part || part.bytes > largestFile) return undefined;
      left -= part.bytes;
      if (left < 0) throw unreadableFile(file, "its texts are more than any project holds");
      return await buffer(part.pieces());
    },
  };
}
