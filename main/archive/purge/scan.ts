import type { Change, Step } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { type Fields, isFields } from "../changes/field.ts";
import { eachSegment } from "../history/each-segment.ts";
import { readGaps } from "../history/history-gap.ts";
import type { Position } from "../history/history-segment.ts";
import { walkSegment } from "../history/history-walk.ts";
import { readBase } from "../history/read-start.ts";
import { stepsOf } from "../history/step-lines.ts";
import { type Erasing, eraseFromStep } from "./erase.ts";

/** What the history holds of transcripts: also passages that are gone, titles of before, and files of earlier texts. */
export type Scan = Erasing & {
  /** Sums of originals and texts that nothing else in the history names. */
  readonly sums: ReadonlySet<string>;
  /** Those of the transcripts that the history knows of. */
  readonly known: ReadonlySet<string>;
};

/** Read the whole history. `archive-damaged` when it is not whole: what cannot be read cannot be erased. */
export async function scanHistory(folder: string, until: Position, transcripts: ReadonlySet<string>): Promise<Scan> {
  const ids = new Set(transcripts);
  const names = new Set<string>();
  const sums = new Set<string>();
  const known = new Set<string>();
  await eachStep(folder, until, ({ changes }) => {
    for (const change of changes) {
      collect(change, transcripts, { ids, names, sums });
      if (change.do === "create" && transcripts.has(change.record.id)) known.add(change.record.id);
    }
  });
  await eachBase(folder, (tables) => {
    collectFromBase(tables, transcripts, { ids, names, sums });
    for (const id of transcripts) if (tables.transcripts.has(id)) known.add(id);
  });
  // What is left of each step may name the same files: a second transcript of the same file, say.
  await eachStep(folder, until, (step) => {
    const left = JSON.stringify(eraseFromStep(step, { ids, names }));
    for (const sum of sums) if (left.includes(sum)) sums.delete(sum);
  });
  await eachBase(folder, (tables) => keepUnnamed(tables, ids, sums));
  return { ids, names, sums, known };
}

async function eachStep(folder: string, until: Position, visit: (step: Step) => void): Promise<void> {
  await eachSegment(folder, async (start) => {
    const { end } = await walkSegment(folder, start, (batch) => {
      if (batch.at.batch <= until.batch) for (const step of stepsOf(batch)) visit(step);
    });
    return end;
  });
}

/** The states behind the gaps of a repaired history: of what happened in these, they are all that is left. */
async function eachBase(folder: string, visit: (tables: Tables) => void): Promise<void> {
  for (const name of new Set((await readGaps(folder)).map(({ base }) => base))) {
    visit((await readBase(folder, name)).tables);
  }
}

function collectFromBase({ transcripts, passages }: Tables, wanted: ReadonlySet<string>, found: Found): void {
  for (const { id, transcript } of passages.values()) if (wanted.has(transcript)) found.ids.add(id);
  for (const id of wanted) {
    const record = transcripts.get(id);
    if (record) collectValues(record, found);
  }
}

/** The sums that no other record of a base names stay. */
function keepUnnamed({ transcripts, passages }: Tables, ids: ReadonlySet<string>, sums: Set<string>): void {
  const named = [
    ...[...transcripts.values()].flatMap(({ id, original, text }) => (ids.has(id) ? [] : [original, text])),
    ...[...passages.values()].flatMap(({ id, text }) => (ids.has(id) ? [] : [text])),
  ];
  for (const sum of named) sums.delete(sum);
}

type Found = { readonly ids: Set<string>; readonly names: Set<string>; readonly sums: Set<string> };

function collect(change: Change, transcripts: ReadonlySet<string>, found: Found): void {
  if (change.do === "purge") return;
  if (change.do === "change") {
    if (!change.ids.some((id) => found.ids.has(id))) return;
    for (const [field, { from, to }] of Object.entries(change.set ?? {})) {
      for (const value of [from, to]) collectValues({ [field]: value }, found);
    }
    for (const members of [change.add, change.remove]) collectValues({ revisions: members?.revisions }, found);
    return;
  }
  const { record } = change;
  if (change.on === "passages" && transcripts.has(String(record.transcript))) found.ids.add(record.id);
  if (found.ids.has(record.id)) collectValues(record, found);
}

function collectValues(fields: Fields, { names, sums }: Found): void {
  const { source } = fields;
  const file = isFields(source) ? source.file : fields["source.file"];
  for (const name of [fields.title, file]) if (typeof name === "string" && name !== "") names.add(name);
  const revisions = (Array.isArray(fields.revisions) ? fields.revisions : []).filter(isFields);
  const texts = revisions.flatMap(({ before, text }) => [before, text]);
  for (const sum of [fields.original, fields.text, fields["publication.version"], ...texts]) {
    if (typeof sum === "string" && /^[0-9a-f]{64}$/.test(sum)) sums.add(sum);
  }
}
