import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { eachChange } from "../history/step-changes.ts";
import { readStepHead } from "../history/step-head.ts";
import type { StepLine } from "../history/step-log.ts";
import type { ContentFile } from "../stores/content-files.ts";
import { contentFile } from "../stores/content-files.ts";

const emptyingMark = Buffer.from('"code":"empty-trash"');
/** A text that was put in place of another one: the earlier one is a revision. */
const revisionMark = Buffer.from('"text":{');

/**
 * Files that transcripts stood on which emptying the trash removed, at any time, and that no transcript, passage or
 * earlier revision of a transcript names. An emptying that was cut short leaves some: the next one finds them here.
 */
export async function findEmptiedFiles(
  lines: AsyncIterable<StepLine>,
  tables: Tables,
): Promise<readonly ContentFile[]> {
  const emptied = new Map<string, ContentFile>();
  const revisions = new Set<string>();
  for await (const line of lines) {
    if (isEmptying(line)) for await (const change of eachChange(line)) addFiles(change, emptied);
    else if (line.line.includes(revisionMark)) {
      for await (const change of eachChange(line)) addRevisions(change, tables, revisions);
    }
  }
  const isNamed = namedIn(tables, revisions);
  return [...emptied.values()].filter((file) => !isNamed(file));
}

/** Files of all transcripts that emptying the trash ever removed, by label, whether they are still there or not. */
export async function everEmptied(lines: AsyncIterable<StepLine>): Promise<ReadonlyMap<string, ContentFile>> {
  const emptied = new Map<string, ContentFile>();
  for await (const line of lines) {
    if (isEmptying(line)) for await (const change of eachChange(line)) addFiles(change, emptied);
  }
  return emptied;
}

/** Whether a record, or one of these revisions, names a file. */
function namedIn(tables: Tables, revisions: ReadonlySet<string>): (file: ContentFile) => boolean {
  const originals = new Set<string>();
  const texts = new Set(revisions);
  for (const { original, text } of tables.transcripts.values()) {
    originals.add(original);
    texts.add(text);
  }
  for (const { text } of tables.passages.values()) texts.add(text);
  return ({ kind, sum }) => (kind === "originals" ? originals : texts).has(sum);
}

function isEmptying(line: StepLine): boolean {
  return line.line.includes(emptyingMark) && readStepHead(line).deed.code === "empty-trash";
}

function addFiles(change: Change, emptied: Map<string, ContentFile>): void {
  if (change.do !== "delete" || change.on !== "transcripts") return;
  const { original, text } = change.record;
  const files = [
    ...(typeof original === "string" ? [contentFile("originals", original)] : []),
    ...(typeof text === "string" ? [contentFile("texts", text), contentFile("readings", text)] : []),
  ];
  for (const file of files) emptied.set(file.label, file);
}

function addRevisions(change: Change, tables: Tables, revisions: Set<string>): void {
  if (change.do !== "change" || change.on !== "transcripts") return;
  if (!change.ids.some((id) => tables.transcripts.has(id))) return;
  for (const text of [change.set?.text?.from, change.set?.text?.to]) if (typeof text === "string") revisions.add(text);
}
