import { LecternError } from "../../shared/contract/error.ts";
import type { Verdict } from "../../shared/contract/imports.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { heard, toSay } from "../../shared/language/say.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Archive, StoredMany, Stores } from "../archive/archive.ts";
import { isSystemError } from "../archive/disk/disk-error.ts";
import { sumsNamedIn } from "../archive/stores/named-sums.ts";
import { type ParsedExport, parseExport } from "../exporting/json/parse-export.ts";
import {
  planRestore,
  type RestoreConflict,
  type RestoredContent,
  type RestorePlan,
} from "../exporting/json/plan-restore.ts";
import { allEnded } from "../runtime/all-ended.ts";
import type { Placer } from "../runtime/disk/place-file.ts";
import { eachOf } from "../runtime/each-of.ts";
import { createPace, type Pace } from "../runtime/pace.ts";
import { stopIf } from "./cancelled.ts";
import { matchTerms } from "./match-terms.ts";
import { openExport } from "./open-export.ts";
import { type StandingReadings, standingReadings } from "./standing-readings.ts";
import { whyUnreadable } from "./why-unreadable.ts";

const atOnce = 32;

/** What an export would bring into these tables, as the review shows it. */
export async function judgeExport(
  file: string,
  tables: Tables,
  signal: AbortSignal,
): Promise<{ readonly verdict: Verdict; readonly title?: string }> {
  try {
    const parsed = await readExportFile(file, signal);
    const plan = planRestore(matchTerms(parsed, tables), tables);
    const coming = plan.changes.filter((change) => change.on === "transcripts").length;
    const twins = countTwins(plan, tables);
    const texts = twins > 0 ? twinTexts : partTexts;
    const title = inEnglish(parsed.head.withoutNotes === true ? texts.withoutNotes : texts.whole, {
      coming,
      total: parsed.transcripts.length,
      name: parsed.head.archive.name,
      twins,
    });
    if (plan.changes.length > 0) return { title, verdict: { kind: "new" } };
    return { title, verdict: nothingNew(plan.conflicts) };
  } catch (error) {
    if (!(error instanceof LecternError) || error.code === "cancelled") throw error;
    return { verdict: { kind: "unreadable", reason: error.message } };
  }
}

const partTexts = {
  whole: "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”",
  withoutNotes:
    "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”, made without notes",
} as const;

const twinTexts = {
  whole:
    "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”; {twins, plural, one {the text of # is} other {the texts of # are}} in this archive already, in another transcript",
  withoutNotes:
    "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”, made without notes; {twins, plural, one {the text of # is} other {the texts of # are}} in this archive already, in another transcript",
} as const;

/** How many come as new transcripts though a transcript that is here has the same text: it was filed here by itself. */
function countTwins({ contents }: RestorePlan, { transcripts }: Tables): number {
  const texts = new Set([...transcripts.values()].map(({ text }) => text));
  return contents.filter(({ transcript, textSha256 }) => !transcripts.has(transcript) && texts.has(textSha256)).length;
}

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

export type RestoreJob = {
  readonly archive: Archive;
  /** Rejects with `cancelled`. */
  readonly signal: AbortSignal;
  /** Who writes the files; this thread when absent. */
  readonly placer: Placer | undefined;
};

export type Restored = {
  readonly changes: readonly Change[];
  readonly titles: readonly string[];
  /** Records that were left as the archive has them. */
  readonly conflicts: readonly { readonly title: string; readonly reason: string }[];
};

/**
 * Store what the export's transcripts stand on, until records name it, and say which records to create. `unreadable` when
 * the file cannot be read (any more).
 */
export async function restoreExport(
  file: string,
  { archive, signal, placer }: RestoreJob,
): Promise<StoredMany<Restored>> {
  const parsed = await readExportFile(file, signal);
  const plan = planRestore(matchTerms(parsed, archive.tables), archive.tables);
  const standing = standingReadings(archive);
  const store = async (stores: Stores) => {
    await eachOf(plan.contents, atOnce, async (content) => {
      stopIf(signal);
      await storeContent(content, stores, standing);
    });
    return restored(parsed, plan);
  };
  return await archive.storeMany(store, sumsNamedIn(archive.tables), placer);
}

function restored(parsed: ParsedExport, plan: RestorePlan): Restored {
  const brought = new Set(plan.contents.map(({ transcript }) => transcript));
  const titles = parsed.transcripts.flatMap(({ record }) => (brought.has(record.id) ? record.title : []));
  return { changes: plan.changes, titles, conflicts: plan.conflicts };
}

async function storeContent(content: RestoredContent, stores: Stores, standing: StandingReadings): Promise<void> {
  await allEnded([
    stores.originals.put(content.original()),
    stores.texts.put(new TextEncoder().encode(content.text)),
    ...content.earlier.map((text) => stores.texts.put(new TextEncoder().encode(text))),
  ]);
  if (await standing.of(content.textSha256)) return;
  // After its text, with which it is taken out.
  await stores.readings.put(content.textSha256, content.reading);
}

async function readExportFile(file: string, signal: AbortSignal): Promise<ParsedExport> {
  const pace = createPace(() => stopIf(signal));
  try {
    const parsed = await parseExport(paced(await openExport(file, pace), pace), pace);
    if (parsed) return parsed;
  } catch (error) {
    throw isSystemError(error) ? new LecternError("unreadable", heard(whyUnreadable(error, "file"))) : error;
  }
  throw new LecternError("unreadable", toSay("This file is no export of Lectern any more."));
}

async function* paced(pieces: AsyncIterable<Uint8Array>, pace: Pace): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    await pace();
    yield piece;
  }
}
