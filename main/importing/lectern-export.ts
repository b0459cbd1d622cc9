import { LecternError } from "../../shared/contract/error.ts";
import type { Verdict } from "../../shared/contract/imports.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { heard, toSay } from "../../shared/language/say.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Archive } from "../archive/archive.ts";
import { isSystemError } from "../archive/disk/disk-error.ts";
import { type ParsedExport, parseExport } from "../exporting/json/parse-export.ts";
import { planRestore, type RestoreConflict, type RestoredContent } from "../exporting/json/plan-restore.ts";
import { eachOf } from "../runtime/each-of.ts";
import { matchTerms } from "./match-terms.ts";
import { openExport } from "./open-export.ts";
import { whyUnreadable } from "./why-unreadable.ts";

const atOnce = 32;

/** What an export would bring into these tables, as the review shows it. */
export async function judgeExport(
  file: string,
  tables: Tables,
): Promise<{ readonly verdict: Verdict; readonly title?: string }> {
  try {
    const parsed = await readExportFile(file);
    const plan = planRestore(matchTerms(parsed, tables), tables);
    const coming = plan.changes.filter((change) => change.on === "transcripts").length;
    const title = inEnglish(parsed.head.withoutNotes === true ? partTexts.withoutNotes : partTexts.whole, {
      coming,
      total: parsed.transcripts.length,
      name: parsed.head.archive.name,
    });
    if (plan.changes.length > 0) return { title, verdict: { kind: "new" } };
    return { title, verdict: nothingNew(plan.conflicts) };
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    return { verdict: { kind: "unreadable", reason: error.message } };
  }
}

const partTexts = {
  whole: "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”",
  withoutNotes:
    "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”, made without notes",
} as const;

function nothingNew([first, ...others]: readonly RestoreConflict[]): Verdict {
  if (!first) return { kind: "already", reason: inEnglish("Everything in this export is in the archive.") };
  const isDamaged = [first, ...others].some(({ isDamage }) => isDamage);
  const reason =
    others.length === 0
      ? inEnglish("Nothing in this export is new, and not all of it can be taken: “{title}”: {reason}", {
          title: first.title,
          reason: first.reason,
        })
      : inEnglish(
          "Nothing in this export is new, and not all of it can be taken: “{title}” (and {count, number} more like it): {reason}",
          { title: first.title, reason: first.reason, count: others.length },
        );
  return { kind: isDamaged ? "unreadable" : "already", reason };
}

export type Restored = {
  readonly changes: readonly Change[];
  readonly titles: readonly string[];
  /** Records that were left as the archive has them. */
  readonly conflicts: readonly { readonly title: string; readonly reason: string }[];
};

/** Store what the export's transcripts stand on, and say which records to create. `unreadable` when the file cannot be read (any more). */
export async function restoreExport(file: string, archive: Archive): Promise<Restored> {
  const parsed = await readExportFile(file);
  const plan = planRestore(matchTerms(parsed, archive.tables), archive.tables);
  await eachOf(plan.contents, atOnce, (content) => storeContent(content, archive));
  const brought = new Set(plan.contents.map(({ transcript }) => transcript));
  const titles = parsed.transcripts.flatMap(({ record }) => (brought.has(record.id) ? record.title : []));
  return { changes: plan.changes, titles, conflicts: plan.conflicts };
}

async function storeContent(content: RestoredContent, archive: Archive): Promise<void> {
  await Promise.all([
    archive.originals.put(content.original()),
    archive.texts.put(new TextEncoder().encode(content.text)),
    archive.readings.put(content.textSha256, content.reading),
    ...content.earlier.map((text) => archive.texts.put(new TextEncoder().encode(text))),
  ]);
}

async function readExportFile(file: string): Promise<ParsedExport> {
  try {
    const parsed = await parseExport(await openExport(file));
    if (parsed) return parsed;
  } catch (error) {
    throw isSystemError(error) ? new LecternError("unreadable", heard(whyUnreadable(error, "file"))) : error;
  }
  throw new LecternError("unreadable", toSay("This file is no export of Lectern any more."));
}
