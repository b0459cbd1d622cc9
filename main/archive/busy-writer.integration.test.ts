import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeTestFolder } from "./fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "./open.ts";

async function startWriter(): Promise<string> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  await archive.close();
  const program = path.join(import.meta.dirname, "busy-writer.fixture.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, archive.folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  await once(child.stdout, "data");
  child.stdout.resume();
  return archive.folder;
}

test("a reader sees whole states, each at least as new as the one before, however busy the writer is", async () => {
  const folder = await startWriter();
  let last = 0;
  const notices = new Set<string>();
  for (let reads = 0; reads < 30 || last < 40; reads += 1) {
    const reader = await openArchive(folder, { readOnly: true });
    const topics = new Set(reader.tables.topics.keys());
    for (const { topics: tags } of reader.tables.transcripts.values()) expect(new Set(tags)).toEqual(topics);
    expect(reader.sequence()).toBeGreaterThanOrEqual(last);
    last = reader.sequence();
    for (const notice of reader.notices) notices.add(notice);
    await reader.close();
  }
  expect([...notices].filter((notice) => !notice.includes("being made just now"))).toEqual([]);
  // Its transcripts are made without files.
  const { damage } = await verifyFolder(folder);
  expect(damage.filter(({ file }) => !/^(?:originals|texts|readings)\//.test(file))).toEqual([]);
  await expect(openArchive(folder)).rejects.toMatchObject({
    code: "archive-locked",
    message: expect.stringContaining("busy-writer"),
  });
});
