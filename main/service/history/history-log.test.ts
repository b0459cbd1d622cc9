import { describe, expect, onTestFinished, test } from "vitest";
import { type HistoryFilter, historyFilter } from "../../../shared/contract/history.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Archive, StepDraft } from "../../archive/archive.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { makeTestFolder, newId, newTopic, newTranscript } from "../../archive/fixtures.ts";
import { createArchive, openArchive } from "../../archive/open.ts";
import { createHistoryLog, type HistoryLog } from "./history-log.ts";

const create = (...records: readonly { readonly id: string }[]): Change[] =>
  records.map((record) => ({ do: "create", on: record.id.startsWith("t") ? "transcripts" : "topics", record }));

async function open() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records", who: "Ada" });
  onTestFinished(() => archive.close());
  return { archive, log: createHistoryLog(archive) };
}

async function commit(archive: Archive, code: StepDraft["deed"]["code"], changes: readonly Change[], group?: string) {
  const deed = { code, count: changes.length, names: [] };
  const step = await archive.commit({ deed, changes, ...(group === undefined ? {} : { group }) });
  return step?.id ?? "";
}

/** All pages, of so many each. */
async function listAll(log: HistoryLog, filter: Partial<HistoryFilter> = {}, limit = 2) {
  const events = [];
  let after: string | undefined;
  do {
    const page = await log.list(historyFilter.parse(filter), after, limit);
    events.push(...page.events);
    after = page.next;
  } while (after !== undefined);
  return events;
}

const fates = (events: Awaited<ReturnType<typeof listAll>>) =>
  events.map(({ deed, undone, can }) => [deed.code, undone, can]);

describe("the history by pages", () => {
  test("tells of each step whether it was taken back, whichever page it stands on, also after a restart", async () => {
    const { archive, log } = await open();
    const topic = newTopic("Ice");
    const first = await commit(archive, "tag", create(topic));
    const second = await commit(
      archive,
      "describe",
      changeRecords(archive.tables, "topics", [topic.id], { set: { label: "Snow" } }),
    );
    expect(await log.lastStanding()).toBe(second);
    await archive.undo(second);
    expect(await log.lastStanding()).toBe(first);
    await archive.undo(first);
    await archive.redo(first);
    const expected = [
      ["redo", false, undefined],
      ["undo", false, undefined],
      ["undo", false, undefined],
      ["describe", true, "redo"],
      ["tag", false, "undo"],
      ["create-archive", false, undefined],
    ];
    expect(fates(await listAll(log))).toEqual(expected);
    await archive.close();
    const again = await openArchive(archive.folder);
    onTestFinished(() => again.close());
    const reopened = createHistoryLog(again);
    // The second page first: what came later has to be learned on the way.
    const [, , third] = await listAll(log, {}, 6);
    const rest = await reopened.list(historyFilter.parse({}), third?.cursor, 10);
    expect(fates(rest.events)).toEqual(expected.slice(2));
    expect(fates(await listAll(reopened))).toEqual(expected);
  });

  test("shows the steps of a group as one, and takes them back as one", async () => {
    const { archive, log } = await open();
    const group = newId("import");
    await commit(archive, "import", create(newTranscript("One"), newTranscript("Two")), group);
    const last = await commit(archive, "import", create(newTranscript("Three")), group);
    const [event] = await listAll(log, {}, 1);
    expect(event).toMatchObject({ step: last, deed: { code: "import", count: 3 }, can: "undo" });
    await archive.undo(last);
    expect(fates(await listAll(log, {}, 1))).toEqual([
      ["undo", false, undefined],
      ["import", true, "redo"],
      ["create-archive", false, undefined],
    ]);
    expect(await log.lastStanding()).toBeUndefined();
  });

  test("is narrowed by transcript, who, kind, period and words", async () => {
    const { archive, log } = await open();
    const [one, two] = [newTranscript("Hearing on the ferry"), newTranscript("Harbour board")];
    const topic = newTopic("Ice");
    await commit(archive, "import", create(one, two, topic));
    archive.setWho("Béla");
    const tag = await commit(
      archive,
      "tag",
      changeRecords(archive.tables, "transcripts", [one.id], { add: { topics: [topic.id] } }),
    );
    const title = await commit(
      archive,
      "describe",
      changeRecords(archive.tables, "transcripts", [two.id], { set: { title: "Port board" } }),
    );
    const steps = async (filter: Partial<HistoryFilter>) => (await listAll(log, filter)).map(({ step }) => step);
    const [, , imported = "", made = ""] = await steps({});
    expect((await listAll(log)).map(({ about }) => about)).toEqual(["Port board", one.title, undefined, undefined]);
    expect(await steps({ transcript: one.id })).toEqual([tag, imported]);
    expect(await steps({ who: "bé" })).toEqual([title, tag]);
    expect(await steps({ codes: ["tag", "import"] })).toEqual([tag, imported]);
    expect(await steps({ words: "ferry" })).toEqual([tag, imported]);
    expect(await steps({ words: "ICE béla" })).toEqual([tag]);
    expect(await steps({ words: "harbour port" })).toEqual([title]);
    const [{ at = "" } = {}] = await listAll(log, { codes: ["tag"] });
    expect(await steps({ to: at })).not.toContain(tag);
    expect(await steps({ from: at })).not.toContain(made);
  });
});
