import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { settings } from "./settings.ts";

/** The Russian of every text of the interface, a file a noun. English texts are its keys. */
export const russian = {
  ...common,
  ...dates,
  ...settings,
} as const;
