import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";

const top = path.resolve(import.meta.dirname, "../..");

async function filesNaming(word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const room of ["main", "renderer", "shared"]) {
    for (const file of await readdir(path.join(top, room), { recursive: true })) {
      if (!/(?<!\.test)\.tsx?$/.test(file)) continue;
      const source = await readFile(path.join(top, room, file), "utf8");
      if (source.includes(word)) found.push(path.posix.join(room, file.split(path.sep).join("/")));
    }
  }
  return found;
}

it("is spoken in one file on each side of the seam", async () => {
  expect(await filesNaming("ipcMain")).toEqual(["main/electron/ipc.ts"]);
  expect(await filesNaming("ipcRenderer")).toEqual(["main/electron/preload.ts"]);
});
