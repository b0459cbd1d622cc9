import { expect, test } from "vitest";
import { createLoader } from "../load-document.ts";
import { createPace } from "../pace.ts";
import { sourceOf } from "../testing/arbitrary-archive.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { csvProof } from "./csv/csv-proof.ts";
import { expectOnce } from "./expect-once.ts";
import { jsonProof } from "./json/json-proof.ts";
import { linesProof } from "./json/lines-proof.ts";
import { teiProof } from "./tei/tei-proof.ts";

const archive = madeArchive(2);
const source = sourceOf(archive);
const load = createLoader(source, {});
const pace = createPace();

async function documentsIn() {
  const wants = { blocks: true, original: true, events: true, earlier: true };
  const all = await Promise.all([...archive.tables.transcripts.keys()].map((id) => load(id, wants)));
  return all.flatMap((one) => ("reason" in one ? [] : one));
}

test("what is expected of a transcript is worked out once, and apart from another’s", async () => {
  let count = 0;
  const once = expectOnce(async ({ record }) => {
    count += 1;
    return { description: { title: record.title } };
  });
  const documents = await documentsIn();
  const titles: unknown[] = [];
  for (const document of [...documents, ...documents]) {
    titles.push((await once(document, archive.tables, pace, source.archive)).description?.title);
  }
  expect(titles).toEqual([1, 2, 1, 2].map((n) => `Meeting ${n} of the harbour board`));
  expect(count).toBe(2);
});

test("formats that a bag holds too share what they expect with it", async () => {
  const [document] = await documentsIn();
  if (!document) throw new Error("no document");
  for (const reader of [teiProof, csvProof, jsonProof]) {
    expect(await reader.expectTranscript(document, archive.tables, pace, source.archive)).toBe(
      await reader.expectTranscript(document, archive.tables, pace, source.archive),
    );
  }
  expect(await linesProof.expectTranscript(document, archive.tables, pace, source.archive)).toBe(
    await jsonProof.expectTranscript(document, archive.tables, pace, source.archive),
  );
});
