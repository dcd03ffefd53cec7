import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import { weekNotes } from './weekNotes.ts';

const show = { show: 'lightUp', zh: '点亮', en: 'Light Up' };
const DAY: Rehearsal['days'][number] = {
  date: '2026-11-25',
  startMs: 0,
  endMs: 1440,
  open: [{ startMs: 600, endMs: 1320 }],
  quiet: [],
  cameraOff: [],
  showings: [],
  skips: [],
};

describe('the notes of a week', () => {
  it('are none when everything plays as it is planned', () => {
    const showings = [{ ...show, entry: 'daily', startMs: 700, endMs: 1320, cutBy: null }];
    expect(weekNotes({ days: [{ ...DAY, showings }] })).toEqual([]);
  });

  it('join what happens to one entry again and again, and put the rare first', () => {
    const skips = [900, 950, 1000].map((atMs) => ({
      ...show,
      entry: 'often',
      atMs,
      reason: 'show' as const,
    }));
    const showings = [
      { ...show, entry: 'daily', startMs: 700, endMs: 710, cutBy: 'gala' },
      { ...show, entry: 'late', startMs: 1310, endMs: 1330, cutBy: null },
    ];
    const notes = weekNotes({ days: [{ ...DAY, showings, skips }] });
    expect(notes.map(({ kind, entry, moments }) => [kind, entry, moments])).toEqual([
      ['cut', 'daily', [700]],
      ['outlasts', 'late', [1310]],
      ['show', 'often', [900, 950, 1000]],
    ]);
  });

  it('do not complain of a show whose end lies beyond the days asked for', () => {
    const open = [{ startMs: 0, endMs: 1440 }];
    const showings = [{ ...show, entry: 'night', startMs: 1430, endMs: 1450, cutBy: null }];
    expect(weekNotes({ days: [{ ...DAY, open, showings }] })).toEqual([]);
  });
});
