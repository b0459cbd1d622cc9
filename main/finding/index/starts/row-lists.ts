/** The rows that any of the lists has, each once, ascending. */
export function unite(all: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  return rowsIn(all, 1);
}

/** The rows that all of the lists have; none has a row twice. */
export function intersect(all: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  return rowsIn(all, all.length);
}

/** Those that at least so many of the lists have. Rows are numbered closely: counting them takes no sets. */
function rowsIn(all: readonly Int32Array[], least: number): Int32Array<ArrayBuffer> {
  let highest = 0;
  for (const rows of all) for (const row of rows) if (row > highest) highest = row;
  // As wide as a list can be long: a row that is in too many lists to be counted would be missed.
  const counts = new Uint32Array(highest + 1);
  for (const rows of all) for (const row of rows) counts[row] = Number(counts[row]) + 1;
  const found = new Int32Array(counts.length);
  let at = 0;
  for (let row = 0; row < counts.length; row++) if (Number(counts[row]) >= least) found[at++] = row;
  return found.slice(0, at);
}
