import { describe, expect, it } from 'vitest';
import { GESTURE_IDS } from '../../gestures/vocabulary.ts';
import { IDOLS } from '../../landmarks/landmarks.ts';
import { IdolAnimator } from '../IdolAnimator.ts';
import type { Motion } from '../motions/Motion.ts';
import { MOTIONS } from '../vocabulary.ts';
import { repertoireOf } from './bendMotion.ts';
import type { Manner } from './Manner.ts';
import { mannerOf } from './manners.ts';
import { XINGMAN } from './xingman.ts';

const FRAME_MS = 1000 / 60;
const idols = Object.keys(IDOLS);

/** All parameters of `durationMs` after she was asked for something. */
function trace(manner: Manner, ask: (animator: IdolAnimator) => void, durationMs = 1600): string {
  const animator = new IdolAnimator(3, manner);
  animator.advanceTo(0);
  ask(animator);
  const rows: string[] = [];
  for (let timeMs = FRAME_MS; timeMs < durationMs; timeMs += FRAME_MS * 4) {
    rows.push(Array.from(animator.advanceTo(timeMs).values, (value) => value.toFixed(1)).join());
  }
  return rows.join('|');
}

/** A motion as text: its length and all its keys. */
function told({ durationMs, curves }: Motion): string {
  return [
    durationMs,
    ...curves.map(({ index, times, values }) => `${index}:${times.join()}/${values.join()}`),
  ].join(' ');
}

describe('eight manners', () => {
  it('has one of her own for every idol', () => {
    expect(new Set(idols.map((id) => mannerOf(id))).size).toBe(idols.length);
  });

  // Breath and sway differ anyhow: what is compared is what was asked for, before it meets idle life.
  it.each(MOTIONS)('does not let two idols move alike: %s', (motion) => {
    expect(new Set(idols.map((id) => told(repertoireOf(mannerOf(id)).motions[motion]))).size).toBe(
      idols.length,
    );
  });

  it.each(GESTURE_IDS)('does not let two idols answer alike: %s', (gesture) => {
    const answers = idols.map((id) => told(repertoireOf(mannerOf(id)).answers[gesture].motion));
    expect(new Set(answers).size).toBe(idols.length);
  });

  it.each(idols)('gives %s small motions of her own, which begin by themselves and end', (id) => {
    const { fidgets } = mannerOf(id);
    for (const { durationMs } of fidgets) {
      expect(durationMs).toBeGreaterThanOrEqual(800);
      expect(durationMs).toBeLessThanOrEqual(6000);
    }
    const quiet = trace(
      { ...mannerOf(id), fidgets: [{ ...fidgets[0], curves: [] }] },
      () => undefined,
      40_000,
    );
    expect(trace(mannerOf(id), () => undefined, 40_000)).not.toBe(quiet);
  });
});

describe('a manner’s numbers', () => {
  const slow: Manner = { ...XINGMAN, tempo: 0.5, reach: { head: 0, trunk: 1, hop: 1 }, hand: 'L' };

  it('change tempo, reach and hand of shared motions', () => {
    const raised = (manner: Manner, atMs: number, id: 'ParamArmLA' | 'ParamArmRA') => {
      const animator = new IdolAnimator(3, manner);
      let value = 0;
      for (let timeMs = 0; timeMs <= atMs; timeMs += FRAME_MS) {
        if (timeMs === 0) animator.play('wave');
        value = animator.advanceTo(timeMs).get(id);
      }
      return value;
    };
    expect(raised(XINGMAN, 500, 'ParamArmRA')).toBeGreaterThan(raised(XINGMAN, 500, 'ParamArmLA'));
    expect(raised(slow, 1000, 'ParamArmLA')).toBeGreaterThan(raised(slow, 1000, 'ParamArmRA'));
    expect(raised(slow, 250, 'ParamArmLA')).toBeLessThan(raised(XINGMAN, 250, 'ParamArmRA'));
  });
});
