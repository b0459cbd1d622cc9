import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Loss } from "../../../shared/contract/repair.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { makeFolders, replaceFile, writeWhole } from "../disk/durable.ts";
import { isThere } from "../disk/is-there.ts";
import { setAside } from "../disk/set-aside.ts";
import { sha256Of } from "../disk/sha256.ts";
import { type ContentFile, contentFile } from "../stores/content-files.ts";
import { readingBody, readingText } from "../stores/reading-store.ts";
import {
  type ContentOptions,
  type ContentPlan,
  isWholeIn,
  type ReadAnew,
  type ReadSource,
  readSource,
  sourcesOf,
} from "./contents.ts";
import type { Findings } from "./findings.ts";

/**
 * Put the files in their places, originals first: texts are decoded from them, and readings made of texts. What stands
 * there goes to `damaged/` when what takes its place is at hand. Each is checked against its name before; what fails is
 * answered as lost. May be stopped anywhere and called again.
 */
export async function restoreContents(
  folder: string,
  plan: ContentPlan,
  { outcome }: Findings,
  { from, reread }: ContentOptions,
  now: Date,
): Promise<readonly Loss[]> {
  const tables = outcome?.rebuilt.catalogue.tables;
  const sources = sourcesOf(tables);
  const losses: Loss[] = [];
  const restore = async (file: ContentFile, bytes: Buffer | undefined) => {
    if (bytes && isWhole(file, bytes)) await put(folder, file, bytes, now);
    else losses.push({ what: inEnglish("{file} could not be had again.", { file: file.label }), steps: [] });
  };
  for (const file of plan.fetched) await restore(file, await readFile(path.join(from ?? "", file.label)));
  for (const file of plan.decoded) {
    const found = await fromOriginal(file.sum);
    await restore(file, found && Buffer.from(found.text));
  }
  for (const file of plan.read) {
    const found = (await fromOriginal(file.sum)) ?? (await fromText(file.sum));
    await restore(file, found && Buffer.from(readingText(file.sum, JSON.stringify(found.reading))));
  }
  return losses;

  /** The original's format says more than its text does, so it is read where it still gives this very text. */
  async function fromOriginal(text: string): Promise<ReadAnew | undefined> {
    const record = sources.get(text);
    return record && (await readIfOf(contentFile("originals", record.original), text, readSource(record, tables)));
  }

  function fromText(text: string): Promise<ReadAnew | undefined> {
    return readIfOf(contentFile("texts", text), text);
  }

  async function readIfOf(file: ContentFile, text: string, from?: ReadSource) {
    if (!reread || !(await isWholeIn(folder, file))) return undefined;
    const found: ReadAnew | undefined = await reread(path.join(folder, file.label), from);
    return found && sha256Of(found.text) === text ? found : undefined;
  }
}

function isWhole({ kind, sum }: ContentFile, bytes: Buffer): boolean {
  return kind === "readings" ? readingBody(sum, bytes) !== undefined : sha256Of(bytes) === sum;
}

async function put(folder: string, { label }: ContentFile, bytes: Buffer, now: Date): Promise<void> {
  const target = path.join(folder, label);
  if (await isThere(target)) await setAside(folder, label, now);
  await makeFolders(path.dirname(target));
  await replaceFile(target, (handle) => writeWhole(handle, bytes));
}
