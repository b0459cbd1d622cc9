import { z } from "zod";
import { languages } from "../language/language.ts";
import { method } from "./method.ts";

export const settingsSchema = z.object({
  /** Written beside every change; it proves nothing. */
  who: z.string().max(200).optional(),
  /** The tour was left or came to its end; it is not offered again. */
  tourSeen: z.boolean().default(false),
  theme: z.enum(["system", "light", "dark"]).default("system"),
  language: z.enum(["system", ...languages]).default("system"),
});

export type Settings = z.output<typeof settingsSchema>;

/** Kept with the machine, not with the archive. */
export const settingsContract = {
  show: method(z.object({}), settingsSchema),
  change: method(settingsSchema.partial(), settingsSchema),
  /** The page is in this language now; what the service says to it is to be too. */
  speak: method(z.object({ language: z.enum(languages) }), z.object({})),
};
