/**
 * Solves (K + added) x = right for a symmetric K without negative eigenvalues, by Cholesky's method. Of K only what is
 * on and below the diagonal is read. `added` stands on the diagonal, and rounding never leaves less than half of it.
 */
export function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array, added: number): Float64Array {
  const rows: Float64Array[] = [];
  for (const [i, row] of matrix.entries()) rows.push(choleskyRow(rows, row, i, added));
  return backward(rows, forward(rows, right));
}

function choleskyRow(rows: readonly Float64Array[], from: Float64Array, i: number, added: number): Float64Array {
  const row = new Float64Array(i + 1);
  for (let j = 0; j < i; j += 1) {
    const other = rows[j];
    if (other) row[j] = ((from[j] ?? 0) - dot(row, other, j)) / (other[j] ?? 1);
  }
  row[i] = Math.sqrt(Math.max((from[i] ?? 0) + added - dot(row, row, i), added / 2));
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
