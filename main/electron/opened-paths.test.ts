import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openingFor, pathsOnCommandLine } from "./opened-paths.ts";

describe("the paths on a command line", () => {
  const folder = path.resolve("/home/clerk");

  it("leave out the program, the application's folder and every switch", () => {
    expect(pathsOnCommandLine(["electron", "--no-sandbox", ".", "a.txt"], folder, true)).toEqual([
      path.join(folder, "a.txt"),
    ]);
    expect(pathsOnCommandLine(["/opt/Lectern/lectern", "--user-data-dir=/tmp/x", "a.txt"], folder, false)).toEqual([
      path.join(folder, "a.txt"),
    ]);
    expect(pathsOnCommandLine(["/opt/Lectern/lectern"], folder, false)).toEqual([]);
  });

  it("understand the addresses that desktops write", () => {
    const file = path.resolve("/srv/speeches/b c.txt");
    expect(pathsOnCommandLine(["lectern", pathToFileURL(file).href], folder, false)).toEqual([file]);
  });

  it("keep whole paths as they are", () => {
    const whole = path.resolve("/srv/speeches/b c.txt");
    expect(pathsOnCommandLine(["lectern", whole], folder, false)).toEqual([whole]);
  });
});

describe("what is done with a path", () => {
  let folder: string;
  let archive: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "lectern-opening-"));
    archive = path.join(folder, "Harbour archive");
    await mkdir(archive);
    await writeFile(path.join(archive, "archive.json"), "{}");
    await writeFile(path.join(folder, "speech.txt"), "Good morning.");
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("opens an archive by its folder or by its archive.json", async () => {
    const opening = { kind: "archive", folder: archive };
    expect(await openingFor([archive])).toEqual(opening);
    expect(await openingFor([path.join(archive, "archive.json")])).toEqual(opening);
  });

  it("takes no folder for one without an archive because the system cannot look into it", async () => {
    const tooLong = path.join(folder, "n".repeat(300));
    await expect(openingFor([tooLong])).rejects.toMatchObject({
      code: "disk",
      message: expect.stringContaining("ENAMETOOLONG"),
    });
  });

  it("imports everything else, there or not", async () => {
    const paths = [folder, path.join(folder, "speech.txt"), path.join(folder, "gone.txt")];
    expect(await openingFor(paths)).toEqual({ kind: "import", paths });
  });
});
