import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { exportAll } from "../exporting/testing/export-all.ts";
import { madeArchive } from "../exporting/testing/made-transcript.ts";
import { openStage, type Stage } from "./service.fixture.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

function drop(name: string, count: number): string {
  const at = path.join(stage.folder, name);
  mkdirSync(at);
  for (let n = 0; n < count; n += 1) {
    const words = `**Irena Valdez:** The pilot boat number ${n} of ${name} left at ${n} in the night.\n`;
    writeFileSync(path.join(at, `${n}.md`), `---\ntitle: Board ${name} ${n}\n---\n\n${words}`);
  }
  return at;
}

/** Originals, texts, readings, and what an import keeps while it is reviewed. */
const contents = () =>
  readdirSync(path.join(stage.folder, "archive"), { recursive: true, encoding: "utf8" }).filter(
    (name) => /[0-9a-f]{64}/.test(name) || name.endsWith(".unfinished"),
  );
/** A busy machine answers with fewer, or none, and where to go on. */
const steps = async () => {
  const codes: string[] = [];
  let after: string | undefined;
  do {
    const page = await stage.service.handlers.history.list({ filter: noFilter, after, limit: 50 });
    codes.push(...page.events.map(({ deed }) => deed.code));
    after = page.next;
  } while (after !== undefined);
  return codes;
};
const noFilter = { who: "", words: "", codes: [] };
const count = async () => {
  await stage.service.indexed();
  return (await stage.service.handlers.finding.list({ view: viewSchema.parse({}), offset: 0, limit: 1 })).total;
};

/** Run it until so many files are written, cancel, and wait until it is over. */
async function cancelAfter(id: string, written: number): Promise<void> {
  const { imports } = stage.service.handlers;
  const running = imports.run({ import: id });
  while ((await imports.state({ import: id })).done < written) await setTimeout(1);
  expect((await imports.cancel({ import: id })).phase).toBe("cancelling");
  expect(await running).toMatchObject({
    phase: "cancelled",
    report: { imported: 0, message: "Cancelled. Nothing was imported." },
  });
}

it("an import that is cancelled while it is read leaves nothing", async () => {
  const begun = await stage.service.receivePaths([drop("a", 60)]);
  const id = begun.ok ? begun.value.import : "";
  expect((await stage.service.handlers.imports.cancel({ import: id })).phase).toBe("cancelled");
  expect(contents()).toEqual([]);
  expect(await steps()).toEqual(["create-archive"]);
});

it("an import that is cancelled while it is written leaves no transcript, step, text or spool; what was there stays", async () => {
  await stage.importAll(drop("there", 2));
  const before = contents();
  const id = await stage.begin(drop("a", 300));
  await cancelAfter(id, 40);
  expect(contents().toSorted()).toEqual(before.toSorted());
  expect(await steps()).toEqual(["import", "create-archive"]);
  expect(await count()).toBe(2);
  expect((await stage.service.handlers.archive.verify({})).damage).toEqual([]);
});

it("an export of Lectern that is cancelled while it comes back leaves nothing", async () => {
  const made = await exportAll(madeArchive(1_500, {}, " of the harbour board"), stage.folder, ["json"]);
  const { imports } = stage.service.handlers;
  const id = await stage.begin(path.join(made.folder, "lectern.json"));
  const running = imports.run({ import: id });
  while (contents().length < 60) await setTimeout(1);
  expect((await imports.cancel({ import: id })).phase).toBe("cancelling");
  expect(await running).toMatchObject({ phase: "cancelled", report: { imported: 0 } });
  expect(contents()).toEqual([]);
  expect(await steps()).toEqual(["create-archive"]);
});

it("takes the steps back that were made before it was cancelled; the files of the others go", async () => {
  const id = await stage.begin(drop("a", 900));
  await cancelAfter(id, 700);
  expect(await steps()).toEqual(["undo", "import", "create-archive"]);
  expect(await count()).toBe(0);
  expect(contents().length).toBeLessThan(3 * 900);
  expect((await stage.service.handlers.archive.verify({})).damage).toEqual([]);
});

it("leaves the files that another import puts into the archive at the same time", async () => {
  const [one, other] = [await stage.begin(drop("a", 200)), await stage.begin(path.join(stage.folder, "a"))];
  const { imports } = stage.service.handlers;
  const done = imports.run({ import: other });
  await cancelAfter(one, 20);
  expect((await done).report?.imported).toBe(200);
  expect((await stage.service.handlers.archive.verify({})).damage).toEqual([]);
});
