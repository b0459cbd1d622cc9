import { dates } from "./dates.ts";
import { settings } from "./settings.ts";

/** The Russian of every text of the interface, a file a noun. English texts are its keys. */
export const russian = {
  ...dates,
  ...settings,
} as const;
