import { existsSync } from "node:fs";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { verifyFolder } from "../../archive/open.ts";
import { noteCare } from "../../archive/verify/note-care.ts";
import type { Orphan } from "../../archive/verify/orphans.ts";
import type { Command, Invocation } from "../command.ts";
import { archiveFolder, withArchive } from "../with-archive.ts";

export const verifyCommand: Command = {
  name: "verify",
  summary: "Read every file of the archive again and name each that is damaged; exit status 1 if any is.",
  usage: "--archive DIR",
  options: {},
  takes: [0, 0],
  run: async (invocation) => {
    const { terminal } = invocation;
    // Not by the service, which has to open the archive first: one that is too damaged for that is verified too.
    const folder = archiveFolder(invocation);
    const found = await verifyFolder(folder, {
      onProgress: (read) => {
        if (read % 100 === 0) terminal.progress(`${read} files read…`);
      },
    });
    const { files, damage, orphans = [] } = found;
    const isNoted = await noteCare(folder, (care) => care.verified(found, new Date()));
    for (const one of damage) terminal.row([one.file, one.problem], one);
    for (const one of orphans) terminal.row([one.passage, orphanWords(one)], one);
    const problems = damage.length === 1 ? "1 problem" : `${damage.length} problems`;
    const unnoted = isNoted ? "" : " (Not noted in the archive, which cannot be written to just now.)";
    terminal.say(`${files} files read, ${problems}.${unnoted}`);
    if (damage.length === 0) await checkIndex(invocation);
    if (damage.length > 0) terminal.say("“lectern repair --dry-run” says what can be done about it.");
    return damage.length === 0 ? 0 : 1;
  },
};

/** No damage: the exit status stays what it is. */
function orphanWords({ title, exact }: Orphan): string {
  const words = exact.replace(/\s+/gu, " ");
  return `a passage of “${title}” lost its place when the text was corrected; it stood at “${words.slice(0, 80)}”`;
}

/** As far as there is an index: it is no part of the archive, and what is wrong with it is put right at once. */
async function checkIndex(invocation: Invocation): Promise<void> {
  const { terminal } = invocation;
  if (!existsSync(path.join(archiveFolder(invocation), "cache", "words.sqlite"))) return;
  try {
    await withArchive(invocation, { readOnly: true }, async (service) => {
      const wrong = await service.checkIndex();
      if (wrong === 0) return 0;
      const how = wrong === 1 ? "in 1 transcript" : `in ${wrong.toLocaleString("en")} transcripts`;
      terminal.say(`The search index disagreed with the archive ${how}: it was made anew. The archive is not harmed.`);
      await service.indexed();
      return 0;
    });
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    terminal.say(`The search index was not checked: ${error.message}`);
  }
}
