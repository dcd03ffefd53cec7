import { expect, test } from 'vitest';
import { TEST_SETTINGS } from '../../tests/fixtures/interaction/KioskDouble.ts';
import { needsReload } from './needsReload.ts';

test('what runs on is changed in place', () => {
  expect(needsReload(TEST_SETTINGS, { ...TEST_SETTINGS, open: false, volume: 0, language: 'en' })).toBe(
    false,
  );
});

test.each([
  { landmark: 'museum' as const },
  { timeZone: 'Europe/Berlin' },
  { version: '9.9.9' },
  { camera: { ...TEST_SETTINGS.camera, label: 'front' } },
  { interaction: { ...TEST_SETTINGS.interaction, holdDurationMs: 900 } },
])('what the page was built on needs a new page: %o', (change) => {
  expect(needsReload(TEST_SETTINGS, { ...TEST_SETTINGS, ...change })).toBe(true);
});
