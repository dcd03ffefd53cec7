import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionShare } from '../../shows/StageState.ts';
import { isChosen } from '../dance/DanceClip.ts';
import { DANCE_CLIP_IDS, type DanceClipId } from '../dance/vocabulary.ts';
import { IdolAnimator } from '../IdolAnimator.ts';
import { repertoireOf } from '../manners/bendMotion.ts';
import { mannerOf } from '../manners/manners.ts';
import { XINGMAN } from '../manners/xingman.ts';
import type { Performance } from '../Performance.ts';
import { Pose } from '../Pose.ts';
import { PARAMETER, PARAMETER_IDS, type ParameterId } from '../parameters.ts';
import { mouthIndex } from './expressions.ts';
import { PerformanceSource } from './PerformanceSource.ts';

const FRAME_MS = 1000 / 60;
const MS_PER_BEAT = 500;

const shown = (
  motion: MotionShare['motion'],
  beat: number,
  rest: Partial<MotionShare> = {},
): MotionShare => ({
  motion,
  beat,
  mirrored: false,
  share: 1,
  ...rest,
});
const performing = (motions: readonly MotionShare[], rest: Partial<Performance> = {}): Performance => ({
  msPerBeat: MS_PER_BEAT,
  motions,
  expressions: [],
  mouth: null,
  ...rest,
});

/** What the source alone makes of one moment, over her rest. */
function posed(idol: string, motions: readonly MotionShare[]): Pose {
  const manner = mannerOf(idol);
  const source = new PerformanceSource(manner, repertoireOf(manner));
  source.perform(performing(motions));
  const pose = new Pose(manner.rest);
  source.apply(pose, { timeMs: 0, deltaMs: 0 });
  return pose;
}

const clip = fc.constantFrom<DanceClipId>(...DANCE_CLIP_IDS);
const dancer = fc.constantFrom('xingman', 'chiguang', 'jinling', 'yunta');
const beat = fc.double({ min: 0, max: 40, noNaN: true });

/** Both arms' angles; they are told whole, so that nothing of her idle life is in them. */
const ARMS = [
  'ParamArmLA',
  'ParamArmLB',
  'ParamHandL',
  'ParamArmRA',
  'ParamArmRB',
  'ParamHandR',
] as const satisfies readonly ParameterId[];

function live(
  animator: IdolAnimator,
  fromMs: number,
  toMs: number,
  perform: (timeMs: number) => Performance | null,
) {
  for (let timeMs = fromMs; timeMs <= toMs; timeMs += FRAME_MS) {
    animator.perform(perform(timeMs));
    animator.advanceTo(timeMs);
  }
}

describe('what she performs', () => {
  it('lies over motions, demonstrations and idle life', () => {
    const animator = new IdolAnimator(5, XINGMAN);
    animator.play('wave');
    animator.demonstrate('victory');
    const dance = (timeMs: number) => performing([shown('hipSway', timeMs / MS_PER_BEAT)]);
    live(animator, 0, 1500, dance);
    const alone = new IdolAnimator(5, XINGMAN);
    live(alone, 0, 1500, dance);
    for (const id of ARMS) expect(animator.pose.get(id)).toBeCloseTo(alone.pose.get(id), 6);
  });

  it('fades into idle life when it ends, and then nothing of it is left', () => {
    const performed = new IdolAnimator(5, XINGMAN);
    const idle = new IdolAnimator(5, XINGMAN);
    live(performed, 0, 1000, (timeMs) => performing([shown('skyReach', timeMs / MS_PER_BEAT)]));
    live(idle, 0, 1000, () => null);
    const raised = performed.pose.get('ParamArmRA');
    live(performed, 1000, 1000 + FRAME_MS, () => null);
    expect(Math.abs(performed.pose.get('ParamArmRA') - raised)).toBeLessThan(12);
    live(performed, 1000 + 2 * FRAME_MS, 3000, () => null);
    live(idle, 1000, 3000, () => null);
    // Her sway took another way while the show held it; an arm that still danced would be far off.
    expect(Math.abs(performed.pose.get('ParamArmRA') - idle.pose.get('ParamArmRA'))).toBeLessThan(1);
  });

  it('is the same pose at a moment, however the show came to it', () => {
    fc.assert(
      fc.property(dancer, clip, beat, fc.array(beat, { maxLength: 6 }), (idol, id, at, before) => {
        const manner = mannerOf(idol);
        const source = new PerformanceSource(manner, repertoireOf(manner));
        const pose = new Pose(manner.rest);
        for (const [frame, other] of [...before, at].entries()) {
          source.perform(performing([shown(id, other)]));
          pose.reset();
          source.apply(pose, { timeMs: frame * FRAME_MS, deltaMs: FRAME_MS });
        }
        expect([...pose.values]).toEqual([...posed(idol, [shown(id, at)]).values]);
      }),
    );
  });

  it('is the same of the same seed, to the last digit', () => {
    const dance = (timeMs: number) => performing([shown('discoPoint', timeMs / MS_PER_BEAT)]);
    const [one, other] = [new IdolAnimator(11, XINGMAN), new IdolAnimator(11, XINGMAN)];
    live(one, 0, 4000, dance);
    live(other, 0, 4000, dance);
    expect([...one.pose.values]).toEqual([...other.pose.values]);
  });

  it('is danced to the other side when it is mirrored', () => {
    fc.assert(
      fc.property(dancer, clip, beat, (idol, id, at) => {
        const [straight, mirrored] = [
          posed(idol, [shown(id, at)]),
          posed(idol, [shown(id, at, { mirrored: true })]),
        ];
        for (const joint of ['A', 'B'] as const) {
          expect(mirrored.get(`ParamArmL${joint}`)).toBeCloseTo(straight.get(`ParamArmR${joint}`), 9);
          expect(mirrored.get(`ParamArmR${joint}`)).toBeCloseTo(straight.get(`ParamArmL${joint}`), 9);
        }
        expect(mirrored.get('ParamHandLShape')).toBe(straight.get('ParamHandRShape'));
        const rest = new Pose(mannerOf(idol).rest).get('ParamHipX');
        expect(mirrored.get('ParamHipX') - rest).toBeCloseTo(rest - straight.get('ParamHipX'), 9);
      }),
    );
  });

  it('lies between two clips while one goes over into the other, at any beat', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(dancer, clip, clip, beat, share, (idol, from, to, at, part) => {
        const pose = posed(idol, [shown(from, at, { share: 1 - part }), shown(to, at, { share: part })]);
        const [one, other] = [posed(idol, [shown(from, at)]), posed(idol, [shown(to, at)])];
        for (const id of PARAMETER_IDS) {
          if (isChosen(PARAMETER[id])) continue;
          const between = one.get(id) * (1 - part) + other.get(id) * part;
          expect(pose.get(id), id).toBeCloseTo(between, 6);
        }
        for (const hand of ['ParamHandLShape', 'ParamHandRShape'] as const) {
          expect([one.get(hand), other.get(hand)]).toContain(pose.get(hand));
        }
      }),
    );
  });
});

describe('her mouth in a show', () => {
  const sung = (mouth: Performance['mouth']) => {
    const animator = new IdolAnimator(3, XINGMAN);
    animator.express('joy');
    live(animator, 0, 1500, () =>
      performing([shown('stepTouch', 1)], { expressions: [{ expression: 'joy', share: 1 }], mouth }),
    );
    return animator.pose;
  };

  it('is the syllable that she sings, whatever her face does', () => {
    const pose = sung({ shape: 'O', open: 0.7 });
    expect(pose.get('ParamMouthOpenY')).toBeCloseTo(0.7, 6);
    expect(pose.get('ParamMouthShape')).toBe(mouthIndex('O'));
  });

  it('is shut between syllables, also while she laughs', () => {
    expect(sung(null).get('ParamMouthOpenY')).toBe(0);
  });

  it('is her own when she says something between two lines', () => {
    const animator = new IdolAnimator(3, XINGMAN);
    animator.speak({
      durationMs: 1000,
      mouth: [
        { atMs: 0, open: 0, shape: null },
        { atMs: 400, open: 0.8, shape: 'A' },
        { atMs: 1000, open: 0, shape: null },
      ],
      heardMs: () => null,
    });
    live(animator, 0, 400, () => performing([shown('stepTouch', 1)]));
    expect(animator.pose.get('ParamMouthOpenY')).toBeGreaterThan(0.4);
  });
});
