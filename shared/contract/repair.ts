import { z } from "zod";
import { deedSchema } from "../records/change.ts";
import { instant } from "../records/id.ts";
import { damageSchema } from "./damage.ts";
import { sentence } from "./sentence.ts";

/** A step that is lost, as far as it can still be read. */
export const lostStepSchema = z.object({ at: instant, who: z.string().optional(), deed: deedSchema });

export type LostStep = z.infer<typeof lostStepSchema>;

export const lossSchema = z.object({
  /** What cannot be had, as a sentence. */
  what: sentence,
  /** The steps that are known to be part of it; there may be more. */
  steps: z.array(lostStepSchema),
});

export type Loss = z.infer<typeof lossSchema>;

/** What a repair is to do, or did. */
export const repairSchema = z.object({
  /** Damaged and missing files; none when there is nothing to do. */
  damage: z.array(damageSchema),
  /** What is done, a sentence each. */
  actions: z.array(sentence),
  losses: z.array(lossSchema),
  /** The folder, inside the archive's, that damaged files were moved to; not in a plan. */
  aside: z.string().optional(),
});

export type Repair = z.infer<typeof repairSchema>;
