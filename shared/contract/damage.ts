import { z } from "zod";
import { sentence } from "./sentence.ts";

/** As it is kept. */
export const keptDamageSchema = z.object({
  /** Path inside the archive's folder. */
  file: z.string(),
  problem: z.string(),
});

/** As it is told. */
export const damageSchema = keptDamageSchema.extend({ problem: sentence });

export type Damage = z.infer<typeof damageSchema>;
