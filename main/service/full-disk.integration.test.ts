import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { forkChild } from "../runtime/child.ts";
import { createService } from "./create-service.ts";
import { samples } from "./service.fixture.ts";

const megabyte = 1024 * 1024;

/** A small disk of its own, in memory, that is gone after the test. */
function mountDisk(): string {
  const place = mkdtempSync(path.join(os.tmpdir(), "lectern-full-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "none", place]);
  onTestFinished(() => {
    execFileSync("umount", ["-l", place]);
    rmSync(place, { recursive: true });
  });
  return place;
}

/** Leave no byte free. */
function fillDisk(file: string): void {
  try {
    for (let n = 0; ; n += 1) writeFileSync(file, Buffer.alloc(n < 8 ? megabyte : 4096), { flag: "a" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

test.skipIf(process.platform !== "linux" || process.getuid?.() !== 0)(
  "a disk that is really full refuses changes in words; the archive stays open, and goes on when there is room (Linux, root: mounts a disk)",
  async () => {
    const disk = mountDisk();
    const home = mkdtempSync(path.join(os.tmpdir(), "lectern-home-"));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const service = createService({
      capabilities: { host: "browser", dialogs: false, browsePlaces: true, openFiles: false },
      version: "test",
      userData: home,
      samples,
      spawn: forkChild,
    });
    onTestFinished(() => service.close());
    const folder = path.join(disk, "archive");
    await service.handlers.archive.create({ place: service.namePlace(folder).id, name: "Small disk" });
    const importFrom = async (at: string) => {
      const begun = await service.receivePaths([at]);
      if (!begun.ok) throw new Error(begun.error.message);
      await service.reviewed(begun.value.import);
      return await service.handlers.imports.run({ import: begun.value.import });
    };
    expect((await importFrom(samples)).phase).toBe("done");
    await service.indexed();
    // More than what may be left of the last page of the history.
    const tag = (topic: string) =>
      service.call("tags", "apply", {
        selection: { view: {} },
        add: { topics: [{ label: topic }] },
        set: { notes: topic.repeat(5_000) },
      });
    const filler = path.join(disk, "film.mov");
    const drop = path.join(home, "drop");
    mkdirSync(drop);
    writeFileSync(
      path.join(drop, "a.txt"),
      `Events\nA meeting\nMarch 3, 2021\n14:15\nPort Almere\nChair Valdez: ${"Good morning. ".repeat(9_000)}\n`,
    );

    fillDisk(filler);
    const refused = await tag("Dredging");
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "disk", message: expect.stringContaining("the disk is full") },
    });
    expect(await importFrom(drop)).toMatchObject({
      phase: "failed",
      report: { imported: 0, message: expect.stringContaining("full") },
    });
    expect(await service.call("archive", "state", {})).toMatchObject({
      ok: true,
      value: { archive: { readOnly: false } },
    });
    rmSync(filler);
    expect(await tag("Dredging")).toMatchObject({ ok: true });
    expect((await importFrom(drop)).report?.imported).toBe(1);
    fillDisk(filler);
    // Not even archive.json can be written now: what was acknowledged is in the history.
    await service.close().catch((error: unknown) => expect(error).toMatchObject({ code: "disk" }));
    rmSync(filler);
    await service.handlers.archive.open({
      place: service.namePlace(folder).id,
      readOnly: false,
      inSpiteOfDamage: false,
      takeOver: false,
    });
    expect(await service.handlers.archive.verify({})).toMatchObject({ damage: [] });
    const state = await service.call("archive", "state", {});
    expect(state).toMatchObject({ ok: true, value: { archive: { transcripts: 11, readOnly: false } } });
  },
  60_000,
);
