/**
 * Tells by a word's sign that it is none of those that were added; now and then it takes a strange one for one of them.
 * Words are never taken out.
 */
export type WordSieve = {
  readonly add: (word: string) => void;
  readonly mayHave: (sign: number) => boolean;
};

const base = 0x01000193;
/** A million bits: of the words of 20,000 persons every twenty-fifth is set. */
const bits = 20;

export function createWordSieve(): WordSieve {
  const set = new Uint8Array(1 << (bits - 3));
  return {
    add: (word) => {
      const place = placeOf(signOf(word));
      set[place >>> 3] = (set[place >>> 3] ?? 0) | (1 << (place & 7));
    },
    mayHave: (sign) => {
      const place = placeOf(sign);
      return ((set[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
    },
  };
}

/** A polynomial of its units, 32 bits: that of a word follows from those of its parts. */
function signOf(word: string): number {
  let sign = 0;
  for (let at = 0; at < word.length; at += 1) sign = joinSigns(sign, base, word.charCodeAt(at));
  return sign;
}

/** The sign of two parts together. `power`: the base to the power of the second one's length. */
export function joinSigns(first: number, power: number, second: number): number {
  return (Math.imul(first, power) + second) | 0;
}

function placeOf(sign: number): number {
  return Math.imul(sign ^ (sign >>> 15), 0x9e3779b1) >>> (32 - bits);
}

/** Of a word: the signs of its first n units, of those from the n-th on, and the base to the n-th power. */
export type PartSigns = {
  readonly fronts: Int32Array;
  readonly backs: Int32Array;
  readonly powers: Int32Array;
};

export function signsOfParts(word: string): PartSigns {
  const fronts = new Int32Array(word.length + 1);
  const backs = new Int32Array(word.length + 1);
  const powers = new Int32Array(word.length + 2).fill(1);
  for (let n = 1; n < powers.length; n += 1) powers[n] = Math.imul(powers[n - 1] ?? 1, base);
  for (let n = 0; n < word.length; n += 1) {
    fronts[n + 1] = joinSigns(fronts[n] ?? 0, base, word.charCodeAt(n));
    const from = word.length - n - 1;
    backs[from] = joinSigns(word.charCodeAt(from), powers[n] ?? 1, backs[from + 1] ?? 0);
  }
  return { fronts, backs, powers };
}
