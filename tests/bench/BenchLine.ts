/** One figure of a bench: a line of JSON on stdout. A ratio names both of its sides. */
export type BenchLine = {
  readonly bench: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** As words and sign, like "<= 1". */
  readonly goal: string;
  readonly holds: boolean;
  readonly ours?: number;
  readonly reference?: number;
};

export function printBenchLine(line: BenchLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
