import { describe, expect, test } from 'vitest';
import { GESTURE_IDS } from '../../../domain/gestures/vocabulary.ts';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';

describe('the camera', () => {
  test('is asked for when the kiosk starts, and the active gestures with it', () => {
    const kiosk = new KioskDouble();
    expect(kiosk.sight.on).toBe(true);
    expect(kiosk.sight.sought).toEqual(GESTURE_IDS);
    expect(kiosk.eventsOf('sightChanged')).toMatchObject([{ sight: 'seeing', reason: null }]);
  });

  test('is never asked for when the staff forbid it', () => {
    const kiosk = new KioskDouble({ camera: { ...TEST_SETTINGS.camera, enabled: false } });
    expect(kiosk.sight.on).toBe(false);
    expect(kiosk.overlay.cameraOffered).toBe(false);
    kiosk.interaction.switchCamera(true);
    expect(kiosk.sight.on).toBe(false);
  });

  test('switched off by a visitor stays off while they are there, and comes back for the street', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.switchCamera(false);
    expect(kiosk.sight.on).toBe(false);
    expect(kiosk.overlay.sight).toEqual({ kind: 'touchOnly', reason: 'switchedOff' });
    kiosk.timers.pass(100_000);
    kiosk.interaction.touchStage({ x: 0.5, y: 0.5 });
    kiosk.timers.pass(119_000);
    expect(kiosk.sight.on).toBe(false);
    kiosk.timers.pass(1000);
    expect(kiosk.sight.on).toBe(true);
  });

  test('switched on again by the visitor, at once', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.switchCamera(false);
    kiosk.interaction.switchCamera(true);
    expect(kiosk.sight.on).toBe(true);
    expect(kiosk.overlay.sight).toEqual({ kind: 'seeing' });
  });

  test('that tries again and again is one event and one word on the screen', () => {
    const kiosk = new KioskDouble();
    for (let time = 0; time < 5; time++) {
      kiosk.sight.become({ kind: 'touchOnly', reason: 'lost', retryInMs: 1000 });
      kiosk.sight.become({ kind: 'starting' });
      expect(kiosk.overlay.sight).toEqual({ kind: 'touchOnly', reason: 'lost' });
    }
    expect(kiosk.eventsOf('sightChanged').slice(1)).toEqual([
      { type: 'sightChanged', sight: 'touchOnly', reason: 'lost' },
    ]);
  });

  test('after a film the street is empty, not out of sight', () => {
    const kiosk = new KioskDouble();
    kiosk.sight.become({ kind: 'touchOnly', reason: 'filmEnded', retryInMs: null });
    expect(kiosk.overlay.sight).toEqual({ kind: 'seeing' });
    expect(kiosk.eventsOf('sightChanged').at(-1)).toMatchObject({ reason: 'filmEnded' });
    kiosk.timers.pass(19_500);
    expect(kiosk.overlay.speech).not.toBeNull();
    expect(kiosk.overlay.speech?.en).not.toMatch(/touch|tap|fingertip/i);
  });

  test('without it she teaches touch', () => {
    const kiosk = new KioskDouble();
    kiosk.sight.become({ kind: 'touchOnly', reason: 'absent', retryInMs: 5000 });
    kiosk.timers.pass(19_500);
    expect(kiosk.overlay.speech?.en).toMatch(/touch|tap/i);
  });
});

test('people are counted once a minute', () => {
  const kiosk = new KioskDouble();
  kiosk.watch(1000, { faces: 3 });
  kiosk.watch(1000, { faces: 1 });
  kiosk.timers.pass(180_000);
  expect(kiosk.eventsOf('peopleCounted')).toEqual([{ type: 'peopleCounted', people: 3 }]);
});

test('people who come by are told once a minute, with how many of them looked', () => {
  const kiosk = new KioskDouble();
  kiosk.watch(2000, { faces: 1 });
  kiosk.watch(600, { faces: 3 });
  kiosk.watch(3000, { faces: 1 });
  kiosk.timers.pass(180_000);
  expect(kiosk.eventsOf('peoplePassed')).toEqual([{ type: 'peoplePassed', arrived: 3, looked: 1 }]);
});
