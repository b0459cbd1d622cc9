import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largestFile, readFileAt } from "./read-file.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lectern-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("a file on disk", () => {
  it("is read, whatever its name", async () => {
    const file = put(`line\nbreak ${"ы".repeat(100)}.txt`, "The pier is open.\n");
    expect(await readFileAt(file)).toMatchObject({ ok: true, text: "The pier is open.\n", words: 4, bytes: 18 });
  });

  it.each([
    ["a JSON file", "a.json", '{"a": 1}', /JSON/],
    ["an empty file", "empty.txt", "", /empty/],
  ])("is no transcript: %s", async (_, name, content, reason) => {
    const received = await readFileAt(put(name, content));
    expect(received).toMatchObject({ ok: false, kind: "not-a-transcript", reason: expect.stringMatching(reason) });
    expect(received.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is refused when too large, without being held whole", async () => {
    const file = put("large.txt", "");
    truncateSync(file, largestFile + 1);
    expect(await readFileAt(file)).toMatchObject({
      ok: false,
      kind: "unreadable",
      reason: expect.stringMatching(/too large.*64 MB/),
    });
  });

  it("says so when it is gone, a folder, or a link to itself", async () => {
    const loop = path.join(folder, "loop");
    symlinkSync(loop, loop);
    const refused = await Promise.all([path.join(folder, "gone.txt"), folder, loop].map((file) => readFileAt(file)));
    expect(refused.map((one) => (one.ok ? "" : one.reason))).toEqual([
      expect.stringMatching(/no longer there/),
      expect.stringMatching(/a folder/),
      expect.stringMatching(/leads to itself/),
    ]);
  });

  it.skipIf(process.platform === "win32")("is not waited for when it is a pipe that nobody writes to", async () => {
    const pipe = path.join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(await readFileAt(pipe)).toMatchObject({ ok: false, reason: expect.stringMatching(/device or a pipe/) });
  });

  it.skipIf(process.getuid?.() === 0)("says so when it may not be read (needs a user who is not root)", async () => {
    const file = put("locked.txt", "secret");
    chmodSync(file, 0);
    expect(await readFileAt(file)).toMatchObject({
      ok: false,
      kind: "unreadable",
      reason: expect.stringMatching(/may not read/),
    });
  });
});
