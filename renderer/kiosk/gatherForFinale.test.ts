import { expect, it } from 'vitest';
import { TEST_SETTINGS } from '../../tests/fixtures/interaction/KioskDouble.ts';
import { gatherForFinale } from './gatherForFinale.ts';
import { OverlayState } from './interaction/OverlayState.ts';
import { overlayAtStart } from './interaction/overlayAtStart.ts';
import type { PassModel } from './overlay/OverlayModel.ts';

const COMPLETE: PassModel = {
  stamps: ['northPlaza'],
  newStamp: 'northPlaza',
  isNew: false,
  redemptionCode: 'K3F9-7QWX-2MNB-8RTZ-4HJC',
};

it('calls all idols when a complete pass is shown no more, and sends them home after it', () => {
  const overlay = new OverlayState(overlayAtStart(TEST_SETTINGS));
  const asked: boolean[] = [];
  const gathering = gatherForFinale({ gather: (isOn) => void asked.push(isOn) }, overlay);
  const now = () => asked.at(-1);
  expect(now()).toBe(false);
  overlay.change({
    act: 'presentingPass',
    pass: COMPLETE,
    code: { text: 'CODE', shownAtMs: 0, shownForMs: 20_000 },
  });
  expect(now()).toBe(false);
  overlay.change({ code: null });
  expect(now()).toBe(true);
  overlay.change({ pass: { ...COMPLETE, redemptionCode: null } });
  expect(now()).toBe(false);
  overlay.change({ pass: COMPLETE });
  overlay.change({ act: 'playing' });
  expect(now()).toBe(false);
  const times = asked.length;
  gathering.dispose();
  overlay.change({ act: 'presentingPass' });
  expect(asked).toHaveLength(times);
});
