import { z } from "zod";
import { transcriptId } from "../records/id.ts";
import type { viewSchema } from "./finding.ts";
import { method } from "./method.ts";
import { longestLine } from "./whole-words.ts";

/** A hit in its line, as printed. */
export const lineSchema = z.object({
  transcript: transcriptId,
  title: z.string(),
  date: z.string().optional(),
  /** The turn's number and its speaker, for reading; absent where nobody speaks. */
  turn: z.int().positive().optional(),
  speaker: z.string().optional(),
  /** As in `transcripts.page`. */
  paragraph: z.int().positive(),
  left: z.string(),
  hit: z.string(),
  right: z.string(),
});

export type Line = z.infer<typeof lineSchema>;

/** In the order of the list; or by the words before a hit (the nearest first), or those after it. */
export const lineSort = z.enum(["list", "left", "right"]);

export type LineSort = z.infer<typeof lineSort>;

/** `hits`: how many were found so far; `isWhole`: these are all. `more`: there are lines behind this window. */
const counted = { hits: z.int().nonnegative(), isWhole: z.boolean(), more: z.boolean(), notice: z.string().optional() };

/** Every hit of a view's query in its line, and how often it was said each year. Verbs of the noun `finding`. */
export function concordanceMethods(view: typeof viewSchema) {
  const window = z.object({
    view,
    sort: lineSort.default("list"),
    offset: z.int().nonnegative().default(0),
    limit: z.int().positive().max(500).default(100),
  });
  const asked = z.object({ view, queries: z.array(z.string().max(longestLine)).min(1).max(5) });
  return {
    /**
     * A window of lines. In the order of the list the first one comes before all was counted, unless `whole` is set.
     * Whoever asks for another view, or stops it, ends the gathering: the earlier call is then `cancelled`.
     */
    concordance: method(
      () => window.extend({ whole: z.boolean().default(false) }),
      () => z.object({ lines: z.array(lineSchema), ...counted }),
    ),
    /**
     * The same lines as a table (RFC 4180), a citation in each; its header comes with the first window. As in an export,
     * lines of transcripts that are embargoed or withdrawn are left out, and counted, unless `withheld` takes them in.
     */
    concordanceTable: method(
      () =>
        window.extend({
          limit: z.int().positive().max(20_000).default(5_000),
          withheld: z.boolean().default(false),
        }),
      () => z.object({ table: z.string(), leftOut: z.int().nonnegative(), ...counted }),
    ),
    stopConcordance: method(
      () => z.object({}),
      () => z.object({}),
    ),
    /** For each query: how often it was said each year in what the view shows; `undated` last. */
    frequency: method(
      () => asked,
      () =>
        z.object({
          years: z.array(
            z.object({ year: z.string(), words: z.int().nonnegative(), transcripts: z.int().nonnegative() }),
          ),
          /** Parallel to the queries; `hits` parallel to the years. */
          series: z.array(z.object({ hits: z.array(z.int().nonnegative()), notice: z.string().optional() })),
        }),
    ),
    /** The same as a table (RFC 4180): a row a year, for each query its hits and hits per million words. */
    frequencyTable: method(
      () => asked,
      () => z.object({ table: z.string() }),
    ),
  };
}
