import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_IDOLS, shippedRecipe } from '../../../tests/fixtures/shippedRecipes.ts';
import { xingmanModel } from '../../../tests/fixtures/xingmanModel.ts';
import { bakeMeshAlone } from '../bake/bakeMeshAlone.ts';
import { drawParts } from '../drawParts.ts';
import type { IdolModel } from '../model/IdolModel.ts';
import { PARAMETER_IDS, PARAMETERS } from '../parameters.ts';
import { checkLimits, IDOL_LIMITS } from './checkLimits.ts';
import { checkRig, rigFaultSentence } from './checkRig.ts';
import { rigPoses } from './rigPoses.ts';

describe.each(SHIPPED_IDOLS)('the shipped idol %s', (idol) => {
  let model: IdolModel;
  beforeAll(() => {
    model = bakeMeshAlone(shippedRecipe(idol), drawParts(shippedRecipe(idol)));
  });

  it('holds in every pose: no place without a number, no triangle turned over', () => {
    expect(checkRig(model).map(rigFaultSentence)).toEqual([]);
  });

  it('stays within what the kiosk affords', () => {
    // The rows of the mesh without pictures waste room; the real packing is checked when she is baked.
    expect(checkLimits({ ...model, atlas: { ...model.atlas, pixelsPerUnit: 1 } })).toEqual([]);
  });
});

describe('the check of a rig', () => {
  const model = xingmanModel();
  const vertexOf = (id: string) => {
    const part = model.parts.find((candidate) => candidate.id === id);
    if (part === undefined) throw new Error(`No part ${id}`);
    return part.firstVertex;
  };
  const spoiltDepth = (id: string, depth: number): IdolModel => {
    const depths = model.depths.slice();
    depths[vertexOf(id)] = depth;
    return { ...model, depths };
  };

  it('looks at both ends of every parameter, at every hand and every mouth', () => {
    const poses = rigPoses();
    for (const id of PARAMETER_IDS) {
      for (const end of [PARAMETERS[id].minimum, PARAMETERS[id].maximum]) {
        expect(poses.some(({ values }) => values[id] === end)).toBe(true);
      }
    }
    const shown = (id: 'ParamHandLShape' | 'ParamMouthShape') =>
      new Set(poses.flatMap(({ values }) => values[id] ?? []));
    expect(shown('ParamHandLShape').size).toBe(PARAMETERS.ParamHandLShape.maximum + 1);
    expect(shown('ParamMouthShape').size).toBe(PARAMETERS.ParamMouthShape.maximum + 1);
  });

  it('finds a place that is not a number, and names part and pose', () => {
    const [fault, ...others] = checkRig(spoiltDepth('eyeLeftWhite', Number.NaN));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'notFinite', part: 'eyeLeftWhite', pose: 'rest' });
  });

  it('finds triangles turned over, and says in which pose first', () => {
    const [fault] = checkRig(spoiltDepth('eyeLeftWhite', 600));
    expect(fault).toMatchObject({ kind: 'turnedOver', part: 'eyeLeftWhite', pose: 'ParamAngleX 30' });
    expect(rigFaultSentence(fault!)).toMatch(
      /^eyeLeftWhite: \d+ of its triangles are turned over in the pose/,
    );
  });

  it('does not mind a hand that is mirrored whole on purpose', () => {
    const flipped = { name: 'flipped', values: { ParamHandLFlip: 1, ParamHandRFlip: 1 } };
    expect(checkRig(model, [flipped])).toEqual([]);
  });

  it('says what is larger than the kiosk affords, and what to do', () => {
    const many: IdolModel = {
      ...model,
      parts: new Array(IDOL_LIMITS.parts + 1).fill(model.parts[0]),
      atlas: { ...model.atlas, height: 4096, pixelsPerUnit: 0.5 },
    };
    const sentences = checkLimits(many);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain(`${IDOL_LIMITS.parts + 1} parts; at most ${IDOL_LIMITS.parts}`);
  });
});
