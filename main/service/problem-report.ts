import { readdir, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { problemReportHead } from "../../shared/reading/own-reports.ts";
import type { Archive } from "../archive/archive.ts";
import { countTranscripts } from "../archive/trash/trash.ts";
import type { Context } from "./context.ts";

const head = `${problemReportHead}

Read it before you send it. It has no text of transcripts, no titles, and no names of persons, files or folders:
versions, sizes, and what Lectern did and where it failed.
`;

/** @returns lines of text */
export async function writeReport({ host, settings, deskIfOpen, log }: Context): Promise<string> {
  const { theme, language } = await settings.show();
  const archive = deskIfOpen()?.archive;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const machine = {
    Lectern: `${host.version} (${host.capabilities.host}${host.safe === true ? ", safe mode" : ""})`,
    Node: process.versions.node,
    Electron: process.versions.electron ?? "no",
    Chromium: process.versions.chrome ?? "a browser's own",
    System: `${process.platform} ${os.release()} ${process.arch}`,
    Processors: os.cpus().length,
    Memory: `${megabytes(os.totalmem())}, ${megabytes(os.freemem())} free, ${megabytes(process.memoryUsage.rss())} taken by this process`,
    Running: `${Math.round(process.uptime())} s`,
    Settings: `theme ${theme}, language ${language}`,
  };
  const facts = archive === undefined ? { Archive: "none is open" } : await archiveFacts(archive);
  return [head, "Machine", ...linesOf(machine), "", "Archive", ...linesOf(facts), "", "Log", log.read()].join("\n");
}

function linesOf(facts: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.entries(facts).map(([what, value]) => `  ${what}: ${value}`);
}

async function archiveFacts(archive: Archive): Promise<Readonly<Record<string, string | number>>> {
  const { tables, folder } = archive;
  return {
    "Open for": archive.readOnly ? "reading" : "writing",
    Transcripts: countTranscripts(tables),
    Persons: tables.persons.size,
    Topics: tables.topics.size,
    Sections: tables.sections.size,
    Collections: tables.collections.size,
    Passages: tables.passages.size,
    "Last batch": archive.sequence(),
    "Bytes of archive.json": await bytesOf(path.join(folder, "archive.json")),
    "Bytes of the history": await bytesIn(path.join(folder, "history")),
    "Bytes of the index": await bytesIn(path.join(folder, "cache")),
  };
}

/** Of the files right in a folder; 0 where it is not there. */
async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map((name) => bytesOf(path.join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bytesOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
