/** One pair to learn from: its signs in a fixed order, and whether both claims answer one question. */
export interface Example {
  readonly signs: readonly number[];
  readonly isSame: boolean;
}

/** Pull of every weight towards 0: a few hundred pairs are little to learn twenty weights from. */
const RIDGE = 1;
/** The bias is pulled hardly at all: most pairs are none. */
const BIAS_RIDGE = 0.01;
const ROUNDS_MAX = 30;
const SETTLED = 1e-6;

/**
 * Logistic regression with a ridge penalty by Newton's method (iteratively reweighted least squares). Returns the bias
 * first, then one weight a sign.
 */
export function regress(examples: readonly Example[], size: number): readonly number[] {
  const weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const step = solve(...slopes(examples, weights));
    let largest = 0;
    step.forEach((change, index) => {
      weights[index] = (weights[index] ?? 0) + change;
      largest = Math.max(largest, Math.abs(change));
    });
    if (largest < SETTLED) break;
  }
  return weights;
}

/** The curvature (row by row) and the slope of the penalised likelihood. */
function slopes(examples: readonly Example[], weights: readonly number[]): [number[][], number[]] {
  const size = weights.length;
  const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const slope = weights.map((weight, index) => -weight * (index === 0 ? BIAS_RIDGE : RIDGE));
  for (const { signs, isSame } of examples) {
    let odds = weights[0] ?? 0;
    for (let at = 0; at < signs.length; at++) odds += (weights[at + 1] ?? 0) * (signs[at] ?? 0);
    const likely = 1 / (1 + Math.exp(-odds));
    const miss = (isSame ? 1 : 0) - likely;
    const spread = likely * (1 - likely);
    for (let i = 0; i < size; i++) {
      const left = i === 0 ? 1 : (signs[i - 1] ?? 0);
      if (left === 0) continue;
      slope[i] = (slope[i] ?? 0) + miss * left;
      const row = curve[i] ?? [];
      for (let j = 0; j <= i; j++)
        row[j] = (row[j] ?? 0) + spread * left * (j === 0 ? 1 : (signs[j - 1] ?? 0));
    }
  }
  for (let i = 0; i < size; i++) {
    const row = curve[i] ?? [];
    row[i] = (row[i] ?? 0) + (i === 0 ? BIAS_RIDGE : RIDGE);
    for (let j = 0; j < i; j++) (curve[j] ?? [])[i] = row[j] ?? 0;
  }
  return [curve, slope];
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let i = 0; i < size; i++) {
    const pivot = rows[i] ?? [];
    for (let r = i + 1; r < size; r++) {
      const row = rows[r] ?? [];
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      if (factor === 0) continue;
      for (let c = i; c <= size; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let sum = row[size] ?? 0;
    for (let c = i + 1; c < size; c++) sum -= (row[c] ?? 0) * (found[c] ?? 0);
    found[i] = sum / (row[i] ?? 1);
  }
  return found;
}
