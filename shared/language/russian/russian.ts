import { bridge } from "./bridge.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { design } from "./design.ts";
import { roles } from "./roles.ts";
import { settings } from "./settings.ts";
import { status } from "./status.ts";
import { tour } from "./tour.ts";

/** The Russian of every text of the interface, a file a noun. English texts are its keys. */
export const russian = {
  ...bridge,
  ...common,
  ...dates,
  ...design,
  ...roles,
  ...settings,
  ...status,
  ...tour,
} as const;
