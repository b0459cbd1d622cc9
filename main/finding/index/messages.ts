import { z } from "zod";
import { hitsSchema, lineQuestionSchema, lineSorts, lineStateSchema, textQuery } from "./lines/line-question.ts";
import { spokenSchema } from "./page/spoken.ts";

const row = z.int().positive();

/** One transcript as it is sent to be taken in. */
export const sentEntrySchema = z.object({
  row,
  transcript: z.string(),
  /** What this row stands for: changes with the text, the title and the summary. */
  stamp: z.string(),
  /** When the transcript was changed last, ISO 8601. */
  changed: z.string(),
  title: z.string(),
  summary: z.string(),
  /** BCP 47 as stated; empty where nothing says. */
  language: z.string(),
  /** The text proper, as JSON in UTF-8: who sends it may have it as bytes and need not look into them. */
  blocks: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

export type SentEntry = z.infer<typeof sentEntrySchema>;

/** Where a block begins: the paragraph (from 0), and of a turn its number and the label as printed. */
export type BlockStart = { readonly at: number; readonly n?: number; readonly label?: string };

/** One transcript as the index takes it in. */
export type Entry = Omit<SentEntry, "blocks"> & {
  readonly paragraphs: readonly string[];
  readonly turns: readonly BlockStart[];
};

/** What the index already knows, some rows at a time; parallel lists. */
export const heldSchema = z.object({
  rows: z.array(row),
  transcripts: z.array(z.string()),
  stamps: z.array(z.string()),
  changed: z.array(z.string()),
  languages: z.array(z.string()),
});

export type Held = z.infer<typeof heldSchema>;

/** All in one transaction. */
const workSchema = z.object({
  entries: z.array(sentEntrySchema),
  removed: z.array(row),
  /** Rows whose transcript was changed without touching its words. */
  touched: z.array(z.object({ rows: z.array(row), at: z.string() })),
  /** The last step of the history that `changed` knows of. */
  through: z.string().optional(),
});

export type SentWork = z.infer<typeof workSchema>;

export type Work = Omit<SentWork, "entries"> & { readonly entries: readonly Entry[] };

const int32s = z.instanceof(Int32Array);

/** What the index process is asked, and what it answers, by name. */
export const questions = {
  /** As the one writer. `fresh`: begin anew. `base`: begin with what this other index holds. */
  openToWrite: {
    question: z.object({ file: z.string(), fresh: z.boolean(), base: z.string().optional() }),
    answer: z.object({ through: z.string().optional() }),
  },
  /** For queries. `hold`: go on seeing what is there now, whatever another program writes. */
  openToRead: {
    question: z.object({ file: z.string(), hold: z.boolean() }),
    answer: z.object({ through: z.string().optional() }),
  },
  held: { question: z.object({ after: z.int(), limit: z.int().positive() }), answer: heldSchema },
  /** Answers with the language in whose forms each entry's words are found. */
  take: { question: workSchema, answer: z.object({ languages: z.array(z.string()) }) },
  /** The rows as `RowBits`. `scored`: with their relevance (smaller is better), unless more than so many match. */
  search: {
    question: z.object({ query: textQuery, scored: z.int().nonnegative() }),
    answer: z.object({ bits: z.instanceof(Uint32Array), scores: z.instanceof(Float64Array).optional() }),
  },
  /** The rows in which a query holds within one turn of these labels. */
  said: { question: z.object({ query: textQuery, spoken: spokenSchema }), answer: z.object({ found: int32s }) },
  /** Begin a list of hits in place of the last one; its key names it from then on. */
  beginLines: { question: lineQuestionSchema.extend({ key: z.string() }), answer: z.object({}) },
  /** Further rows of the list, behind so many that it has; not heard when it is another list, or has them. */
  giveLines: {
    question: z.object({ key: z.string(), rows: int32s, after: z.int().nonnegative() }),
    answer: z.object({}),
  },
  /**
   * Go on with the list until it has so many hits, or so many milliseconds have passed. `rows`: how many were read. No
   * state when the process has another list, or was started anew.
   */
  gatherLines: {
    question: z.object({ key: z.string(), most: z.number().nonnegative(), milliseconds: z.number() }),
    answer: z.object({ state: lineStateSchema.optional() }),
  },
  /** A window of the list as far as it was gathered; none when the process has another list, or was started anew. */
  lines: {
    question: z.object({
      key: z.string(),
      sort: z.enum(lineSorts),
      offset: z.int().nonnegative(),
      limit: z.int().positive(),
    }),
    answer: z.object({ hits: hitsSchema.optional() }),
  },
  /** How many hits each of the rows has, parallel to them. */
  tally: { question: lineQuestionSchema, answer: z.object({ hits: int32s }) },
  /** How many words the text of each row has; parallel. */
  extents: { question: z.object({}), answer: z.object({ of: int32s, words: int32s }) },
  /** The words that set a text apart, best first, and the rows that have each; none when its row is not there yet. */
  telling: {
    question: z.object({ row: z.int().nonnegative(), most: z.int().positive() }),
    answer: z.object({
      words: z.array(z.object({ word: z.string(), weight: z.number(), rows: z.instanceof(Int32Array) })),
    }),
  },
  /** Read the whole index, to hold it against the archive. Answers with the rows that it has words of. */
  beginCheck: { question: z.object({}), answer: z.object({ rows: int32s }) },
  /** Those of the entries, which are as the archive has them now, that the index has otherwise. */
  check: { question: z.object({ entries: z.array(sentEntrySchema) }), answer: z.object({ wrong: int32s }) },
  close: { question: z.object({}), answer: z.object({}) },
} as const;

export type Ask = keyof typeof questions;
export type QuestionOf<A extends Ask> = z.infer<(typeof questions)[A]["question"]>;
export type AnswerOf<A extends Ask> = z.infer<(typeof questions)[A]["answer"]>;

/** `locked`: another program writes it. `damaged`: to be made anew. `unwritable`: the disk or its permissions refuse. */
export const failureKinds = ["locked", "damaged", "unwritable", "other"] as const;

export type FailureKind = (typeof failureKinds)[number];

export const requestSchema = z.object({ n: z.int(), ask: z.string(), question: z.unknown() });

export const replySchema = z.object({
  n: z.int(),
  answer: z.unknown().optional(),
  failure: z.object({ kind: z.enum(failureKinds), message: z.string() }).optional(),
});
