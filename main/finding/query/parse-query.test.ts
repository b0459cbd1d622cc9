import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../../shared/language/language.ts";
import { processorTime } from "../../runtime/testing/processor-time.ts";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import { isMatch, toMatch } from "./to-match.ts";

function printed(line: string): string | undefined {
  const { query } = parseQuery(line);
  return query && printQuery(query);
}

function problemOf(line: string): string | undefined {
  const { problem } = parseQuery(line);
  return problem && `${problem.at}-${problem.end} ${problem.message}`;
}

/** What NEAR says of what it does not know, at the nth character. */
const strange = (n: number) =>
  `at the ${n}th character cannot stand in the brackets of NEAR, which takes words, phrases and a distance: NEAR(harbour pilot, 5).`;
const distance = "After the comma in NEAR stands how many words may be between: a number up to 1,000.";

describe("a query", () => {
  it.each([
    ["harbour", 'harbour OR "harbour"*'],
    ["harbour ", "harbour"],
    ["ha", "ha"],
    ["ha*", '"ha"*'],
    ["Harbour safety ", "harbour safety"],
    ['"exact phrase"', '"exact phrase"'],
    ['"exact phr"*', '"exact phr"*'],
    ["“Exact” «phrase»", '"exact" "phrase"'],
    ["„genau so“ ", '"genau so"'],
    ["well-known ", "well-known"],
    ["the the ", "the"],
    ["harbour,", "harbour"],
    ["東京", "東-京"],
    ["a b OR c ", "(a b) OR c"],
    ["a AND b", "a b"],
    ["a (b OR c) d ", "a (b OR c) d"],
    ["a OR (b OR c)", "a OR b OR c"],
    ["-a ", "-a"],
    ["NOT (a OR b)", "-(a OR b)"],
    ["NOT NOT a", "a"],
    ["a and or not b", "a and or not b"],
    ["a - b -- c", "a b c"],
    ["NEAR(a b)", "NEAR(a b, 10)"],
    ['NEAR(a "b c" har*, 5)', 'NEAR(a "b c" "har"*, 5)'],
    ["NEAR( a, b ,3 ) c", "NEAR(a b, 3) c"],
    ["NEAR(a b,0)", "NEAR(a b, 0)"],
    ["NEAR(a, b, c)", "NEAR(a b c, 10)"],
    ["NEAR(a 1,000)", "NEAR(a 1-000, 10)"],
    ['NEAR(a "b, 5")', 'NEAR(a "b 5", 10)'],
    ["title:harbour ", "title:harbour"],
    ['Title: "the harbour" text:(a OR b)', 'title:"the harbour" (text:a OR text:b)'],
    ["title:NEAR(a b, 2)", "title:NEAR(a b, 2)"],
    ["note:pilot ", "note:pilot"],
    ["topic:road ", 'topic:"road"'],
    ["topic:roa", 'topic:"roa"*'],
    ["topic:ro* ", 'topic:"ro"*'],
    ['person:"Valdez,  Irena"', 'person:"Valdez, Irena"'],
    ["person:«ООО “Порт”»", 'person:"ООО Порт"'],
    ['status:("In review" OR draft)', 'status:"in-review" OR status:"draft"'],
    ["language:en -topic:(a OR b)", 'language:"en" -(topic:"a" OR topic:"b")'],
    ["date:2019", "date:2019"],
    ["date:2019..2021-05", "date:2019/2021-05"],
    ["date:2019/2021", "date:2019/2021"],
    ["date:2020..2020", "date:2020/2020"],
    ["date:2020-02..2020-02", "date:2020-02/2020-02"],
    ["date:2019-05..2019", "date:2019-05/2019"],
    ["date:2019..2019-05-03", "date:2019/2019-05-03"],
    ["date:2019-21", "date:2019-21"],
    ["date:199x", "date:199X"],
    ["date:2019~", "date:2019~"],
    ["date:..2019", "date:../2019"],
    ["date:2019..", "date:2019/.."],
    ['date:"[1999..2001]" imported:2024-05', "date:1999/2001 imported:2024-05"],
    ["is:untagged HAS:Warnings", "is:untagged has:warnings"],
    ['said-by:"Irena Valdez" crime -police ', 'said-by:"Irena Valdez" crime -police'],
    ["law said-by:Valdez crime topic:x (a OR b)", 'law said-by:"Valdez" crime (a OR b) topic:"x"'],
    ["said-by:A crime said-by:B", 'said-by:"A" crime said-by:"B"'],
    ["said-by:A title:crime ", 'said-by:"A" title:crime'],
    ["(said-by:A) crime ", '(said-by:"A") crime'],
    ["10:30 http://x", "10-30 http-x"],
  ])("%s", (line, expected) => {
    const { query, problem } = parseQuery(line);
    expect(problem).toBeUndefined();
    expect(query && printQuery(query)).toBe(expected);
  });

  it.each([
    [
      "harbour (pilots OR ",
      "harbour pilots",
      "16-18 OR at the 17th character has nothing after it that can be looked for.",
    ],
    [
      "how they rule (the tide",
      'how they rule the (tide OR "tide"*)',
      "14-15 You opened a bracket at the 15th character and did not close it.",
    ],
    [
      '"exact phr',
      '"exact phr" OR "exact phr"*',
      "0-10 You opened a quotation mark at the 1st character and did not close it.",
    ],
    ["a) b ", "a b", "1-2 A bracket is closed at the 2nd character and was not opened before."],
    ["a () b ", "a b", "2-3 There is nothing in the brackets at the 3rd character."],
    ["OR a ", "a", "0-2 OR at the 1st character has nothing before it that can be looked for."],
    ["a AND ?! b ", "a b", "2-5 AND at the 3rd character has nothing after it that can be looked for."],
    ["a -", "a", undefined],
    ["a NOT", "a", "2-5 NOT at the 3rd character has nothing after it that can be looked for."],
    ["a person:", "a", "2-9 Write what “person:” is to hold, right after the colon."],
    ["a topic:?! ", "a", "8-10 “topic:” needs a word right after the colon."],
    ["a status:dra", "a", "9-12 There is no status “dra”: it is draft, in-review, approved, published or withdrawn."],
    ["date:soon a ", "a", "5-9 “soon” is no date: write 2019, 2019-05, 2019..2021-05 or 199X after “date:”."],
    ["date:20190503 a ", "a", "5-13 “20190503” is no date: write 2019-05-03 after “date:”."],
    ["date:99999 a ", "a", "5-10 “99999” is no date: write 2019, 2019-05, 2019..2021-05 or 199X after “date:”."],
    ["date:2021..2019 ", undefined, "5-15 “2021..2019” ends before it begins: write 2019..2021 after “date:”."],
    [
      "date:2019-05/2019-04-30 a ",
      "a",
      "5-23 “2019-05/2019-04-30” ends before it begins: write 2019-04-30..2019-05 after “date:”.",
    ],
    ["date:20190503..2020 a ", "a", "5-19 “20190503..2020” is no date: write 2019-05-03..2020 after “date:”."],
    ["date:2021-13 a ", "a", "5-12 There is no month 13, as in “2021-13”: months are 01 to 12."],
    ["date:..2021-00-01 a ", "a", "5-17 There is no month 00, as in “2021-00-01”: months are 01 to 12."],
    ["date:2019..2023-02-29 a ", "a", "5-21 There is no day “2023-02-29” in the calendar."],
    ["date:.. a ", "a", "5-7 “..” is no date: write 2019, 2019-05, 2019..2021-05 or 199X after “date:”."],
    [
      "is:new",
      undefined,
      "3-6 There is no “is:new”: what can be asked after “is:” is untagged, embargoed, embargo-passed, version-differs, last-imported, trashed.",
    ],
    ["topics:road ", "topics-road", "0-11 There is no field “topics:”. Did you mean “topic:”?"],
    [
      "__proto__:x ",
      "proto-x",
      "0-11 There is no field “__proto__:”. Put it in quotation marks to look for the words.",
    ],
    ["тема:мост ", "тема-мост", "0-9 There is no field “тема:”. Put it in quotation marks to look for the words."],
    ["speeker:x ", "speeker-x", "0-9 There is no field “speeker:”. Put it in quotation marks to look for the words."],
    ["NEAR(a, 5)", "a", "0-9 NEAR needs two words at least: NEAR(harbour pilot, 5)."],
    ["NEAR(a OR b, 5)", "NEAR(a b, 5)", `7-9 OR ${strange(8)}`],
    ["NEAR(a -b, 5)", "NEAR(a b, 5)", `7-8 - ${strange(8)}`],
    ["NEAR(a title:b, 5)", "NEAR(a b, 5)", `7-13 title: ${strange(8)}`],
    ["NEAR((a OR b) c, 5) d ", "NEAR(a b c, 5) d", `5-6 ( ${strange(6)}`],
    ["NEAR(a NEAR(b c), 5) d ", "NEAR(a b c, 5) d", `7-12 NEAR( ${strange(8)}`],
    ["NEAR(a topics:b)", "NEAR(a topics-b, 10)", "7-15 There is no field “topics:”. Did you mean “topic:”?"],
    ["NEAR(a b, -5)", "NEAR(a b, 10)", `10-12 ${distance}`],
    ["NEAR(a b, 5x )", "NEAR(a b, 10)", `10-12 ${distance}`],
    ["NEAR(a b, 5 6)", "NEAR(a b, 10)", `10-13 ${distance}`],
    ["NEAR(a b, 1001)", "NEAR(a b, 10)", `10-14 ${distance}`],
    ["NEAR(a b", "NEAR(a b, 10)", "0-5 You opened a bracket at the 1st character and did not close it."],
    ["topic:NEAR(a b)", undefined, "6-14 NEAR looks for words: it cannot stand after “topic:”."],
    ["title:(topic:a)", 'topic:"a"', "7-13 “topic:” cannot stand inside the brackets of “title:”."],
    [
      "said-by:(a OR b)",
      'said-by:"a" OR said-by:"b"',
      "0-8 “said-by:” takes one name: (said-by:Valdez pilot) OR (said-by:Okafor pilot).",
    ],
    ["😀 a (", "a", "5-6 You opened a bracket at the 5th character and did not close it."],
  ])("%s is told where it is wrong, and asks for the rest", (line, expected, problem) => {
    expect(printed(line)).toBe(expected);
    expect(problemOf(line)).toBe(problem);
  });

  it("asks for nothing when nothing is typed, and says so when no word is", () => {
    expect(parseQuery("  ")).toEqual({});
    expect(parseQuery("?!")).toEqual({ notice: "There is no word to look for in “?!”: everything is shown." });
  });

  it("takes a word that is being typed as the beginning of one", () => {
    expect(printed("pilots har")).toBe('pilots (har OR "har"*)');
    expect(printed("(pilots har")).toBe('pilots (har OR "har"*)');
    expect(printed("title:har")).toBe('title:har OR title:"har"*');
    for (const line of ["har ", "har,", "har)", '"har"', "ha"]) expect(printed(line)).not.toContain("*");
  });

  it("never becomes more for the index than quoted words and its own operators", () => {
    const part = fc.constantFrom(
      "a",
      '"b',
      '"',
      "(",
      ")",
      "OR",
      "AND",
      "NOT",
      "-",
      "*",
      "NEAR(",
      ", 5)",
      "title:",
      "text:",
      "said-by:",
      "topic:x",
    );
    const soup = fc.array(fc.oneof(part, fc.string({ unit: "binary", maxLength: 9 })), { maxLength: 30 });
    fc.assert(
      fc.property(soup, fc.constantFrom(" ", ""), (parts, between) => {
        const { query } = parseQuery(parts.join(between));
        if (!query || !isMatch(query)) return;
        const rest = toMatch(query).replaceAll(/"[^"\0]+"/g, "w");
        expect(rest).toMatch(/^(?:w| \*| AND | OR | NOT |NEAR\(|, \d+\)| |title : |summary : |body : |\(|\))+$/);
      }),
    );
  });

  it("says a place within the line, whatever is typed", () => {
    const part = fc.constantFrom(
      "a",
      '"',
      "“",
      "(",
      ")",
      "OR",
      "AND",
      "NOT",
      "-",
      "NEAR(",
      ",",
      "title:",
      "said-by:",
      "date:20",
      "is:",
      "\0",
      "😀",
    );
    const soup = fc.array(fc.oneof(part, fc.string({ unit: "binary", maxLength: 9 })), { maxLength: 40 });
    fc.assert(
      fc.property(soup, fc.constantFrom(" ", ""), (parts, between) => {
        const line = parts.join(between);
        const { problem } = parseQuery(line);
        if (!problem) return;
        expect(problem.at).toBeGreaterThanOrEqual(0);
        expect(problem.end).toBeGreaterThan(problem.at);
        expect(problem.end).toBeLessThanOrEqual(line.length);
        expect(problem.message).toMatch(/[.?]$/);
      }),
    );
  });

  it.each([
    '"',
    '"a',
    "a*",
    "(",
    ")",
    "“”",
    "a ",
    "*",
    "-",
    "NOT ",
    "OR ",
    "a OR ",
    "NEAR(",
    "NEAR(a b)",
    "NEAR(OR)",
    "title:",
    "said-by:a ",
    "date:1 ",
    "\0",
    ",",
    "(a",
    "a:",
  ])("of a megabyte of %j is answered at once", async (part) => {
    const line = part.repeat(Math.ceil(1_000_000 / part.length));
    const answer = () => {
      const { query } = parseQuery(line);
      if (query) printQuery(query);
    };
    expect(await processorTime(answer)).toBeLessThan(10_000);
  });

  it("is told that 10,000 brackets are too deep, and 10,000 words too many", () => {
    expect(problemOf("(".repeat(10_000))).toBe(
      "20-21 The bracket at the 21st character is more than 20 deep: fewer will do.",
    );
    expect(problemOf("a ".repeat(10_000))).toBe(
      "2000-2001 A query can hold 1,000 words: the one at the 2,001st character is one more.",
    );
  });
});

it("says what is wrong in Russian, by the words of the query as they are", async () => {
  await speak("ru");
  expect(problemOf("harbour )")).toBe("8-9 Скобка закрыта на 9-м знаке, но не была открыта.");
  expect(problemOf("status:gone")).toContain("бывает draft, in-review, approved, published или withdrawn.");
  expect(problemOf("topics:road")).toBe("0-11 Нет поля «topics:». Может быть, «topic:»?");
});

afterEach(() => speak("en"));
