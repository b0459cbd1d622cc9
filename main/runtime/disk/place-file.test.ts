import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { atOnce, type Disk, waitedFor } from "./disk.ts";
import { doMeanwhile, doNow, doTogether } from "./disk-work.ts";
import { placeFile } from "./place-file.ts";

const bytes = Buffer.from("The pier is open.\n");
const sha256 = "25792b46b6cd29cbbf4b4438fe32228a917971ab71b29024e3dac0674acaed6b";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lectern-place-"));
  file = path.join(folder, "a");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** Tells each call, and refuses the one with this number. */
function watched<H>(disk: Disk<H>, calls: string[], refused = -1): Disk<H> {
  return new Proxy(disk, {
    get: (target, name: keyof Disk<H>) => {
      calls.push(name);
      if (calls.length - 1 !== refused) return target[name];
      return () => {
        throw Object.assign(new Error("EIO: made for a test"), { code: "EIO", syscall: name });
      };
    },
  });
}

describe("a file that is put in its place", () => {
  it("is there whole, and is written again only where it is not what its sum says", async () => {
    const one = { file, bytes, sha256 };
    expect(await doMeanwhile(placeFile(waitedFor, one))).toBe(true);
    expect(doNow(placeFile(atOnce, one))).toBe(false);
    expect(await doMeanwhile(placeFile(waitedFor, one))).toBe(false);
    writeFileSync(file, "The pier is 0pen.\n");
    expect(doNow(placeFile(atOnce, one))).toBe(true);
    expect(readFileSync(file)).toEqual(bytes);
    expect(doNow(placeFile(atOnce, { file, bytes }))).toBe(true);
  });

  it("takes the same calls whether they are waited for or not", async () => {
    const [now, meanwhile]: [string[], string[]] = [[], []];
    doNow(placeFile(watched(atOnce, now), { file, bytes, sha256 }));
    rmSync(file);
    await doMeanwhile(placeFile(watched(waitedFor, meanwhile), { file, bytes, sha256 }));
    expect(now).toEqual(["sizeOf", "create", "write", "sync", "close", "rename"]);
    expect(meanwhile).toEqual(now);
  });

  it("leaves the old one as it was, and nothing unfinished, whichever call the disk refuses", async () => {
    writeFileSync(file, "old");
    for (let call = 0; call < 5; call += 1) {
      expect(() => doNow(placeFile(watched(atOnce, [], call), { file, bytes }))).toThrow("EIO");
      await expect(doMeanwhile(placeFile(watched(waitedFor, [], call), { file, bytes }))).rejects.toThrow("EIO");
      expect(readdirSync(folder)).toEqual(["a"]);
      expect(readFileSync(file, "utf8")).toBe("old");
    }
  });

  it("is written with others before any of them is synced, and one that is refused is alone in that", () => {
    const calls: string[] = [];
    const files = ["a", "b", "c"].map((name) => path.join(folder, name));
    // Of the second file: sync, which is the eleventh call of all.
    const disk = watched(atOnce, calls, 10);
    const outcomes = doTogether(files.map((one) => placeFile(disk, { file: one, bytes, sha256 })));
    expect(calls).toEqual([
      ...Array.from({ length: 3 }, () => ["sizeOf", "create", "write"]).flat(),
      ...["sync", "sync", "close", "removeIfThere", "sync"],
      ...Array.from({ length: 2 }, () => ["close", "rename"]).flat(),
    ]);
    expect(outcomes).toEqual([{ value: true }, { error: expect.objectContaining({ code: "EIO" }) }, { value: true }]);
    expect(readdirSync(folder)).toEqual(["a", "c"]);
  });

  it("leaves each file whole or not at all, and nothing unfinished, whenever a halt is called", () => {
    const files = ["a", "b", "c"].map((name) => path.join(folder, name));
    // Nine looks: three files in three stages each.
    for (let looks = 0; looks <= 9; looks += 1) {
      let left = looks;
      const isHalted = () => {
        left -= 1;
        return left < 0;
      };
      const outcomes = doTogether(
        files.map((one) => placeFile(atOnce, { file: one, bytes, sha256 })),
        isHalted,
      );
      const stand = outcomes.map((outcome) => "value" in outcome);
      expect(stand).toEqual([looks > 6, looks > 7, looks > 8]);
      expect(readdirSync(folder)).toEqual(["a", "b", "c"].filter((_, n) => stand[n]));
      for (const one of files) rmSync(one, { force: true });
    }
  });
});
