/** One measured figure and the goal that it is held against. A ratio carries both of its sides. */
export type BenchLine = {
  readonly bench: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** In words that people read: "<= 1.1". */
  readonly goal: string;
  readonly holds: boolean;
  readonly ours?: number;
  readonly reference?: number;
};

/** Prints the figure as one line of JSON, with no more digits than a measurement has. */
export function printBenchLine(line: BenchLine): void {
  const rounded = Object.entries(line).map(([key, value]) => [
    key,
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
}

/** A ratio of two sides that were measured in the same run. */
export function ratioLine(
  bench: string,
  metric: string,
  sides: { readonly ours: number; readonly reference: number },
  goal: { readonly atLeast: number } | { readonly atMost: number },
): BenchLine {
  const value = sides.ours / sides.reference;
  const holds = 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
  const words = 'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`;
  return { bench, metric, value, unit: 'ratio', goal: words, holds, ...sides };
}
