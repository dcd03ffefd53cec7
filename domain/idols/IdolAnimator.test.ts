import { describe, expect, it } from 'vitest';
import { GESTURE_IDS } from '../gestures/vocabulary.ts';
import { mouthOpening, mouthPlace } from '../voice/mouthAt.ts';
import type { MouthKey } from '../voice/SpeechScore.ts';
import { IdolAnimator } from './IdolAnimator.ts';
import { XINGMAN } from './manners/xingman.ts';
import { PARAMETER_COUNT, type ParameterId } from './parameters.ts';
import type { SpokenLine } from './sources/SpeechSource.ts';
import { EXPRESSIONS, MOTIONS } from './vocabulary.ts';

const FRAME_MS = 1000 / 60;

/** Lives on from `fromMs` to `toMs`; what is collected of each frame. */
function live<Seen>(
  animator: IdolAnimator,
  fromMs: number,
  toMs: number,
  see: (get: (id: ParameterId) => number, timeMs: number) => Seen,
): Seen[] {
  const seen: Seen[] = [];
  for (let timeMs = fromMs; timeMs <= toMs; timeMs += FRAME_MS) {
    const pose = animator.advanceTo(timeMs);
    seen.push(see((id) => pose.get(id), timeMs));
  }
  return seen;
}

/** A line of open mouths every 200 ms, without a loudspeaker. */
function line(durationMs: number): SpokenLine {
  const mouth: MouthKey[] = [{ atMs: 0, open: 0, shape: null }];
  for (let atMs = 60; atMs < durationMs - 40; atMs += 100) {
    mouth.push({ atMs, open: mouth.length % 2 === 1 ? 0.9 : 0.2, shape: 'A' });
  }
  return {
    durationMs,
    mouth: [...mouth, { atMs: Math.max(1, durationMs), open: 0, shape: null }],
    heardMs: () => null,
  };
}

const mouth = (get: (id: ParameterId) => number) => get('ParamMouthOpenY');

describe('precedence of the sources', () => {
  it('has at least 70 parameters', () => {
    expect(PARAMETER_COUNT).toBeGreaterThanOrEqual(70);
  });

  it('never lets idle life move the mouth', () => {
    const seen = live(new IdolAnimator(7, XINGMAN), 0, 60_000, (get) =>
      [get('ParamMouthOpenY'), get('ParamMouthForm'), get('ParamMouthShape')].join(),
    );
    expect(new Set(seen).size).toBe(1);
  });

  it('never lets idle life take the mouth from speech', () => {
    const speaking = (seed: number) => {
      const animator = new IdolAnimator(seed, XINGMAN);
      animator.speak(line(3000));
      return live(animator, 0, 3300, mouth);
    };
    // Two idle lives, one line: the mouth is the line's alone.
    expect(speaking(1)).toEqual(speaking(2));
    expect(Math.max(...speaking(1))).toBeGreaterThan(0.5);
  });

  it('never lets a blink open or change closed smiling eyes', () => {
    const animator = new IdolAnimator(7, XINGMAN);
    animator.express('joy');
    live(animator, 0, 1000, () => null);
    const eyes = live(animator, 1000, 31_000, (get) => [get('ParamEyeLOpen'), get('ParamEyeLSmile')].join());
    expect(new Set(eyes)).toEqual(new Set(['0,1']));
  });

  it('blinks, in clusters, while she is neutral', () => {
    const open = live(new IdolAnimator(7, XINGMAN), 0, 60_000, (get) => get('ParamEyeLOpen'));
    let blinks = 0;
    for (let frame = 1; frame < open.length; frame++) {
      if ((open[frame] as number) < 0.5 && (open[frame - 1] as number) >= 0.5) blinks++;
    }
    expect(blinks).toBeGreaterThan(10);
    expect(blinks).toBeLessThan(40);
  });

  it.each([0, 1, 90, 700, 3000])(
    'closes the mouth at the end of a line of %d ms, and keeps it closed',
    (durationMs) => {
      for (const expression of EXPRESSIONS) {
        const animator = new IdolAnimator(7, XINGMAN);
        animator.express(expression);
        live(animator, 0, 500, () => null);
        animator.speak(line(durationMs));
        live(animator, 500, 500 + durationMs, () => null);
        const after = live(animator, 500 + durationMs + FRAME_MS * 8, durationMs + 8000, mouth);
        expect(Math.max(...after), expression).toBeLessThan(0.05);
      }
    },
  );

  it('closes the mouth of every expression and every answer by itself', () => {
    for (const expression of EXPRESSIONS) {
      const animator = new IdolAnimator(3, XINGMAN);
      animator.express(expression);
      live(animator, 0, 3500, () => null);
      expect(Math.max(...live(animator, 3500, 6000, mouth)), expression).toBe(0);
    }
    for (const gesture of GESTURE_IDS) {
      const animator = new IdolAnimator(3, XINGMAN);
      animator.answer(gesture);
      live(animator, 0, 4000, () => null);
      expect(Math.max(...live(animator, 4000, 6000, mouth)), gesture).toBe(0);
    }
  });

  it('shows what is heard, not what should be: the mouth follows the loudspeaker within the frame', () => {
    const animator = new IdolAnimator(7, XINGMAN);
    let heardMs: number | null = 0;
    const spoken = { ...line(2000), heardMs: () => heardMs };
    animator.advanceTo(0);
    animator.speak(spoken);
    // The loudspeaker starts late, then runs, then stumbles.
    for (const [timeMs, heard] of [
      [16, 0],
      [33, 0],
      [300, 60],
      [316, 160],
      [332, 160],
      [900, 360],
    ] as const) {
      heardMs = heard;
      const pose = animator.advanceTo(timeMs);
      const place = mouthPlace(spoken.mouth, heard);
      expect(pose.get('ParamMouthOpenY')).toBeCloseTo(mouthOpening(spoken.mouth, heard, place), 5);
    }
    heardMs = null;
    expect(Math.max(...live(animator, 2700, 6000, mouth))).toBe(0);
  });

  it('shuts the mouth at once when she is told to be quiet', () => {
    const animator = new IdolAnimator(7, XINGMAN);
    animator.speak(line(3000));
    live(animator, 0, 500, () => null);
    animator.speak(null);
    expect(Math.max(...live(animator, 517, 4000, mouth))).toBe(0);
  });

  it('goes on living after speech', () => {
    const animator = new IdolAnimator(7, XINGMAN);
    animator.speak(line(800));
    live(animator, 0, 2000, () => null);
    const later = live(
      animator,
      2000,
      12_000,
      (get) => [get('ParamBreath'), get('ParamHipX'), get('ParamEyeLOpen')] as const,
    );
    const spread = (place: 0 | 1 | 2) =>
      Math.max(...later.map((seen) => seen[place])) - Math.min(...later.map((seen) => seen[place]));
    expect(spread(0)).toBeGreaterThan(0.8);
    expect(spread(1)).toBeGreaterThan(4);
    expect(spread(2)).toBeGreaterThan(0.9);
  });

  it('cross-fades: no arm jumps when a motion or a demonstration is cut short', () => {
    const animator = new IdolAnimator(7, XINGMAN);
    const arms: number[] = [];
    let timeMs = 0;
    const go = (durationMs: number) => {
      arms.push(...live(animator, timeMs, timeMs + durationMs, (get) => get('ParamArmRA')));
      timeMs += durationMs + FRAME_MS;
    };
    for (const motion of [...MOTIONS, ...MOTIONS.toReversed()]) {
      animator.play(motion);
      go(370);
      animator.demonstrate(arms.length % 2 === 0 ? 'wave' : null);
      go(210);
    }
    // A cut without a fade would turn the arm by up to 145° within one frame.
    for (let frame = 1; frame < arms.length; frame++) {
      expect(Math.abs((arms[frame] as number) - (arms[frame - 1] as number))).toBeLessThan(32);
    }
  });
});

describe('the same seed and the same moments', () => {
  const story = (seed: number) => {
    const animator = new IdolAnimator(seed, XINGMAN);
    animator.lookAt({ x: 200, y: 100 });
    animator.answer('victory');
    const values: number[] = [];
    for (let timeMs = 0; timeMs < 8000; timeMs += 17) values.push(...animator.advanceTo(timeMs).values);
    return values;
  };

  it('give the same poses, and another seed another life', () => {
    expect(story(5)).toEqual(story(5));
    expect(story(5)).not.toEqual(story(6));
  });

  it('stay in range whatever is asked at once', () => {
    const animator = new IdolAnimator(2, XINGMAN);
    for (const gesture of GESTURE_IDS) {
      animator.lookAt({ x: 5000, y: -5000 });
      animator.answer(gesture);
      animator.play('highFive', { x: -900, y: 40 });
      animator.demonstrate(gesture);
      animator.speak(line(300));
      const start = GESTURE_IDS.indexOf(gesture) * 1000;
      for (const value of live(animator, start, start + 950, (get) => get('ParamAngleX'))) {
        expect(Math.abs(value)).toBeLessThanOrEqual(30);
      }
    }
  });
});

describe('her answers', () => {
  it('are an answer of its own to each gesture, seen within two frames', () => {
    const traces = GESTURE_IDS.map((gesture) => {
      const animator = new IdolAnimator(4, XINGMAN);
      const still = new IdolAnimator(4, XINGMAN);
      live(animator, 0, 1000, () => null);
      live(still, 0, 1000, () => null);
      animator.answer(gesture);
      const moved = animator.advanceTo(1000 + 2 * FRAME_MS).values;
      expect(moved, gesture).not.toEqual(still.advanceTo(1000 + 2 * FRAME_MS).values);
      return live(animator, 1034, 2200, (get) =>
        (['ParamArmRA', 'ParamHandRShape', 'ParamAngleY', 'ParamBodyAngleZ', 'ParamEyeLOpen'] as const).map(
          (id) => get(id).toFixed(2),
        ),
      ).join('|');
    });
    expect(new Set(traces).size).toBe(GESTURE_IDS.length);
  });

  it('turn head and eyes towards where she looks', () => {
    const look = (x: number) => {
      const animator = new IdolAnimator(4, XINGMAN);
      animator.lookAt({ x, y: 190 });
      return live(animator, 0, 2000, (get) => get('ParamAngleX')).at(-1) as number;
    };
    expect(look(500)).toBeGreaterThan(8);
    expect(look(-500)).toBeLessThan(-8);
  });
});
