import { createRecords, draftOf, newTopic, newTranscript } from "./fixtures.ts";
import { openArchive } from "./open.ts";

/**
 * A program for tests that is made to be killed: opens the archive that it is given, changes it without end, folding now
 * and then, and writes the id of each step to its output once the step is acknowledged.
 */
async function main(folder: string): Promise<void> {
  const archive = await openArchive(folder, { program: "crash-writer" });
  archive.onCommit((step) => process.stdout.write(`${step.id}\n`));
  await archive.commit(createRecords("topics", newTopic("Harbours"), newTopic("Ferries")));
  for (let round = 0; ; round += 1) {
    const title = `Board of the port, meeting ${round}`;
    await archive.texts.put(Buffer.from(title));
    await Promise.all([
      archive.commit(createRecords("transcripts", newTranscript(title, { notes: "x".repeat(round % 9000) }))),
      archive.commit(draftOf(archive.tables, { do: "tag-all", topic: round })),
    ]);
    const step = await archive.commit(
      draftOf(archive.tables, { do: "set", field: "notes", which: round, text: title }),
    );
    if (step && round % 3 === 0) await archive.undo(step.id);
    if (round % 7 === 0) void archive.fold();
  }
}

await main(process.argv[2] ?? "");
