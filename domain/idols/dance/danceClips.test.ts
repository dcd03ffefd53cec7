import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDOLS } from '../../landmarks/landmarks.ts';
import { mannerOf } from '../manners/manners.ts';
import { mirroredCurve } from '../motions/Motion.ts';
import { PARAMETER, PARAMETER_IDS, PARAMETERS, type ParameterId } from '../parameters.ts';
import { isChosen } from './DanceClip.ts';
import { danceClip } from './danceClips.ts';
import { danceIn } from './danceIn.ts';
import { loopValueAt } from './loopValueAt.ts';
import { DANCE_CLIP_IDS, DANCE_CLIPS, DANCE_FAMILIES, type DanceClipId } from './vocabulary.ts';

const idols = Object.keys(IDOLS);
const dancedBy = (idol: string, id: DanceClipId, isMirrored = false) =>
  danceIn(mannerOf(idol), danceClip(id), DANCE_CLIPS[id].lengthBeats, isMirrored);

/** Sums of all curves by parameter, as they meet in a pose. */
function sumsAt(idol: string, id: DanceClipId, beat: number): Map<number, number> {
  const { curves, lengthBeats, sharpness } = dancedBy(idol, id);
  const sums = new Map<number, number>();
  for (const curve of curves) {
    const value = loopValueAt(curve, lengthBeats, sharpness, beat - curve.delayBeats);
    sums.set(curve.index, (sums.get(curve.index) ?? 0) + value);
  }
  return sums;
}

describe('the dance clips', () => {
  it('are at least 40, of every family, and of 1 to 8 beats', () => {
    expect(DANCE_CLIP_IDS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(DANCE_CLIP_IDS.map((id) => DANCE_CLIPS[id].family)).size).toBe(DANCE_FAMILIES.length);
    for (const id of DANCE_CLIP_IDS) {
      expect(DANCE_CLIPS[id].lengthBeats).toBeGreaterThanOrEqual(1);
      expect(DANCE_CLIPS[id].lengthBeats).toBeLessThanOrEqual(8);
    }
  });

  it.each(DANCE_CLIP_IDS)('%s keeps its keys inside its length and poses both arms', (id) => {
    const { curves } = danceClip(id);
    for (const { times } of curves) expect(times.at(-1)).toBeLessThan(DANCE_CLIPS[id].lengthBeats);
    const posed = curves.map(({ index }) => index);
    for (const arm of ['ParamArmLA', 'ParamArmRA', 'ParamArmLB', 'ParamArmRB'] as const) {
      expect(posed.filter((index) => index === PARAMETER[arm])).toHaveLength(1);
    }
  });

  it.each(DANCE_CLIP_IDS)('%s stays within what the rig can do, whoever dances it', (id) => {
    for (const idol of idols) {
      for (let beat = 0; beat < DANCE_CLIPS[id].lengthBeats; beat += 0.05) {
        for (const [index, value] of sumsAt(idol, id, beat)) {
          const name = PARAMETER_IDS[index] as ParameterId;
          const { minimum, maximum } = PARAMETERS[name];
          expect(value, `${idol} ${name} at ${beat}`).toBeGreaterThanOrEqual(minimum);
          expect(value, `${idol} ${name} at ${beat}`).toBeLessThanOrEqual(maximum);
        }
      }
    }
  });

  it('have no seam and no jump anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DANCE_CLIP_IDS),
        fc.constantFrom(...idols),
        fc.double({ min: 0, max: 16, noNaN: true }),
        (id, idol, beat) => {
          const near = sumsAt(idol, id, beat + 0.001);
          for (const [index, value] of sumsAt(idol, id, beat)) {
            if (isChosen(index)) continue;
            const { minimum, maximum } = PARAMETERS[PARAMETER_IDS[index] as ParameterId];
            // Nothing crosses its whole range in less than a tenth of a beat.
            expect(Math.abs((near.get(index) as number) - value)).toBeLessThan((maximum - minimum) * 0.01);
          }
          for (const curve of danceClip(id).curves) {
            const { lengthBeats } = DANCE_CLIPS[id];
            expect(loopValueAt(curve, lengthBeats, 0.2, beat + lengthBeats)).toBeCloseTo(
              loopValueAt(curve, lengthBeats, 0.2, beat),
              4,
            );
          }
        },
      ),
    );
  });

  it('mirrored twice are themselves', () => {
    for (const id of DANCE_CLIP_IDS) {
      for (const curve of danceClip(id).curves) {
        expect(mirroredCurve(mirroredCurve(curve))).toEqual(curve);
      }
    }
  });

  it('are danced by no two idols alike, and yet their accents fall on the same beats', () => {
    for (const id of DANCE_CLIP_IDS) {
      const told = idols.map((idol) => {
        const { curves, sharpness } = dancedBy(idol, id);
        return `${sharpness} ${curves.map(({ delayBeats, values }) => `${delayBeats}:${values.join()}`)}`;
      });
      expect(new Set(told).size).toBe(idols.length);
      const written = danceClip(id).curves.map(({ times }) => times);
      for (const idol of idols) expect(dancedBy(idol, id).curves.map(({ times }) => times)).toEqual(written);
    }
  });
});
