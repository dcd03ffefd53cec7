import { expect, test } from 'vitest';
import { TEST_SETTINGS } from '../../tests/fixtures/interaction/KioskDouble.ts';
import { needsReload } from './needsReload.ts';

test('what runs on is changed in place', () => {
  const zone = { left: 0.2, top: 0, right: 0.8, bottom: 1 };
  const camera = { ...TEST_SETTINGS.camera, mirrorFrame: true, mirrorBrightness: 1.4, zone };
  const now = { ...TEST_SETTINGS, open: false, volume: 0, language: 'en' as const, camera };
  expect(needsReload(TEST_SETTINGS, now)).toBe(false);
});

test.each([
  { landmark: 'museum' as const },
  { timeZone: 'Europe/Berlin' },
  { version: '9.9.9' },
  { camera: { ...TEST_SETTINGS.camera, label: 'front' } },
  { landmarks: TEST_SETTINGS.landmarks.toReversed() },
  { landmarks: TEST_SETTINGS.landmarks.map((place) => ({ ...place, zh: '新名字' })) },
  { idol: { ...TEST_SETTINGS.idol, address: '/own-idols/meimei.json' } },
  { gestures: ['wave' as const] },
  { lines: { idle: [{ zh: '你好', en: 'Hello' }] } },
  { screen: { turn: 90 as const } },
  { interaction: { ...TEST_SETTINGS.interaction, holdDurationMs: 900 } },
])('what the page was built on needs a new page: %o', (change) => {
  expect(needsReload(TEST_SETTINGS, { ...TEST_SETTINGS, ...change })).toBe(true);
});
