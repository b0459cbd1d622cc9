import { archive } from "./archive.ts";
import { backups } from "./backups.ts";
import { bridge } from "./bridge.ts";
import { commands } from "./commands.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { design } from "./design.ts";
import { exporting } from "./exporting.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { history } from "./history.ts";
import { places } from "./places.ts";
import { profiles } from "./profiles.ts";
import { publication } from "./publication.ts";
import { reading } from "./reading.ts";
import { rereads } from "./rereads.ts";
import { revisions } from "./revisions.ts";
import { roles } from "./roles.ts";
import { screens } from "./screens.ts";
import { settings } from "./settings.ts";
import { status } from "./status.ts";
import { tour } from "./tour.ts";
import { trash } from "./trash.ts";
import { watches } from "./watches.ts";
import { welcome } from "./welcome.ts";

/** The Russian of every text of the interface, a file a noun. English texts are its keys. */
export const russian = {
  ...archive,
  ...backups,
  ...bridge,
  ...commands,
  ...common,
  ...dates,
  ...design,
  ...exporting,
  ...fields,
  ...files,
  ...history,
  ...places,
  ...profiles,
  ...publication,
  ...reading,
  ...rereads,
  ...revisions,
  ...roles,
  ...screens,
  ...settings,
  ...status,
  ...tour,
  ...trash,
  ...watches,
  ...welcome,
} as const;
