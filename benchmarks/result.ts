/** One measured figure. Every benchmark exports `run(): Promise<Result[]>` and prints its results when run by itself. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The largest value that keeps the promise of the design; absent for a peer measured beside. */
  readonly budget?: number;
  /** The smallest value that keeps it, where more is better. */
  readonly atLeast?: number;
  /** How it was measured, and what stands behind the value. */
  readonly detail: string;
}

/** One JSON line a result on stdout. */
export function printResults(results: readonly Result[]): void {
  for (const result of results) console.log(JSON.stringify(result));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
