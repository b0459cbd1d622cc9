import { z } from "zod";
import { stepId } from "../records/id.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";

/** SKOS as Turtle or RDF/XML; or a label a line, what is narrower indented. */
export const termFormat = z.enum(["turtle", "rdf-xml", "list"]);

export type TermFormat = z.infer<typeof termFormat>;

const importedTerm = z.object({
  label: z.string(),
  /** Made; known, and gets what it lacked; known, with all that the file has; not brought in. */
  verdict: z.enum(["new", "more", "same", "left-out"]),
  /** What was not taken over and why, a sentence each. */
  notes: z.array(z.string()),
});

export type ImportedTerm = z.infer<typeof importedTerm>;

const importRequest = z.object({
  text: z.string().max(64 * 1024 * 1024),
  /** Absent: as the text looks. */
  format: termFormat.optional(),
  /** The name of the file, for the history. */
  name: oneLine.max(300).optional(),
});

const report = z.object({
  format: termFormat,
  made: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
  /** In the order of the file. */
  terms: z.array(importedTerm),
});

export const termFilesContract = {
  /** All topics as one file. */
  exportTerms: method(
    () => z.object({ format: z.enum(["turtle", "list"]) }),
    () => z.object({ text: z.string() }),
  ),
  /** What importing would come to; nothing is changed. */
  importPlan: method(
    () => importRequest,
    () => report,
  ),
  /** Bring topics in as one undoable step. Nothing that is there is overwritten. Not of its format: `unreadable`. */
  importTerms: method(
    () => importRequest,
    () => report.extend({ step: stepId.optional() }),
  ),
};
