import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const speech = "Good morning to all who came to the harbour tonight, in spite of the storm.";

/** A folder of pages; on each of them two speakers speak twice. */
function write(name: string, pages: Readonly<Record<string, readonly string[]>>): string {
  const folder = path.join(stage.folder, name);
  mkdirSync(folder);
  for (const [file, labels] of Object.entries(pages)) {
    const turns = [...labels, ...labels].map((label, n) => `${label}: ${speech} ${n} ${file}.`);
    writeFileSync(path.join(folder, file), `${turns.join("\n\n")}\n`);
  }
  return folder;
}

async function drop(name: string, pages: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await stage.importAll(write(name, pages));
}

async function transcripts() {
  const { transcripts: shown, finding } = stage.service.handlers;
  const { ids } = await finding.ids({ view: viewSchema.parse({}) });
  return Promise.all(ids.map(async (id) => (await shown.show({ id })).transcript));
}

describe("names that are not certain", () => {
  it("are asked about, and said once for the whole drop, undone by one step", async () => {
    const { persons, history } = stage.service.handlers;
    await drop("first", { "a.txt": ["Vladimir Bergov", "Maria Dorn"] });
    const folder = write("second", { "b.txt": ["В. Бергов", "Maria Dorn"], "c.txt": ["В. Бергов", "Maria Dorn"] });
    const begun = await stage.begin(folder);
    await stage.service.handlers.imports.run({ import: begun });
    const asked = { import: begun, show: "all", words: "", offset: 0, limit: 10 } as const;
    const { items } = await stage.service.handlers.imports.items(asked);
    expect(items.map((item) => item.asked)).toEqual([["В. Бергов"], ["В. Бергов"]]);
    const asking = (await transcripts()).filter(({ warnings }) =>
      warnings.some(({ code }) => code === "person-unsure"),
    );
    expect(asking).toHaveLength(2);
    const [one] = asking;
    if (!one) throw new Error("nothing is asked");
    const { names } = await persons.unsure({ id: one.id });
    expect(names).toMatchObject([
      {
        name: "В. Бергов",
        roles: ["speaker"],
        others: 1,
        candidates: [{ label: "Bergov, Vladimir", relation: "initials" }],
      },
    ]);
    const person = names[0]?.candidates[0]?.person ?? "";
    const settled = await persons.settle({ id: one.id, name: "В. Бергов", decision: { as: "person", person } });
    expect(settled.changed).toBe(2);
    for (const text of ["Бергов Вл", "Vladmir Bergov", "Бергов", "в. бергов"]) {
      const { suggestions } = await persons.suggest({ text, limit: 8 });
      expect([text, suggestions[0]?.label]).toEqual([text, "Bergov, Vladimir"]);
    }
    expect((await persons.show({ id: person })).variants).toEqual(["В. Бергов"]);
    const after = (await transcripts()).filter(({ speakers }) => speakers.some((speaker) => speaker.person === person));
    expect(after).toHaveLength(3);
    expect(after.flatMap(({ warnings }) => warnings.filter(({ code }) => code === "person-unsure"))).toEqual([]);
    await history.undo({});
    expect((await persons.show({ id: person })).variants).toEqual([]);
    expect((await persons.unsure({ id: one.id })).names).toHaveLength(1);
  });

  it("may be left, or be somebody new; a later drop knows who was chosen", async () => {
    const { persons } = stage.service.handlers;
    await drop("first", { "a.txt": ["Vladimir Bergov", "Maria Dorn"] });
    await drop("second", { "b.txt": ["V. Bergov", "Oskar Brandt"] });
    await drop("third", { "c.txt": ["M. Dorn", "Oskar Brandt"] });
    const asking = (await transcripts()).filter(({ warnings }) =>
      warnings.some(({ code }) => code === "person-unsure"),
    );
    const idOf = (file: string) => asking.find(({ source }) => source.file === file)?.id ?? "";
    await persons.settle({ id: idOf("b.txt"), name: "V. Bergov", decision: { as: "nobody" } });
    await persons.settle({ id: idOf("c.txt"), name: "M. Dorn", decision: { as: "new" } });
    for (const { id } of asking) expect((await persons.unsure({ id })).names).toEqual([]);
    const known = (await persons.list({ offset: 0, limit: 100, text: "", sort: "label", show: "all" })).terms.map(
      ({ label }) => label,
    );
    expect(known.sort()).toEqual(["M. Dorn", "Maria Dorn", "Oskar Brandt", "Vladimir Bergov"]);
    const again = persons.settle({ id: idOf("b.txt"), name: "V. Bergov", decision: { as: "nobody" } });
    await expect(again).rejects.toThrow(/already/);
  });

  it("are asked about in the review; what is said there holds for every file", async () => {
    const { imports, persons } = stage.service.handlers;
    await drop("first", { "a.txt": ["Vladimir Bergov", "Maria Dorn"] });
    const folder = write("second", { "b.txt": ["V. Bergov", "Oskar Brandt"], "c.txt": ["V. Bergov", "Oskar Brandt"] });
    const begun = await stage.begin(folder);
    const ask = async () => (await imports.names({ import: begun, item: 0 })).names;
    const [asked] = await ask();
    expect(asked).toMatchObject({
      name: "V. Bergov",
      candidates: [{ label: "Bergov, Vladimir", relation: "initials" }],
    });
    const person = asked?.candidates[0]?.person ?? "";
    await imports.nameAs({ import: begun, name: "V. Bergov", decision: { as: "person", person } });
    expect(await ask()).toMatchObject([{ decision: { as: "person", person }, label: "Bergov, Vladimir" }]);
    await imports.run({ import: begun });
    expect((await persons.show({ id: person })).variants).toEqual(["V. Bergov"]);
    const speaking = (await transcripts()).filter(({ speakers }) => speakers.some((one) => one.person === person));
    expect(speaking).toHaveLength(3);
  });

  it("are known by the text that names somebody in full", async () => {
    const { persons } = stage.service.handlers;
    await drop("first", { "a.txt": ["Vladimir Bergov", "Maria Dorn"] });
    writeFileSync(path.join(stage.folder, "text.txt"), "Report\n\nYesterday Vladimir Bergov came. Bergov stayed.\n");
    await stage.importAll(path.join(stage.folder, "text.txt"));
    const report = (await transcripts()).find(({ source }) => source.file === "text.txt");
    const { mentions } = await persons.mentions({ id: report?.id ?? "" });
    expect(mentions).toMatchObject([
      {
        label: "Bergov, Vladimir",
        roles: [],
        spans: [
          { text: "Vladimir Bergov", form: "full" },
          { text: "Bergov", form: "family" },
        ],
      },
    ]);
  });
});
