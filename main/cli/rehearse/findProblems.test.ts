import { expect, it } from 'vitest';
import { findProblems } from './findProblems.ts';

it('names a show that closing time ends, and when', () => {
  const occurrence = {
    key: 'late',
    entry: 'late',
    show: 'lightUp',
    atMs: 0,
    priority: 0,
    interrupts: false,
  };
  const showing = {
    occurrence,
    startMs: 0,
    endMs: 60_000,
    cutBy: null,
    isCutAtClosing: true,
    waitedMs: 0,
    hours: { open: true, quietVolume: null, cameraOff: false },
    outlastsOpening: false,
  };
  const day = {
    date: '2026-11-25',
    showings: [showing],
    skips: [],
    openMinutes: 1,
    showMinutes: 1,
    longestBlankMinutes: 0,
  };
  const timeOf = (atMs: number) => (atMs === 0 ? '19:59' : '20:00');
  expect(findProblems(day, timeOf, 10)).toEqual([
    {
      date: '2026-11-25',
      kind: 'closed',
      sentence: '"lightUp" at 19:59 (entry "late") is ended at closing time, 20:00; begin earlier.',
    },
  ]);
});
