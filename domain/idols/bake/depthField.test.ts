import { describe, expect, it } from 'vitest';
import type { Attachment, PartDrawing } from '../parts/PartDrawing.ts';
import { depthField } from './depthField.ts';

function tall(attach: Attachment): PartDrawing {
  return {
    id: 'mast',
    svg: '<path d="M0 0"/>',
    bounds: { x: 30, y: -100, width: 20, height: 100 },
    drawOrder: 1,
    attach,
    grid: { columns: 1, rows: 1 },
  };
}

describe('depth of what stands on the head', () => {
  it('is the same all the way up without a rake', () => {
    const depthAt = depthField(tall({ to: 'head', depth: 40, bulge: 0 }));
    expect(depthAt(40, -100)).toBe(40);
    expect(depthAt(40, 0)).toBe(40);
  });

  it('grows evenly from the foot, which lies at its depth, to the top', () => {
    const depthAt = depthField(tall({ to: 'head', depth: 40, bulge: 0, rake: 30 }));
    expect(depthAt(40, 0)).toBe(40);
    expect(depthAt(40, -50)).toBe(55);
    expect(depthAt(40, -100)).toBe(70);
    expect(depthAt(30, -100)).toBe(depthAt(50, -100));
  });
});
