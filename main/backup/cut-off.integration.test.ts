import { cp, readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Archive } from "../archive/archive.ts";
import { openArchive, verifyFolder } from "../archive/open.ts";
import { backUp } from "./back-up.ts";
import { addTranscript, makePlaces } from "./backup.fixture.ts";

describe("a backup", () => {
  it("cut off at any moment opens, holds what it held, and is gone on with", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "First");
    await backUp(archive, copy);
    for (const title of ["Second", "Third"]) await addTranscript(archive, title);
    for (let moment = 0, isWhole = false; !isWhole; moment += 1) {
      const tried = `${copy} ${moment}`;
      await cp(copy, tried, { recursive: true });
      isWhole = await cutOff(archive, tried, moment);
      const found = await openArchive(tried, { readOnly: true });
      expect(found.tables.transcripts.size).toBeGreaterThanOrEqual(isWhole ? 3 : 1);
      expect(await found.verify()).toMatchObject({ damage: [] });
      await found.close();
      expect(await readdir(tried)).not.toContain("writer.lock");
      if (moment % 7 === 0) expect(await backUp(archive, tried)).toMatchObject({ transcripts: 3, damage: [] });
    }
  });

  it("cut off at its first time is gone on with too", async () => {
    const { archive, copy } = await makePlaces();
    await addTranscript(archive, "First");
    for (let moment = 0; !(await cutOff(archive, copy, moment)); moment += 1);
    expect(await verifyFolder(copy)).toMatchObject({ damage: [] });
  });
});

/** Stop it at the nth moment at which it looks whether it should; true when it came to its end before. */
async function cutOff(archive: Archive, copy: string, nth: number): Promise<boolean> {
  const { signal } = new AbortController();
  let looks = 0;
  Object.defineProperty(signal, "aborted", {
    get: () => {
      looks += 1;
      return looks > nth;
    },
  });
  try {
    await backUp(archive, copy, { signal });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: "cancelled" });
    return false;
  }
}
