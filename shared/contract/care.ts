import { z } from "zod";
import { instant } from "../records/id.ts";
import { type Damage, damageSchema, keptDamageSchema } from "./damage.ts";

const count = z.int().nonnegative();

const careOf = (damage: z.ZodType<Damage>) =>
  z.object({
    /** The last verification that came to its end. */
    verified: z
      .object({
        at: instant,
        files: count,
        problems: count,
        /** The first of them. */
        damage: z.array(damage),
      })
      .optional(),
    /** Verified backups, latest first, one a folder; `batch` is the last one that the copy holds. */
    backups: z.array(z.object({ at: instant, folder: z.string(), batch: count, files: count })),
  });

/** What was done for the archive's safety, and when. */
export const careSchema = careOf(damageSchema);

/** As it is kept. */
export const keptCareSchema = careOf(keptDamageSchema);

export type Care = z.infer<typeof careSchema>;
