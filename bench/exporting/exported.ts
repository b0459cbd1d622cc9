import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { ExportFormat } from "../../shared/contract/exports.ts";
import { bundleProgram } from "../bundle.ts";

const exportedSchema = z.object({
  folder: z.string(),
  transcripts: z.number(),
  differences: z.number(),
  /** Milliseconds; from the first record that is read back, the time is that of reading back. */
  writing: z.number(),
  proving: z.number(),
  /** The most memory that the program had. */
  megabytes: z.number(),
});

/** What one export came to. */
export type Exported = z.infer<typeof exportedSchema>;

export type Exporter = (formats: readonly ExportFormat[]) => Promise<Exported>;

/** Exports of one archive, each by a program of its own. @param folder what is the program's own, and the exports */
export async function createExporter(folder: string, archive: string): Promise<Exporter> {
  const program = await bundleProgram(path.join(import.meta.dirname, "export-program.ts"));
  const to = path.join(folder, "exports");
  await mkdir(to, { recursive: true });
  return async (formats) => {
    const args = [program, path.join(folder, "exporting"), archive, to, formats.join(",")];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 });
    return exportedSchema.parse(JSON.parse(stdout));
  };
}
