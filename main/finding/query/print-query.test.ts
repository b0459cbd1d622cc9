import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsOf } from "../words/word-scanner.ts";
import { all, any, not } from "./make-query.ts";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import { columns, dateFields, fieldNames, flags, isSpoken, type Phrase, type Query } from "./query.ts";

const words = fc
  .oneof(
    fc.constantFrom("harbour", "OR", "not", "NEAR", "10", "мой", "東京", "हिन्दी", "café", "ໜ້າ"),
    fc.string({ unit: "binary", maxLength: 6 }),
  )
  .map(wordsOf)
  .filter((some) => some.length > 0);
const column = fc.option(fc.constantFrom(...columns), { nil: undefined });
const textColumn = fc.option(fc.constantFrom("title", "summary", "text"), { nil: undefined });
const manner = fc.constantFrom(
  { prefix: false, anyForm: true },
  { prefix: false, anyForm: false },
  { prefix: true, anyForm: false },
);
const phrase = fc
  .record({ words, manner, column })
  .map((made): Phrase => ({ kind: "phrase", words: made.words, ...made.manner, column: made.column }));
const near = fc
  .record({ of: fc.array(phrase, { minLength: 2, maxLength: 4 }), within: fc.nat({ max: 100 }), column: textColumn })
  .map(({ of, ...more }): Query => ({ kind: "near", of: of.map((part) => ({ ...part, column: undefined })), ...more }));
const value = fc
  .string({ unit: "binary", maxLength: 12 })
  .map((text) =>
    text
      .replace(/["“”„«»\0]/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .filter((text) => wordsOf(text).length > 0);
const field = fc
  .record({ field: fc.constantFrom(...fieldNames.filter((name) => name !== "status")), value, prefix: fc.boolean() })
  .map((made): Query => ({ kind: "field", ...made }));
const other = fc.oneof(
  fc.constantFrom(...flags).map((flag): Query => ({ kind: "flag", flag })),
  fc
    .record({
      field: fc.constantFrom(...dateFields),
      range: fc.constantFrom("2019", "2019/2021-05", "../2019", "199X", "2019~"),
    })
    .map((made): Query => ({ kind: "date", ...made })),
  fc
    .constantFrom("draft", "in-review")
    .map((status): Query => ({ kind: "field", field: "status", value: status, prefix: false })),
);

const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, depthIdentifier: "query" },
    fc.oneof(phrase, near, field, other),
    fc.array(tie("query"), { minLength: 2, maxLength: 4 }).map((of) => all(of) ?? never()),
    fc.array(tie("query"), { minLength: 2, maxLength: 4 }).map((of) => any(of) ?? never()),
    tie("query").map(not),
    fc
      .record({ by: value, of: fc.option(tie("query"), { nil: undefined }) })
      .map(({ by, of }): Query => ({ kind: "said", by, of: of && isSpoken(of) ? of : undefined })),
  ),
}));

function never(): never {
  throw new Error("a group of none");
}

it("parses back to the same tree", () => {
  fc.assert(
    fc.property(query, (tree) => {
      expect(parseQuery(`${printQuery(tree)} `)).toEqual({ query: tree });
    }),
    { numRuns: 1_000 },
  );
});
