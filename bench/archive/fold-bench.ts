import { openArchive } from "../../main/archive/open.ts";
import { longestHold } from "../finding/hold.ts";
import { type Row, time } from "../row.ts";
import { tagDraft, untagged } from "./durable-tag.ts";

/** Write archive.json anew after a tag, and what that holds up; then open with much history still to be replayed. */
export async function benchFold(size: number, folder: string): Promise<Row[]> {
  const archive = await openArchive(folder, { program: "bench" });
  const [topic = ""] = archive.tables.topics.keys();
  await archive.commit(tagDraft(archive, untagged(archive, topic, 1), topic));
  let folding = 0;
  const held = await longestHold(async () => {
    folding = await time(archive.fold);
  });
  await archive.close();
  process.stdout.write(`${size.toLocaleString("en")} folded in ${Math.round(folding)} ms\n`);
  return [{ what: "fold: longest hold", size, ours: held, unit: "ms", atMost: 50 }];
}
