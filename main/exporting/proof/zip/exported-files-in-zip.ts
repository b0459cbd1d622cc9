import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { decodeText, type ExportedFiles, exportedFilesIn, unreadableFile } from "../exported-files.ts";
import { reportNames } from "../report/report-schema.ts";
import { openZip, type ZipPart } from "./open-zip.ts";

/**
 * The files of an export that went out as a zip, unpacked as they are read. What stands outside the export's folder is there under its
 * whole path. `scratch`: a folder for one container at a time, which has to be read here and there. Throws `unreadable`
 * where the zip is none, leads out of itself, has a name twice or is made to fill disks.
 */
export async function exportedFilesInZip(at: string, scratch: string): Promise<ExportedFiles> {
  const zip = path.basename(at);
  const parts = (await openZip(exportedFilesIn(path.dirname(at)), zip)).filter(({ name }) => !name.endsWith("/"));
  const root = rootOf(parts);
  const byName = new Map(
    parts.map((part) => [part.name.startsWith(root) ? part.name.slice(root.length) : part.name, part]),
  );
  if (byName.size !== parts.length) throw unreadableFile(zip, "it has two files of one name");
  const all = [...byName.keys()];
  const laidOut = createScratch(scratch);

  function partOf(file: string): ZipPart {
    const part = byName.get(file);
    if (part) return part;
    throw unreadableFile(file, "it is missing");
  }

  const bytes = (file: string) => buffer(partOf(file).pieces());
  return {
    all: async function* () {
      yield* all;
    },
    below: async (folder) => all.filter((file) => file.startsWith(`${folder}/`)).sort((a, b) => (a < b ? -1 : 1)),
    bytes,
    text: async (file) => decodeText(await bytes(file), file),
    stream: (file, range) => (range ? laidOut(partOf(file), range) : partOf(file).pieces()),
    size: async (file) => partOf(file).bytes,
    sum: async (file, pace) => {
      const hash = createHash("sha256");
      for await (const piece of partOf(file).pieces()) {
        hash.update(piece);
        await pace();
      }
      return hash.digest("hex");
    },
  };
}

/** The folder with the report that stands nearest to the top. */
function rootOf(parts: readonly ZipPart[]): string {
  const depth = (name: string) => name.split("/").length;
  const reports = parts.map(({ name }) => name).filter((name) => `/${name}`.endsWith(`/${reportNames.json}`));
  const [report = ""] = reports.sort((a, b) => depth(a) - depth(b));
  return report.slice(0, -reportNames.json.length);
}

/** Gives out a part from anywhere: it lies on the disk as long as no other is asked for. */
function createScratch(folder: string) {
  const files = exportedFilesIn(folder);
  let laid: ZipPart | undefined;
  return async function* (part: ZipPart, range: { readonly start: number; readonly end: number }) {
    if (laid !== part) await pipeline(Readable.from(part.pieces()), createWriteStream(path.join(folder, "container")));
    laid = part;
    yield* files.stream("container", range);
  };
}
