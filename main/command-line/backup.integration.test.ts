import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { harbourPage, makeDesk, untilHeldBy } from "./command-line.fixture.ts";

async function makeArchive(count: number) {
  const desk = makeDesk();
  for (let n = 1; n <= count; n += 1) desk.write(`in/${n}.txt`, harbourPage(n));
  await desk.lectern("init", "--archive", "a", "--name", "Harbour Board");
  await desk.lectern("import", "in", "--archive", "a");
  return desk;
}

function isNamed(value: unknown): value is { readonly id: string; readonly title: string } {
  return typeof value === "object" && value !== null && "id" in value && "title" in value;
}

function filesWith(folder: string, ...words: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => words.some((word) => readFileSync(file).includes(word)));
}

describe("lectern backup", () => {
  it("copies what is new, verifies the copy, and the copy is an archive", async () => {
    const { lectern, json, folder, write } = await makeArchive(2);
    const first = await lectern("backup", "copy", "--archive", "a");
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.out).toMatch(/^2 transcripts in .*copy: 6 files copied, \d+ files verified\.\n$/);
    write("more/3.txt", harbourPage(3));
    await lectern("import", "more", "--archive", "a");
    expect(await json("backup", "copy", "--archive", "a")).toMatchObject([
      { transcripts: 3, copied: { files: 3 }, damage: [] },
    ]);
    expect((await lectern("list", "--archive", "copy")).out).toBe((await lectern("list", "--archive", "a")).out);
    expect(readdirSync(path.join(folder, "copy"))).not.toContain("writer.lock");
    expect((await lectern("verify", "--archive", "copy")).code).toBe(0);
    expect((await lectern("backup", "copy", "--archive", "a")).code).toBe(0);
  });

  it("carries a purge over to the copy", async () => {
    const { lectern, json, folder } = await makeArchive(2);
    await lectern("backup", "copy", "--archive", "a");
    const listed = await json("list", "--archive", "a");
    const [gone] = listed.flatMap((one) => (isNamed(one) && one.title.endsWith("meeting 2") ? [one] : []));
    const purged = await lectern("purge", gone?.id ?? "", "--reason", "By order", "--yes", "--archive", "a");
    expect([purged.code, purged.out]).toEqual([0, expect.stringMatching(/^Purged: 1 transcript, 0 passages, 3 files/)]);
    expect(purged.err).toContain(path.join(folder, "copy"));
    expect(await lectern("backup", "copy", "--archive", "a")).toMatchObject({ code: 0 });
    for (const archive of ["a", "copy"]) {
      expect((await lectern("verify", "--archive", archive)).code).toBe(0);
      expect((await lectern("list", "--archive", archive)).out).not.toContain("meeting 2");
      expect(filesWith(path.join(folder, archive), "meeting number 2", "Board meeting 2")).toEqual([]);
    }
    expect(await lectern("backup", "copy", "--archive", "a")).toMatchObject({ code: 0 });
  });

  it("works while another program writes to the archive", async () => {
    const { lectern, start, folder } = await makeArchive(1);
    const serving = start("serve", "--archive", "a");
    await untilHeldBy(path.join(folder, "a"), serving.pid);
    expect(await lectern("backup", "copy", "--archive", "a")).toMatchObject({ code: 0 });
  });

  it("names what it could not back up, and refuses other folders", async () => {
    const { lectern, folder } = await makeArchive(2);
    const [shard = ""] = readdirSync(path.join(folder, "a/texts"));
    rmSync(path.join(folder, "a/texts", shard), { recursive: true });
    const part = await lectern("backup", "copy", "--archive", "a");
    expect([part.code, part.err]).toEqual([1, expect.stringContaining(`texts/${shard}/`)]);
    expect(part.out).toContain("NOT a good backup: 1 problem");
    mkdirSync(path.join(folder, "letters"));
    writeFileSync(path.join(folder, "letters/one.txt"), "Dear harbour master");
    expect(await lectern("backup", "letters", "--archive", "a")).toMatchObject({ code: 1, out: "" });
    const inside = await lectern("backup", "a/copy", "--archive", "a");
    expect([inside.code, inside.err]).toEqual([2, expect.stringContaining("inside the archive itself")]);
  });
});
