import { inEnglish } from "../../../shared/language/in-english.ts";
import { groupPassages } from "../../../shared/passages/group-passages.ts";
import { createPace, type Pace } from "../pace.ts";
import { contentDamage } from "./content-damage.ts";
import { damagedExport } from "./damaged-export.ts";
import { checkHead, checkItem } from "./export-check.ts";
import {
  type ExportHead,
  type ExportItem,
  type ExportListName,
  exportFormatName,
  exportListNames,
} from "./export-schema.ts";
import { type ByteStream, readExport } from "./read-export.ts";
import { readExportLines } from "./read-lines.ts";

/** The lists of an export, or a part of them. */
export type ExportContents = { readonly [L in ExportListName]: readonly ExportItem<L>[] } & {
  /** Transcripts whose text or original is not what their record says, by id, and what is wrong. */
  readonly damaged: ReadonlyMap<string, string>;
};

export type ParsedExport = { readonly head: ExportHead } & ExportContents;

/** How far into a file its kind is looked for, and how large a file may be that was laid out anew by another program. */
const peekLength = 1 << 16;
const relaidLimit = 1 << 26;

/**
 * An export of Lectern, checked; undefined when the bytes are something else. Throws `unreadable` when they are an
 * export but damaged or of a newer Lectern. JSON that another program laid out anew is taken too, up to 64 MB.
 */
export async function parseExport(
  input: Uint8Array | ByteStream,
  pace: Pace = createPace(),
): Promise<ParsedExport | undefined> {
  const chunks = iterate(input instanceof Uint8Array ? [input] : input);
  const start = await peek(chunks);
  if (!isExportStart(start)) return undefined;
  const all = resume(start, chunks);
  if (isLines(start)) return collect(all, readExportLines, pace);
  return isAsWritten(start) ? collect(all, readExport, pace) : parseRelaid(all, pace);
}

/** Whether the beginning of a file (64 KB are enough) says that it is an export of Lectern. */
export function isExportStart(start: Uint8Array): boolean {
  const text = Buffer.from(start.subarray(0, peekLength)).toString("latin1");
  return /^(\xef\xbb\xbf)?\s*\{/.test(text) && new RegExp(`"format"\\s*:\\s*"${exportFormatName}"`).test(text);
}

function isAsWritten(start: Uint8Array): boolean {
  const expected = `{"format":"${exportFormatName}",`;
  return Buffer.from(start.subarray(0, expected.length)).toString("latin1") === expected && hasWholeHead(start);
}

/** As Lectern writes it the first line is a head without its end; in a file laid out on one line it is not. */
function hasWholeHead(start: Uint8Array): boolean {
  const end = start.indexOf(0x0a);
  return end > 0 && start[end - 1] === 0x2c;
}

/** In JSON Lines the first line is a head and no more. */
function isLines(start: Uint8Array): boolean {
  const end = start.indexOf(0x0a);
  if (end < 1 || start[end - 1] !== 0x7d) return false;
  const head = objectIn(Buffer.from(start.subarray(0, end)).toString("utf8"));
  return head !== undefined && exportListNames.every((list) => !(list in head));
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function collect(chunks: ByteStream, read: typeof readExport, pace: Pace): Promise<ParsedExport> {
  const lists = emptyLists();
  const head = await read(chunks, (list, item) => void lists[list].push(item));
  return { head, ...lists, damaged: await findDamage(lists, pace) };
}

async function parseRelaid(chunks: ByteStream, pace: Pace): Promise<ParsedExport> {
  const value = await parseWhole(chunks);
  const head = checkHead(value);
  const lists = emptyLists();
  for (const list of exportListNames) collectRelaid(list, Reflect.get(head, list), lists);
  return { head: headOnly(head), ...lists, damaged: await findDamage(lists, pace) };
}

function collectRelaid<L extends ExportListName>(list: L, items: unknown, lists: MutableLists): void {
  // Earlier exports have no profiles.
  if (items === undefined && list === "profiles") return;
  if (!Array.isArray(items)) throw damagedExport(inEnglish("it has no “{name}”", { name: list }));
  for (const [index, item] of items.entries()) lists[list].push(checkItem(list, item, `item ${index + 1}`));
}

function headOnly(head: ExportHead): ExportHead {
  const { format, version, archive, exported, withoutNotes } = head;
  return { format, version, archive, exported, ...(withoutNotes === undefined ? {} : { withoutNotes }) };
}

async function findDamage(
  { transcripts, passages }: Pick<MutableLists, "transcripts" | "passages">,
  pace: Pace,
): Promise<ReadonlyMap<string, string>> {
  const damaged = new Map<string, string>();
  const marked = groupPassages(passages);
  for (const exported of transcripts) {
    const damage = contentDamage(exported, marked.get(exported.record.id));
    if (damage !== undefined) damaged.set(exported.record.id, damage);
    await pace();
  }
  return damaged;
}

async function parseWhole(chunks: ByteStream): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > relaidLimit) throw damagedExport("it was laid out anew by another program, and is too long for that");
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
  } catch (error) {
    throw damagedExport("it is not JSON in UTF-8", error);
  }
}

type MutableLists = { readonly [L in ExportListName]: ExportItem<L>[] };

function emptyLists(): MutableLists {
  return { transcripts: [], persons: [], topics: [], sections: [], collections: [], passages: [], profiles: [] };
}

async function* iterate(chunks: ByteStream): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < peekLength) {
    const { done, value } = await chunks.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  return Buffer.concat(parts);
}

async function* resume(start: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  yield* rest;
}
