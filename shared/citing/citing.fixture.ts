import type { Block } from "../reading/page.ts";
import type { Voice } from "../reading/reading.ts";
import type { Person } from "../records/person.ts";
import type { Transcript } from "../records/transcript.ts";
import { type Cited, citeRecord } from "./cited.ts";
import { type Passage, type Quoted, quotePassage } from "./passage.ts";

const uuid = "01890000-0000-7000-8000-0000009f3a1c";

export const irena: Person = {
  id: `p${uuid}`,
  kind: "person",
  name: { full: "Irena Valdez", family: "Valdez", given: "Irena", order: "given-first" },
  variants: [],
  roles: [],
  identifiers: [],
};

export function madeTranscript(more: Partial<Transcript> = {}): Transcript {
  return {
    id: `t${uuid}`,
    title: "Extended meeting of the harbour board",
    date: "2021-03-03",
    place: "Port Almere",
    geography: [],
    source: {
      file: "board.txt",
      imported: "2024-01-01T00:00:00.000Z",
      import: `i${uuid}`,
      encoding: "utf-8",
      format: "text",
      layout: "official-site",
    },
    original: "a".repeat(64),
    text: "b".repeat(64),
    extent: { words: 40, turns: 2 },
    speakers: [
      { label: "Commissioner Irena Valdez", person: irena.id, turns: 1 },
      { label: "Pilot Daniel Okafor", turns: 1 },
      { label: "Question", anonymous: true, turns: 1 },
    ],
    persons: [],
    topics: [],
    publication: { status: "draft", sections: [] },
    decided: [],
    warnings: [],
    ...more,
  };
}

export const voices: readonly Voice[] = [
  { labels: ["Commissioner Irena Valdez"], name: "Irena Valdez", office: "Commissioner", anonymous: false },
  { labels: ["Pilot Daniel Okafor"], name: "Daniel Okafor", office: "Pilot", anonymous: false },
  { labels: ["Question"], anonymous: true },
];

const paragraph = (n: number, text: string) => ({ n, text, lines: [n] });

export const blocks: readonly Block[] = [
  { kind: "narration", paragraphs: [paragraph(1, "The board met at noon.")] },
  {
    kind: "turn",
    n: 1,
    voice: 0,
    label: "Commissioner Irena Valdez",
    paragraphs: [paragraph(2, "The breakwater is finished."), paragraph(3, "The lamp is not.")],
  },
  { kind: "omission", text: "<…>" },
  { kind: "turn", n: 1, voice: 0, label: "Commissioner Irena Valdez", paragraphs: [paragraph(4, "It will be.")] },
  { kind: "turn", n: 2, voice: 2, label: "Question", paragraphs: [paragraph(5, "When?")] },
  { kind: "turn", n: 3, voice: 1, label: "Pilot Daniel Okafor", paragraphs: [paragraph(6, "In May.")] },
];

export function quote(passage: Passage): Quoted {
  const quoted = quotePassage(blocks, voices, passage);
  if (quoted === undefined) throw new Error("there is nothing in this passage");
  return quoted;
}

export function cite(more: Partial<Transcript> = {}, quoted?: Quoted): Cited {
  return citeRecord({ transcript: madeTranscript(more), persons: [irena], topics: [], voices }, undefined, quoted);
}
