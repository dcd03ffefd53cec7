import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../contract/calendar.ts';
import { configurationSchema } from '../../../contract/configuration.ts';
import type { Calendar } from '../../../domain/calendar/Calendar.ts';
import { EVERY_DAY } from '../../../domain/calendar/everyDay.ts';
import { settingsAt } from './settingsAt.ts';
import { streetHoursOf } from './streetHoursOf.ts';
import { defaultPlaces } from './streetOf.ts';
import { streetTime } from './streetTime.ts';

const run = {
  version: '1',
  kioskId: 'f5b2f2b4-4a68-4be4-8c5e-5a2b1f6f0001',
  landmark: null,
  street: { nameZh: '星街', nameEn: 'Star Street', oneMachine: true, endsAtMs: null },
  filmDurationMs: null,
};

function at(utc: string, configuration: object, calendar: Partial<Calendar> = {}) {
  const whole = configurationSchema.parse(configuration);
  const hours = streetHoursOf({ ...defaultCalendar([]), ...calendar }, whole);
  return settingsAt(whole, hours, defaultPlaces(), run, streetTime(whole.timeZone), Date.parse(utc));
}

describe('the settings of a moment', () => {
  it('are quieter in quiet hours, past midnight too, by the street’s clock', () => {
    const volumeAt = (utc: string) => at(utc, {}).volume;
    expect(volumeAt('2026-11-24T13:59:59Z')).toBe(0.7);
    expect(volumeAt('2026-11-24T14:00:00Z')).toBe(0.2);
    expect(volumeAt('2026-11-24T23:59:59Z')).toBe(0.2);
    expect(volumeAt('2026-11-25T00:00:00Z')).toBe(0.7);
  });

  it('never become louder by quiet hours', () => {
    expect(at('2026-11-24T15:00:00Z', { sound: { volume: 0.1, quietVolume: 0.5 } }).volume).toBe(0.1);
  });

  it('are closed outside opening hours, which may run past midnight', () => {
    const openAt = (utc: string) => at(utc, { openingHours: { from: '10:00', to: '01:30' } }).open;
    expect(openAt('2026-11-24T01:59:59Z')).toBe(false);
    expect(openAt('2026-11-24T02:00:00Z')).toBe(true);
    expect(openAt('2026-11-24T17:29:59Z')).toBe(true);
    expect(openAt('2026-11-24T17:30:00Z')).toBe(false);
  });

  it('turn the camera off in its off-hours, and never on when it is disabled', () => {
    const offHours = [{ from: '00:00', to: '06:00' }];
    const enabledAt = (utc: string, enabled: boolean) =>
      at(utc, { camera: { enabled, offHours } }).camera.enabled;
    expect(enabledAt('2026-11-24T16:00:00Z', true)).toBe(false);
    expect(enabledAt('2026-11-24T22:00:00Z', true)).toBe(true);
    expect(enabledAt('2026-11-24T22:00:00Z', false)).toBe(false);
  });

  it('follow the zone of the configuration', () => {
    const berlin = { timeZone: 'Europe/Berlin', openingHours: { from: '10:00', to: '20:00' } };
    expect(at('2026-07-01T08:00:00Z', berlin).open).toBe(true);
    expect(at('2026-12-01T08:00:00Z', berlin).open).toBe(false);
  });

  it('take the calendar’s hours where it has them, and the configuration’s for the rest', () => {
    const configuration = {
      openingHours: { from: '10:00', to: '20:00' },
      sound: { volume: 0.8, quietHours: [{ from: '18:00', to: '19:00' }], quietVolume: 0.3 },
    };
    const weekend = { ...EVERY_DAY, weekdays: ['sat', 'sun'] as const };
    const calendar: Partial<Calendar> = {
      openingHours: [{ ...weekend, from: '09:00', to: '23:00' }],
      cameraOffHours: [{ ...weekend, from: '18:00', to: '18:30' }],
    };
    const friday = at('2026-11-27T10:15:00Z', configuration, calendar);
    expect(friday).toMatchObject({ open: false, volume: 0.3, camera: { enabled: true } });
    const saturday = at('2026-11-28T10:15:00Z', configuration, calendar);
    expect(saturday).toMatchObject({ open: true, volume: 0.3, camera: { enabled: false } });
    const quiet = { quietHours: [{ ...EVERY_DAY, from: '18:00', to: '24:00', volume: 0.1 }] };
    expect(at('2026-11-27T10:15:00Z', configuration, quiet).volume).toBe(0.1);
    expect(at('2026-11-27T01:15:00Z', configuration, quiet).volume).toBe(0.8);
  });
});
