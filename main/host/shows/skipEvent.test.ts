import { expect, it } from 'vitest';
import { reportedEventSchema } from '../../../contract/events.ts';
import { skipEvent } from './skipEvent.ts';

const PLANNED_AT_MS = Date.UTC(2026, 10, 24, 10);
const skipOf = (key: string) => ({
  occurrence: { key, entry: 'evening', show: 'lightUp', atMs: PLANNED_AT_MS },
  reason: 'missed' as const,
  told: false,
});

it('is the same event however often and whenever it is told, and another for another show or kiosk', () => {
  const told = skipEvent('kiosk', skipOf('evening 1'), PLANNED_AT_MS + 5);
  expect(reportedEventSchema.parse(told)).toEqual(told);
  expect(skipEvent('kiosk', skipOf('evening 1'), PLANNED_AT_MS + 90_000).id).toBe(told.id);
  expect(skipEvent('kiosk', skipOf('evening 2'), PLANNED_AT_MS + 5).id).not.toBe(told.id);
  expect(skipEvent('other', skipOf('evening 1'), PLANNED_AT_MS + 5).id).not.toBe(told.id);
});
