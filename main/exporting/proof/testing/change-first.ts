import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** Change the first of the files that has what is looked for. */
export async function changeFirst(folder: string, names: readonly string[], pattern: RegExp, words: string) {
  for (const name of names) {
    const file = path.join(folder, name);
    const whole = await readFile(file, "utf8");
    const changed = whole.replace(pattern, words);
    if (changed === whole) continue;
    await writeFile(file, changed);
    return { undo: () => writeFile(file, whole) };
  }
  throw new Error(`Nothing in the files is ${pattern}.`);
}
