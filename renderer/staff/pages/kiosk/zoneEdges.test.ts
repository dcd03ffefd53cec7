import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Zone, zoneSchema } from '../../../../contract/configuration.ts';
import { dragZone, isInZone, setEdge, WHOLE_PICTURE, type ZoneGrip } from './zoneEdges.ts';

const GRIPS: readonly ZoneGrip[] = [
  ['left'],
  ['right', 'top'],
  ['left', 'bottom'],
  ['top'],
  ['bottom'],
  ['left', 'top', 'right', 'bottom'],
];

it('is a zone that can be saved, however it is dragged about', () => {
  const drag = fc.record({
    grip: fc.constantFrom(...GRIPS),
    dx: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    dy: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(drag, { maxLength: 20 }), (drags) => {
      const zone = drags.reduce((now, { grip, dx, dy }) => dragZone(now, grip, dx, dy), WHOLE_PICTURE);
      expect(zoneSchema.safeParse(zone).error?.issues ?? []).toEqual([]);
    }),
  );
});

it('keeps its size when it is moved, and stops at the edge of the picture', () => {
  const zone: Zone = { left: 0.2, top: 0.1, right: 0.6, bottom: 0.9 };
  const all: ZoneGrip = ['left', 'top', 'right', 'bottom'];
  expect(dragZone(zone, all, 0.1, 0)).toEqual({ left: 0.3, top: 0.1, right: 0.7, bottom: 0.9 });
  expect(dragZone(zone, all, 9, -9)).toEqual({ left: 0.6, top: 0, right: 1, bottom: 0.8 });
});

it('never lets an edge pass the opposite one', () => {
  expect(setEdge(WHOLE_PICTURE, 'left', 2).left).toBe(0.8);
  expect(setEdge(WHOLE_PICTURE, 'bottom', -1).bottom).toBe(0.2);
  expect(setEdge(WHOLE_PICTURE, 'right', 0.333).right).toBe(0.33);
});

it('tells who counts', () => {
  const zone = setEdge(WHOLE_PICTURE, 'left', 0.5);
  expect([isInZone(zone, 0.4, 0.5), isInZone(zone, 0.6, 0.5)]).toEqual([false, true]);
});
