import { readdir } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Step } from "../../shared/records/change.ts";
import { newId } from "../runtime/new-id.ts";
import { atOnce } from "../runtime/slices.ts";
import { emptyCatalogue, writeCatalogue } from "./catalogue/catalogue.ts";
import { createCatalogueAdapter } from "./catalogue/catalogue-adapter.ts";
import { hasErrorCode } from "./disk/disk-error.ts";
import { makeFolder, makeFolders, syncFolder } from "./disk/durable.ts";
import { historyFolder, historyStart } from "./history/history-segment.ts";
import { createHistoryWriter } from "./history/history-writer.ts";
import { stepLine } from "./history/step-lines.ts";
import { writeReadme } from "./readme.ts";
import { clearMaking, isUnfinishedMaking, leftBySystems } from "./unfinished-making.ts";

export type LayOutOptions = { readonly name: string; readonly who?: string | undefined; readonly now: () => Date };

/** The history first, archive.json last: from its first batch on, an archive can be rebuilt whatever else is missing. */
export async function layOut(folder: string, options: LayOutOptions): Promise<void> {
  await makeEmptyFolder(folder);
  try {
    await makeParts(folder, options);
  } catch (error) {
    // Else the folder would not be empty when the same is tried again. What cannot be taken away is only left over.
    await clearMaking(folder).catch(() => undefined);
    throw error;
  }
}

async function makeParts(folder: string, { name, who, now }: LayOutOptions): Promise<void> {
  await syncFolder(path.dirname(folder));
  const id = newId("archive");
  const created = now().toISOString();
  await writeReadme(folder);
  await makeFolder(path.join(folder, historyFolder));
  const history = createHistoryWriter(folder, id, historyStart);
  try {
    const step = firstStep(name, who, created);
    const position = await history.append([atOnce(stepLine(step))]);
    const identity = { id, name, created };
    await writeCatalogue(createCatalogueAdapter(folder), { ...emptyCatalogue(), identity, history: position });
  } finally {
    await history.close();
  }
}

function firstStep(name: string, who: string | undefined, at: string): Step {
  return {
    id: newId("step"),
    at,
    writer: newId("writer"),
    ...(who === undefined ? {} : { who }),
    deed: { code: "create-archive", count: 0, names: [name] },
    changes: [],
  };
}

async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (error) {
    if (!hasErrorCode(error, "EEXIST")) throw error;
    throw new LecternError(
      "not-empty",
      toSay("{folder} is no folder. Choose an empty folder, or a new one.", { folder }),
    );
  }
  if (await isEmptyFolder(folder)) return;
  if (await isUnfinishedMaking(folder)) return await clearMaking(folder);
  throw new LecternError(
    "not-empty",
    toSay("The folder {folder} is not empty. Choose an empty folder, or a new one.", { folder }),
  );
}

/** But for what systems leave in every folder. */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  return (await readdir(folder)).every((name) => leftBySystems.has(name));
}
