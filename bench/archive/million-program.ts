import { stat } from "node:fs/promises";
import path from "node:path";
import { openArchive } from "../../main/archive/open.ts";
import { longestHold } from "../finding/hold.ts";
import { time } from "../row.ts";
import { tagDraft, untagged } from "./durable-tag.ts";
import { makeFolder } from "./make-folder.ts";

const megabyte = 1_000_000;

/** Make the archive, or open it once, tag a transcript and fold: its archive.json is longer than any string of V8's. */
async function main([what, folder = "", size]: readonly string[]): Promise<void> {
  if (what === "open") return await openVeryLarge(folder);
  const making = await time(() => makeFolder(folder, Number(size)));
  say(`made in ${Math.round(making).toLocaleString("en")} ms, ${memory()}`);
}

async function openVeryLarge(folder: string): Promise<void> {
  const { size } = await stat(path.join(folder, "archive.json"));
  const archive = await openTimed(folder);
  const count = archive.tables.transcripts.size;
  say(`${count.toLocaleString("en")} transcripts, archive.json ${Math.round(size / megabyte).toLocaleString("en")} MB`);
  const [topic = ""] = archive.tables.topics.keys();
  const draft = tagDraft(archive, untagged(archive, topic, 1), topic);
  say(`one durable tag: ${(await time(() => archive.commit(draft))).toFixed(2)} ms`);
  let folding = 0;
  const held = await longestHold(async () => {
    folding = await time(archive.fold);
  });
  say(`folded in ${Math.round(folding).toLocaleString("en")} ms, longest hold ${held.toFixed(1)} ms, ${memory()}`);
  await archive.close();
}

async function openTimed(folder: string) {
  const began = performance.now();
  const archive = await openArchive(folder, { program: "bench" });
  say(`opened in ${Math.round(performance.now() - began).toLocaleString("en")} ms, ${memory()}`);
  return archive;
}

function memory(): string {
  const peak = (process.resourceUsage().maxRSS * 1_024) / megabyte;
  return `resident ${Math.round(process.memoryUsage().rss / megabyte)} MB, at most ${Math.round(peak)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
