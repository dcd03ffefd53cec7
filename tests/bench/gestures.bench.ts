import { seededRandom } from '../../domain/core/random.ts';
import { createGestureRecogniser } from '../../domain/gestures/GestureRecogniser.ts';
import { nameGestures } from '../../domain/gestures/nameGestures.ts';
import type { Hand } from '../../domain/hands/Hand.ts';
import { CANONICAL_HANDS, placeCanonicalHand } from '../fixtures/hands/canonicalHands.ts';
import { trembling } from '../fixtures/hands/handFilm.ts';
import { hasRealHands, REAL_HANDS_ABSENT, readRealHands } from '../fixtures/hands/realHands.ts';
import { printBenchLine } from './BenchLine.ts';

/*
 * What a frame's gestures cost, against copying the same hands once from thread to thread (structured clone); and how
 * often real hands are named right, wrongly, or not at all.
 */

const FRAMES = 4000;
const ROUNDS = 9;
const ASPECT_RATIO = 4 / 3;

const random = seededRandom(1);
const frames: readonly (readonly Hand[])[] = Array.from({ length: 100 }, (_, frame) => [
  trembling(
    placeCanonicalHand(CANONICAL_HANDS.victory, { x: 0.4, palmLength: 0.1 }),
    random,
    0.002,
    ASPECT_RATIO,
  ),
  trembling(
    placeCanonicalHand(CANONICAL_HANDS.openPalm, {
      x: 1 + 0.05 * Math.sin(frame / 2),
      palmLength: 0.1,
      handedness: 'left',
    }),
    random,
    0.002,
    ASPECT_RATIO,
  ),
]);

function microsecondsPerFrame(process: (hands: readonly Hand[], frame: number) => unknown): number {
  const startedAt = performance.now();
  for (let frame = 0; frame < FRAMES; frame++) {
    process(frames[frame % frames.length] as readonly Hand[], frame);
  }
  return ((performance.now() - startedAt) * 1000) / FRAMES;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;

function measureCost(): void {
  const ours: number[] = [];
  const reference: number[] = [];
  // In turns, so that a busy moment of the machine meets both; the first round only warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const recogniser = createGestureRecogniser({ holdDurationMs: 700 });
    const cost = microsecondsPerFrame((hands, frame) =>
      recogniser.update({ atMs: frame * 80, hands, aspectRatio: ASPECT_RATIO }),
    );
    const copy = microsecondsPerFrame((hands) => structuredClone(hands));
    if (round === 0) continue;
    ours.push(cost);
    reference.push(copy);
  }
  const ratio = median(ours) / median(reference);
  printBenchLine({
    bench: 'gestures',
    metric: 'updatePerCopyOfTheHands',
    value: rounded(ratio),
    unit: 'ratio',
    goal: '<= 1',
    holds: ratio <= 1,
    ours: rounded(median(ours)),
    reference: rounded(median(reference)),
  });
}

function measureAccuracy(): void {
  const table = new Map<string, Map<string, number>>();
  for (const { gesture, hand } of readRealHands()) {
    const named = nameGestures([hand], 1)[0]?.gesture ?? 'none';
    const row = table.get(gesture) ?? new Map<string, number>();
    row.set(named, (row.get(named) ?? 0) + 1);
    table.set(gesture, row);
  }
  for (const [gesture, row] of table) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    const right = (row.get(gesture) ?? 0) / total;
    const wrong = 1 - right - (row.get('none') ?? 0) / total;
    console.error(`${gesture}: ${JSON.stringify(Object.fromEntries(row))}`);
    printShare(`flat.${gesture}.right`, right, '>= 0.65', right >= 0.65);
    printShare(`flat.${gesture}.wrong`, wrong, '<= 0.05', wrong <= 0.05);
  }
}

function printShare(metric: string, value: number, goal: string, holds: boolean): void {
  printBenchLine({ bench: 'gestures', metric, value: rounded(value), unit: 'share', goal, holds });
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

measureCost();
if (hasRealHands) measureAccuracy();
else console.error(`Accuracy ${REAL_HANDS_ABSENT}.`);
