import { type Curve, curve } from '../motions/Motion.ts';
import type { ParameterId } from '../parameters.ts';
import { HAND_SHAPES, type HandShapeName } from '../vocabulary.ts';

/** How long one switch takes: quick, but seen. */
const SWITCH_MS = 130;

/**
 * Goes from value to value in short switches and rests between.
 *
 * @param changes when the switch begins (ms, at least SWITCH_MS apart), and to what
 */
export function steps(
  id: ParameterId,
  before: number,
  ...changes: readonly (readonly [atMs: number, value: number])[]
): Curve {
  const keys = [0, before];
  let value = before;
  for (const [atMs, next] of changes) {
    keys.push(atMs, value, atMs + SWITCH_MS, next);
    value = next;
  }
  return curve(id, ...keys);
}

/** The hand changes its shape at once: shapes do not blend. */
export function shapes(
  side: 'L' | 'R',
  ...changes: readonly (readonly [atMs: number, shape: HandShapeName])[]
): Curve {
  const keys: number[] = [];
  let before = HAND_SHAPES.indexOf('relaxed');
  for (const [atMs, shape] of changes) {
    if (atMs > 0) keys.push(atMs, before);
    before = HAND_SHAPES.indexOf(shape);
    keys.push(atMs > 0 ? atMs + 1 : 0, before);
  }
  return curve(`ParamHand${side}Shape`, ...keys);
}
