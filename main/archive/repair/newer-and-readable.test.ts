import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { sha256Of } from "../disk/sha256.ts";
import { summedText } from "../disk/summed-json.ts";
import { openArchive } from "../open.ts";
import { filesIn, makeArchive, spoil } from "./repair.fixture.ts";
import { planRepair, repairFolder } from "./repair.ts";

describe("what a newer Lectern wrote", () => {
  const newer = (name: string) => summedText(name, { format: 2, more: true });
  const inner = '{"format":2,"more":true}';
  test.each([
    ["archive.json", '{\n"format": 2,\n'],
    ["manifest.json", newer("manifest")],
    ["history/000000000009.gap.json", newer("gap")],
    ["history/saved.json", `{"saved":${inner},"sum":"${sha256Of(inner)}"}\n`],
  ])("in %s, is not touched, whatever else is damaged", async (file, text) => {
    const folder = await makeArchive("A!", "B");
    await writeFile(path.join(folder, file), text);
    await writeFile(path.join(folder, "README.txt"), "spoilt");
    const before = await filesIn(folder);
    await expect(planRepair(folder)).rejects.toMatchObject({ code: "archive-newer" });
    await expect(repairFolder(folder)).rejects.toMatchObject({ code: "archive-newer" });
    const after = await filesIn(folder);
    for (const [name, bytes] of before) if (!name.startsWith("writer.")) expect(after.get(name)).toBe(bytes);
  });
});

test("what archive.json holds can be read though the history behind it is damaged, when asked for", async () => {
  const folder = await makeArchive("A!", "B", "C");
  await spoil(folder, [3]);
  await expect(openArchive(folder, { readOnly: true })).rejects.toMatchObject({ details: { readable: true } });
  await expect(openArchive(folder, { inSpiteOfDamage: true })).rejects.toMatchObject({ code: "archive-damaged" });
  const archive = await openArchive(folder, { readOnly: true, inSpiteOfDamage: true });
  expect([...archive.tables.topics.values()].map(({ label }) => label)).toEqual(["A!"]);
  expect(archive.notices).toEqual([expect.stringContaining("after batch 2")]);
  await writeFile(path.join(folder, "archive.json"), "spoilt");
  await expect(openArchive(folder, { readOnly: true, inSpiteOfDamage: true })).rejects.toMatchObject({
    code: "archive-damaged",
  });
});
