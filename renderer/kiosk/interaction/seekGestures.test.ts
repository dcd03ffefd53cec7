import { expect, it } from 'vitest';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import { TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';
import type { ShowModel } from '../overlay/OverlayModel.ts';
import { OverlayState } from './OverlayState.ts';
import { overlayAtStart } from './overlayAtStart.ts';
import { seekGestures } from './seekGestures.ts';

const SHOW: ShowModel = {
  showingId: 'one',
  phase: 'playing',
  title: { zh: '一', en: 'One' },
  song: { zh: '歌', en: 'Song' },
  lines: [],
  performers: ['xingman'],
  call: null,
  cheers: 0,
};
const calling = (gesture: GestureId, made: number): ShowModel => ({
  ...SHOW,
  call: { gesture, made, needed: 3, answered: false },
});

it('seeks what a show calls for as well, as long as it does', () => {
  const overlay = new OverlayState(overlayAtStart(TEST_SETTINGS));
  const sought: (readonly GestureId[] | 'all')[] = [];
  const seeking = seekGestures({ seek: (gestures) => sought.push(gestures) }, overlay, ['wave', 'ok']);
  overlay.change({ show: SHOW });
  overlay.change({ show: calling('rock', 0) });
  overlay.change({ show: calling('rock', 1) });
  overlay.change({ show: calling('ok', 0) });
  overlay.change({ show: null });
  expect(sought).toEqual([
    ['wave', 'ok'],
    ['wave', 'ok', 'rock'],
    ['wave', 'ok'],
    ['wave', 'ok'],
  ]);
  seeking.dispose();
  overlay.change({ show: calling('rock', 0) });
  expect(sought).toHaveLength(4);
});
