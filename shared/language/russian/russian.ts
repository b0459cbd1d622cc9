import { bridge } from "./bridge.ts";
import { commands } from "./commands.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { design } from "./design.ts";
import { exporting } from "./exporting.ts";
import { fields } from "./fields.ts";
import { history } from "./history.ts";
import { publication } from "./publication.ts";
import { revisions } from "./revisions.ts";
import { roles } from "./roles.ts";
import { screens } from "./screens.ts";
import { settings } from "./settings.ts";
import { status } from "./status.ts";
import { tour } from "./tour.ts";
import { trash } from "./trash.ts";

/** The Russian of every text of the interface, a file a noun. English texts are its keys. */
export const russian = {
  ...bridge,
  ...commands,
  ...common,
  ...dates,
  ...design,
  ...exporting,
  ...fields,
  ...history,
  ...publication,
  ...revisions,
  ...roles,
  ...screens,
  ...settings,
  ...status,
  ...tour,
  ...trash,
} as const;
