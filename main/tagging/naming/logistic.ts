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
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Weights of the features by logistic regression (Newton's method), kept near what is `usual`: `hold` is how many
 * outcomes it takes to move a weight, so that few outcomes change little. The same outcomes give the same weights.
 */
export function fitLogistic(outcomes: readonly Outcome[], usual: readonly number[], hold: number): Float64Array {
  const weights = Float64Array.from(usual);
  const holdOf = (i: number) => (i === 0 ? holdOnFirst : hold);
  for (let round = 0; round < mostRounds; round += 1) {
    const slope = Float64Array.from(weights, (weight, i) => holdOf(i) * ((usual[i] ?? 0) - weight));
    const curve = usual.map((_, i) => new Float64Array(usual.length).fill(holdOf(i), i, i + 1));
    for (const outcome of outcomes) addOutcome(outcome, weights, slope, curve);
    const step = solveSymmetric(curve, slope, settled);
    for (const [i, by] of step.entries()) weights[i] = (weights[i] ?? 0) + by;
    if (step.every((by) => Math.abs(by) < settled)) break;
  }
  return weights;
}

function addOutcome(
  { features, isSo }: Outcome,
  weights: Float64Array,
  slope: Float64Array,
  curve: readonly Float64Array[],
): void {
  const likely = likelihood(features, weights);
  const miss = (isSo ? 1 : 0) - likely;
  const spread = likely * (1 - likely);
  for (const [i, row] of curve.entries()) {
    const feature = features[i] ?? 0;
    slope[i] = (slope[i] ?? 0) + miss * feature;
    for (let j = 0; j <= i; j += 1) row[j] = (row[j] ?? 0) + spread * feature * (features[j] ?? 0);
  }
}
