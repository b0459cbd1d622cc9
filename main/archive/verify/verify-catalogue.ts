import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { catalogueFile } from "../catalogue/catalogue-parser.ts";
import { generationLabel, listGenerations } from "../catalogue/generation.ts";
import { type Manifest, manifestFile, readManifest } from "../catalogue/manifest.ts";
import { isUnreadable, unreadableWords } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { sumOfFile } from "../disk/sha256.ts";
import { readmeFile } from "../readme.ts";
import { careFile, emptyCare, readCare } from "./care-file.ts";
import type { Report } from "./verify.ts";
import { verifyFile } from "./verify-sum.ts";

/** archive.json and README.txt against manifest.json, and that against its own sum. */
export async function verifyCatalogue(folder: string, report: Report): Promise<void> {
  // The file first: the manifest names each archive.json before it is put in place.
  const sums = {
    catalogue: await sumOrReport(folder, catalogueFile, report),
    readme: await sumOrReport(folder, readmeFile, report),
  };
  const manifest = await manifestOf(folder, report);
  const folds = manifest?.folds.map((fold) => fold.sha256);
  checkSum(catalogueFile, sums.catalogue, folds, report);
  checkSum(readmeFile, sums.readme, manifest && [manifest.readme], report);
  await verifyCare(folder, report);
  await verifyGenerations(folder, manifest?.generations ?? [], report);
}

async function verifyCare(folder: string, report: Report): Promise<void> {
  const care = await readCare(folder);
  if (care === emptyCare) return;
  report.read();
  if (care === "damaged") report.damaged(careFile, "was changed: its sum is wrong");
}

/** Each against its name; and that those which the manifest lists are there, where no fold dropped them meanwhile. */
async function verifyGenerations(folder: string, listed: readonly string[], report: Report): Promise<void> {
  const found = await listGenerations(folder);
  for (const { name, sha256 } of found) {
    const label = generationLabel(name);
    await verifyFile(label, report, async () =>
      [sha256, undefined].includes(await sumIfThere(path.join(folder, label))),
    );
  }
  const missing = listed.filter((name) => !found.some((generation) => generation.name === name));
  const still = missing.length > 0 ? ((await readManifest(folder))?.generations ?? []) : [];
  for (const name of missing) if (still.includes(name)) report.damaged(generationLabel(name), "is missing");
}

/** `unreadable` when that was reported. */
async function sumOrReport(folder: string, file: string, report: Report): Promise<string | undefined> {
  try {
    return await sumIfThere(path.join(folder, file), report.checkCancelled);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    report.damaged(file, unreadableWords(error));
    return unreadable;
  }
}

const unreadable = "unreadable";

function checkSum(file: string, sum: string | undefined, known: readonly string[] | undefined, report: Report): void {
  if (sum === undefined) {
    report.damaged(file, "is missing");
    return;
  }
  report.read();
  if (sum !== unreadable && known && !known.includes(sum))
    report.damaged(file, inEnglish("was changed: its sum is not the one in {file}", { file: manifestFile }));
}

async function manifestOf(folder: string, report: Report): Promise<Manifest | undefined> {
  try {
    const manifest = await readManifest(folder);
    if (manifest) report.read();
    else report.damaged(manifestFile, "is missing");
    return manifest;
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    report.read();
    report.damaged(manifestFile, "was changed: its sum is wrong");
    return undefined;
  }
}

/** Undefined when there is no such file. */
export async function sumIfThere(file: string, check?: () => void): Promise<string | undefined> {
  try {
    return await sumOfFile(file, check ? { check } : {});
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
