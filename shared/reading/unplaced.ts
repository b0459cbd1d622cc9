import { z } from "zod";

/**
 * Kinds of what other programs' files hold and Lectern has no place for. Of TEI: an `element` that stays out, one that is a `mark` on
 * words that come in without it, a part of the `header` that is not read.
 */
export const unplacedKinds = [
  "element",
  "mark",
  "header",
  "picture",
  "pdf",
  "audio",
  "video",
  "formatting",
  "missing-text",
  "selection",
  "case",
  "variable",
  "note",
  "link",
  "graph",
  "set",
] as const;

/** What of one kind stays out; `names` are those that it has in the file, some of them where there are many. */
export const unplacedSchema = z.object({
  kind: z.enum(unplacedKinds),
  count: z.int().positive(),
  names: z.array(z.string()),
});

export type Unplaced = z.infer<typeof unplacedSchema>;

export type UnplacedKind = Unplaced["kind"];
