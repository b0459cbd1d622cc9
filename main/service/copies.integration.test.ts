import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importPage, openStage, type Stage } from "./service.fixture.ts";

/** With the byte order mark and the line ends that it came with. */
const page = [
  "\uFEFFMinutes of the harbour board",
  "3 March 2021",
  "",
  "Irena Valdez: The breakwater is finished. The keeper’s salary of 412 crowns was paid to him.",
  "",
  "Daniel Okafor: Who told you of the salary?",
].join("\r\n");

let stage: Stage;
let id = "";
let out = "";

beforeEach(async () => {
  stage = await openStage();
  id = await importPage(stage, page);
  out = path.join(stage.folder, "out");
  await mkdir(out);
});

afterEach(() => stage.close());

const put = (folder = out) =>
  stage.service.call("copies", "put", { selection: { ids: [id] }, place: stage.service.namePlace(folder).id });
const tag = (set: Readonly<Record<string, unknown>>) =>
  stage.service.call("tags", "apply", { selection: { ids: [id] }, set });

describe("files that are handed out", () => {
  it("are what was received, byte for byte, and write over nothing", async () => {
    const told = { ok: true, value: { files: 1, readingCopies: 0, held: 0 } };
    expect(await put()).toEqual(told);
    expect(await put()).toEqual(told);
    expect((await readdir(out)).sort()).toEqual(["page (2).txt", "page.txt"]);
    expect(await readFile(path.join(out, "page.txt"), "utf8")).toBe(page);
  });

  it("are reading copies where words are withheld, which the original has", async () => {
    const { passages } = stage.service.handlers;
    await passages.add({ transcript: id, target: { quote: "412 crowns" }, edit: { withheld: "private" } });
    expect(await put()).toEqual({ ok: true, value: { files: 1, readingCopies: 1, held: 0 } });
    const [name = ""] = await readdir(out);
    expect(name).toMatch(/^2021-03-03 .*\.md$/);
    const copy = await readFile(path.join(out, name), "utf8");
    expect(copy).toContain("The breakwater is finished.");
    // As Markdown writes a bracket that is no link.
    expect(copy).toContain(String.raw`\[withheld: private\]`);
    expect(copy).not.toContain("412");
  });

  it("are none of what is under an embargo, and none into the archive", async () => {
    await tag({ embargo: "2999-01-01" });
    expect(await put()).toMatchObject({ ok: false, error: { code: "bad-request" } });
    await tag({ embargo: null });
    expect(await put(path.join(stage.folder, "archive"))).toMatchObject({ ok: false });
    expect(await readdir(out)).toEqual([]);
  });

  it("lie where the system can drag them from until Lectern closes", async () => {
    const outcome = await stage.service.filesToDrag({ selection: { ids: [id] } });
    const [file = ""] = outcome.ok ? outcome.value.paths : [];
    expect(path.basename(file)).toBe("page.txt");
    expect(await readFile(file, "utf8")).toBe(page);
    await stage.service.close();
    await expect(readFile(file)).rejects.toThrow("ENOENT");
    for (const wrong of [undefined, { export: "../x" }, { selection: { path: "/etc/passwd" } }])
      expect(await stage.service.filesToDrag(wrong)).toMatchObject({ ok: false, error: { code: "bad-request" } });
  });
});
