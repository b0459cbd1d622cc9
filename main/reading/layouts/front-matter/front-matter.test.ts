import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../read-text.ts";

const page = (yaml: string, body = "It is lit.\n") => `---\n${yaml}\n---\n\n${body}`;
const values = (found: readonly { readonly value: string }[]) => found.map(({ value }) => value);

const plain = page("title: The New Light\ndate: 2031-04-07\ntags: [lights, pilots]");

it.each(["\n", "\r\n", "\r"])("is read whatever ends its lines: %j", (end) => {
  const { title, date, topics, warnings } = readText(plain.replaceAll("\n", end));
  expect(title).toMatchObject({ value: "The New Light", lines: [2], rule: "front-matter" });
  expect(date).toMatchObject({ value: "2031-04-07", lines: [3] });
  expect(topics).toMatchObject([
    { value: "lights", lines: [4] },
    { value: "pilots", lines: [4] },
  ]);
  expect(warnings).toEqual([]);
});

it.each([
  ["one", "tags: lights", ["lights"]],
  ["some in one string", "tags: lights, sea marks", ["lights", "sea marks"]],
  ["with semicolons", "keywords: lights, red; pilots", ["lights, red", "pilots"]],
  ["a list in brackets", 'topics: [lights, "sea marks"]', ["lights", "sea marks"]],
  ["a list below", "Tags:\n  - lights\n  - 'sea: marks'", ["lights", "sea: marks"]],
  ["a list that is not indented", "categories:\n- lights\n- pilots", ["lights", "pilots"]],
  ["members with names", "topics:\n  - name: lights\n    id: 4\n  - label: pilots", ["lights", "pilots"]],
  ["marked by #", 'tags: "#lights #pilots"', ["lights", "pilots"]],
  ["a list marked by #", "tags: ['#lights', pilots]", ["lights", "pilots"]],
  ["twice the same", "tags: [lights]\nkeywords: [lights, pilots]", ["lights", "pilots"]],
  ["numbers and words that are no strings in YAML", "tags: [2031, no, true]", ["2031", "no", "true"]],
  ["an alias", "a: &lights [lights]\ntags: *lights", ["lights"]],
  ["in Russian", "теги: [маяки, лоцманы]", ["маяки", "лоцманы"]],
  ["none", "tags: []", []],
  ["nothing", "tags:", []],
  ["null", "tags: [~, null]", []],
  ["a map", "tags:\n  lights: 1", []],
  ["lists in lists", "tags: [[lights], pilots]", ["pilots"]],
])("topics: %s", (_, yaml, topics) => {
  const reading = readText(page(yaml));
  expect(values(reading.topics)).toEqual(topics);
  expect(reading.warnings).toEqual([]);
});

it.each([
  ["a list", "persons: [Anna Berg, Oskar Brandt]", ["Anna Berg", "Oskar Brandt"]],
  ["one string", "persons: Anna Berg, Oskar Brandt", ["Anna Berg", "Oskar Brandt"]],
  ["an inverted name", "persons: Berg, Anna", ["Berg, Anna"]],
  ["inverted names", "people: Berg, Anna; Brandt, Oskar", ["Berg, Anna", "Brandt, Oskar"]],
  ["members with names", "speakers:\n  - name: Anna Berg\n    role: chair", ["Anna Berg"]],
  ["with their offices", "participants:\n  - Anna Berg (chair)\n  - the secretary", ["Anna Berg"]],
  ["who takes part and is not named", "speakers: [SPEAKER_00, Host]", []],
  ["one name", "host: Anna Berg", ["Anna Berg"]],
])("persons: %s", (_, yaml, persons) => {
  expect(values(readText(page(yaml)).persons)).toEqual(persons);
});

it("reads the other fields of a record, by whatever key", () => {
  const { summary, place, time, language, url, geography, publication, title } = readText(
    page(
      "Headline: Sub\nTitle: The New Light\nlocation: Port Selwyn\ntime: '14:15'\ndescription: >\n  It is\n  lit.\nlang: en-GB\ncanonicalUrl: https://selwyn.example/1\ncountries: [Norland]\nsections: [News, Minutes]",
    ),
  );
  expect([title, summary, place, time, language, url].map((one) => one?.value)).toEqual([
    "The New Light",
    "It is lit.",
    "Port Selwyn",
    "14:15",
    "en",
    "https://selwyn.example/1",
  ]);
  expect([values(geography), values(publication.sections)]).toEqual([["Norland"], ["News", "Minutes"]]);
});

it("each member of a list has its own line", () => {
  const { topics } = readText(page("title: Light\r\ntags:\r\n  - lights\r\n  - pilots"));
  expect(topics.map(({ lines }) => lines)).toEqual([[4], [5]]);
});

it("invents nothing from what is no value of the field, or from keys that are not known", () => {
  const reading = readText(
    page(
      "date: soon\ntime: noon\nurl: selwyn\nlang: the northern one\nlayout: post\nevent: x\nauthor: Anna Berg\nweight: 3",
    ),
  );
  const { date, time, url, topics, persons, title } = reading;
  expect([date, time, url, title]).toEqual([undefined, undefined, undefined, undefined]);
  expect([topics, persons]).toEqual([[], []]);
});

describe("that is no sound YAML", () => {
  it("is told", () => {
    const { warnings } = readText(page("title: [The"));
    expect(warnings).toEqual([{ code: "front-matter-unreadable", line: 1 }]);
  });

  it("is read line by line, with a doubt", () => {
    const { title, date, warnings } = readText(page('title: Ferries: a hearing\ndate: "2031-04-07"\nx: [a'));
    expect(title).toMatchObject({ value: "Ferries: a hearing", lines: [2], doubt: expect.any(String) });
    expect(date).toMatchObject({ value: "2031-04-07", lines: [3] });
    expect(warnings).toHaveLength(1);
  });

  it("aliases of aliases cost nothing", () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [*k${n - 1}, *k${n - 1}]`).slice(1);
    const reading = readText(page(["k0: &k0 [a, a]", ...bomb, "tags: *k29"].join("\n")));
    expect(reading.topics).toEqual([]);
  });
});

const word = fc.constantFrom(
  "tags",
  "persons",
  "title",
  "date",
  ": ",
  "[",
  "]",
  "- ",
  "\n",
  "  ",
  "*a",
  "&a ",
  "~",
  '"',
  "'",
  "|",
  ",",
  "x",
  "й",
  "\u2028",
);

it("whatever stands in it, every value that is read stands in it, on the line that is named", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 24 }).map((all) => all.join("")),
      (yaml) => {
        const text = page(yaml);
        const { title, topics, persons, lines } = readText(text);
        for (const one of [...(title?.rule === "front-matter" ? [title] : []), ...topics, ...persons]) {
          expect(text.replace(/\s+/g, " ")).toContain(one.value);
          expect(lines[(one.lines[0] ?? 0) - 1]?.role).toBe("furniture");
        }
      },
    ),
    { numRuns: 500 },
  );
});
