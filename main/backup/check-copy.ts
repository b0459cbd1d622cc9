import type { Damage } from "../../shared/contract/damage.ts";
import { contentFileOf, isWholeContent } from "../archive/stores/content-files.ts";
import type { Job } from "./back-up.ts";
import { type Copied, copyContents } from "./copy-contents.ts";
import { rehearse } from "./rehearse.ts";

export type CheckedCopy = {
  readonly files: number;
  readonly damage: readonly Damage[];
  /** Files that had been damaged in the copy and were copied again. */
  readonly mended: Copied;
};

/** Read the whole copy again; what is damaged there and whole in the archive is copied once more. */
export async function checkCopy(job: Job, expected: number, known: readonly Damage[]): Promise<CheckedCopy> {
  const { source, folder, signal, tell } = job;
  const found = await rehearse(source, folder, {
    ...(signal ? { signal } : {}),
    onProgress: (files) => tell("checking", files, Math.max(files, expected)),
  });
  const named = new Set(known.map(({ file }) => file));
  const others = found.damage.filter(({ file }) => !named.has(file));
  const suspects = others.flatMap(({ file }) => contentFileOf(file) ?? []);
  const mended = await copyContents(source.folder, folder, suspects, { signal });
  const failed = new Set(mended.damage.map(({ file }) => file));
  const whole = new Set<string>();
  for (const file of suspects) {
    if (!failed.has(file.label) && (await isWholeContent(folder, file))) whole.add(file.label);
  }
  return { files: found.files, damage: [...known, ...others.filter(({ file }) => !whole.has(file))], mended };
}
