import { writeSync } from "node:fs";
import { createArchive, isArchive, openArchive } from "../../main/archive/open.ts";
import { backUp } from "../../main/backup/back-up.ts";
import { createRandom } from "../generate/random.ts";
import { type Desk, doSomething } from "./deeds.ts";

/** The pipe on which the parent hears what was done. */
const reports = 3;

/** At once and whole: what stands in a buffer when the process is killed was never said. */
function report(...words: readonly string[]): void {
  writeSync(reports, `${words.join(" ")}\n`);
}

/** A program that is made to be killed: works at random in the archive and backs it up, again and again. */
async function main(folder: string, copy: string, seed: number): Promise<void> {
  const options = { program: "backup-writer", segmentBytes: 16 * 1024 };
  const isThere = await isArchive(folder);
  const archive = isThere
    ? await openArchive(folder, options)
    : await createArchive(folder, { ...options, name: "Port" });
  const made: string[] = [];
  archive.onCommit((step) => {
    report("step", step.id);
    made.push(step.id);
  });
  const desk: Desk = { archive, random: createRandom(seed), made, onPhase: report };
  for (;;) {
    for (let n = desk.random.below(30); n >= 0; n -= 1) await doSomething(desk);
    report("backup");
    const { batch, damage } = await backUp(archive, copy);
    for (const { file, problem } of damage) report("damage", file, problem);
    report("backed-up", String(batch));
  }
}

const [folder = "", copy = "", seed] = process.argv.slice(2);
await main(folder, copy, Number(seed));
