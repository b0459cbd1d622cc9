/** Lists of ascending numbers below 2 ** 32, kept as their distances, seven bits a byte: a quarter to a half of what the numbers take. */
export type NumberLists = {
  readonly count: () => number;
  /** Puts them in order where they stand. */
  readonly add: (numbers: Uint32Array) => void;
  /** Of this list, until the next is read. */
  readonly read: (index: number) => Uint32Array;
};

/** Bytes that are had at a time: a buffer for each list would take as much again. */
const slabLength = 1 << 20;
/** Bytes of the largest number. */
const longest = 5;

type Place = { readonly slab: Uint8Array; readonly start: number; readonly numbers: number };

export function createNumberLists(): NumberLists {
  const places: Place[] = [];
  let slab = new Uint8Array(0);
  let end = 0;
  let scratch = new Uint32Array(0);

  return {
    count: () => places.length,
    add: (numbers) => {
      const most = numbers.length * longest;
      if (slab.length - end < most) {
        slab = new Uint8Array(Math.max(slabLength, most));
        end = 0;
      }
      places.push({ slab, start: end, numbers: numbers.length });
      end = writeGaps(numbers.sort(), slab, end);
    },
    read: (index) => {
      const place = places[index];
      if (!place) return scratch.subarray(0, 0);
      if (scratch.length < place.numbers) scratch = new Uint32Array(2 * place.numbers);
      const numbers = scratch.subarray(0, place.numbers);
      readGaps(place, numbers);
      return numbers;
    },
  };
}

/** Answers with where it ends. */
function writeGaps(sorted: Uint32Array, bytes: Uint8Array, start: number): number {
  let end = start;
  let last = 0;
  for (const number of sorted) {
    let gap = number - last;
    last = number;
    for (; gap > 0x7f; gap >>>= 7) bytes[end++] = (gap & 0x7f) | 0x80;
    bytes[end++] = gap;
  }
  return end;
}

function readGaps({ slab, start }: Place, into: Uint32Array): void {
  let at = start;
  let last = 0;
  for (let n = 0; n < into.length; n += 1) {
    let gap = 0;
    let shift = 0;
    let byte = Number(slab[at++]);
    for (; byte > 0x7f; byte = Number(slab[at++])) {
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    }
    last = (last + (gap | (byte << shift))) >>> 0;
    into[n] = last;
  }
}
