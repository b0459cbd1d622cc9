import { existsSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newId } from "../runtime/new-id.ts";
import { openStage, samples } from "./service.fixture.ts";

async function openWithSamples() {
  const stage = await openStage();
  onTestFinished(() => stage.close());
  await stage.importAll(samples);
  const place = stage.service.namePlace(path.join(stage.folder, "copy")).id;
  return { ...stage, place };
}

test("a backup is followed, noted with the archive, and its folder is known the next time", async () => {
  const { service, heard, place, folder } = await openWithSamples();
  const { backups } = service.handlers;
  expect(await backups.last({})).toEqual({});
  const report = await backups.make({ backup: newId("backup"), place });
  expect(report).toMatchObject({ folder: path.join(folder, "copy"), damage: [] });
  expect(heard.some(({ name }) => name === "backups.progress")).toBe(true);
  expect(heard.at(-1)).toMatchObject({
    name: "archive.state",
    event: { archive: { care: { backups: [{ folder: report.folder, batch: report.batch, files: report.files }] } } },
  });
  expect(await backups.last({})).toMatchObject({ place: { id: place, label: report.folder } });
});

test("one at a time; it can be stopped, and closing the archive stops it", async () => {
  const { service, place, folder } = await openWithSamples();
  const { backups, archive } = service.handlers;
  const backup = newId("backup");
  const making = backups.make({ backup, place });
  const stopped = expect(making).rejects.toMatchObject({ code: "cancelled" });
  await expect(backups.make({ backup: newId("backup"), place })).rejects.toMatchObject({ code: "busy" });
  await backups.cancel({ backup });
  await stopped;
  const closing = expect(backups.make({ backup: newId("backup"), place })).rejects.toMatchObject({ code: "cancelled" });
  await archive.close({});
  await closing;
  expect(existsSync(path.join(folder, "copy", "writer.lock"))).toBe(false);
});
