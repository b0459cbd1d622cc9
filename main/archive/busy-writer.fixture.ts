import { setTimeout } from "node:timers/promises";
import type { Change } from "../../shared/records/change.ts";
import { changeRecords } from "./changes/changes.ts";
import { createRecords, draft, newTopic, newTranscript } from "./fixture-records.ts";
import { openArchive } from "./open.ts";

/**
 * A program for tests that writes without a pause. Each of its steps makes a topic and tags all transcripts with it, and
 * makes a transcript now and then; it folds all the time. So in every state there is, all transcripts have all topics.
 */
async function main(folder: string): Promise<void> {
  const archive = await openArchive(folder, { program: "busy-writer" });
  archive.onCommit(() => process.stdout.write("."));
  await archive.commit(createRecords("transcripts", newTranscript("Harbour board, meeting 0")));
  for (let round = 1; ; round += 1) {
    const topic = newTopic(`Topic ${round} ${"x".repeat((round * 997) % 40_000)}`);
    const topics = [...archive.tables.topics.keys(), topic.id];
    const tags = changeRecords(archive.tables, "transcripts", archive.tables.transcripts.keys(), {
      add: { topics: [topic.id] },
    });
    const changes: Change[] = [{ do: "create", on: "topics", record: topic }, ...tags];
    if (round % 5 === 0) {
      changes.push({
        do: "create",
        on: "transcripts",
        record: newTranscript(`Harbour board, meeting ${round}`, { topics }),
      });
    }
    await archive.commit(draft(changes));
    if (round % 3 === 0) await archive.fold();
    if (round % 50 === 0) await setTimeout(1);
  }
}

await main(process.argv[2] ?? "");
