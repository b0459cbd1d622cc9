import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addTranscript, emptyArchive, type MadeArchive, madeId } from "../testing/made-archive.ts";
import { type OpenFinder, openFinder, viewOf } from "../testing/open-finder.ts";

let folder: string;
let archive: MadeArchive;
const opened: OpenFinder[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "finding-test-"));
  archive = emptyArchive();
});

afterEach(async () => {
  for (const { finder } of opened.splice(0)) await finder.close();
  await rm(folder, { recursive: true, force: true });
});

function start(cache = folder): OpenFinder {
  const it = openFinder(archive, cache);
  opened.push(it);
  return it;
}

async function stop(it: OpenFinder): Promise<void> {
  opened.splice(opened.indexOf(it), 1);
  await it.finder.close();
}

const words = ["boat", "boats", "tide", "lotse", "lotsen", "маяк", "маяки", "東京"];
const text = fc.array(
  fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(" ")),
  { maxLength: 4 },
);
const deed = fc.oneof(
  fc.record({
    do: fc.constantFrom("add", "rewrite"),
    n: fc.nat(12),
    text,
    language: fc.constantFrom("en", "de", "ru", "pl"),
  }),
  fc.record({ do: fc.constant("remove"), n: fc.nat(12), text, language: fc.constant("en") }),
  fc.record({ do: fc.constantFrom("kill", "reopen", "wait"), n: fc.nat(12), text, language: fc.constant("en") }),
);

type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Change the archive and tell the finder, or trouble it. Answers with the finder that is open then. */
async function act(it: OpenFinder, { do: what, n, text: lines, language }: Deed): Promise<OpenFinder> {
  const id = madeId("transcript", n);
  switch (what) {
    case "kill":
      for (const { child } of it.children) child.kill();
      return it;
    case "wait":
      await it.finder.caughtUp();
      return it;
    case "reopen":
      await stop(it);
      return start();
    case "remove":
      it.step([{ do: "delete", on: "transcripts", record: { id } }], () => archive.tables.transcripts.delete(id));
      return it;
    default: {
      const set = { text: { to: "…" }, language: { to: language } };
      it.step([{ do: "change", on: "transcripts", ids: [id], set }], () =>
        addTranscript(archive, n, lines, { language }),
      );
      return it;
    }
  }
}

async function answers(it: OpenFinder): Promise<readonly string[]> {
  const found: string[] = [];
  for (const query of [...words.map((word) => `${word} `), '"boat tide"', "lo* NOT tide "]) {
    const { lines } = await it.finder.concordance({
      view: viewOf({ query }),
      sort: "right",
      offset: 0,
      limit: 500,
      whole: true,
    });
    const ids = await it.finder.ids(viewOf({ query }));
    found.push(
      `${query}: ${ids.join(" ")} ${lines.map(({ transcript, left, hit }) => transcript + left + hit).join(" ")}`,
    );
  }
  return found;
}

describe("index and archive", () => {
  it("agree after whatever was done, and however the processes ended", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 25 }), async (deeds) => {
        archive = emptyArchive();
        let it = start();
        for (const one of deeds) it = await act(it, one);
        await it.finder.caughtUp();
        expect(await it.finder.check()).toEqual({ checked: archive.tables.transcripts.size, wrong: 0 });
        const anew = start(path.join(folder, "anew"));
        await anew.finder.caughtUp();
        expect(await answers(it)).toEqual(await answers(anew));
        await stop(anew);
        await stop(it);
        await rm(path.join(folder, "anew"), { recursive: true, force: true });
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    ["words of a text are gone", "DELETE FROM words WHERE rowid = 7"],
    [
      "words are another text’s",
      "DELETE FROM words WHERE rowid = 7; INSERT INTO words (rowid, title, body, language) VALUES (7, 'Meeting 7', 'only8', '¶en')",
    ],
    ["a page is another’s", "UPDATE page SET tokens = (SELECT tokens FROM page WHERE row = 8) WHERE row = 7"],
    ["a row is left over", "INSERT INTO words (rowid, title) VALUES (999, 'nobody')"],
    ["a language is wrong", "UPDATE entry SET language = 'de' WHERE row = 7"],
  ])("that disagree because %s are told, and the index is made anew", async (_, spoil) => {
    for (let n = 1; n <= 10; n++) addTranscript(archive, n, [`common ${n}`, `only${n}`], { language: "en" });
    const first = start();
    await first.finder.caughtUp();
    await stop(first);
    const database = new DatabaseSync(path.join(folder, "words.sqlite"));
    database.exec(spoil);
    database.close();
    const second = start();
    expect(await second.finder.check()).toEqual({ checked: 10, wrong: 1 });
    await second.finder.caughtUp();
    expect(await second.finder.check()).toEqual({ checked: 10, wrong: 0 });
    expect((await second.finder.list(viewOf({ query: "only7 " }), 0, 1)).total).toBe(1);
  });
});
