import { expect, onTestFinished, test } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { newId } from "../runtime/new-id.ts";
import { openStage, samples } from "./service.fixture.ts";

test("a purge closes the archive, erases, and opens it again; a refused one leaves it open", async () => {
  const stage = await openStage();
  onTestFinished(() => stage.close());
  await stage.importAll(samples);
  const { archive, finding } = stage.service.handlers;
  const view = viewSchema.parse({});
  const list = async () => (await finding.list({ view, offset: 0, limit: 50 })).rows.map(({ id }) => id);
  const before = await list();
  const [gone = ""] = before;
  const reason = "By order of the court";
  const unknown = archive.purge({ transcripts: [newId("transcript")], reason });
  await expect(unknown).rejects.toMatchObject({ code: "not-found" });
  expect(await list()).toEqual(before);
  const erasing = archive.purge({ transcripts: [gone], reason });
  const seen = new Set<string | undefined>();
  let isOver = false;
  const looking = (async () => {
    while (!isOver) seen.add((await archive.state({})).archive?.name);
  })();
  const report = await erasing.finally(() => {
    isOver = true;
  });
  await looking;
  expect([...seen], "what windows were told meanwhile").toEqual([expect.any(String)]);
  expect(report).toMatchObject({
    transcripts: 1,
    files: [expect.stringMatching(/^originals/), expect.any(String), expect.any(String)],
    backups: [],
  });
  expect((await list()).toSorted()).toEqual(before.filter((id) => id !== gone).toSorted());
  expect(await archive.verify({})).toMatchObject({ damage: [] });
});
