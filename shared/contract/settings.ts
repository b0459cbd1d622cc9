import { z } from "zod";
import { languages } from "../language/language.ts";
import { densities } from "./densities.ts";
import { method } from "./method.ts";

/** How close the rows of lists stand. */
export type Density = (typeof densities)[number];

const fields = {
  /** Written beside every change; it proves nothing. */
  who: z.string().max(200),
  /** The tour was left or came to its end; it is not offered again. */
  tourSeen: z.boolean(),
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(densities),
  language: z.enum(["system", ...languages]),
  /** Whether single letters and signs are keys of commands. */
  letterKeys: z.enum(["on", "off"]),
};

export const settingsSchema = z.object({
  who: fields.who.optional(),
  tourSeen: fields.tourSeen.default(false),
  theme: fields.theme.default("system"),
  density: fields.density.default("comfortable"),
  language: fields.language.default("system"),
  letterKeys: fields.letterKeys.default("on"),
});

export type Settings = z.output<typeof settingsSchema>;

/** Kept with the machine, not with the archive. */
export const settingsContract = {
  show: method(
    () => z.object({}),
    () => settingsSchema,
  ),
  /** What is not named stays as it was: a field with a default would be set to it. */
  change: method(
    () => z.object(fields).partial(),
    () => settingsSchema,
  ),
  /** The page is in this language now; what the service says to it is to be too. */
  speak: method(
    () => z.object({ language: z.enum(languages) }),
    () => z.object({}),
  ),
};
