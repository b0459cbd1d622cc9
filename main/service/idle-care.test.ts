import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { makeTestFolder } from "../archive/fixtures.ts";
import { createArchive, openArchive } from "../archive/open.ts";
import { createDeferred } from "../runtime/deferred.ts";
import { createActivity } from "./activity.ts";
import { startIdleCare } from "./idle-care.ts";

async function makeArchive() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  await archive.originals.putAll(Array.from({ length: 30 }, (_, n) => Buffer.from(`As received ${n}`)));
  return archive;
}

test("an archive that nobody works on is verified, once, and the windows are told", async () => {
  const archive = await makeArchive();
  const verified = createDeferred();
  let times = 0;
  const onVerified = async () => {
    times += 1;
    verified.resolve();
  };
  const care = startIdleCare({ archive, activity: createActivity(5), onVerified });
  await verified.promise;
  await setTimeout(30);
  await care.stop();
  expect(archive.care.now().verified).toMatchObject({ files: (await archive.verify()).files - 1, problems: 0 });
  expect(times).toBe(1);
});

test("while somebody works nothing is read, and it can be stopped", async () => {
  const archive = await makeArchive();
  const activity = createActivity(5);
  const work = createDeferred();
  const working = activity.during(() => work.promise);
  const care = startIdleCare({ archive, activity, onVerified: async () => {} });
  await setTimeout(60);
  expect([archive.care.pass(), archive.care.now().verified]).toEqual([undefined, undefined]);
  await care.stop();
  work.resolve();
  await working;
});

test("an archive that is open for reading only is let be", async () => {
  const { folder } = await makeArchive();
  const archive = await openArchive(folder, { readOnly: true });
  const care = startIdleCare({ archive, activity: createActivity(1), onVerified: async () => {} });
  await setTimeout(30);
  await care.stop();
  expect(archive.care.now().verified).toBeUndefined();
});
