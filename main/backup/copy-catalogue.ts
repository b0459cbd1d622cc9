import path from "node:path";
import { writeCatalogue } from "../archive/catalogue/catalogue.ts";
import { createCatalogueAdapter } from "../archive/catalogue/catalogue-adapter.ts";
import { catalogueFile } from "../archive/catalogue/catalogue-parser.ts";
import { readManifest } from "../archive/catalogue/manifest.ts";
import { readmeFile, readmeSum, writeReadme } from "../archive/readme.ts";
import { sumIfThere } from "../archive/verify/verify-catalogue.ts";
import { stopIf } from "./progress.ts";
import { sumOfCatalogue } from "./rehearse.ts";
import type { Source } from "./source.ts";

/** Write archive.json and the manifest as of the source's position; one that is as it should be already is let be. */
export async function copyCatalogue({ catalogue, position }: Source, to: string, signal?: AbortSignal): Promise<void> {
  const last = (await readManifest(to))?.folds.at(-1);
  const check = () => stopIf(signal);
  if (last?.batch === position.batch) {
    const due = await sumOfCatalogue(catalogue, check);
    if (last.sha256 === due && due === (await sumIfThere(path.join(to, catalogueFile), check))) return;
  }
  await writeCatalogue(createCatalogueAdapter(to, { check }), catalogue);
}

/** Put README.txt there when it is missing or changed; one that an older version wrote is let be. */
export async function copyReadme(to: string): Promise<void> {
  const [sum, manifest] = await Promise.all([sumIfThere(path.join(to, readmeFile)), readManifest(to)]);
  const due = manifest?.readme ?? readmeSum();
  if (sum !== due && due === readmeSum()) await writeReadme(to);
}
