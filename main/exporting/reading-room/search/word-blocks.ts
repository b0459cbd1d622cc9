/** Keys and their packed postings by turns, keys ascending: a file of the index. */
export type WordBlock = readonly string[];

/** The index in files that are loaded when they are asked for. */
export type WordBlocks = {
  /** The first key of each file, ascending. */
  readonly starts: readonly string[];
  readonly load: (block: number) => Promise<WordBlock>;
};

export type Found = {
  readonly postings: readonly string[];
  /** More words begin so than were looked at. */
  readonly isCut: boolean;
};

/** The postings of these keys. */
export async function findKeys(blocks: WordBlocks, keys: readonly string[]): Promise<Found> {
  const found = keys.map(async (key) => {
    const block = await loadAt(blocks, blockOf(blocks.starts, key));
    const at = firstNotBelow(block, key) * 2;
    return block[at] === key ? [block[at + 1] ?? ""] : [];
  });
  return { postings: (await Promise.all(found)).flat(), isCut: false };
}

/** Files that are looked at for one beginning. */
const mostBlocks = 12;

/** The postings of all keys that begin so. */
export async function findBeginning(blocks: WordBlocks, beginning: string): Promise<Found> {
  const first = Math.max(blockOf(blocks.starts, beginning), 0);
  const last = blockOf(blocks.starts, `${beginning}\uffff`);
  const end = Math.min(last + 1, first + mostBlocks);
  const numbers = Array.from({ length: Math.max(end - first, 0) }, (_, n) => first + n);
  const loaded = await Promise.all(numbers.map((number) => loadAt(blocks, number)));
  return { postings: loaded.flatMap((block) => postingsFrom(block, beginning)), isCut: end <= last };
}

function postingsFrom(block: WordBlock, beginning: string): string[] {
  const postings: string[] = [];
  for (let at = firstNotBelow(block, beginning) * 2; block[at]?.startsWith(beginning); at += 2) {
    postings.push(block[at + 1] ?? "");
  }
  return postings;
}

async function loadAt({ load }: WordBlocks, block: number): Promise<WordBlock> {
  return block < 0 ? [] : await load(block);
}

/** The last file that begins no later than the key; -1 where all begin later. */
function blockOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Which key of the block is the first that is not before this one. */
function firstNotBelow(block: WordBlock, key: string): number {
  let low = 0;
  let high = block.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((block[middle * 2] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
