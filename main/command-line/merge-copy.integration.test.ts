import { cp } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { callHere } from "./call-here.fixture.ts";
import { makeArchive } from "./command-line.fixture.ts";

describe("bringing in another copy", () => {
  it("tells what would come in and where both differ, does it as one step, and takes it back", async () => {
    const { folder, ids } = await makeArchive(2);
    const [first = "", second = ""] = ids;
    await cp(path.join(folder, "a"), path.join(folder, "b"), { recursive: true });
    const lectern = (...args: readonly string[]) => callHere(folder, args);
    await lectern("tag", first, "--add-topic", "Pilotage", "--archive", "a");
    await lectern("tag", first, "--add-topic", "Dredging", "--title", "The dredger", "--archive", "b");
    await lectern("tag", first, "--title", "The new dredger", "--archive", "a");
    await lectern("tag", second, "--add-topic", "Pilotage", "--archive", "b");

    const look = await lectern("merge", "b", "--dry-run", "--archive", "a");
    expect(look.code).toBe(0);
    expect(look.out).toBe(
      [
        "This would come in; 1 changed in both, the later change stands.",
        "transcripts: 2 changed",
        "topics: 1 new",
        "what\tfield\there\tin the copy\t",
        "The new dredger\ttitle\tThe new dredger\tThe dredger\tkept: here",
        "The topic “Pilotage” was made in both: it is one now.",
        "",
      ].join("\n"),
    );
    expect((await lectern("show", first, "--archive", "a")).out).not.toContain("Dredging");

    const done = await lectern("merge", "b", "--archive", "a");
    expect(done.out).toContain("Brought in as one step; “lectern undo” takes it back; 1 changed in both");
    expect((await lectern("show", first, "--archive", "a")).out).toMatch(
      /^The new dredger\n[\s\S]*Dredging[\s\S]*Pilotage/,
    );
    expect((await lectern("show", second, "--archive", "a")).out).toContain("Pilotage");
    expect((await lectern("merge", "b", "--archive", "a")).out).toBe("The copy has nothing that is not here.\n");
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
    expect((await lectern("history", "--archive", "a")).out).toContain("the merging with the copy “b”");

    expect((await lectern("undo", "--archive", "a")).out).toContain("Taken back: the merging with the copy “b”");
    expect((await lectern("show", first, "--archive", "a")).out).not.toContain("Dredging");
  });

  it("refuses what is no copy, in one sentence", async () => {
    const { folder } = await makeArchive(1);
    const lectern = (...args: readonly string[]) => callHere(folder, args);
    await lectern("init", "--archive", "other", "--name", "Others");
    const refused = [
      [["merge", "a", "--archive", "a"], /a is the archive itself/],
      [["merge", "other", "--archive", "a"], /not a copy of this archive: their histories have no step in common/],
      [["merge", "nowhere", "--archive", "a"], /no folder .*nowhere/],
      [["merge", "c01900000-0000-7000-8000-000000000000", "--archive", "a"], /Say also into which it goes/],
    ] as const;
    for (const [args, words] of refused) {
      const { code, err } = await lectern(...args);
      expect(code).not.toBe(0);
      expect(err).toMatch(words);
    }
  });
});
