import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { writeCatalogue } from "../catalogue/catalogue.ts";
import { createCatalogueAdapter } from "../catalogue/catalogue-adapter.ts";
import { readCatalogueHead } from "../catalogue/catalogue-head.ts";
import { catalogueFile } from "../catalogue/catalogue-parser.ts";
import { generationLabel, listGenerations } from "../catalogue/generation.ts";
import { manifestFile, manifestText } from "../catalogue/manifest.ts";
import { makeFolders, replaceFile, syncFolder, unfinishedSuffix, writeWhole } from "../disk/durable.ts";
import { readAt } from "../disk/file-reader.ts";
import { sumOfFile } from "../disk/sha256.ts";
import { baseName, basesFolder, gapLabel, gapText } from "../history/history-gap.ts";
import { segmentLabel } from "../history/history-segment.ts";
import { savedFile, savedText } from "../history/saved-mark.ts";
import { readmeFile, writeReadme } from "../readme.ts";
import { readSpan } from "./batch-steps.ts";
import { type Journal, repairFolderName, writeJournal } from "./journal.ts";
import type { RepairPlan } from "./plan.ts";
import { appendedSegment, newPieces } from "./segments.ts";

/**
 * Prepare all that a repair puts in place, beside the archive, which stays as it is until the journal stands under its
 * final name. Answers with the journal; undefined when nothing is to be moved.
 */
export async function stageRepair(folder: string, plan: RepairPlan, now: Date): Promise<Journal | undefined> {
  const stage = path.join(folder, `${repairFolderName}${unfinishedSuffix}`);
  // What an earlier repair left that did not get as far as its journal.
  await rm(stage, { recursive: true, force: true });
  const place = await stageFiles(folder, path.join(stage, "new"), plan);
  if (place.length + plan.aside.length === 0) return undefined;
  const journal: Journal = { format: 1, time: now.toISOString(), aside: [...plan.aside], place: [...place] };
  await makeFolders(stage);
  await writeJournal(stage, journal);
  await syncFolder(stage);
  await rename(stage, path.join(folder, repairFolderName));
  await syncFolder(folder);
  return journal;
}

async function stageFiles(folder: string, staged: string, plan: RepairPlan): Promise<readonly string[]> {
  const place: string[] = [];
  const put = async (file: string, write: (handle: FileHandle) => Promise<void>) => {
    const target = path.join(staged, file);
    await makeFolders(path.dirname(target));
    await replaceFile(target, write);
    place.push(file);
  };
  const putText = (file: string, text: string) => put(file, (handle) => writeWhole(handle, Buffer.from(text)));
  if (plan.isHistoryNew) await stageHistory(folder, plan, put);
  if (plan.isCatalogueNew) await stageCatalogue(staged, plan, place, putText);
  if (plan.isReadmeNew) {
    await makeFolders(staged);
    await writeReadme(staged);
    place.push(readmeFile);
  }
  if (plan.isManifestNew) await putText(manifestFile, await manifestFor(folder, staged, plan));
  const end = plan.findings.outcome?.rebuilt.end;
  if (plan.isMarkNew && end) await putText(savedFile, savedText(end));
  return place;
}

type Put = (file: string, write: (handle: FileHandle) => Promise<void>) => Promise<void>;

/** Segments cut to what is kept, byte for byte, and behind them what is applied anew. */
async function stageHistory(folder: string, { findings }: RepairPlan, put: Put): Promise<void> {
  if (!findings.outcome) return;
  const { plan, rebuilt } = findings.outcome;
  const appended = appendedSegment(plan);
  const pieces = newPieces(findings.history, plan);
  for (const piece of pieces.filter(({ name }) => name !== appended)) {
    await put(segmentLabel(piece.name), async (handle) => writeWhole(handle, await readSpan(folder, piece)));
  }
  const last = plan.pieces.find(({ name }) => name === appended);
  if (last && !pieces.includes(last) && rebuilt.frames.length === 0) return;
  await put(segmentLabel(appended), async (handle) => {
    if (last) await writeWhole(handle, await readSpan(folder, last));
    for (const frame of rebuilt.frames) await writeWhole(handle, frame);
  });
}

/** Through lowdb, as every fold; where the history has gaps, a copy is what it starts from behind them. */
async function stageCatalogue(
  staged: string,
  { findings }: RepairPlan,
  place: string[],
  putText: (file: string, text: string) => Promise<void>,
): Promise<void> {
  if (!findings.outcome) return;
  const { plan, rebuilt } = findings.outcome;
  await makeFolders(staged);
  await writeCatalogue(createCatalogueAdapter(staged), rebuilt.catalogue);
  place.push(catalogueFile);
  if (plan.gaps.length === 0) return;
  const base = baseName(rebuilt.end.batch, await sumOfFile(path.join(staged, catalogueFile)));
  const file = `${basesFolder}/${base}`;
  await makeFolders(path.join(staged, basesFolder));
  await copySynced(path.join(staged, catalogueFile), path.join(staged, file));
  place.push(file);
  for (const gap of plan.gaps) await putText(gapLabel(gap.from), gapText({ ...gap, base }));
}

const chunkBytes = 1024 * 1024;

async function copySynced(from: string, to: string): Promise<void> {
  const source = await open(from, "r");
  try {
    await replaceFile(to, async (handle) => {
      for (let at = 0; ; ) {
        const chunk = await readAt(source, at, chunkBytes);
        if (chunk.length === 0) return;
        await writeWhole(handle, chunk);
        at += chunk.length;
      }
    });
  } finally {
    await source.close();
  }
}

async function manifestFor(folder: string, staged: string, plan: RepairPlan): Promise<string> {
  const catalogue = path.join(plan.isCatalogueNew ? staged : folder, catalogueFile);
  const readme = path.join(plan.isReadmeNew ? staged : folder, readmeFile);
  const generations = (await listGenerations(folder)).map(({ name }) => name);
  const fold = {
    batch: (await readCatalogueHead(catalogue)).position?.batch ?? 0,
    bytes: (await stat(catalogue)).size,
    sha256: await sumOfFile(catalogue),
  };
  return manifestText({
    format: 1,
    readme: await sumOfFile(readme),
    folds: [fold],
    generations: generations.filter((name) => !plan.aside.includes(generationLabel(name))),
  });
}
