import type { Calls } from "../../shared/contract/contract.ts";
import type { ImportItem, ImportPage, ImportState, Verdict } from "../../shared/contract/imports.ts";
import { noVerdicts } from "../../shared/contract/verdicts.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import { importState } from "./import-state.ts";
import { inventId } from "./random.ts";

const verdictOf = (n: number): Verdict => {
  if (n % 9 === 4) return { kind: "already", reason: "The same bytes as “Hearing on the collision of 9 January”." };
  if (n % 9 === 7) return { kind: "not-a-transcript", reason: "A companion file of a file manager, without text." };
  if (n % 9 === 8) return { kind: "unreadable", reason: "It holds pictures only, no text." };
  return { kind: "new" };
};

function inventItem(n: number): ImportItem {
  const verdict = verdictOf(n);
  const isNew = verdict.kind === "new";
  return {
    item: n,
    name:
      n % 9 === 3
        ? `2021/spring/an-unusually-long-folder-name/board-minutes-and-transcript-${n}.txt`
        : `board-${n}.txt`,
    verdict,
    chosen: isNew,
    ...(isNew ? { title: "Extended meeting of the Harbour Authority board", date: "2021-03-03" } : {}),
    doubts: n % 9 === 2 ? 1 : 0,
    warnings: n % 9 === 5 ? 1 : 0,
    ...(n % 9 === 5 ? { warned: ["names-hidden"] } : {}),
    corrected: false,
  };
}

const text = (value: string, line: number, rule: string) => ({ value, lines: [line], rule, confidence: 0.98 });

const lines: ImportPage["lines"] = [
  { n: 1, text: "Events", role: "furniture" },
  { n: 2, text: "Extended meeting of the Harbour Authority board", role: "title" },
  { n: 3, text: "Irena Valdez attended the annual extended meeting of the board.", role: "summary" },
  { n: 4, text: "March 3, 2021", role: "date" },
  { n: 5, text: "14:15", role: "time" },
  { n: 6, text: "Port Almere", role: "place" },
  { n: 7, text: "2 of 4", role: "residue" },
  { n: 8, text: "At the extended meeting of the board.", role: "caption" },
  { n: 9, text: "The participants summed up the year and set the guidelines for the next.", role: "narration" },
  { n: 10, text: "* * *", role: "break" },
  { n: 11, text: "Harbour Commissioner Irena Valdez: Mr Okafor", role: "label", label: 34, turn: 1 },
  { n: 12, text: ", colleagues,", role: "continuation", joins: 11 },
  { n: 13, text: "I am glad that we can meet in one room again.", role: "speech" },
  { n: 14, text: "<…>", role: "omission" },
  {
    n: 15,
    text: "Daniel Okafor: Commissioner, the reporting desk opened on Monday.",
    role: "label",
    label: 14,
    turn: 2,
  },
  { n: 16, text: "Topics", role: "furniture" },
  { n: 17, text: "Harbour safety", role: "topic" },
  { n: 18, text: "Okafor Daniel", role: "person" },
  { n: 19, text: "Published in sections: News, Transcripts", role: "publication" },
];

function inventPage(item: ImportItem, correction: ImportPage["correction"], offset: number, limit: number): ImportPage {
  const isRead = item.verdict.kind === "new" || item.verdict.kind === "already";
  const date = text("2021-03-03", 4, "date in words");
  return {
    item,
    ...(isRead ? { encoding: "utf-8", format: "text", layout: "official-site" } : {}),
    fields: {
      ...(isRead
        ? {
            title: text("Extended meeting of the Harbour Authority board", 2, "second line"),
            summary: text("Irena Valdez attended the annual extended meeting of the board.", 3, "line after the title"),
            date: item.doubts > 0 ? { ...date, confidence: 0.5, doubt: "two dates on the page" } : date,
            time: text("14:15", 5, "time alone on a line"),
            place: text("Port Almere", 6, "line after the time"),
            language: { value: "en", lines: [], rule: "from the text", confidence: 0.9 },
            status: { value: "published" as const, lines: [19], rule: "sections are named", confidence: 0.95 },
            publicationDate: text("2021-03-03T14:15", 19, "publication date"),
          }
        : {}),
      geography: [],
      topics: isRead ? [text("Harbour safety", 17, "under Topics")] : [],
      persons: isRead ? [text("Okafor Daniel", 18, "under Persons")] : [],
      sections: isRead
        ? [text("News", 19, "published in sections"), text("Transcripts", 19, "published in sections")]
        : [],
    },
    correction,
    voices: isRead
      ? [
          {
            labels: ["Harbour Commissioner Irena Valdez", "Irena Valdez"],
            name: "Irena Valdez",
            office: "Harbour Commissioner",
            anonymous: false,
            turns: 7,
          },
          { labels: ["Daniel Okafor"], name: "Daniel Okafor", anonymous: false, turns: 2 },
        ]
      : [],
    lineCount: isRead ? lines.length : 0,
    lines: isRead ? lines.slice(offset, offset + limit) : [],
    warnings: item.warnings > 0 ? [{ code: "names-hidden", line: 18, text: "3 more" }] : [],
  };
}

const inventedProfile: Profile = {
  name: "Board minutes",
  files: { path: "board-*.txt", lines: [] },
  fields: [{ from: "line", field: "place", at: { role: "title", by: 2 }, count: 1 }],
  lines: [],
  speakers: { are: [], areNot: ["Note"] },
};

type Tell = (state: ImportState) => void;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One import at a time, of as many files as were dropped (a hundred when only places are known). */
export function createFakeImports(tell: Tell) {
  const id = inventId("i", 2);
  let items: ImportItem[] = [];
  let corrections = new Map<number, ImportPage["correction"]>();
  let phase: ImportState["phase"] = "reading";
  let done = 0;

  const state = (): ImportState => {
    const verdicts: ImportState["verdicts"] = { ...noVerdicts };
    for (const one of items) verdicts[one.verdict.kind]++;
    const chosen = items.filter((one) => one.chosen).length;
    const report = {
      imported: chosen,
      failed: [{ name: "board-3.txt", reason: "The file disappeared while it was being read." }],
      message: `${chosen} transcripts imported.`,
    };
    return importState({
      import: id,
      phase,
      done,
      total: items.length,
      verdicts,
      toLookAt: items.filter((one) => one.doubts + one.warnings > 0).length,
      chosen,
      ...(phase === "done" ? { report } : {}),
    });
  };

  const run = async (during: ImportState["phase"], after: ImportState["phase"]) => {
    phase = during;
    for (done = 0; done < items.length; done += Math.ceil(items.length / 8)) {
      if (phase !== during) return;
      tell(state());
      await pause(120);
    }
    if (phase !== during) return;
    done = items.length;
    phase = after;
    tell(state());
  };

  const begin = (size: number) => {
    items = Array.from({ length: size }, (_, n) => inventItem(n));
    corrections = new Map();
    void run("reading", "review");
    return { ok: true, value: { import: id } } as const;
  };

  const wanted = (show: string) => (one: ImportItem) =>
    show === "all" || one.verdict.kind === show || (show === "to-look-at" && one.doubts + one.warnings > 0);

  const find = (item: number): ImportItem => items[item] ?? inventItem(item);

  const calls: Calls["imports"] = {
    begin: async () => begin(100),
    state: async () => ({ ok: true, value: state() }),
    async items({ show = "all", offset = 0, limit = 200 }) {
      const shown = items.filter(wanted(show));
      const groups = shown.length > 0 ? [{ kind: "new" as const, by: "prose", start: 0, count: shown.length }] : [];
      return { ok: true, value: { total: shown.length, items: shown.slice(offset, offset + limit), groups } };
    },
    async page({ item, offset = 0, limit = 1_000 }) {
      return { ok: true, value: inventPage(find(item), corrections.get(item) ?? {}, offset, limit) };
    },
    async treatFolders() {
      return { ok: true, value: state() };
    },
    async report() {
      return { ok: true, value: { text: "Lectern import\n" } };
    },
    async diff() {
      return { ok: true, value: { rows: [{ kind: "same", text: "Good morning." }], more: 0, share: 1, coarse: false } };
    },
    async choose({ items: which, chosen }) {
      const isMeant = (one: ImportItem) => which === "all" || which.includes(one.item);
      items = items.map((one) => (one.verdict.kind === "new" && isMeant(one) ? { ...one, chosen } : one));
      return { ok: true, value: state() };
    },
    async correct({ item, correction }) {
      corrections.set(item, { ...corrections.get(item), ...correction });
      items = items.map((one) => (one.item === item ? { ...one, corrected: true } : one));
      return { ok: true, value: find(item) };
    },
    async correctAll({ items: which, correction }) {
      for (const item of which) corrections.set(item, { ...corrections.get(item), ...correction });
      items = items.map((one) => (which.includes(one.item) ? { ...one, corrected: true } : one));
      return { ok: true, value: state() };
    },
    async derive() {
      return { ok: true, value: { profile: inventedProfile } };
    },
    async compare({ items: which }) {
      const fields = [{ field: "place" as const, after: "Port Almere" }];
      return { ok: true, value: { effects: which.map((item) => ({ item, name: find(item).name, fields })) } };
    },
    async readAgain({ items: which }) {
      const profile = inventedProfile.name;
      items = items.map((one) => (which.includes(one.item) ? { ...one, profile, doubts: 0, warnings: 0 } : one));
      return { ok: true, value: state() };
    },
    async run() {
      await run("writing", "done");
      return { ok: true, value: state() };
    },
    async names() {
      return { ok: true, value: { names: [] } };
    },
    async nameAs() {
      return { ok: true, value: {} };
    },
    async cancel() {
      phase = "cancelled";
      tell(state());
      return { ok: true, value: state() };
    },
  };
  return { calls, begin };
}
