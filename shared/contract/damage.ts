import { z } from "zod";

export const damageSchema = z.object({
  /** Path inside the archive's folder. */
  file: z.string(),
  problem: z.string(),
});

export type Damage = z.infer<typeof damageSchema>;
