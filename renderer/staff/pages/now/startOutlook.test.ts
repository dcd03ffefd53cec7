import { describe, expect, it } from 'vitest';
import type { NowView } from '../../../../contract/staff/nowApi.ts';
import { startOutlook } from './startOutlook.ts';

const FREE: NowView = {
  nowMs: 0,
  timeZone: 'Asia/Shanghai',
  version: '1',
  startedAtMs: 0,
  open: true,
  volume: 1,
  volumeSet: 1,
  page: { act: 'attracting', sight: 'seeing', lastSignMs: 0 },
  people: 0,
  visitGoesOn: false,
  showing: null,
  next: [],
  skipped: [],
  problems: [],
};
const PLAYING: NowView = {
  ...FREE,
  showing: {
    showingId: '019a0000-0000-7000-8000-000000000000',
    show: 'lightUp',
    zh: '点亮',
    en: 'Light Up',
    cause: 'calendar',
    startedAtMs: 0,
    state: 'playing',
    positionMs: 10_000,
    durationMs: 70_000,
    audible: true,
    cheers: 0,
  },
};

describe('what starting a show would do', () => {
  it('begins on a free stage and ends nothing', () => {
    expect(startOutlook(FREE, 'wait', 0)).toMatchObject({ mayStart: true, endsShow: false });
    expect(startOutlook(FREE, 'interrupt', 0)).toMatchObject({ mayStart: true, endsShow: false });
  });

  it('waits for the rest of the show that plays, or ends it', () => {
    const waits = startOutlook(PLAYING, 'wait', 10_000);
    expect(waits.endsShow).toBe(false);
    expect(waits.words.en).toBe('Begins when “Light Up” is over, in 1:00.');
    expect(startOutlook(PLAYING, 'interrupt', 10_000)).toMatchObject({ mayStart: true, endsShow: true });
  });

  it('ends no show that has not begun', () => {
    const waiting: NowView = { ...PLAYING, showing: { ...PLAYING.showing!, state: 'waiting' } };
    expect(startOutlook(waiting, 'interrupt', 0).endsShow).toBe(false);
  });

  it('says why nothing can be started', () => {
    const away: NowView = { ...FREE, page: { act: null, sight: null, lastSignMs: null } };
    const poster: NowView = { ...FREE, problems: [{ problem: 'poster', detail: null }] };
    for (const view of [away, poster, { ...FREE, open: false }]) {
      expect(startOutlook(view, 'wait', 0).mayStart).toBe(false);
    }
    expect(startOutlook(away, 'wait', 0).words).not.toEqual(
      startOutlook({ ...FREE, open: false }, 'wait', 0).words,
    );
  });
});
