import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readingSchema } from "../../../shared/reading/reading.ts";
import { changeSchema, type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import { type RecordOf, recordSchemas } from "../../../shared/records/record.ts";
import { newId, newTopic, newTranscript } from "../fixture-records.ts";
import { predicateOf } from "./predicate.ts";

const instant = "2024-05-06T07:08:09.010Z";
const topic = newTopic("Lighthouses");
const person = newId("person");
const section = newId("section");

/** Every field that a schema names is there. */
const full: { readonly [K in RecordKind]: RecordOf<K> } = {
  transcripts: newTranscript("Harbour board", {
    summary: "Dues",
    date: "2024-05-06",
    time: "10:00",
    zone: "Europe/Oslo",
    place: "Kirkwall",
    eventType: "meeting",
    language: "en",
    reference: "HB 1",
    series: "Minutes",
    provenance: "The board",
    rights: "None",
    access: "open",
    notes: "Short",
    speakers: [{ label: "Chair", person, name: "Ann", anonymous: false, turns: 2 }],
    persons: [{ person, role: "speaker" }],
    topics: [topic.id],
    publication: {
      status: "published",
      embargo: "2025-01-01",
      sections: [section],
      date: "2024-05-07",
      version: "c".repeat(64),
    },
    decided: ["title"],
    warnings: [
      {
        code: "garbled",
        line: 3,
        text: "CafÃ©",
        repair: { steps: [{ readAs: "windows-1252", is: "utf-8" }], after: "Café" },
      },
    ],
    trashed: { at: instant },
  }),
  persons: {
    id: person,
    kind: "person",
    name: { full: "Ann Moe", family: "Moe", given: "Ann", order: "given-first" },
    variants: ["A. Moe"],
    roles: [{ title: "Harbour master", from: "2012", to: "2014" }],
    identifiers: [{ scheme: "viaf", value: "1" }],
    note: "Kept the log",
  },
  topics: { ...topic, broader: newId("topic"), scopeNote: "Also lightships" },
  sections: { id: section, label: "News" },
  collections: { id: newId("collection"), name: "Read later", query: "light", members: [newId("transcript")] },
  passages: {
    id: newId("passage"),
    transcript: newId("transcript"),
    text: "b".repeat(64),
    start: 0,
    end: 4,
    exact: "Dues",
    note: "Quote",
  },
  profiles: { id: newId("profile"), name: "Minutes", rules: { any: [1] } },
  settings: { id: newId("setting"), zone: "Europe/Oslo", skips: ["approved"] },
};

/** Values that are nearly right, and some that are not at all. */
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, "", "speaker", "draft", "body", instant, `${instant}\n`, "a".repeat(64), person),
  fc.constantFrom<unknown>(0, -0, 1, -1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, [], {}, [undefined], null),
);

type Mutation = { readonly path: readonly number[]; readonly value: unknown };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
  value: values,
});

/** One member, found by going down as the path's numbers say, in another value. */
function mutated(value: unknown, { path, value: put }: Mutation): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return put;
  const keys = [...Object.keys(value), "unheard-of"];
  const key = keys[step % keys.length] ?? "unheard-of";
  if (Array.isArray(value))
    return value.map((member, n) => (String(n) === key ? mutated(member, { path: rest, value: put }) : member));
  return { ...value, [key]: mutated(Reflect.get(value, key), { path: rest, value: put }) };
}

/** Of a valid value, and of what becomes of it when members of it are others, the predicate says what the schema says. */
function expectAgreement(schema: z.ZodType, valid: unknown, numRuns: number): void {
  const isValid = predicateOf(schema);
  const verdicts = new Set<boolean>();
  expect(isValid(valid)).toBe(true);
  expect(schema.safeParse(valid).error).toBeUndefined();
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const value = mutations.reduce<unknown>(mutated, valid);
      const { success } = schema.safeParse(value);
      verdicts.add(success);
      expect(isValid(value)).toBe(success);
    }),
    { numRuns },
  );
  expect(verdicts.size).toBe(2);
}

const kindOf = <K extends string>(kind: K) => z.object({ a: z.literal(kind) });

describe("predicateOf", () => {
  it.each([
    ["made", { do: "create", on: "topics", record: full.topics }],
    ["gone", { do: "delete", on: "topics", record: full.topics }],
    [
      "changed",
      {
        do: "change",
        on: "transcripts",
        ids: [full.transcripts.id],
        set: { title: { from: "Dues", to: "Fees" }, "publication.version": { to: "c".repeat(64) } },
        add: { topics: [topic.id], "publication.steps": [{ status: "published", at: instant }] },
        remove: { decided: ["title"] },
      },
    ],
    ["purged", { do: "purge", on: "passages", ids: [full.passages.id], purged: "a".repeat(64) }],
  ])("says of any change what the schema says: %s", (_, change) => {
    expectAgreement(changeSchema, change, 500);
  });

  it("says of any reading what the schema says", () => {
    const line = { n: 1, start: 0, end: 4, role: "speech", rule: "rest", confidence: 1, label: { start: 0, end: 2 } };
    const reading = {
      reader: 3,
      layout: "plain",
      title: { value: "Dues", lines: [1], rule: "first", confidence: 0.5 },
      geography: [],
      topics: [],
      persons: [],
      addressed: [],
      publication: { sections: [] },
      voices: [{ labels: ["Chair"], anonymous: true }],
      turns: [{ n: 1, voice: 0, label: "Chair", lines: [1, 2] }],
      lines: [line, { ...line, n: 2, joins: 1 }],
      warnings: [],
    };
    expectAgreement(readingSchema, reading, 500);
  });

  it.each(recordKinds)("says of any record of %s what the schema says", (kind) => {
    expectAgreement(recordSchemas[kind], full[kind], 1_500);
  });

  it.each<[string, z.ZodType]>([
    ["strict objects", z.strictObject({ a: z.string() })],
    ["objects with a rule", z.object({ a: z.string() }).refine(({ a }) => a !== "")],
    ["objects whose other members have a kind", z.object({}).catchall(z.string())],
    ["nullable members", z.object({ a: z.string().nullable() })],
    ["members by default", z.object({ a: z.string().default("") })],
    ["any members", z.object({ a: z.unknown(), b: z.any() })],
    ["bounded strings", z.string().max(3)],
    ["patterns that remember", z.string().regex(/a/g)],
    ["formats", z.uuid()],
    ["coerced strings", z.coerce.string()],
    ["trimmed strings", z.string().trim()],
    ["numbers", z.number()],
    ["bounded numbers", z.int().positive().max(5)],
    ["coerced numbers", z.coerce.number().int()],
    ["bounded arrays", z.array(z.string()).min(1)],
    ["unions", z.union([z.string(), z.literal(1)])],
    ["maps", z.record(z.string(), z.int())],
    ["maps with bounded names", z.record(z.string().max(1), z.int())],
    ["rules of their own", z.custom((value) => typeof value === "string")],
    ["one of several kinds", z.discriminatedUnion("a", [kindOf("draft"), kindOf("body").extend({ b: z.string() })])],
  ])("asks the schema about what it does not know itself: %s", (_, schema) => {
    const isValid = predicateOf(schema);
    const members = fc.dictionary(fc.constantFrom("a", "b"), values);
    fc.assert(
      fc.property(fc.oneof(values, members, fc.string(), fc.array(fc.string())), (value) => {
        expect(isValid(value)).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 200 },
    );
  });
});
