import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { generationsFolder } from "../../main/archive/catalogue/generation.ts";
import { keepGeneration } from "../../main/archive/catalogue/keep-generation.ts";
import { createArchive } from "../../main/archive/open.ts";
import { cutPower } from "./cut-power.ts";
import { type Fate, imageAt, keptWhole } from "./disk-image.ts";
import { recordDisk } from "./recorder.ts";
import { type Entry, emptyRecording, type Recording } from "./recording.ts";

test("in 2,000 states that a power cut may leave, nothing acknowledged is lost and every archive opens", async () => {
  const report = await cutPower({ states: 2_000, seed: 1 });
  expect(report).toMatchObject({ states: 2_000, lost: 0, unopenable: 0, wrong: [] });
  expect(report.acknowledged).toBeGreaterThan(10_000);
}, 300_000);

test("a file that two store at once is there for good when either is told so", async () => {
  const top = await mkdtemp(path.join(os.tmpdir(), "lectern-power-"));
  onTestFinished(() => rm(top, { recursive: true }));
  const recording = emptyRecording();
  const recorder = await recordDisk(top, recording);
  onTestFinished(recorder.stop);
  const archive = await createArchive(path.join(top, "archive"), { name: "Port" });
  onTestFinished(() => archive.close());
  const store = async () => {
    recorder.tell(path.relative(top, archive.texts.pathOf(await archive.texts.put(bytes))));
  };
  const again = async () => {
    while (recording.entries.at(-1)?.deed.do !== "move") await setImmediate();
    await store();
  };
  await Promise.all([store(), again(), again()]);
  expect(recording.told).toHaveLength(3);
  for (const { at, word } of recording.told) expect([...imageAt(recording, at, dropped).files.keys()]).toContain(word);
});

test("an earlier archive.json that a program kept before it was killed is there for good when the next one names it", async () => {
  const top = await mkdtemp(path.join(os.tmpdir(), "lectern-power-"));
  onTestFinished(() => rm(top, { recursive: true }));
  const folder = path.join(top, "archive");
  const recording = emptyRecording();
  const recorder = await recordDisk(top, recording);
  onTestFinished(recorder.stop);
  await (await createArchive(folder, { name: "Port" })).close();
  await keepGeneration(folder);
  const list = path.join("archive", generationsFolder);
  const isItsSync = ({ deed }: Entry) => deed.do === "sync-folder" && deed.path === list;
  recording.entries.splice(recording.entries.findLastIndex(isItsSync), 1);
  const { generations } = await keepGeneration(folder);
  const names = [...imageAt(recording, recording.moments, dropped).files.keys()];
  expect(names.filter((name) => path.dirname(name) === list)).toEqual(generations.map((name) => path.join(list, name)));
  expect(generations).toHaveLength(1);
});

const bytes = Buffer.from("written");
const dropped: Fate = { ...keptWhole, isKept: () => false };

function recordingOf(...deeds: readonly Entry["deed"][]): Recording {
  const entries = deeds.map((deed, n) => ({ deed, start: 2 * n + 1, end: 2 * n + 2 }));
  return { entries, told: [], moments: 2 * deeds.length };
}

const named = recordingOf(
  { do: "name", path: "a", file: 1 },
  { do: "write", file: 1, at: 0, bytes },
  { do: "sync", file: 1 },
  { do: "sync-folder", path: "" },
  { do: "move", from: "a", to: "b", file: 1 },
);

test.each([
  ["nothing is sure without a sync", 5, dropped, {}],
  ["the sync of a file does not make its name sure", 6, dropped, {}],
  ["the sync of a folder that is under way makes nothing sure", 7, dropped, {}],
  ["the sync of a folder makes its names sure", 8, dropped, { a: "written" }],
  ["a move is there or not, whole", 10, dropped, { a: "written" }],
  ["a move is there or not, whole", 10, keptWhole, { b: "written" }],
  [
    "a size may come without its bytes",
    5,
    { ...keptWhole, tear: () => ({ parts: [], isSized: true }) },
    { a: "\0".repeat(7) },
  ],
])("of the simulation itself: %s", (_what, moment, fate, files) => {
  const image = imageAt(named, moment, fate);
  const found = Object.fromEntries([...image.files].map(([name, content]) => [name, Buffer.from(content).toString()]));
  expect(found).toEqual(files);
});
