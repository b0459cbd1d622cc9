import type { Calls } from "../../shared/contract/contract.ts";
import type { Facets, Mark, Row, Selection, View } from "../../shared/contract/finding.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { inventPage } from "./invented-page.ts";

/** Where any of the query's words stands in a text. */
export function markWords(text: string, query: string): Mark[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const low = text.toLowerCase();
  const marks: Mark[] = [];
  for (const word of words) {
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length))
      marks.push([at, at + word.length]);
  }
  return marks.sort((a, b) => a[0] - b[0]);
}

const hasAny = (wanted: readonly string[], there: readonly string[]) =>
  wanted.length === 0 || wanted.some((one) => there.includes(one));

const yearOf = (transcript: Transcript) => transcript.date?.slice(0, 4) ?? "undated";

function isShown(transcript: Transcript, view: View): boolean {
  if (isInTrash(transcript) !== view.trash) return false;
  if (!hasAny(view.statuses, [transcript.publication.status])) return false;
  if (view.embargoed && transcript.publication.embargo === undefined) return false;
  if (!hasAny(view.topics, transcript.topics)) return false;
  if (
    !hasAny(
      view.persons,
      transcript.persons.map((one) => one.person),
    )
  )
    return false;
  if (!hasAny(view.sections, transcript.publication.sections)) return false;
  if (!hasAny(view.years, [yearOf(transcript)])) return false;
  return view.query === "" || findFirst(transcript, view.query) !== undefined;
}

function findFirst(transcript: Transcript, query: string): Row["snippet"] | undefined {
  const all = [transcript.title, ...inventPage(transcript).paragraphs.map((one) => one.text)];
  const text = all.find((one) => markWords(one, query).length > 0);
  if (text === undefined) return undefined;
  const start = Math.max(0, (markWords(text, query)[0]?.[0] ?? 0) - 40);
  const part = text.slice(start, start + 130);
  return { text: part, marks: markWords(part, query) };
}

function compare(view: View, a: Transcript, b: Transcript): number {
  const sign = view.sort.descending ? -1 : 1;
  if (view.sort.by === "title") return sign * a.title.localeCompare(b.title, "en");
  const [one, other] = [a.date ?? "", b.date ?? ""];
  return one === other ? 0 : sign * (one < other ? -1 : 1);
}

function filterView(archive: InventedArchive, view: View): Transcript[] {
  return [...archive.transcripts.values()].filter((one) => isShown(one, view));
}

export function showView(archive: InventedArchive, view: View): Transcript[] {
  return filterView(archive, view).sort((a, b) => compare(view, a, b));
}

/** The transcripts that a selection names. */
export function select(archive: InventedArchive, selection: Selection): Transcript[] {
  if ("view" in selection) return showView(archive, selection.view);
  return selection.ids.flatMap((id) => archive.transcripts.get(id) ?? []);
}

function toRow(archive: InventedArchive, transcript: Transcript, query: string): Row {
  const speakers = transcript.persons.filter((one) => one.role === "speaker");
  const snippet = query === "" ? undefined : findFirst(transcript, query);
  return {
    id: transcript.id,
    title: transcript.title,
    titleMarks: markWords(transcript.title, query),
    ...(transcript.date === undefined ? {} : { date: transcript.date }),
    ...(transcript.place === undefined ? {} : { place: transcript.place }),
    speakers: speakers.flatMap((one) => archive.persons.get(one.person)?.name.family ?? []),
    status: transcript.publication.status,
    ...(transcript.publication.embargo === undefined ? {} : { embargo: transcript.publication.embargo }),
    warnings: transcript.warnings.length,
    ...(transcript.trashed === undefined ? {} : { trashed: transcript.trashed.at }),
    ...(snippet === undefined ? {} : { snippet }),
  };
}

function count(values: readonly string[], labelOf: (value: string) => string, limit: number): Facets["topics"] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].map(([value, number]) => ({ value, label: labelOf(value), count: number }));
  return all.sort((a, b) => b.count - a.count).slice(0, limit);
}

export function createFakeFinding(
  archive: InventedArchive,
  sequence: () => number,
  indexing: boolean,
): Calls["finding"] {
  const done = (value: number) => (indexing ? { indexing: { done: value, total: archive.transcripts.size } } : {});
  return {
    async list({ view, offset = 0, limit = 100 }) {
      const full = viewSchema.parse(view);
      const shown = showView(archive, full);
      const rows = shown.slice(offset, offset + limit).map((one) => toRow(archive, one, full.query));
      return {
        ok: true,
        value: { total: shown.length, rows, sort: full.sort, sequence: sequence(), milliseconds: 9, ...done(640) },
      };
    },
    async facets({ view, limit = 12 }) {
      const full = viewSchema.parse(view);
      // A facet counts what would be there if its own choice were widened.
      const on = (part: Partial<View>) => filterView(archive, { ...full, ...part });
      const persons = on({ persons: [] }).flatMap((one) => [...new Set(one.persons.map((link) => link.person))]);
      const value: Facets = {
        statuses: count(
          on({ statuses: [] }).map((one) => one.publication.status),
          (status) => status,
          limit,
        ),
        embargoed: on({ embargoed: false }).filter((one) => one.publication.embargo !== undefined).length,
        topics: count(
          on({ topics: [] }).flatMap((one) => one.topics),
          (id) => archive.topics.get(id)?.label ?? id,
          limit,
        ),
        persons: count(persons, (id) => archive.persons.get(id)?.name.full ?? id, limit),
        sections: count(
          on({ sections: [] }).flatMap((one) => one.publication.sections),
          (id) => archive.sections.get(id)?.label ?? id,
          limit,
        ),
        places: count(
          on({ places: [] }).flatMap((one) => one.place ?? []),
          (place) => place,
          limit,
        ),
        languages: count(
          on({ languages: [] }).flatMap((one) => one.language ?? []),
          (language) => language,
          limit,
        ),
        years: count(on({ years: [] }).map(yearOf), (year) => year, limit),
        months: [],
        trashed: [...archive.transcripts.values()].filter(isInTrash).length,
      };
      return { ok: true, value };
    },
    async overview({ view }) {
      const shown = showView(archive, viewSchema.parse(view));
      const nothing = { months: [], years: [], topics: [], persons: [], speakers: [], together: [] };
      const words = shown.reduce((sum, { extent }) => sum + extent.words, 0);
      return { ok: true, value: { transcripts: shown.length, words, withoutMonth: [0, 0, 0, 0, 0], ...nothing } };
    },
    async complete({ cursor }) {
      return { ok: true, value: { from: cursor, to: cursor, options: [] } };
    },
    async ids({ view }) {
      return { ok: true, value: { ids: showView(archive, viewSchema.parse(view)).map((one) => one.id) } };
    },
    async similar({ id, limit = 8 }) {
      const topics = archive.transcripts.get(id)?.topics ?? [];
      const similar = [...archive.transcripts.values()].flatMap((one) => {
        const shared = one.topics.filter((topic) => topics.includes(topic));
        if (one.id === id || shared.length === 0) return [];
        const labels = shared.flatMap((topic) => archive.topics.get(topic)?.label ?? []);
        const { title, date, publication } = one;
        const likeness = shared.length / Math.max(topics.length, one.topics.length);
        const dated = date === undefined ? {} : { date };
        return [
          { id: one.id, title, ...dated, status: publication.status, likeness, topics: labels, persons: [], words: [] },
        ];
      });
      const best = similar.sort((a, b) => b.likeness - a.likeness).slice(0, limit);
      return { ok: true, value: { similar: best, hasWords: true } };
    },
    async hits({ id, query }) {
      const transcript = archive.transcripts.get(id);
      if (transcript === undefined)
        return { ok: false, error: { code: "not-found", message: "This transcript is gone." } };
      const paragraphs = inventPage(transcript).paragraphs.map(({ n, text }) => ({ n, marks: markWords(text, query) }));
      const value = {
        hasWords: query.trim() !== "",
        title: markWords(transcript.title, query),
        summary: markWords(transcript.summary ?? "", query),
        paragraphs: paragraphs.filter((one) => one.marks.length > 0),
      };
      return { ok: true, value };
    },
    // Lines and counts come from the index, which an invented archive does not have.
    concordance: async () => ({ ok: true, value: { lines: [], ...noLines } }),
    concordanceTable: async () => ({ ok: true, value: { table: "", leftOut: 0, ...noLines } }),
    stopConcordance: async () => ({ ok: true, value: {} }),
    frequency: async ({ queries }) => ({ ok: true, value: { years: [], series: queries.map(() => ({ hits: [] })) } }),
    frequencyTable: async () => ({ ok: true, value: { table: "" } }),
  };
}

const noLines = { hits: 0, isWhole: true, more: false };
