import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { anImport, openForTest, type Stage } from "./browser.fixture.ts";

async function begin(stage: Stage): Promise<string> {
  const answer = await stage.ask("POST", "/upload/begin", { body: "{}" });
  return JSON.parse(answer.text).value.upload;
}

async function put(stage: Stage, upload: string, name: string, body: string): Promise<number> {
  const target = `/upload/${upload}?name=${encodeURIComponent(name)}`;
  return (await stage.ask("PUT", target, { body, headers: { "content-type": undefined } })).status;
}

async function end(stage: Stage, upload: string) {
  return JSON.parse((await stage.ask("POST", `/upload/${upload}/end`, { body: "{}" })).text);
}

describe("an upload", () => {
  it("hands files and folders to the service, and is over then", async () => {
    const stage = await openForTest();
    const upload = await begin(stage);
    expect(await put(stage, upload, "one.txt", "1")).toBe(200);
    expect(await put(stage, upload, "port/board/two.txt", "2")).toBe(200);
    expect(await put(stage, upload, "port/three.txt", "")).toBe(200);
    expect(await end(stage, upload)).toEqual({ ok: true, value: { import: anImport } });
    const [given] = stage.service.received;
    expect(given?.files).toEqual(["one.txt: 1", "port/board/two.txt: 2", "port/three.txt: "]);
    expect(given?.paths.map((file) => path.basename(file))).toEqual(["one.txt", "port"]);

    expect(await put(stage, upload, "late.txt", "x")).toBe(404);
  });

  it("keeps hostile names inside its folder", async () => {
    const stage = await openForTest();
    const upload = await begin(stage);
    const names = [
      "../../up.txt",
      "/etc/abs.txt",
      "a/../../b.txt",
      "c\0d.txt",
      "",
      "..",
      "line\nbreak.txt",
      "x/./y.txt",
    ];
    for (const [index, name] of names.entries()) expect(await put(stage, upload, name, String(index))).toBe(200);
    await end(stage, upload);
    expect(stage.service.received[0]?.files).toEqual([
      "__ (2): 5",
      "__/__/up.txt: 0",
      "a/__/__/b.txt: 2",
      "c_d.txt: 3",
      "etc/abs.txt: 1",
      "line\nbreak.txt: 6",
      "unnamed: 4",
      "x/y.txt: 7",
    ]);
  });

  it("numbers names that come twice", async () => {
    const stage = await openForTest();
    const upload = await begin(stage);
    for (const body of ["1", "2", "3"]) await put(stage, upload, "a/speech.txt", body);
    await put(stage, upload, "a/speech.txt/inside.txt", "4");
    await end(stage, upload);
    expect(stage.service.received[0]?.files).toEqual([
      "a/speech (2).txt: 2",
      "a/speech (3).txt: 3",
      "a/speech (4).txt/inside.txt: 4",
      "a/speech.txt: 1",
    ]);
  });

  it("takes names of any length", async () => {
    const stage = await openForTest();
    const upload = await begin(stage);
    expect(await put(stage, upload, `${"ж".repeat(400)}.txt`, "1")).toBe(200);
    expect(await put(stage, upload, `${"deep/".repeat(600)}x.txt`, "2")).toBe(200);
    await end(stage, upload);
    const [long = "", deep = ""] = [...(stage.service.received[0]?.files ?? [])].sort().reverse();
    expect(long).toMatch(/^ж+\.txt: 1$/);
    expect(deep).toMatch(/^(deep\/)+x\.txt: 2$/);
  });

  it("of a file beyond the limit keeps nothing of it, and the rest goes on", async () => {
    const stage = await openForTest({ fileBytes: 1000 });
    const upload = await begin(stage);
    expect(await put(stage, upload, "big.txt", "x".repeat(1001))).toBe(413);
    const target = `/upload/${upload}?name=chunked.txt`;
    const headers = { "transfer-encoding": "chunked" };
    expect((await stage.ask("PUT", target, { body: "x".repeat(5000), headers })).status).toBe(413);
    expect(await put(stage, upload, "small.txt", "x")).toBe(200);
    await end(stage, upload);
    expect(stage.service.received[0]?.files).toEqual(["small.txt: x"]);
  });

  it("leaves nothing when the service refuses it", async () => {
    const stage = await openForTest();
    stage.service.refuse = true;
    const upload = await begin(stage);
    await put(stage, upload, "a.txt", "a");
    expect(await end(stage, upload)).toMatchObject({ ok: false, error: { code: "no-archive" } });
    expect(await readdir(stage.spoolFolder, { recursive: true })).toHaveLength(1);
  });

  it("keeps a file that the page could not read as one that cannot be read", async () => {
    const stage = await openForTest();
    const upload = await begin(stage);
    await stage.ask("PUT", `/upload/${upload}?name=locked.txt&unreadable=true`);
    const [spool = ""] = await readdir(stage.spoolFolder);
    const { mode } = await stat(path.join(stage.spoolFolder, spool, upload, "locked.txt"));
    expect(mode & 0o777).toBe(0);
  });

  it("is unknown unless it was begun", async () => {
    const stage = await openForTest();
    expect(await put(stage, "..", "a.txt", "a")).toBe(404);
    expect(await put(stage, "", "a.txt", "a")).toBe(404);
    expect(await end(stage, "nope")).toMatchObject({ ok: false, error: { code: "not-found" } });
    expect((await stage.ask("POST", "/upload/x/y", { body: "{}" })).status).toBe(404);
  });

  it("is dropped when nobody goes on with it, and there are not many at once", async () => {
    const patient = await openForTest({ uploads: 1 });
    await begin(patient);
    expect((await patient.ask("POST", "/upload/begin", { body: "{}" })).status).toBe(429);
    const stage = await openForTest({ uploadIdleMs: 100 });
    const upload = await begin(stage);
    await put(stage, upload, "a.txt", "a");
    await expect.poll(async () => (await readdir(stage.spoolFolder, { recursive: true })).length).toBe(1);
    expect(await put(stage, upload, "b.txt", "b")).toBe(404);
  });
});

describe("the spool folder", () => {
  it("is empty after close, and without what other runs left", async () => {
    const stage = await openForTest();
    const stale = path.join(stage.spoolFolder, "999999999-gone");
    await mkdir(stale);
    await writeFile(path.join(stale, "left.txt"), "x");
    await put(stage, await begin(stage), "a.txt", "a");
    await stage.served.close();
    expect(await readdir(stage.spoolFolder)).toEqual(["999999999-gone"]);
    const { openSpool } = await import("./spool.ts");
    const own = await openSpool(stage.spoolFolder);
    expect(await readdir(stage.spoolFolder)).toEqual([path.basename(own)]);
  });
});
