import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { judgedItem } from "../../main/importing/import-item.ts";
import { createJudge } from "../../main/importing/judge.ts";
import { readBytes } from "../../main/reading/read-bytes.ts";

/** Says which files of a folder an import would take for versions of which; a person says whether they are. */
export async function foundVersions(folder: string, say: (line: string) => void): Promise<boolean> {
  const judge = createJudge([]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  let found = 0;
  for (const [index, file] of files.entries()) {
    const name = path.relative(folder, file);
    const received = await readBytes(readFileSync(file), name);
    const verdict = judge.verdictOn(received);
    judge.note(judgedItem(index, { path: file, name }, received, verdict), received);
    if (verdict.kind !== "version" && verdict.kind !== "same-text") continue;
    found += 1;
    say(`${verdict.kind}\t${name}\t${verdict.of?.title ?? ""}`);
  }
  say(`${found} of ${files.length} files are versions of others`);
  return true;
}
