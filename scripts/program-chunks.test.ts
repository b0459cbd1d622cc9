import path from "node:path";
import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { firstChunk, programChunks } from "./program-chunks.ts";

const top = path.resolve(import.meta.dirname, "..");
const file = (name: string) => path.join(top, name);

/** Who imports what, statically. */
const importers: Readonly<Record<string, readonly string[]>> = {
  "main/words.ts": ["main/list.ts", "main/read.ts"],
  "main/list.ts": ["main/list-program.ts", "main/window-program.ts"],
  "main/read.ts": ["main/read-program.ts", "main/words.ts"],
  "main/odd.ts": ["main/read.ts"],
  "main/format.ts": [],
};

const context = {
  getModuleInfo: (module: string) =>
    ({ importers: (importers[path.relative(top, module)] ?? []).map(file) }) as unknown as Rolldown.ModuleInfo,
};

describe("programChunks", () => {
  const nameOf = programChunks({
    window: "main/window-program.ts",
    list: "main/list-program.ts",
    reading: "main/read-program.ts",
  });

  it("puts what the same programs begin with together, round and round as it is imported", () => {
    expect(nameOf(file("main/words.ts"), context)).toBe("of-list-reading-window");
    expect(nameOf(file("main/list.ts"), context)).toBe("of-list-window");
  });

  it("leaves what one program begins with to its own file", () => {
    expect(nameOf(file("main/list-program.ts"), context)).toBeUndefined();
  });

  it("leaves what is read later to the bundler", () => {
    expect(nameOf(file("main/format.ts"), context)).toBeUndefined();
  });
});

describe("firstChunk", () => {
  const nameOf = firstChunk("page", "main/list-program.ts");

  it("has what the page begins with, round and round as it is imported, itself too", () => {
    for (const one of ["main/list-program.ts", "main/list.ts", "main/words.ts"]) {
      expect(nameOf(file(one), context)).toBe("page");
    }
  });

  it("has nothing that is read later", () => {
    expect(nameOf(file("main/read-program.ts"), context)).toBeUndefined();
    expect(nameOf(file("main/format.ts"), context)).toBeUndefined();
  });
});
