import type { Neighbourhood } from "./neighbours.ts";

/** How far a transcript's own topics are believed against what those like it carry. */
const doubt = 0.05;

/**
 * What each neighbour says about a text, by kernel ridge regression: unlike a vote, two neighbours that say the same
 * because they are alike count for little more than one. Solves (K + doubt) w = k by Cholesky's method.
 */
export function influenceOf({ among, likeness }: Neighbourhood): Float64Array {
  const size = likeness.length;
  const rows: Float64Array[] = [];
  for (let i = 0; i < size; i += 1) rows.push(choleskyRow(rows, among[i] ?? new Float64Array(size), i));
  return backward(rows, forward(rows, likeness));
}

function choleskyRow(rows: readonly Float64Array[], likeness: Float64Array, i: number): Float64Array {
  const row = new Float64Array(i + 1);
  for (let j = 0; j < i; j += 1) {
    const other = rows[j];
    if (other) row[j] = ((likeness[j] ?? 0) - dot(row, other, j)) / (other[j] ?? 1);
  }
  // Twins leave nothing but the doubt; rounding must not leave less.
  row[i] = Math.sqrt(Math.max((likeness[i] ?? 0) + doubt - dot(row, row, i), doubt / 2));
  return row;
}

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function forward(rows: readonly Float64Array[], right: Float64Array): Float64Array {
  const solved = new Float64Array(right.length);
  for (const [i, row] of rows.entries()) solved[i] = ((right[i] ?? 0) - dot(row, solved, i)) / (row[i] ?? 1);
  return solved;
}

function backward(rows: readonly Float64Array[], right: Float64Array): Float64Array {
  const solved = Float64Array.from(right);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? right;
    const value = (solved[i] ?? 0) / (row[i] ?? 1);
    solved[i] = value;
    for (let j = 0; j < i; j += 1) solved[j] = (solved[j] ?? 0) - value * (row[j] ?? 0);
  }
  return solved;
}
