import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contract } from "../../shared/contract/contract.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { importPage, openStage, type Stage } from "./service.fixture.ts";

const page = [
  "Minutes of the harbour board",
  "3 March 2021",
  "",
  "Irena Valdez: The breakwater is finished. The keeper’s salary of 412 crowns was paid to him.",
  "",
  "Daniel Okafor: Who told you of the salary?",
  "",
  "Irena Valdez: The harbour master did.",
  "",
  "Daniel Okafor: Then ask him again, please.",
].join("\r\n");

let stage: Stage;
let id = "";

beforeEach(async () => {
  stage = await openStage();
  id = await importPage(stage, page);
});

afterEach(() => stage.close());

const listed = async () => (await stage.service.handlers.passages.list({ transcript: id })).passages;
const textNow = async () => (await stage.service.handlers.revisions.text({ id })).text;
const shown = async () => (await stage.service.handlers.transcripts.show({ id })).transcript;
const correct = async (text: string) => stage.service.handlers.revisions.correct({ id, to: { text }, why: "misheard" });

describe("passages", () => {
  it("whose words are withheld are in no title of a list that goes out", async () => {
    const { finding, passages } = stage.service.handlers;
    const title = "On the keeper’s salary of 412 crowns";
    await stage.service.call("tags", "apply", { selection: { ids: [id] }, set: { title } });
    await passages.add({ transcript: id, target: { quote: "412 crowns" }, edit: { withheld: "private" } });
    const rowsOf = async (goingOut: boolean) =>
      (await finding.list({ view: viewSchema.parse({ query: "salary" }), offset: 0, limit: 10, goingOut })).rows;
    expect(await rowsOf(false)).toMatchObject([{ title, snippet: {} }]);
    const [row] = await rowsOf(true);
    expect(row).toMatchObject({ title: "On the keeper’s salary of [withheld: private]", titleMarks: [] });
    expect(row?.snippet).toBeUndefined();
  });

  it("are made of what is seen or of a quotation, carry terms and a note, and go back step by step", async () => {
    const { passages, history } = stage.service.handlers;
    const edit = { addTopics: [{ label: "Wages" }], note: "Compare the ledger." };
    const { id: paid } = await passages.add({ transcript: id, target: { quote: "412  crowns" }, edit });
    const from = { n: 1, at: 4 };
    await passages.add({ transcript: id, target: { from, to: { n: 1, at: 14 } }, edit: { withheld: "private" } });
    const [first, second] = await listed();
    expect(first).toMatchObject({
      passage: { exact: "breakwater", withheld: "private" },
      seen: [{ n: 1, from: 4, to: 14 }],
    });
    expect(second?.passage).toMatchObject({ exact: "412 crowns", note: "Compare the ledger." });
    expect((await passages.list({ transcript: id })).topics).toMatchObject([{ label: "Wages" }]);
    await passages.edit({ id: paid, edit: { note: null, removeTopics: [{ label: "Wages" }] } });
    expect((await listed())[1]?.passage.note).toBeUndefined();
    await passages.remove({ id: paid });
    expect(await listed()).toHaveLength(1);
    await history.undo({});
    await history.undo({});
    expect((await listed())[1]?.passage.note).toBe("Compare the ledger.");
  });

  it("says what is wrong with a place", async () => {
    const add = (quote: string) => stage.service.handlers.passages.add({ transcript: id, target: { quote }, edit: {} });
    await expect(add("salary")).rejects.toThrow("more than once");
    await expect(add("submarine")).rejects.toThrow("does not stand in the text");
  });

  it("withheld ones are in no line of the concordance, nor in its table", async () => {
    const { passages, finding } = stage.service.handlers;
    const edit = { withheld: "private" };
    await passages.add({ transcript: id, target: { quote: "of 412 crowns was" }, edit });
    const lines = async (query: string) =>
      (await finding.concordance({ view: viewSchema.parse({ query }), sort: "list", offset: 0, limit: 9, whole: true }))
        .lines;
    expect(await lines("salary")).toMatchObject([
      { hit: "salary", right: " [withheld: private] paid to him." },
      { hit: "salary" },
    ]);
    expect(await lines("412")).toMatchObject([{ hit: "[withheld: private]", right: " paid to him." }]);
    const view = viewSchema.parse({ query: "paid" });
    const { table } = await finding.concordanceTable({ view, sort: "list", offset: 0, limit: 9, withheld: false });
    expect(table).toContain("[withheld: private] ");
    expect(table).not.toContain("412");
    await correct((await textNow()).replace("412 crowns was paid to him", "nothing"));
    await stage.service.indexed();
    expect(await lines("nothing")).toMatchObject([{ hit: expect.stringContaining("its place in the text was lost") }]);
  });

  it("those of embargoed and withdrawn transcripts are in no table of lines unless it is asked for", async () => {
    const { finding, tags } = stage.service.handlers;
    const asked = { view: viewSchema.parse({ query: "paid" }), sort: "list" as const, offset: 0, limit: 9 };
    const all = await finding.concordanceTable({ ...asked, withheld: true });
    expect(all).toMatchObject({ leftOut: 0, table: expect.stringContaining(id) });
    await tags.apply(contract.tags.apply.request.parse({ selection: { ids: [id] }, set: { embargo: "2999-12-31" } }));
    const own = all.table.split("\r\n").filter((row) => row.includes(id)).length;
    const left = await finding.concordanceTable({ ...asked, withheld: false });
    expect(left).toMatchObject({ leftOut: own, table: expect.not.stringContaining(id) });
    expect((await finding.concordanceTable({ ...asked, withheld: true })).table).toBe(all.table);
  });

  it("a topic of theirs that is merged away takes them along", async () => {
    const { passages, topics } = stage.service.handlers;
    await passages.add({ transcript: id, target: { quote: "412 crowns" }, edit: { addTopics: [{ label: "Wages" }] } });
    await passages.add({ transcript: id, target: { quote: "breakwater" }, edit: { addTopics: [{ label: "Pay" }] } });
    const [pay, wages] = (await listed()).map(({ passage }) => passage.topics?.[0] ?? "");
    await topics.merge({ from: [wages ?? ""], into: pay ?? "", take: {} });
    expect((await listed()).map(({ passage }) => passage.topics)).toEqual([[pay], [pay]]);
  });
});

describe("a correction", () => {
  it("is one step: the text, what is read of it, and the passages; the earlier text is kept and can be had back", async () => {
    const { passages, revisions, history } = stage.service.handlers;
    const add = (quote: string) => passages.add({ transcript: id, target: { quote }, edit: {} });
    await add("The breakwater is finished.");
    await add("412 crowns");
    await add("harbour master");
    const { text: before } = await shown();
    const corrected = (await textNow()).replace("412 crowns", "421 crowns").replace("The harbour master did", "He did");
    const preview = await revisions.preview({ id, to: { text: corrected } });
    expect(preview.passages).toEqual({ kept: 1, moved: 1, orphaned: 1 });
    expect(preview.comparison.rows.some(({ kind }) => kind === "changed")).toBe(true);
    await correct(corrected.replaceAll("\r\n", "\n"));
    expect(await textNow()).toBe(corrected);
    expect((await listed()).map(({ state, passage }) => [state, passage.exact, passage.was])).toEqual([
      ["anchored", "The breakwater is finished.", undefined],
      ["moved", "421 crowns", "412 crowns"],
      ["orphan", "harbour master", undefined],
    ]);
    expect((await revisions.list({ id })).revisions).toMatchObject([
      { text: before, isCurrent: false },
      { why: "misheard", isCurrent: true },
    ]);
    expect((await revisions.text({ id, revision: before })).text).toBe(page);

    const [, moved, orphan] = await listed();
    await passages.place({ id: moved?.passage.id ?? "" });
    await passages.place({ id: orphan?.passage.id ?? "", target: { quote: "He did" } });
    expect((await listed()).map(({ state }) => state)).toEqual(["anchored", "anchored", "anchored"]);
    await history.undo({});
    await history.undo({});
    await history.undo({});
    expect((await shown()).text).toBe(before);
    expect((await listed()).map(({ state }) => state)).toEqual(["anchored", "anchored", "anchored"]);
  });

  it("keeps what people decided, and is heeded when the transcript is read again", async () => {
    const { tags, revisions, rereads } = stage.service.handlers;
    const nothing = { topics: [], sections: [], persons: [], geography: [] };
    await tags.apply({ selection: { ids: [id] }, add: nothing, remove: nothing, set: { title: "Board" } });
    const text = (await textNow())
      .replace("Minutes of the harbour board", "Minutes of the board")
      .replace("3 March", "4 March");
    const { fields } = await correct(text);
    expect(fields).toEqual(["date"]);
    expect(await shown()).toMatchObject({ title: "Board", date: "2021-03-04" });
    const { revisions: all } = await revisions.list({ id });
    const looked = await rereads.look({
      reread: "r0190f3a2-7c1e-7000-8000-000000000001",
      selection: { ids: [id] },
    });
    expect(looked.unread).toEqual([]);
    await revisions.correct({ id, to: { revision: all[0]?.text ?? "" }, why: "it was right" });
    expect(await shown()).toMatchObject({ title: "Board", date: "2021-03-03" });
    expect((await revisions.list({ id })).revisions).toHaveLength(3);
  });

  it("refuses what is none", async () => {
    await expect(correct(await textNow())).rejects.toThrow("is what it was");
    await expect(correct(" ")).rejects.toThrow("needs words");
  });
});
