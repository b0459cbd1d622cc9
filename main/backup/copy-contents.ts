import { type FileHandle, readFile } from "node:fs/promises";
import path from "node:path";
import type { Damage } from "../../shared/contract/damage.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { syncFolder, writeUnsynced, writeWhole } from "../archive/disk/durable.ts";
import { createFolderTasks } from "../archive/disk/folder-sync.ts";
import type { ContentFile } from "../archive/stores/content-files.ts";
import { readingBody } from "../archive/stores/reading-store.ts";
import { eachOf } from "../runtime/each-of.ts";
import { copyBytes } from "./copy-bytes.ts";
import { stopIf } from "./progress.ts";
import { readSource, SourceError } from "./source-error.ts";

export type Copied = { readonly files: number; readonly bytes: number; readonly damage: readonly Damage[] };

type CopyOptions = { readonly signal?: AbortSignal | undefined; readonly onCopied?: (files: number) => void };

const filesAtOnce = 16;

/**
 * Copy originals, texts and readings; all of them are on disk, and listed there, when this resolves. One that is damaged
 * in the archive itself is named, not copied: a good copy of it may be there.
 */
export async function copyContents(
  from: string,
  to: string,
  contents: Iterable<ContentFile>,
  { signal, onCopied }: CopyOptions = {},
): Promise<Copied> {
  const folders = createFolderTasks();
  const touched = new Set<string>();
  const damage: Damage[] = [];
  let files = 0;
  let bytes = 0;
  await eachOf(contents, filesAtOnce, async (file) => {
    stopIf(signal);
    const folder = path.dirname(path.join(to, file.label));
    await folders.make(path.join(to, file.kind));
    await folders.make(folder);
    touched.add(folder);
    try {
      // Not in one line with the waiting: others add to it meanwhile.
      const copied = await copyContent(from, to, file, signal);
      bytes += copied;
      files += 1;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      damage.push({
        file: file.label,
        problem: inEnglish("was not copied from the archive: {message}", { message: error.message }),
      });
    }
    onCopied?.(files + damage.length);
  });
  for (const folder of touched) await syncFolder(folder);
  return { files, bytes, damage };
}

/** How many bytes. After a `SourceError` the copy is as it was. */
async function copyContent(
  from: string,
  to: string,
  file: ContentFile,
  signal: AbortSignal | undefined,
): Promise<number> {
  let bytes = 0;
  const source = path.join(from, file.label);
  await writeUnsynced(path.join(to, file.label), async (handle) => {
    bytes = file.kind === "readings" ? await copyReading(source, handle, file) : await copySum(source, handle);
  });
  return bytes;

  async function copySum(at: string, handle: FileHandle): Promise<number> {
    const copied = await copyBytes(at, handle, { signal });
    if (copied.sha256 !== file.sum) throw changedError();
    return copied.bytes;
  }
}

async function copyReading(source: string, handle: FileHandle, { sum }: ContentFile): Promise<number> {
  const whole = await readSource(() => readFile(source));
  if (readingBody(sum, whole) === undefined) throw changedError();
  await writeWhole(handle, whole);
  return whole.length;
}

function changedError(): SourceError {
  return new SourceError("it was changed there, its sum is wrong");
}
