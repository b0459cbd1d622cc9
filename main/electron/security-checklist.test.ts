import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";

const top = path.resolve(import.meta.dirname, "../..");
const table = await readFile(path.join(import.meta.dirname, "security-checklist.md"), "utf8");

const points = table
  .split("\n")
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

it("has Electron's twenty points, each with what proves it", () => {
  expect(points.map(([number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

it.each(points)("point %s, %s: its tests are there", async (_number, _point, _where, proofs = "") => {
  for (const proof of proofs.split("<br>")) {
    const [, file = "", title = ""] =
      /^(?:static|stand-in|story|package|Electron): `([^`]+)` › (.+)$/.exec(proof) ?? [];
    expect(title, `“${proof}” names a kind, a file and a test`).not.toBe("");
    expect(await readFile(path.join(top, file), "utf8"), proof).toContain(title);
  }
});

it.each(points)("point %s, %s: what keeps it is there", async (_number, _point, where = "") => {
  const files = [...where.matchAll(/`([\w-]+\.ts)`/g)].map(([, file = ""]) => path.join(import.meta.dirname, file));
  await expect(Promise.all(files.map((file) => readFile(file)))).resolves.toHaveLength(files.length);
});
