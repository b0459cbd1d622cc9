import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, it } from "vitest";
import { harbourPage, type Line, makeArchive, makeDesk, untilHeldBy } from "./command-line.fixture.ts";

describe("reading", () => {
  it("prints the fields as JSON, the file as it was given, and needs no archive", async () => {
    const { json, write } = makeDesk();
    write("page.txt", harbourPage(1));
    expect(await json("read", "./page.txt")).toEqual([
      {
        file: "./page.txt",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        encoding: "utf-8",
        format: "text",
        language: "en",
        layout: "official-site",
        title: "Harbour Board meeting 1",
        summary: "Irena Valdez chaired a meeting of the Harbour Board.",
        date: "2019-03-02",
        time: "14:15",
        place: "Port Almere",
        topics: ["Harbour dues"],
        persons: ["Kettle Boris"],
        publication: { status: "published", sections: ["News", "Transcripts"], date: "2019-03-02T14:15" },
        speakers: [
          { label: "Chair of the Harbour Board Irena Valdez", person: "Irena Valdez", turns: 1 },
          { label: "Boris Kettle", person: "Boris Kettle", turns: 1 },
        ],
        turns: 2,
        warnings: [],
      },
    ]);
  });

  it("goes on behind a bad file, names it on standard error, and ends with 1", async () => {
    const { lectern, write } = makeDesk();
    write("a.txt", harbourPage(1));
    write("empty.txt", "");
    const { code, out, err } = await lectern("read", "empty.txt", "gone.txt", "a.txt");
    expect([code, out.split("\n")[0]]).toEqual([1, "a.txt"]);
    expect(err).toMatch(/^empty\.txt: .*empty.*\ngone\.txt: /);
  });

  it("says a warning in words", async () => {
    const { lectern, write } = makeDesk();
    write("a.txt", harbourPage(1).replace("Kettle Boris", "Kettle Boris\n3 more"));
    expect((await lectern("read", "a.txt")).out).toMatch(/Warnings +The page left names out.*“3 more”/);
  });
});

describe("importing", () => {
  it("gives a line a file with its verdict, whatever it is called and wherever it stands", async () => {
    const { lectern, write, folder, json } = makeDesk();
    write("a/minutes.txt", harbourPage(1));
    write("b/minutes.txt", harbourPage(2));
    write("b/two\nlines\t.txt", harbourPage(3));
    write("b/same.txt", harbourPage(1));
    write("b/picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]));
    write("b/empty.txt", "");
    symlinkSync(path.join(folder, "b"), path.join(folder, "b/round"));
    await lectern("init", "--archive", "a-archive");
    const { code, out, err } = await lectern("import", "a", "b", "gone.txt", "--archive", "a-archive");
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split("\t").slice(0, 2).join(" "))).toEqual(
      expect.arrayContaining([
        "new a/minutes.txt",
        "not-a-transcript b/empty.txt",
        "new b/minutes.txt",
        "not-a-transcript b/picture.png",
        "new b/two␊lines␉.txt",
        "unreadable gone.txt",
      ]),
    );
    expect(lines.find((line) => line.includes("same.txt"))).toMatch(/^repeated\tb\/same\.txt\t.*a\/minutes\.txt/);
    expect(code).toBe(1);
    expect(err).toMatch(/3 transcripts imported, .*not imported/);
    const again = (await json("import", "a", "--archive", "a-archive")) as readonly Line[];
    expect(again).toMatchObject([{ file: "a/minutes.txt", verdict: "already", id: expect.stringMatching(/^t/) }]);
  });

  it("takes what looks like a list of pages for a transcript when it is told to", async () => {
    const { lectern, write, json } = makeDesk();
    write("index.txt", Array.from({ length: 9 }, (_, n) => `March ${n + 1}, 2021\nNews ${n}`).join("\n"));
    await lectern("init", "--archive", "a");
    expect((await lectern("read", "index.txt")).err).toMatch(/^index\.txt: This is a list of pages/);
    expect((await lectern("read", "index.txt", "--as-transcript")).code).toBe(0);
    expect((await lectern("import", "index.txt", "--archive", "a")).out).toMatch(/^not-a-transcript\t/);
    expect(await json("import", "index.txt", "--as-transcript", "--archive", "a")).toMatchObject([{ verdict: "new" }]);
  });

  it("tells what of an export was not taken, and why", async () => {
    const { lectern, write, folder } = await makeArchive(2);
    await lectern("export", "--format", "json", "--to", "out", "--archive", "a");
    const [name = ""] = readdirSync(path.join(folder, "out"));
    const file = path.join(folder, "out", name, "lectern.json");
    write("changed.json", readFileSync(file, "utf8").replace("meeting number 2", "meeting number two"));
    await lectern("init", "--archive", "b");
    const first = await lectern("import", "changed.json", "--archive", "b");
    expect([first.code, first.err.trim()]).toEqual([1, "1 transcript imported, 1 not imported; each says why."]);
    expect(first.out).toMatch(/^not-imported\tchanged\.json: Harbour Board meeting 2\t.*damaged/m);
    const second = await lectern("import", "changed.json", "--archive", "b");
    expect([second.code, second.out]).toMatchObject([1, expect.stringMatching(/^unreadable\t.*not all of it can be/)]);
    await lectern("import", file, "--archive", "b");
    const [a, b] = await Promise.all(["a", "b"].map((archive) => lectern("list", "--archive", archive)));
    expect(b?.out).toBe(a?.out);
  });

  it.skipIf(process.platform === "win32")("leaves nothing when Ctrl+C stops it (not Windows)", async () => {
    const desk = makeDesk();
    for (let n = 0; n < 1_500; n += 1) desk.write(`pages/${n}.txt`, harbourPage(n));
    await desk.lectern("init", "--archive", "a");
    const running = desk.start("import", "pages", "--archive", "a");
    while (readdirSync(path.join(desk.folder, "a")).every((name) => name !== "readings")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    running.kill("SIGINT");
    const [code] = await once(running, "exit");
    expect(code).toBe(1);
    expect(await desk.json("list", "--archive", "a")).toEqual([]);
    expect((await desk.lectern("verify", "--archive", "a")).code).toBe(0);
  });
});

describe("working in an archive", () => {
  it("tags, finds, shows and takes back, across processes", async () => {
    const { lectern, json, ids } = await makeArchive(3);
    const [id = "", other = ""] = ids;
    const topic = "Safety\u001b[31m\nat sea";
    const tagged = await json("tag", id, other, "--add-topic", topic, "--status", "approved", "--archive", "a");
    expect(tagged).toMatchObject([{ changed: 2, step: expect.stringMatching(/^h/) }]);
    const [shown] = (await json("show", id, "--archive", "a")) as readonly { topics: { label: string }[] }[];
    expect(shown?.topics.map(({ label }) => label)).toEqual(["Harbour dues", "Safety [31m at sea"]);
    expect((await lectern("list", "--archive", "a")).out.match(/\tapproved\t/g)).toHaveLength(2);
    const found = await lectern("search", "meeting", "number", "2", "--archive", "a");
    expect(found.out).toMatch(/^t[0-9a-f-]+\tHarbour Board meeting 2\t2019-03-03\t\d+\n$/);
    expect((await lectern("undo", "--archive", "a")).out).toBe(
      "Taken back: the publication of 2 transcripts (Safety [31m at sea).\n",
    );
    expect((await lectern("undo", "--archive", "a")).out).toBe("Taken back: the import of 3 transcripts.\n");
    expect(await json("undo", "--archive", "a")).toEqual([{ changed: 0 }]);
    expect(await json("list", "--archive", "a")).toEqual([]);
  });

  it("shows every hit in its line, sorted, as a table with citations, and how often it was said each year", async () => {
    const { lectern, json } = await makeArchive(2);
    const lines = await lectern("search", "meeting", "--kwic", "--archive", "a");
    expect([lines.code, lines.err]).toEqual([0, expect.stringMatching(/^\d+ hits?\.\n$/)]);
    const rows = lines.out.trimEnd().split("\n");
    expect(rows.map((row) => row.split("\t")[1]?.toLowerCase())).toEqual(
      rows.map(() => expect.stringMatching(/^meetings?$/)),
    );
    expect(await json("search", "meeting", "--kwic", "--limit", "1", "--archive", "a")).toHaveLength(1);
    const sorted = await json("search", "meeting", "--kwic", "--sort", "right", "--archive", "a");
    expect(sorted).toHaveLength(rows.length);
    const table = await lectern("search", "meeting", "--kwic", "--csv", "--archive", "a");
    expect(table.out.split("\r\n")).toHaveLength(rows.length + 2);
    expect(table.out).toMatch(
      /^"left","hit","right",.*"citation"\r\n.*“Harbour Board meeting \d”, .*2019, ¶ \d+"\r\n/s,
    );
    const years = await json("search", "meeting", "--per-year", "--archive", "a");
    expect(years).toEqual([
      { year: "2019", hits: rows.length, words: expect.any(Number), perMillion: expect.any(Number) },
    ]);
    expect((await lectern("search", "meeting", "--csv", "--archive", "a")).code).toBe(2);
    expect((await lectern("search", "meeting", "--kwic", "--sort", "up", "--archive", "a")).code).toBe(2);
  });

  it("of which the search index was spoilt is verified, and finds again", async () => {
    const { lectern, folder } = await makeArchive(2);
    await lectern("search", "meeting", "--archive", "a");
    const database = new DatabaseSync(path.join(folder, "a/cache/words.sqlite"));
    database.exec("DELETE FROM words WHERE rowid = 1");
    database.close();
    const verified = await lectern("verify", "--archive", "a");
    expect([verified.code, verified.err]).toEqual([
      0,
      expect.stringMatching(/index disagreed .* in 1 transcript: it was made anew/),
    ]);
    expect((await lectern("verify", "--archive", "a")).err).not.toContain("disagreed");
    expect((await lectern("search", "meeting", "--archive", "a")).out.trimEnd().split("\n")).toHaveLength(2);
  });

  it("refuses a date that does not exist, and an id that is not there, and changes nothing", async () => {
    const { lectern, ids } = await makeArchive(1);
    const before = await lectern("list", "--archive", "a");
    const date = await lectern("tag", ids[0] ?? "", "--date", "2021-02-30", "--archive", "a");
    expect([date.code, date.err]).toMatchObject([2, expect.stringContaining("“2021-02-30” is not a date")]);
    const gone = "t018f5a00-0000-7000-8000-000000000000";
    const id = await lectern("tag", gone, ids[0] ?? "", "--status", "draft", "--archive", "a");
    expect([id.code, id.err]).toMatchObject([1, expect.stringContaining(gone)]);
    expect(await lectern("list", "--archive", "a")).toEqual(before);
  });

  it("exports to a folder that it makes, and not into the archive", async () => {
    const { lectern, json, folder } = await makeArchive(2);
    const [report] = await json("export", "--format", "csv,markdown", "--to", "new/out", "--archive", "a");
    expect(report).toMatchObject({ transcripts: 2, leftOut: [] });
    const inside = await lectern("export", "--format", "csv", "--to", "a/out", "--archive", "a");
    expect([inside.code, inside.err]).toMatchObject([2, expect.stringContaining("inside the archive")]);
    expect(readdirSync(path.join(folder, "a"))).not.toContain("out");
  });
});

describe("an archive in trouble", () => {
  it("is verified to its end when archive.json is torn, and every damaged file is named", async () => {
    const { lectern, json, folder, write } = await makeArchive(2);
    const whole = readFileSync(path.join(folder, "a/archive.json"));
    write("a/archive.json", whole.subarray(0, 200));
    const [shard = ""] = readdirSync(path.join(folder, "a/texts"));
    const [text = ""] = readdirSync(path.join(folder, "a/texts", shard));
    rmSync(path.join(folder, "a/texts", shard, text));
    const listed = await lectern("list", "--archive", "a");
    expect([listed.code, listed.out, listed.err]).toEqual([
      1,
      "",
      expect.stringMatching(/archive\.json.*from a backup/),
    ]);
    expect(await json("verify", "--archive", "a")).toMatchObject([
      { file: "archive.json", problem: expect.any(String) },
      { file: `texts/${shard}/${text}`, problem: expect.stringContaining("missing") },
    ]);
    expect((await lectern("verify", "--archive", "a")).code).toBe(1);
  });

  it("is repaired when archive.json and a reading are torn: first said, then done, nothing deleted", async () => {
    const { lectern, json, folder, write } = await makeArchive(2);
    const torn = readFileSync(path.join(folder, "a/archive.json")).subarray(0, 200);
    write("a/archive.json", torn);
    const [reading = ""] = readdirSync(path.join(folder, "a/readings"));
    const before = readFileSync(path.join(folder, "a/readings", reading), "utf8");
    write(`a/readings/${reading}`, "spoilt");
    const plan = await lectern("repair", "--dry-run", "--archive", "a");
    expect([plan.code, plan.out]).toEqual([0, "Nothing is lost.\n"]);
    expect(plan.err).toMatch(/archive\.json is rebuilt from its generation .*1 reading is made again/s);
    expect(readFileSync(path.join(folder, "a/archive.json"))).toEqual(torn);
    const [repair] = await json("repair", "--archive", "a");
    expect(repair).toMatchObject({ losses: [], aside: expect.stringMatching(/^damaged\//) });
    const kept = readdirSync(path.join(folder, "a/damaged"), { recursive: true, encoding: "utf8" });
    expect(kept.filter((name) => /archive\.json\./.test(name))).toHaveLength(1);
    expect(readFileSync(path.join(folder, "a/readings", reading), "utf8")).toBe(before);
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
    const again = await lectern("repair", "--archive", "a");
    expect([again.code, again.out]).toEqual([0, "Nothing is damaged: there is nothing to repair.\n"]);
  });

  it("of which a text is gone is repaired from the original", async () => {
    const { lectern, folder } = await makeArchive(1);
    rmSync(path.join(folder, "a/texts"), { recursive: true });
    const repaired = await lectern("repair", "--archive", "a");
    expect([repaired.code, repaired.out]).toEqual([0, "Nothing is lost.\n"]);
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
  });

  it("of which a text and its original are gone is repaired as far as it can be, says what is lost and ends with 1", async () => {
    const { lectern, folder } = await makeArchive(1);
    for (const store of ["texts", "originals"]) rmSync(path.join(folder, "a", store), { recursive: true });
    const repaired = await lectern("repair", "--archive", "a");
    expect([repaired.code, repaired.out]).toEqual([1, "2 parts could not be had.\n"]);
    for (const store of ["texts", "originals"]) {
      expect(repaired.err).toMatch(new RegExp(`Lost: ${store}/.* is missing, though a transcript names it`));
    }
  });

  it("with one damaged text still finds and exports the others, and ends with 1", async () => {
    const { lectern, folder } = await makeArchive(3);
    const [shard = ""] = readdirSync(path.join(folder, "a/texts"));
    rmSync(path.join(folder, "a/texts", shard), { recursive: true });
    const found = await lectern("search", "meeting", "--archive", "a");
    expect([found.code, found.out.trimEnd().split("\n").length]).toEqual([1, 3]);
    const exported = await lectern("export", "--format", "json", "--to", "out", "--archive", "a");
    expect([exported.code, exported.out]).toMatchObject([1, expect.stringMatching(/^2 transcripts in /)]);
    expect(exported.err).toMatch(/Left out: Harbour Board meeting .*texts\/.* is missing/);
  });

  it("that another process writes to may be read; a writer is told who holds it", async () => {
    const { lectern, start, folder } = await makeArchive(1);
    const serving = start("serve", "--archive", "a");
    await untilHeldBy(path.join(folder, "a"), serving.pid);
    expect((await lectern("list", "--archive", "a")).code).toBe(0);
    mkdirSync(path.join(folder, "more"));
    const refused = await lectern("import", "more", "--archive", "a");
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain(`process ${serving.pid}`);
    serving.kill("SIGTERM");
    expect(await once(serving, "exit")).toEqual([0, null]);
    expect((await lectern("import", "more", "--archive", "a")).code).toBe(0);
  });

  it("says in words that a port is taken", async () => {
    const { lectern, start } = makeDesk();
    const serving = start("serve");
    const [line] = await once(serving.stdout ?? serving, "data");
    const port = new URL(String(line).trim()).port;
    const { code, out, err } = await lectern("serve", "--port", port);
    expect([code, out, err]).toEqual([1, "", expect.stringMatching(new RegExp(`^Port ${port} is in use`))]);
  });
});
