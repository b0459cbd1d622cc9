import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Change } from "../../../shared/records/change.ts";
import { holdOf } from "../../runtime/testing/hold-of.ts";
import { anyAct, createRecords, draftOf, makeTestFolder, newTopic } from "../fixtures.ts";
import { createArchive } from "../open.ts";
import { eachChange } from "./step-changes.ts";
import { readStepHead } from "./step-head.ts";
import { readStepLine } from "./step-log.ts";
import { createStepReader } from "./step-reader.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("head and changes of any step, read apart, are the step; reading on from a line finds those before it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 8 }), async (acts) => {
      const archive = await createArchive(await makeTestFolder(), { name: '"changes":[' });
      for (const act of acts) {
        const { changes, deed } = draftOf(archive.tables, act);
        await archive.commit({ deed: { ...deed, names: [',"changes":[', act.do] }, changes });
      }
      const steps = await all(archive.steps());
      const lines = await all(archive.stepLines());
      const read = await Promise.all(
        lines.map(async (line) => ({ ...readStepHead(line), changes: await all<Change>(eachChange(line)) })),
      );
      expect(read).toEqual(steps);
      for (const [n, line] of lines.entries()) {
        expect((await all(archive.stepLines(line))).map(({ end }) => end)).toEqual(
          lines.slice(n + 1).map(({ end }) => end),
        );
      }
      await archive.close();
    }),
    { numRuns: 20 },
  );
});

test("an import of megabytes is read without holding the thread", async () => {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  const topics = Array.from({ length: 20_000 }, (_, n) => newTopic(`Topic ${n} ${"x".repeat(200)}`));
  await archive.commit(createRecords("topics", ...topics));
  const [line] = await all(archive.stepLines());
  let count = 0;
  const { looks, longest } = await holdOf(async () => {
    if (line) for await (const change of eachChange(line)) count += change.do === "create" ? 1 : 0;
  });
  expect(count).toBe(20_000);
  expect(looks).toBeGreaterThan(20_000);
  expect(longest).toBeLessThan(20);
  const read = createStepReader();
  if (line) expect(await read(line)).toEqual(readStepLine(line));
  if (line) expect(await read(line)).toBe(await read({ ...line }));
});
