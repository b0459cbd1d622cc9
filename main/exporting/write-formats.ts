import type { ExportReport, Remark } from "../../shared/contract/exports.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { Wants } from "./export-document.ts";
import type { ExportOrder } from "./export-order.ts";
import type { ExportJob } from "./export-transcripts.ts";
import type { Staging } from "./folder/staging.ts";
import type { Format, FormatWriter } from "./format.ts";
import { formatsByName } from "./formats.ts";
import { createLoader } from "./load-document.ts";
import { namedRecords } from "./named-records.ts";
import { namedWithoutNotes } from "./notes/internal-notes.ts";
import type { Pace } from "./pace.ts";
import { beginPart, type Part, type PartContext, partsOf } from "./parts.ts";
import type { ProofNotes } from "./proof/proof-keeper.ts";
import { placelessIn } from "./withheld/with-withheld.ts";
import type { LeftOut } from "./withhold.ts";

/** What is handed to whoever writes. */
export type Workshop = {
  readonly staging: Staging;
  readonly exported: Date;
  readonly pace: Pace;
  readonly proofs: ProofNotes;
};

/** What came of writing, beside the files. */
export type Written = Pick<ExportReport, "redacted" | "leftOut" | "remarks" | "transcripts">;

/** What one of several who write has to do. */
export type Share = {
  readonly has: (part: Part) => boolean;
  /** When the files that the others wrote are among those of the staging. */
  readonly others: () => Promise<void>;
};

const all: Share = { has: () => true, others: async () => {} };

/** Each transcript is loaded once and written to all formats, or to those of a share. */
export async function writeFormats(
  job: ExportOrder & Pick<ExportJob, "source" | "onProgress">,
  { staging, exported, pace, proofs }: Workshop,
  share: Share = all,
): Promise<Written> {
  const { source } = job;
  const ids = [...new Set(job.ids)];
  const load = createLoader(source, job);
  const hasNotes = job.notes === true;
  const placeless = job.withheldPassages === true ? new Set<string>() : placelessIn(source.tables);
  const remarks: Remark[] = [];
  const context: PartContext = {
    source,
    staging,
    ids: ids.filter((id) => !placeless.has(id)),
    exported,
    hasNotes,
    pace,
    ...(job.who === undefined ? {} : { who: job.who }),
    remark: (format, { id, title }, kind, text) => void remarks.push({ format, id, title, kind, text }),
  };
  const parts = await loadFormats(partsOf(job.formats));
  const wants = wantsOf(parts);
  const writers = await beginAll(parts, context, share);
  const written = new Set<string>();
  const redacted = new Map<string, readonly Passage[]>();
  const leftOut: LeftOut[] = [];
  for (const [index, id] of ids.entries()) {
    await pace();
    const document = await load(id, wants);
    if ("reason" in document) leftOut.push(document);
    else {
      for (const writer of writers) await writer.add(document);
      await proofs.noteTranscript(document);
      written.add(id);
      if (document.isRedacted) redacted.set(id, document.passages);
    }
    job.onProgress(index + 1, ids.length, "writing");
  }
  const everything = namedRecords(source, written, redacted);
  const named = hasNotes ? everything : namedWithoutNotes(everything);
  for (const writer of writers) await writer.finish(named);
  await proofs.noteNamed(named);
  return { transcripts: written.size, redacted: redacted.size, leftOut, remarks };
}

type Loaded = { readonly part: Part; readonly format: Format };

function loadFormats(parts: readonly Part[]): Promise<readonly Loaded[]> {
  return Promise.all(parts.map(async (part) => ({ part, format: await formatsByName[part.name]() })));
}

/** What holds others is finished when those are. */
async function beginAll(
  parts: readonly Loaded[],
  context: PartContext,
  share: Share,
): Promise<readonly FormatWriter[]> {
  const writers: FormatWriter[] = [];
  for (const { part, format } of parts.filter((one) => share.has(one.part))) {
    const { add, finish } = await beginPart(part, format, context);
    const finishAfter: FormatWriter["finish"] = async (named) => {
      await share.others();
      await finish(named);
    };
    writers.push({ add, finish: part.holding ? finishAfter : finish });
  }
  return writers;
}

/** What has to be loaded of each transcript for all of them, whoever writes them. */
function wantsOf(parts: readonly Loaded[]): Wants {
  const isWanted = (one: keyof Wants) => parts.some(({ format }) => format.wants[one] === true);
  return {
    blocks: isWanted("blocks"),
    original: isWanted("original"),
    events: isWanted("events"),
    earlier: isWanted("earlier"),
  };
}
