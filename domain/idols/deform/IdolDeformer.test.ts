import { describe, expect, it } from 'vitest';
import { xingmanModel } from '../../../tests/fixtures/xingmanModel.ts';
import { Pose } from '../Pose.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../parameters.ts';
import { HAND_SHAPES } from '../vocabulary.ts';
import { IdolDeformer, VERTEX_STRIDE } from './IdolDeformer.ts';

const model = xingmanModel();

function evaluate(set: { readonly [Id in ParameterId]?: number }) {
  const deformer = new IdolDeformer(model);
  const pose = new Pose();
  for (const [id, value] of Object.entries(set)) pose.set(id as ParameterId, value);
  deformer.evaluate(pose, 0);
  return deformer;
}

/** Twice the signed area of every shown triangle, by part. */
function areas(deformer: IdolDeformer): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const partOf = new Array<string>(model.depths.length);
  for (const { id, firstVertex, vertexCount } of model.parts) {
    partOf.fill(id, firstVertex, firstVertex + vertexCount);
  }
  const at = (vertex: number, axis: number) => deformer.vertices[vertex * VERTEX_STRIDE + axis] as number;
  for (let index = 0; index < model.triangles.length; index += 3) {
    const [a, b, c] = model.triangles.subarray(index, index + 3) as unknown as [number, number, number];
    if (at(a, 4) === 0) continue;
    const area =
      (at(b, 0) - at(a, 0)) * (at(c, 1) - at(a, 1)) - (at(b, 1) - at(a, 1)) * (at(c, 0) - at(a, 0));
    const id = partOf[a] as string;
    found.set(id, [...(found.get(id) ?? []), area]);
  }
  return found;
}

const shownParts = (deformer: IdolDeformer) =>
  model.parts
    .filter(({ firstVertex }) => (deformer.vertices[firstVertex * VERTEX_STRIDE + 4] as number) > 0)
    .map(({ id }) => id);

describe('the mesh', () => {
  it('has at rest the places of the drawing', () => {
    const deformer = evaluate({
      ParamArmLA: 0,
      ParamArmRA: 0,
      ParamArmLB: 0,
      ParamArmRB: 0,
      ParamHandL: 0,
      ParamHandR: 0,
    });
    const shown = new Set(shownParts(deformer));
    for (const part of model.parts.filter(({ id, role }) => shown.has(id) && role.kind !== 'mouth')) {
      for (let vertex = part.firstVertex; vertex < part.firstVertex + part.vertexCount; vertex++) {
        const away = Math.hypot(
          (deformer.vertices[vertex * VERTEX_STRIDE] as number) - (model.positions[vertex * 2] as number),
          (deformer.vertices[vertex * VERTEX_STRIDE + 1] as number) -
            (model.positions[vertex * 2 + 1] as number),
        );
        expect(away, part.id).toBeLessThan(0.6);
      }
    }
  });

  it.each(
    PARAMETER_IDS.flatMap((id) => [
      [id, PARAMETERS[id].minimum] as const,
      [id, PARAMETERS[id].maximum] as const,
    ]),
  )('stays whole with %s at %d', (id, value) => {
    const deformer = evaluate({ [id]: value });
    expect(deformer.vertices.every(Number.isFinite)).toBe(true);
    for (const [part, partAreas] of areas(deformer)) {
      // A hand that shows its other side is mirrored whole, on purpose.
      if (/Flip$/.test(id) && part.startsWith('hand')) continue;
      const inverted = partAreas.filter((area) => area < -0.5);
      expect(inverted, `${part} has triangles turned over`).toEqual([]);
    }
  });

  it('stays whole with the head in all four corners', () => {
    for (const [x, y] of [
      [30, 30],
      [30, -30],
      [-30, 30],
      [-30, -30],
    ] as const) {
      for (const [part, partAreas] of areas(evaluate({ ParamAngleX: x, ParamAngleY: y }))) {
        expect(
          partAreas.filter((area) => area < -0.5),
          `${part} at ${x}, ${y}`,
        ).toEqual([]);
      }
    }
  });

  it('makes the far eye narrower and the near eye wider in a turn', () => {
    const width = (deformer: IdolDeformer, id: string) => {
      const part = model.parts.find((candidate) => candidate.id === id);
      if (part === undefined) throw new Error(`No part ${id}`);
      const xs = Array.from(
        { length: part.vertexCount },
        (_, place) => deformer.vertices[(part.firstVertex + place) * VERTEX_STRIDE] as number,
      );
      return Math.max(...xs) - Math.min(...xs);
    };
    const rest = evaluate({});
    const turned = evaluate({ ParamAngleX: 30 });
    expect(width(turned, 'eyeRightWhite')).toBeLessThan(width(rest, 'eyeRightWhite') * 0.85);
    expect(width(turned, 'eyeLeftWhite')).toBeGreaterThan(width(turned, 'eyeRightWhite') * 1.15);
  });

  it('does not squash the iris when the eye closes: only less of it is seen', () => {
    const iris = model.parts.find(({ id }) => id === 'eyeLeftIris');
    if (iris === undefined) throw new Error('No iris');
    const open = evaluate({});
    const half = evaluate({ ParamEyeLOpen: 0.5 });
    const top = iris.firstVertex * VERTEX_STRIDE;
    expect(half.vertices[top + 1]).toBe(open.vertices[top + 1]);
    // The iris' upper edge lies above the white of the half closed eye, so it is masked away.
    expect(half.vertices[top + 3] as number).toBeLessThan((open.vertices[top + 3] as number) - 0.3);
  });

  it('shows the closed drawing for a blink and the happy one for smiling eyes', () => {
    expect(shownParts(evaluate({ ParamEyeLOpen: 0 }))).toContain('eyeLeftClosed');
    expect(shownParts(evaluate({ ParamEyeLOpen: 0 }))).not.toContain('eyeLeftIris');
    expect(shownParts(evaluate({ ParamEyeLOpen: 0, ParamEyeLSmile: 1 }))).toContain('eyeLeftHappy');
  });

  it.each(HAND_SHAPES.map((shape, index) => [shape, index] as const))(
    'shows the hand %s and no other',
    (shape, index) => {
      const hands = shownParts(evaluate({ ParamHandRShape: index })).filter((id) =>
        id.startsWith('handRight'),
      );
      expect(hands).toHaveLength(1);
      expect(hands[0]?.toLowerCase()).toBe(`handright${shape}`.toLowerCase());
    },
  );

  it('brings the palm to a point within reach', () => {
    const deformer = evaluate({ ParamArmRReach: 1, ParamArmRTargetX: 230, ParamArmRTargetY: 240 });
    const { hand } = deformer.figure.armRight;
    const x = hand.originX + hand.xx * hand.fromX + hand.xy * (hand.fromY + 42);
    const y = hand.originY + hand.yx * hand.fromX + hand.yy * (hand.fromY + 42);
    expect(Math.hypot(x - 230, y - 240)).toBeLessThan(1);
  });
});
