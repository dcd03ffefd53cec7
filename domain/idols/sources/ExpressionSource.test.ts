import { expect, it } from 'vitest';
import { Pose } from '../Pose.ts';
import { ExpressionSource } from './ExpressionSource.ts';

function openings(source: ExpressionSource, durationMs: number): number[] {
  const pose = new Pose();
  const found: number[] = [];
  for (let timeMs = 0; timeMs < durationMs; timeMs += 20) {
    pose.reset();
    source.apply(pose, { timeMs, deltaMs: 20 });
    found.push(pose.get('ParamMouthOpenY'));
  }
  return found;
}

it('opens the mouth of an expression for a while only', () => {
  const source = new ExpressionSource();
  source.express('surprise');
  expect(Math.max(...openings(source, 1000))).toBeGreaterThan(0.5);
  openings(source, 1500);
  expect(Math.max(...openings(source, 1000))).toBe(0);
});

it('leaves the mouth to a line that begins in the same moment', () => {
  const source = new ExpressionSource();
  source.express('surprise');
  source.cutMouth();
  expect(Math.max(...openings(source, 3000))).toBe(0);
  source.expressFor('joy', 1000);
  expect(Math.max(...openings(source, 500))).toBeGreaterThan(0.5);
});
