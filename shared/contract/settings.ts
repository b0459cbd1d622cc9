import { z } from "zod";
import { method } from "./method.ts";

export const settingsSchema = z.object({
  /** Written beside every change; it proves nothing. */
  who: z.string().max(200).optional(),
  /** The tour was left or came to its end; it is not offered again. */
  tourSeen: z.boolean().default(false),
  theme: z.enum(["system", "light", "dark"]).default("system"),
});

export type Settings = z.output<typeof settingsSchema>;

/** Kept with the machine, not with the archive. */
export const settingsContract = {
  show: method(z.object({}), settingsSchema),
  change: method(settingsSchema.partial(), settingsSchema),
};
