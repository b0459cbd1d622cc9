/**
 * Rows of the index as bits: row 37 is bit 5 of the second number. Of a hundred thousand rows that is 12 kB, as a list 400,
 * which takes longer to hand to another process than to find.
 */
export type RowBits = Uint32Array<ArrayBuffer>;

/** A set of rows of the index, which are numbered closely. */
export class RowSet {
  #bits: RowBits = new Uint32Array(32);

  get bits(): RowBits {
    return this.#bits;
  }

  get size(): number {
    let size = 0;
    for (const some of this.#bits) size += countOnes(some);
    return size;
  }

  add(row: number): void {
    const at = row >>> 5;
    if (at >= this.#bits.length) this.#grow(2 * at);
    this.#bits[at] = Number(this.#bits[at]) | (1 << (row & 31));
  }

  addAll({ bits }: RowSet): void {
    if (bits.length > this.#bits.length) this.#grow(bits.length);
    for (let at = 0; at < bits.length; at++) this.#bits[at] = Number(this.#bits[at]) | Number(bits[at]);
  }

  /** Take away what the other one has not. */
  keepAll({ bits }: RowSet): void {
    for (let at = 0; at < this.#bits.length; at++) this.#bits[at] = Number(this.#bits[at]) & (bits[at] ?? 0);
  }

  #grow(length: number): void {
    const bits = new Uint32Array(length);
    bits.set(this.#bits);
    this.#bits = bits;
  }
}

/** The rows that any of the sets has. */
export function unite(all: readonly RowSet[]): RowSet {
  const found = new RowSet();
  for (const one of all) found.addAll(one);
  return found;
}

/** The rows that all of the sets have; none where there is no set. */
export function intersect([first, ...others]: readonly RowSet[]): RowSet {
  const found = unite(first ? [first] : []);
  for (const other of others) found.keepAll(other);
  return found;
}

/** The rows, ascending. */
export function rowsOf(bits: RowBits): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(32 * bits.length);
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let left = Number(bits[at]); left !== 0; left &= left - 1) {
      rows[count++] = 32 * at + 31 - Math.clz32(left & -left);
    }
  }
  return rows.slice(0, count);
}

/** Of 32 bits (Warren, Hacker's Delight, 5-1). */
function countOnes(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
