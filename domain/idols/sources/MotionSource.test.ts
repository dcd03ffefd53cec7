import { describe, expect, it } from 'vitest';
import { IdolAnimator } from '../IdolAnimator.ts';
import { XINGMAN } from '../manners/xingman.ts';

const FRAME_MS = 1000 / 60;

/** Her pose a moment after she was asked, with the breath and sway of doing nothing taken off. */
function moved(hand: 'L' | 'R', ask: (animator: IdolAnimator) => void, atMs = 400) {
  const [asked, idle] = [
    new IdolAnimator(5, { ...XINGMAN, hand }),
    new IdolAnimator(5, { ...XINGMAN, hand }),
  ];
  asked.advanceTo(0);
  idle.advanceTo(0);
  ask(asked);
  for (let timeMs = FRAME_MS; timeMs < atMs; timeMs += FRAME_MS) {
    asked.advanceTo(timeMs);
    idle.advanceTo(timeMs);
  }
  return (id: Parameters<IdolAnimator['pose']['get']>[0]) => asked.pose.get(id) - idle.pose.get(id);
}

describe('motions of a left-handed idol', () => {
  it('are done with the other hand', () => {
    const wave = moved('L', (animator) => animator.play('wave'));
    expect(wave('ParamArmLA')).toBeGreaterThan(15);
    expect(Math.abs(wave('ParamArmRA'))).toBeLessThan(2);
  });

  it.each(['L', 'R'] as const)('go to the side of a swipe whichever hand is hers (%s)', (hand) => {
    expect(moved(hand, (animator) => animator.answer('swipeLeft'))('ParamBaseX')).toBeLessThan(-5);
    expect(moved(hand, (animator) => animator.answer('swipeRight'))('ParamBaseX')).toBeGreaterThan(5);
  });
});
