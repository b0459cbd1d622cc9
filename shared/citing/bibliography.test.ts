import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toOneLine } from "../contract/to-one-line.ts";
import { biblatexEntry } from "./biblatex.ts";
import { cite, quote } from "./citing.fixture.ts";
import { cslItem, cslJson } from "./csl.ts";
import { readCitedDate } from "./date-parts.ts";
import { passageOfParagraph } from "./passage.ts";

/** Fields as any program that reads BibTeX finds them: braces are counted, whatever stands before them. */
function readEntry(entry: string): ReadonlyMap<string, string> {
  const head = /^@misc\{([a-z0-9-]+),\n/.exec(entry);
  if (head === null) throw new Error(`no entry: ${entry}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  for (;;) {
    if (entry.slice(at) === "}\n") return fields;
    const field = /^ {2}([a-z]+) = \{/.exec(entry.slice(at));
    if (field?.[1] === undefined) throw new Error(`no field: ${entry.slice(at)}`);
    const start = at + field[0].length;
    const end = endOfBraces(entry, start);
    fields.set(field[1], entry.slice(start, end - 1));
    if (entry.slice(end, end + 2) !== ",\n") throw new Error(`no comma: ${entry.slice(end)}`);
    at = end + 2;
  }
}

/** Behind the brace that closes what was opened before `start`. */
function endOfBraces(entry: string, start: number): number {
  let depth = 1;
  for (let at = start; at < entry.length; at++) {
    if (entry[at] === "{") depth++;
    if (entry[at] === "}") depth--;
    if (depth === 0) return at + 1;
  }
  throw new Error(`no end: ${entry}`);
}

const named: ReadonlyMap<string, string> = new Map([
  ["backslash", "\\"],
  ["braceleft", "{"],
  ["braceright", "}"],
  ["asciitilde", "~"],
  ["asciicircum", "^"],
]);

/** As TeX would print it. */
function printTex(value: string): string {
  return value.replace(/\\text([a-z]+)\{\}|\\([#$%&_])/g, (_, name, sign) => named.get(name) ?? sign);
}

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom("{", "}", "\\", '"', "%", "@", "#", "\n", "\r", "~", " and ", ",", "Ω", "שלום", "\ud800", "\0"),
    )
    .map((parts) => parts.join("")),
);

describe("biblatexEntry", () => {
  it("has what is known of the transcript", () => {
    const fields = readEntry(biblatexEntry(cite({ language: "en", eventType: "Board meeting", reference: "HB/12" })));
    expect(Object.fromEntries(fields)).toEqual({
      author: "{Valdez}, {Irena} and {Daniel Okafor}",
      title: "Extended meeting of the harbour board",
      date: "2021-03-03",
      type: "Board meeting",
      location: "{Port Almere}",
      langid: "english",
      note: "HB/12",
    });
  });

  it("names those who are quoted, and where", () => {
    const fields = readEntry(biblatexEntry(cite({}, quote(passageOfParagraph(6)))));
    expect(fields.get("author")).toBe("{Daniel Okafor}");
    expect(fields.get("note")).toBe("¶ 6");
    expect(readEntry(biblatexEntry(cite({}, quote(passageOfParagraph(5))))).has("author")).toBe(false);
  });

  it.each(["2021", "2021-03", "1960~", "196X", "2019/2021-05", "2021-03-03?"])(
    "leaves the date %s as it is",
    (date) => {
      expect(readEntry(biblatexEntry(cite({ date }))).get("date")).toBe(date);
    },
  );

  it("puts what is no date into words", () => {
    const fields = readEntry(biblatexEntry(cite({ date: "spring of {1960}" })));
    expect(fields.has("date")).toBe(false);
    expect(fields.get("note")).toBe("spring of \\textbraceleft{}1960\\textbraceright{}");
  });

  it("is whole whatever stands in the fields, and says the same", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, place, label) => {
        const speakers = [{ label, turns: 1 }];
        const source = { ...cite(), title };
        const entry = biblatexEntry(cite({ title, place, speakers, summary: place, rights: label, eventType: label }));
        const fields = readEntry(entry);
        expect(printTex(fields.get("title") ?? "")).toBe(toOneLine(source.title).trim());
        expect(printTex(fields.get("location") ?? "")).toBe(`{${toOneLine(place).trim()}}`);
        expect(printTex(fields.get("author") ?? "")).toBe(`{${toOneLine(label).trim()}}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe("cslItem", () => {
  it("has what is known of the transcript", () => {
    expect(cslItem(cite({}, quote({ from: { n: 2, at: 0 }, to: { n: 3, at: 9 } })))).toEqual({
      id: "valdez2021-9f3a1c",
      type: "speech",
      title: "Extended meeting of the harbour board",
      author: [{ family: "Valdez", given: "Irena" }],
      issued: { "date-parts": [[2021, 3, 3]] },
      "event-place": "Port Almere",
      archive_location: cite().id,
      note: "¶¶ 2–3",
    });
  });

  it("gives both ends of a span as exactly as the less exact one", () => {
    expect(cslItem(cite({ date: "2019/2021-05" })).issued).toEqual({ "date-parts": [[2019], [2021]] });
    expect(cslItem(cite({ date: "2019-03-01/2021-05" })).issued).toEqual({
      "date-parts": [
        [2019, 3],
        [2021, 5],
      ],
    });
  });

  it("tells hearings and interviews from speeches", () => {
    expect(cslItem(cite({ eventType: "Interview for the courier" })).type).toBe("interview");
    expect(cslItem(cite({ eventType: "Public hearing" })).type).toBe("hearing");
  });

  it("is JSON whatever stands in the fields", () => {
    fc.assert(
      fc.property(nasty, nasty, (title, label) => {
        const item = cslItem(cite({ title, place: title, date: label, speakers: [{ label, turns: 1 }] }));
        const text = cslJson([item]);
        expect(JSON.parse(text)).toEqual([JSON.parse(JSON.stringify(item))]);
        expect(item.title).toBe(toOneLine(title));
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("readCitedDate", () => {
  it.each([
    ["2021-03-03", [[2021, 3, 3]], false],
    ["2021-03-03T14:15", [[2021, 3, 3]], false],
    ["-0043", [[-43]], false],
    ["1960~", [[1960]], true],
    ["1960-05?", [[1960, 5]], true],
    ["196X", [[1960], [1969]], true],
    ["19XX", [[1900], [1999]], true],
    ["2019/2021-05", [[2019], [2021, 5]], false],
    ["196X/1971", [[1960], [1971]], true],
  ])("reads %s", (edtf, parts, isAbout) => {
    expect(readCitedDate(edtf)).toEqual({ parts, isAbout });
  });

  it.each([
    "",
    "spring",
    "2021-13",
    "2021-02-30",
    "2021-02-29",
    "2021-04-31",
    "2021-02-31x",
    "../1960",
    "1960/..",
    "1960/1961/1962",
  ])("gives nothing for %s", (edtf) => {
    expect(readCitedDate(edtf)).toBeUndefined();
  });
});
