import { solveSymmetric } from "../suggestions/cholesky.ts";

/** Something that was so or not, and what was known of it; the first feature is 1. */
export type Outcome = { readonly features: readonly number[]; readonly isSo: boolean };

const mostRounds = 12;
const settled = 1e-6;
/** The first weight, how often it is so at all, is learnt from few outcomes. */
const holdOnFirst = 0.1;

/** From 0 to 1: how likely it is so. */
export function likelihood(features: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return logistic(sum);
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Weights of the features by logistic regression (Newton's method), kept near what is `usual`: `hold` is how many
 * outcomes it takes to move a weight, so that few outcomes change little. The same outcomes give the same weights,
 * sooner where it begins `from` weights that are near.
 */
export function fitLogistic(
  outcomes: readonly Outcome[],
  usual: readonly number[],
  hold: number,
  from: ArrayLike<number> = usual,
): Float64Array {
  const weights = Float64Array.from(from);
  const holdOf = (i: number) => (i === 0 ? holdOnFirst : hold);
  const rows = rowsOf(outcomes, usual.length);
  for (let round = 0; round < mostRounds; round += 1) {
    const slope = Float64Array.from(weights, (weight, i) => holdOf(i) * ((usual[i] ?? 0) - weight));
    const curve = usual.map((_, i) => new Float64Array(usual.length).fill(holdOf(i), i, i + 1));
    for (const row of rows) addOutcome(row, weights, slope, curve);
    const step = solveSymmetric(curve, slope, settled);
    for (const [i, by] of step.entries()) weights[i] = (weights[i] ?? 0) + by;
    if (step.every((by) => Math.abs(by) < settled)) break;
  }
  return weights;
}

/** An outcome's features and, behind them, 1 or 0: numbers alone, for they are gone through a hundred times. */
function rowsOf(outcomes: readonly Outcome[], wide: number): readonly Float64Array[] {
  const all = new Float64Array(outcomes.length * (wide + 1));
  return outcomes.map(({ features, isSo }, i) => {
    const row = all.subarray(i * (wide + 1), (i + 1) * (wide + 1));
    row.set(features);
    row[wide] = isSo ? 1 : 0;
    return row;
  });
}

function addOutcome(
  row: Float64Array,
  weights: Float64Array,
  slope: Float64Array,
  curve: readonly Float64Array[],
): void {
  const wide = weights.length;
  let sum = 0;
  for (let i = 0; i < wide; i += 1) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  const likely = logistic(sum);
  const miss = (row[wide] ?? 0) - likely;
  const spread = likely * (1 - likely);
  for (let i = 0; i < wide; i += 1) {
    const feature = row[i] ?? 0;
    slope[i] = (slope[i] ?? 0) + miss * feature;
    const part = spread * feature;
    const bent = curve[i] ?? slope;
    for (let j = 0; j <= i; j += 1) bent[j] = (bent[j] ?? 0) + part * (row[j] ?? 0);
  }
}
