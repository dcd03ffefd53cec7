import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GESTURE_IDS } from '../../../domain/gestures/vocabulary.ts';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';

// The signature gesture half of the time, or two in one visit would hardly ever come.
const gesture = fc.oneof(fc.constant('wave' as const), fc.constantFrom(...GESTURE_IDS));
const happening = fc.oneof(
  fc.record({ what: fc.constant('watch' as const), ms: fc.integer({ min: 0, max: 3000 }), faces: fc.nat(3) }),
  fc.record({
    what: fc.constant('hand' as const),
    gesture,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ what: fc.constantFrom('complete' as const, 'touchGesture' as const), gesture }),
  fc.record({
    what: fc.constant('pass' as const),
    ms: fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 40_000 })),
  }),
  fc.record({
    what: fc.constantFrom(
      'press' as const,
      'release' as const,
      'tap' as const,
      'camera' as const,
      'language' as const,
      'lose' as const,
      'find' as const,
      'close' as const,
      'open' as const,
    ),
  }),
);

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

function play(kiosk: KioskDouble, action: Happening): unknown {
  const { interaction, sight, timers } = kiosk;
  switch (action.what) {
    case 'watch':
      return kiosk.watch(action.ms, { faces: action.faces });
    case 'hand':
      return kiosk.look({ faces: 1, hands: 1, progress: [action.gesture, action.share] });
    case 'complete':
      return kiosk.look({ faces: 1, hands: 1, completed: [action.gesture] });
    case 'touchGesture':
      return interaction.makeGesture(action.gesture);
    case 'pass':
      return timers.pass(action.ms);
    case 'press':
      return interaction.pressButton();
    case 'release':
      return interaction.releaseButton();
    case 'tap':
      return interaction.touchStage({ x: 0.5, y: 0.5 });
    case 'camera':
      return interaction.switchCamera(!sight.on);
    case 'language':
      return interaction.switchLanguage();
    case 'lose':
      return sight.become({ kind: 'touchOnly', reason: 'lost', retryInMs: 1000 });
    case 'find':
      return sight.become({ kind: 'seeing', delegate: 'CPU', inferenceMs: 10 });
    case 'close':
      return interaction.applySettings({ ...TEST_SETTINGS, open: false });
    case 'open':
      return interaction.applySettings(TEST_SETTINGS);
  }
}
test('in any order of anything: visits are whole, one check-in each at most, nothing after their end, nothing left', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const kiosk = new KioskDouble();
      for (const action of happenings) play(kiosk, action);
      kiosk.interaction.dispose();
      expect(kiosk.timers.pending).toBe(0);
      expect(kiosk.sight.listeners).toBe(0);

      let open: string | null = null;
      let checkIns = 0;
      for (const event of kiosk.events) {
        if (!('visitId' in event)) continue;
        if (event.type === 'visitStarted') {
          expect(open).toBeNull();
          open = event.visitId;
          checkIns = 0;
          continue;
        }
        expect(event.visitId).toBe(open);
        if (event.type === 'checkedIn') checkIns += 1;
        expect(checkIns).toBeLessThanOrEqual(1);
        if (event.type === 'visitEnded') open = null;
      }
      expect(open).toBeNull();
      for (const event of kiosk.eventsOf('checkedIn')) expect(event.gesture).toBe('wave');
      // What the visitor saw stamped and what was kept are the same.
      const celebrated = kiosk.calls.filter((call) => call === 'scene.celebrate()').length;
      expect(kiosk.eventsOf('checkedIn')).toHaveLength(celebrated);
    }),
    { numRuns: 150 },
  );
});
