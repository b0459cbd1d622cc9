import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Gathered, gatherFiles } from "./gather.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "lectern-gather-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function gather(...names: string[]): Promise<Gathered[]> {
  const files: Gathered[] = [];
  for await (const file of gatherFiles(names.map((name) => path.join(folder, name)))) files.push(file);
  return files;
}

describe("gathering files", () => {
  it("walks folders in the order of names and keeps the dropped folder's name", async () => {
    mkdirSync(path.join(folder, "drop/b"), { recursive: true });
    for (const name of ["drop/c.txt", "drop/a.txt", "drop/b/x.txt"]) writeFileSync(path.join(folder, name), "x");
    expect((await gather("drop")).map((file) => file.name)).toEqual(["drop/a.txt", "drop/b/x.txt", "drop/c.txt"]);
  });

  it("ends where a link leads back to its own folder", async () => {
    mkdirSync(path.join(folder, "drop"));
    writeFileSync(path.join(folder, "drop/a.txt"), "x");
    symlinkSync(path.join(folder, "drop"), path.join(folder, "drop/loop"));
    expect((await gather("drop")).map((file) => file.name)).toEqual(["drop/a.txt"]);
  });

  it("does not take the archive's own files for input, wherever it meets them", async () => {
    const archive = path.join(folder, "drop/archive");
    mkdirSync(path.join(archive, "texts"), { recursive: true });
    for (const name of ["drop/a.txt", "drop/archive/README.txt"]) writeFileSync(path.join(folder, name), "x");
    symlinkSync(archive, path.join(folder, "drop/also"));
    const found: Gathered[] = [];
    for await (const file of gatherFiles([path.join(folder, "drop")], { archive })) found.push(file);
    expect(found.map(({ name }) => name)).toEqual(["drop/a.txt", "drop/also"]);
    expect(found[1]?.refused).toMatch(/the archive itself/);
  });

  it("names a link to nothing, a link to itself and a file that is gone", async () => {
    symlinkSync(path.join(folder, "nowhere"), path.join(folder, "dangling"));
    symlinkSync(path.join(folder, "self"), path.join(folder, "self"));
    const refused = (await gather("dangling", "self", "gone.txt")).map((file) => file.refused);
    expect(refused[0]).toMatch(/leads to nothing/);
    expect(refused[1]).toMatch(/leads to itself/);
    expect(refused[2]).toMatch(/no such file/);
  });

  it("names files by their paths as given where it is asked to, so that two of one name can be told apart", async () => {
    const names: string[] = [];
    for (const one of ["a", "b"]) {
      mkdirSync(path.join(folder, one));
      writeFileSync(path.join(folder, one, "minutes.txt"), one);
    }
    const given = [path.join(folder, "a"), `${folder}/b/minutes.txt`];
    for await (const file of gatherFiles(given, { naming: "as-given" })) names.push(file.name);
    expect(names).toEqual([path.join(folder, "a", "minutes.txt"), `${folder}/b/minutes.txt`]);
  });

  it.skipIf(process.platform !== "linux")(
    "says that a name is not in UTF-8 (Linux: others know no such names)",
    async () => {
      mkdirSync(path.join(folder, "drop"));
      writeFileSync(Buffer.concat([Buffer.from(path.join(folder, "drop/")), Buffer.from([0x61, 0xff, 0xfe])]), "x");
      expect((await gather("drop")).map((file) => file.refused)).toEqual([
        expect.stringMatching(/not in UTF-8.*Rename/),
      ]);
    },
  );

  it("takes names with newlines and of 255 bytes as they are", async () => {
    const names = ["two\nlines.txt", `${"n".repeat(251)}.txt`];
    for (const name of names) writeFileSync(path.join(folder, name), "x");
    expect((await gather(...names)).map((file) => file.name)).toEqual(names);
  });

  it.skipIf(process.getuid?.() === 0)(
    "says which folder it may not read and goes on (not as root, who may)",
    async () => {
      mkdirSync(path.join(folder, "drop/closed"), { recursive: true });
      writeFileSync(path.join(folder, "drop/open.txt"), "x");
      chmodSync(path.join(folder, "drop/closed"), 0o000);
      const files = await gather("drop");
      chmodSync(path.join(folder, "drop/closed"), 0o700);
      expect(files.map((file) => file.refused !== undefined)).toEqual([true, false]);
    },
  );

  it("stops at a depth no archive has, by name", async () => {
    const deep = path.join(folder, "deep", ...Array.from({ length: 105 }, () => "d"));
    mkdirSync(deep, { recursive: true });
    writeFileSync(path.join(deep, "a.txt"), "x");
    const files = await gather("deep");
    expect(files).toHaveLength(1);
    expect(files[0]?.refused).toMatch(/folders deep/);
  });
});
