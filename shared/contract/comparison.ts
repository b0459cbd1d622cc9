import { z } from "zod";

/** A stretch of a paragraph; `changed` when the other side has other words there. */
const pieceSchema = z.object({ text: z.string(), changed: z.boolean().optional() });

/**
 * Two texts side by side, paragraph by paragraph. `same`: on both sides; `skipped`: so many more that are; `removed` and
 * `added`: on one side alone; `changed`: on both, in other words.
 */
export const comparisonRowSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), text: z.string() }),
  z.object({ kind: z.literal("skipped"), count: z.int().positive() }),
  z.object({ kind: z.literal("removed"), text: z.string() }),
  z.object({ kind: z.literal("added"), text: z.string() }),
  z.object({ kind: z.literal("changed"), before: z.array(pieceSchema), after: z.array(pieceSchema) }),
]);

export type ComparisonRow = z.infer<typeof comparisonRowSchema>;

export const comparisonSchema = z.object({
  rows: z.array(comparisonRowSchema),
  /** Rows beyond those. */
  more: z.int().nonnegative(),
  /** Of both texts together, how much stands in both, by its length; from 0 to 1. */
  share: z.number().min(0).max(1),
  /** The texts differ too much to be laid side by side in a moment: everything is shown as removed and added. */
  coarse: z.boolean(),
});

export type Comparison = z.infer<typeof comparisonSchema>;
