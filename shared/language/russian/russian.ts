import { archive } from "./archive.ts";
import { archiveErrors } from "./archive-errors.ts";
import { backupErrors } from "./backup-errors.ts";
import { backups } from "./backups.ts";
import { bridge } from "./bridge.ts";
import { bulk } from "./bulk.ts";
import { cleanup } from "./cleanup.ts";
import { collections } from "./collections.ts";
import { commands } from "./commands.ts";
import { common } from "./common.ts";
import { concordance } from "./concordance.ts";
import { copies } from "./copies.ts";
import { damage } from "./damage.ts";
import { dates } from "./dates.ts";
import { design } from "./design.ts";
import { desktop } from "./desktop.ts";
import { diskPhrases } from "./disk-phrases.ts";
import { exportLines } from "./export-lines.ts";
import { exporting } from "./exporting.ts";
import { exportingErrors } from "./exporting-errors.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { finding } from "./finding.ts";
import { findingErrors } from "./finding-errors.ts";
import { frequency } from "./frequency.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import { importingErrors } from "./importing-errors.ts";
import { imports } from "./imports.ts";
import { menu } from "./menu.ts";
import { notices } from "./notices.ts";
import { overview } from "./overview.ts";
import { passages } from "./passages.ts";
import { persons } from "./persons.ts";
import { places } from "./places.ts";
import { problems } from "./problems.ts";
import { profiles } from "./profiles.ts";
import { publication } from "./publication.ts";
import { query } from "./query.ts";
import { reading } from "./reading.ts";
import { repair } from "./repair.ts";
import { requests } from "./requests.ts";
import { rereads } from "./rereads.ts";
import { revisions } from "./revisions.ts";
import { roles } from "./roles.ts";
import { run } from "./run.ts";
import { screens } from "./screens.ts";
import { serviceErrors } from "./service-errors.ts";
import { settings } from "./settings.ts";
import { similar } from "./similar.ts";
import { status } from "./status.ts";
import { suggestions } from "./suggestions.ts";
import { taggingErrors } from "./tagging-errors.ts";
import { tags } from "./tags.ts";
import { termProblems } from "./term-problems.ts";
import { tour } from "./tour.ts";
import { transcripts } from "./transcripts.ts";
import { trash } from "./trash.ts";
import { unplaced } from "./unplaced.ts";
import { verdicts } from "./verdicts.ts";
import { vocabulary } from "./vocabulary.ts";
import { watches } from "./watches.ts";
import { welcome } from "./welcome.ts";

/** The Russian of every text of the interface, a file a noun. English texts are its keys. */
export const russian = {
  ...archiveErrors,
  ...archive,
  ...backupErrors,
  ...backups,
  ...bridge,
  ...bulk,
  ...cleanup,
  ...collections,
  ...commands,
  ...common,
  ...concordance,
  ...copies,
  ...dates,
  ...design,
  ...desktop,
  ...diskPhrases,
  ...exportingErrors,
  ...exportLines,
  ...exporting,
  ...fields,
  ...files,
  ...findingErrors,
  ...finding,
  ...frequency,
  ...help,
  ...history,
  ...importingErrors,
  ...imports,
  ...notices,
  ...overview,
  ...passages,
  ...persons,
  ...places,
  ...menu,
  ...problems,
  ...profiles,
  ...publication,
  ...query,
  ...reading,
  ...rereads,
  ...revisions,
  ...roles,
  ...run,
  ...screens,
  ...serviceErrors,
  ...settings,
  ...similar,
  ...status,
  ...suggestions,
  ...taggingErrors,
  ...tags,
  ...tour,
  ...transcripts,
  ...trash,
  ...unplaced,
  ...vocabulary,
  ...watches,
  ...damage,
  ...repair,
  ...verdicts,
  ...termProblems,
  ...requests,
  ...welcome,
} as const;
