import { writeSync } from "node:fs";
import path from "node:path";
import { createArchive, isArchive, openArchive } from "../../main/archive/open.ts";
import { createReaderPool } from "../../main/reading/reader-pool.ts";
import { createRandom } from "../generate/random.ts";
import { type Desk, doSomething } from "./deeds.ts";

/** The pipe on which the parent hears what was acknowledged. */
const reports = 3;

/** Milliseconds for a file: a machine that is busy may be slow to read it, and that is not what is looked at here. */
const unhurried = 120_000;

/** At once and whole: what stands in a buffer when the process is killed was never said. */
function report(...words: readonly string[]): void {
  writeSync(reports, `${words.join(" ")}\n`);
}

/**
 * A program that is made to be killed: opens the archive in the folder, or makes one, changes it at random, reports each
 * step once it is acknowledged, and closes after so many deeds.
 */
async function main(folder: string, seed: number, deeds: number): Promise<void> {
  report("open");
  const options = { program: "crash-writer", who: "Ada", segmentBytes: 64 * 1024 };
  const isThere = await isArchive(folder);
  const archive = isThere
    ? await openArchive(folder, options)
    : await createArchive(folder, { ...options, name: "Port" });
  if (!isThere) report("created");
  const made: string[] = [];
  archive.onCommit((step) => {
    report("step", step.id);
    made.push(step.id);
  });
  const desk: Desk = {
    archive,
    random: createRandom(seed),
    made,
    imports: {
      folder: path.join(folder, "..", "incoming"),
      openPool: () => createReaderPool({ threads: 1, patience: unhurried }),
      placesOnThreads: true,
    },
    onPhase: report,
  };
  for (let n = 0; n < deeds; n += 1) await doSomething(desk);
  report("close");
  await archive.close();
  report("closed");
}

const [folder = "", seed, deeds] = process.argv.slice(2);
await main(folder, Number(seed), Number(deeds));
