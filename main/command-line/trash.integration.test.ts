import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeArchive } from "./command-line.fixture.ts";

describe("the trash", () => {
  it("takes transcripts out of lists, searches and exports, and gives them back, across processes", async () => {
    const { lectern, json, ids } = await makeArchive(3);
    const [first = "", second = ""] = ids;
    const before = await lectern("list", "--archive", "a");
    expect((await lectern("delete", first, first, second, "--archive", "a")).out).toBe("2 moved to the trash\n");
    expect(await json("delete", first, "--archive", "a")).toEqual([{ changed: 0 }]);
    expect(await json("search", "meeting", "--archive", "a")).toHaveLength(1);
    expect(await json("list", "--archive", "a")).toHaveLength(1);
    const [exported] = await json("export", "--format", "json", "--to", "out", "--archive", "a");
    expect(exported).toMatchObject({ transcripts: 1, leftOut: [] });
    const trashed = await json("trash", "--archive", "a");
    expect(trashed).toMatchObject([{ trashed: expect.stringMatching(/^2.*Z$/) }, { title: expect.any(String) }]);
    expect((await lectern("show", first, "--archive", "a")).out).toContain("In the trash since 2");
    const refused = await lectern("tag", first, "--status", "approved", "--archive", "a");
    expect([refused.code, refused.err]).toMatchObject([1, expect.stringMatching(/is in the trash. Restore it/)]);

    expect((await lectern("restore", "--query", "number 1", "--archive", "a")).out).toBe("1 restored\n");
    expect(await json("trash", "--archive", "a")).toHaveLength(1);
    expect((await lectern("undo", "--archive", "a")).out).toMatch(
      /^Taken back: the return of 1 transcript from the trash/,
    );
    expect((await lectern("undo", "--archive", "a")).out).toMatch(/^Taken back: the deletion of 2 transcripts \(/);
    expect(await lectern("list", "--archive", "a")).toEqual(before);
  });

  it("is named in the verdict on a file whose transcript lies there", async () => {
    const { lectern, json, ids } = await makeArchive(2);
    const [first = ""] = ids;
    await lectern("delete", first, "--archive", "a");
    const again = await lectern("import", "pages", "--archive", "a");
    expect([again.code, again.err]).toMatchObject([
      0,
      expect.stringContaining("1 in the archive already, 1 in the trash."),
    ]);
    expect(again.out).toMatch(/^trashed\tpages\/1\.txt\t.*in the trash as “Harbour Board meeting 1”. Restore it/m);
    const lines = await json("import", "pages/1.txt", "--archive", "a");
    expect(lines).toMatchObject([{ verdict: "trashed", id: first }]);
  });

  it("is emptied for good: records and files are gone, nothing is damaged, and no step brings them back", async () => {
    const { lectern, json, ids, folder } = await makeArchive(3);
    const [first = ""] = ids;
    await lectern("tag", ...ids, "--add-topic", "Ice", "--archive", "a");
    await lectern("delete", first, "--archive", "a");
    const emptied = await json("trash", "--empty", "--yes", "--archive", "a");
    expect(emptied).toMatchObject([{ transcripts: 1, files: 3, left: 0 }]);
    expect(await json("trash", "--archive", "a")).toEqual([]);
    expect(readdirSync(path.join(folder, "a/readings"))).toHaveLength(2);
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
    const steps = (await json("history", "--archive", "a")) as readonly { step: string; deed: { code: string } }[];
    expect(steps.map(({ deed }) => deed.code)).toEqual(["empty-trash", "trash", "tag", "import", "create-archive"]);
    const undo = (n: number) => lectern("undo", steps[n]?.step ?? "", "--archive", "a");
    expect((await undo(0)).err).toMatch(/cannot be taken back/);
    expect((await undo(1)).err).toMatch(/“Harbour Board meeting 1” is no longer in the archive/);
    // Tags went with the transcript; those of the others are taken back.
    expect((await undo(2)).out).toMatch(/^Taken back: tags of 2 transcripts/);
    expect(await json("list", "--archive", "a")).toHaveLength(2);
    expect(await json("import", "pages/1.txt", "--archive", "a")).toMatchObject([{ verdict: "new" }]);
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
  });
});
