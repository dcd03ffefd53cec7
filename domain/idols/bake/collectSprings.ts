import type { ModelAttachment, ModelSpring } from '../model/IdolModel.ts';
import type { PartDrawing } from '../parts/PartDrawing.ts';
import type { DepthAt } from './depthField.ts';

/** Springs of an idol. Parts that are fastened at one point and reach to one point swing as one. */
export function collectSprings(
  parts: readonly PartDrawing[],
  depthOf: readonly DepthAt[],
): { springs: ModelSpring[]; springOf: (number | null)[] } {
  const springs: ModelSpring[] = [];
  const numbers = new Map<string, number>();
  const springOf = parts.map((part, index) => {
    if (part.spring === undefined) return null;
    const { anchor, tip, stiffness } = part.spring;
    const key = [part.attach.to, anchor.x, anchor.y, tip.x, tip.y].join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, springs.length);
    springs.push({
      attach: springAttachment(part),
      anchor: { ...anchor, depth: (depthOf[index] as DepthAt)(anchor.x, anchor.y) },
      tip: { ...tip },
      stiffness,
      group: springGroup(part.id),
    });
    return springs.length - 1;
  });
  return { springs, springOf };
}

function springAttachment({ attach }: PartDrawing): ModelAttachment {
  if (attach.to === 'bone') return { to: 'bone', bone: attach.bone };
  if (attach.to === 'joint') return { to: 'bone', bone: attach.lower };
  return { to: attach.to };
}

function springGroup(id: string): ModelSpring['group'] {
  if (/^(fringe|hairFront|hairTuft)/.test(id)) return 'hairFront';
  if (/^(hairSide|hairTail)/.test(id)) return 'hairSide';
  if (id.startsWith('hair')) return 'hairBack';
  return /skirt|coat/i.test(id) ? 'skirt' : 'ribbon';
}
