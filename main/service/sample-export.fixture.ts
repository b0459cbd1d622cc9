import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import type { ExportFormat } from "../../shared/contract/exports.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { forkChild } from "../runtime/child.ts";
import { newId } from "../runtime/new-id.ts";
import { createService } from "./create-service.ts";

/** Import some files of each folder of samples as a user would, and export all that came of them. Answers with the export's folder. */
export async function exportSamples(
  samples: string,
  parent: string,
  { formats, each }: { readonly formats: readonly ExportFormat[]; readonly each: number },
): Promise<string> {
  const drop = path.join(parent, "drop");
  await copySome(samples, drop, each);
  const service = createService({
    capabilities: { host: "browser", dialogs: false, browsePlaces: true, openFiles: false },
    version: "test",
    userData: path.join(parent, "user"),
    samples: drop,
    spawn: forkChild,
  });
  try {
    await service.handlers.archive.create({
      place: service.namePlace(path.join(parent, "archive")).id,
      name: "Samples",
    });
    const begun = await service.receivePaths([drop]);
    if (!begun.ok) throw new Error(begun.error.message);
    await service.reviewed(begun.value.import);
    await service.handlers.imports.run({ import: begun.value.import });
    await service.indexed();
    const report = await service.handlers.exports.run({
      export: newId("export"),
      selection: { view: viewSchema.parse({}) },
      formats: [...formats],
      place: service.namePlace(parent).id,
      withheld: true,
    });
    if (report.proof.differences > 0) throw new Error(JSON.stringify(report.proof.listed));
    return report.folder;
  } finally {
    await service.close();
  }
}

/** Evenly from each folder, whatever the number of its files. */
async function copySome(from: string, to: string, each: number): Promise<void> {
  for (const folder of await readdir(from, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const all = await readdir(path.join(from, folder.name), { withFileTypes: true, recursive: true });
    const files = all
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort();
    const step = Math.max(1, Math.floor(files.length / each));
    const some = files.filter((_file, n) => n % step === 0);
    await mkdir(path.join(to, folder.name), { recursive: true });
    for (const [n, file] of some.entries()) await cp(file, path.join(to, folder.name, `${n}-${path.basename(file)}`));
  }
}
