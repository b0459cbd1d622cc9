import { createPacer } from "../../runtime/pacer.ts";
import { sortPaced } from "../../runtime/sort-paced.ts";
import type { Pace } from "../pace.ts";
import type { NumberLists } from "./number-lists.ts";
import type { PostingLog } from "./posting-log.ts";
import { levels, packPostings } from "./search/postings.ts";

/** In characters; a list that is longer has a file of its own. */
const fileLength = 64_000;
/** Postings that are put in order at a time, of four bytes. */
const mostAtOnce = 1 << 20;

/**
 * The files of the index in the order of their keys: keys and packed postings by turns.
 * @param order the transcripts of the log in the order in which they are numbered
 */
export async function* wordFiles(
  { keys, transcripts }: Pick<PostingLog, "keys" | "transcripts">,
  order: readonly number[],
  pace: Pace,
): AsyncGenerator<readonly string[]> {
  const names = keys();
  const counts = await countPostings(transcripts, names.length, pace);
  let file: string[] = [];
  let length = 0;
  for (const part of partsOf(await sortKeys(names), counts)) {
    const postings = await gatherPostings(part, { transcripts, counts, order }, pace);
    for (const [n, number] of part.entries()) {
      const packed = packPostings(postings[n] ?? []);
      if (file.length > 0 && length + packed.length > fileLength) {
        yield file;
        [file, length] = [[], 0];
      }
      file.push(names[number] ?? "", packed);
      length += packed.length + (names[number] ?? "").length;
      await pace();
    }
  }
  if (file.length > 0) yield file;
}

async function countPostings(transcripts: NumberLists, keys: number, pace: Pace): Promise<Uint32Array> {
  const counts = new Uint32Array(keys);
  for (let index = 0; index < transcripts.count(); index += 1) {
    for (const posting of transcripts.read(index)) counts[keyIn(posting)] = Number(counts[keyIn(posting)]) + 1;
    await pace();
  }
  return counts;
}

/** Numbers of keys in the order of the keys. */
function sortKeys(names: readonly string[]): Promise<Int32Array> {
  const compare = (a: number, b: number) => ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1);
  return sortPaced(Int32Array.from(names.keys()), compare, createPacer());
}

/** Runs of keys that have no more postings together than are put in order at a time. */
function* partsOf(sorted: Int32Array, counts: Uint32Array): Generator<readonly number[]> {
  let part: number[] = [];
  let total = 0;
  for (const number of sorted) {
    const more = Number(counts[number]);
    if (part.length > 0 && total + more > mostAtOnce) {
      yield part;
      [part, total] = [[], 0];
    }
    part.push(number);
    total += more;
  }
  if (part.length > 0) yield part;
}

/** By key of the part, its transcripts as they are numbered, ascending. */
async function gatherPostings(
  part: readonly number[],
  log: {
    readonly transcripts: NumberLists;
    readonly counts: Uint32Array;
    readonly order: readonly number[];
  },
  pace: Pace,
): Promise<readonly Uint32Array[]> {
  const lists = part.map((number) => new Uint32Array(Number(log.counts[number])));
  const placeOf = new Int32Array(log.counts.length).fill(-1);
  for (const [n, number] of part.entries()) placeOf[number] = n;
  const ends = new Uint32Array(part.length);
  for (const [transcript, index] of log.order.entries()) {
    for (const posting of log.transcripts.read(index)) {
      const place = Number(placeOf[keyIn(posting)]);
      const list = lists[place];
      if (!list) continue;
      const end = Number(ends[place]);
      list[end] = transcript * levels + levelIn(posting);
      ends[place] = end + 1;
    }
    await pace();
  }
  return lists;
}

function keyIn(posting: number): number {
  return Math.floor(posting / levels);
}

function levelIn(posting: number): number {
  return posting % levels;
}
