import fc from "fast-check";
import type { Person } from "../../../shared/records/person.ts";
import { personRoles } from "../../../shared/records/person-roles.ts";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { type SmallArchive, sha256Of, testId } from "./arbitrary-archive.ts";
import { madeTranscript } from "./made-transcript.ts";
import { anyText, wellFormedText } from "./nasty.ts";
import { type SpokenPart, spokenPage } from "./spoken-page.ts";

const languages =
  "en ru uk de fr es pt it pl cs sr-Latn-RS bg el tr ar he fa hi bn zh-Hant ja ko th vi id sw fi et lv lt".split(" ");
const dates = [
  "2021",
  "2021-03",
  "2021-03-03",
  "2021-02-30",
  "1960~",
  "196X",
  "19XX",
  "2019/2021",
  "2019-05/..",
  "../1960",
  "2021?",
  "-0043",
  "0000",
  "2021-21",
  "spring 2019",
  "",
];

/** Names that citation.js and citeproc look up as members of objects stop them, whatever the file is like. */
const withoutMembers = (text: string) =>
  text.replace(/__\w+__|\b(valueOf|to\w*String|constructor|hasOwn\w*|is[A-Z]\w+|propertyIs\w+)/g, "name");
const nameText = anyText.map(withoutMembers);

/** What a mess may be made of in one transcript. */
const mess = fc.record({
  title: anyText,
  text: anyText,
  lists: fc.array(anyText, { maxLength: 3 }),
  date: fc.constantFrom(...dates),
  status: fc.constantFrom(...publicationStatuses),
  labels: fc.array(wellFormedText.map(withoutMembers), { minLength: 1, maxLength: 4 }),
  said: fc.array(wellFormedText, { minLength: 1, maxLength: 8 }),
  isTimed: fc.boolean(),
  isFull: fc.boolean(),
});

type Mess = typeof mess extends fc.Arbitrary<infer M> ? M : never;

/** `count` transcripts of every kind of trouble, always the same: thirty languages, 500 persons in one, none in others. */
export function nastyArchive(count: number): SmallArchive {
  const persons = nastyPersons(500);
  const topics = nastyTopics(60);
  const made = fc
    .sample(mess, { seed: 20_210_303, numRuns: count })
    .map((one, index) => nastyTranscript(index + 1, one));
  return {
    tables: {
      transcripts: new Map(made.map(({ record }) => [record.id, record])),
      persons: new Map(persons.map((one) => [one.id, one])),
      topics: new Map(topics.map((one) => [one.id, one])),
      sections: new Map(
        [1, 2].map((n) => [testId("section", n), { id: testId("section", n), label: `<Section> ${n}` }]),
      ),
      collections: new Map(),
      passages: new Map(),
      profiles: new Map(),
      settings: new Map(),
    },
    texts: new Map(made.map(({ record, page }) => [record.text, page.text])),
    readings: new Map(made.map(({ record, page }) => [record.text, page.reading])),
    originals: new Map(made.map(({ record, page }) => [record.original, Buffer.from(page.text)])),
  };
}

function nastyPersons(count: number): Person[] {
  return fc.sample(fc.tuple(nameText, nameText), { seed: 7, numRuns: count }).map(([name, other], index) => ({
    id: testId("person", index + 1),
    kind: index % 7 === 0 ? ("body" as const) : ("person" as const),
    name: {
      full: `${name} ${index}`,
      order: "given-first" as const,
      ...(index % 2 ? { family: `${other} ${index}`, given: `${name} ${index}` } : {}),
    },
    variants: [other],
    roles: [{ title: other, from: "2019", to: name }],
    identifiers: [{ scheme: index % 3 ? "wikidata" : other, value: name }],
    note: "Known inside the house only.",
  }));
}

function nastyTopics(count: number): Topic[] {
  return fc.sample(fc.tuple(anyText, anyText), { seed: 11, numRuns: count }).map(([label, other], index) => ({
    id: testId("topic", index + 1),
    label: `${label} ${index}`,
    variants: [other],
    scopeNote: other,
    // Trees, a ring of the last two, and terms above that are not there.
    broader: testId("topic", index === count - 1 ? count - 1 : index === count - 2 ? count : index * 3),
  }));
}

function nastyTranscript(n: number, one: Mess) {
  const page = spokenPage(one.title, partsOf(one, n));
  const full = { summary: one.text, place: one.text, eventType: one.text, reference: one.text, series: one.text };
  const told = {
    provenance: one.text,
    rights: one.text,
    access: one.text,
    zone: one.text,
    time: n % 2 ? "14:15" : one.text,
  };
  const count = n === 1 ? 500 : n % 4;
  const record: Transcript = madeTranscript(n, {
    title: one.title,
    ...(one.date === "" ? {} : { date: one.date }),
    ...(one.isFull ? { ...full, ...told } : {}),
    notes: "Known inside the house only.",
    language: n % 13 === 0 ? one.title : (languages[n % languages.length] ?? "en"),
    geography: one.lists,
    topics: Array.from({ length: n % 5 }, (_, i) => testId("topic", ((n * 7 + i * 13) % 60) + 1)),
    persons: Array.from({ length: count }, (_, i) => ({
      person: testId("person", ((n + i) % 500) + 1),
      role: personRoles[i % personRoles.length] ?? "speaker",
    })),
    speakers: [...new Set(one.labels)].map((label, i) => ({
      label,
      turns: 1,
      ...(i === 0 && n % 3 ? { person: testId("person", (n % 500) + 1) } : {}),
      ...(i === 1 ? { anonymous: true } : {}),
    })),
    publication: {
      status: one.status,
      sections: [testId("section", (n % 3) + 1)],
      ...(n % 5 ? { date: one.date } : {}),
    },
    source: {
      ...madeTranscript(n).source,
      file: one.title,
      ...(n % 3 ? { url: `https://www.example.org/${n}?a=b&c=<d>` } : {}),
    },
    original: sha256Of(page.text),
    text: sha256Of(page.text),
  });
  return { record, page };
}

function partsOf({ labels, said, isTimed }: Mess, n: number): SpokenPart[] {
  const opening: SpokenPart[] = n % 6 === 0 ? [{ paragraphs: [`The board met (${n}).`] }] : [];
  if (n % 17 === 0) return opening;
  return [
    ...opening,
    ...said.flatMap((text, index): SpokenPart[] => {
      const heard = isTimed ? { heard: { start: index * 2_500, end: index * 2_500 + 1_900 } } : {};
      const turn = { label: labels[index % labels.length] ?? "", paragraphs: [text, `And then ${index}.`], ...heard };
      return index === 2 ? [{ paragraphs: [] }, turn] : [turn];
    }),
  ];
}
