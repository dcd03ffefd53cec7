import { expect, test } from 'vitest';
import { printRequest } from './printRequest.ts';

test('an address asks for a report of a period', () => {
  expect(printRequest('?print=report&language=en&from=2026-11-12&landmark=museum')).toEqual({
    question: { from: '2026-11-12', to: null, landmark: 'museum', language: 'en' },
    dialog: false,
  });
  expect(printRequest('?print=report&dialog=yes&language=zh-CN')?.dialog).toBe(true);
});

test('any other address is the console’s', () => {
  expect(printRequest('')).toBeNull();
  expect(printRequest('?screen=kiosk')).toBeNull();
  expect(printRequest('?print=report&language=fr')).toBeNull();
  expect(printRequest('?print=report&language=en&landmark=moon')).toBeNull();
});
