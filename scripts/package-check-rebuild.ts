import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { runNode } from "./test-run.ts";

/** Each file below a folder by its path there, with its SHA-256. */
export type Sums = ReadonlyMap<string, string>;

/**
 * Builds once more and compares: whoever builds the same source with the same packages gets the same files, on any machine.
 * @returns what is wrong, one line each
 */
export async function wrongRebuild(folder: string, project: string): Promise<readonly string[]> {
  const first = await sumsOf(folder);
  const code = await runNode("node_modules/vite/bin/vite.js", ["build", "--app", "--logLevel", "warn"]);
  if (code !== 0) return [`a second build ended with ${code}`];
  return [...differences(first, await sumsOf(folder)), ...(await filesNaming(project, folder))];
}

export async function sumsOf(folder: string): Promise<Sums> {
  const files = await filesIn(folder);
  const sums = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      return [file, createHash("sha256").update(bytes).digest("hex")] as const;
    }),
  );
  return new Map(sums);
}

export function differences(first: Sums, second: Sums): readonly string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names]
    .filter((name) => first.get(name) !== second.get(name))
    .map((name) => `${name} is not the same in a second build`);
}

/** A file that names the folder that it was built in would be another one elsewhere. */
async function filesNaming(word: string, folder: string): Promise<readonly string[]> {
  const files = await filesIn(folder);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "latin1")));
  return files
    .filter((_, i) => texts[i]?.includes(word))
    .map((file) => `${file} names the folder that it was built in`);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
