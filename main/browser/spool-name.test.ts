import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberedName, spoolParts } from "./spool-name.ts";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("..", ".", "", "con", "a\\b", "nul.txt", "x:y", "ж".repeat(200), "end. "),
);
const anyName = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("/"));

describe("spoolParts", () => {
  it.each(["linux", "win32"] as const)("never leaves the folder and always fits, on %s", (platform) => {
    const { join, relative, isAbsolute } = platform === "win32" ? path.win32 : path.posix;
    const folder = platform === "win32" ? "C:\\spool" : "/spool";
    fc.assert(
      fc.property(anyName, (name) => {
        const parts = spoolParts(name, platform);
        const inside = relative(folder, join(folder, ...parts));
        expect(isAbsolute(inside) || inside.startsWith("..") || inside === "").toBe(false);
        expect(inside.split(platform === "win32" ? "\\" : "/")).toHaveLength(parts.length);
        expect(parts.every((part) => Buffer.byteLength(part) <= 255 && !part.includes("\0"))).toBe(true);
      }),
    );
  });

  it("keeps the name where it can", () => {
    expect(spoolParts("Board 2021/speech, final.txt")).toEqual(["Board 2021", "speech, final.txt"]);
    expect(spoolParts("a\\b.txt", "linux")).toEqual(["a\\b.txt"]);
    expect(spoolParts("a\\b?.txt", "win32")).toEqual(["a", "b_.txt"]);
    expect(spoolParts("AUX.txt", "win32")).toEqual(["_AUX.txt"]);
  });

  it("cuts the stem and keeps the ending", () => {
    const [name = ""] = spoolParts(`${"é".repeat(300)}.docx`);
    expect(name).toMatch(/^é+\.docx$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(numberedName(`${"a".repeat(251)}.txt`, 12)).toBe(`${"a".repeat(246)} (12).txt`);
  });
});
