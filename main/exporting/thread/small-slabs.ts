/**
 * For a thread that makes many small buffers. Node cuts these out of slabs of 8 kB, and one that is kept keeps its whole slab: a zip
 * keeps the name of each of its files until its end, and with 48 bytes the 4 kB that were read and laid out meanwhile.
 */
export function takeSmallSlabs(): void {
  Buffer.poolSize = 1 << 10;
}
