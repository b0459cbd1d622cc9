import type { WrittenFiles } from "./written-file.ts";

/** Where in the list a file stands, by its path; undefined where it is none of them. */
export type PlaceOf = (path: string) => number | undefined;

/**
 * In a few bytes a file: a map of the paths of some hundred thousand takes a hundred megabytes. A table of places by the
 * hash of the path, open to the next free one; that it is the path is seen in the list itself.
 */
export function placesIn(files: WrittenFiles): PlaceOf {
  const table = new Int32Array(sizeFor(files.count));
  const last = table.length - 1;
  for (let place = 0; place < files.count; place += 1) {
    let at = hashOf(files.at(place).path) & last;
    while (table[at] !== 0) at = (at + 1) & last;
    table[at] = place + 1;
  }
  return (path) => {
    for (let at = hashOf(path) & last; table[at] !== 0; at = (at + 1) & last) {
      const place = Number(table[at]) - 1;
      if (files.at(place).path === path) return place;
    }
    return undefined;
  };
}

/** A power of two of which at most half is taken. */
function sizeFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 2));
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), a UTF-16 unit at a time. */
function hashOf(path: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01_00_01_93);
  return hash ^ (hash >>> 15);
}
