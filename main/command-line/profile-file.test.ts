import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { profileText, readProfileFile } from "./profile-file.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-profile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string): string {
  const file = path.join(folder, "profile.json");
  writeFileSync(file, text);
  return file;
}

const documented = () => {
  const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/reading.md"), "utf8");
  return /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
};

describe("a profile in a file", () => {
  it("is read as the documentation shows one, and reads what it says", async () => {
    const profile = await readProfileFile(write(documented()));
    const reading = readText("We thank the Assembly.\nPage 1 of 9\n", {
      profile,
      fileName: "Session 25/NOR_25_1970.txt",
    });
    expect(reading).toMatchObject({
      profile: "UN General Debate",
      title: { value: "UN General Debate, session 25, NOR" },
      date: { value: "1970" },
      place: { value: "New York" },
    });
    expect(reading.lines.map(({ role }) => role)).toEqual(["narration", "furniture"]);
    expect(await readProfileFile(write(profileText(profile)))).toEqual(profile);
  });

  it.each([
    ["{", /cannot be read as JSON/],
    ['{"name":"Radio"}', /must begin with "lectern": "reading-profile"/],
    ['{"lectern":"reading-profile","version":2}', /no reading profile that this version knows/],
    ['{"lectern":"reading-profile","version":1,"name":"Radio"}', /say which files it is for/],
  ])("%s is refused with what is wrong", async (text, message) => {
    await expect(readProfileFile(write(text))).rejects.toMatchObject({
      code: "bad-request",
      message: expect.stringMatching(message),
    });
  });
});
