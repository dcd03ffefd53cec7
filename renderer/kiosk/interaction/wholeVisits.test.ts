import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GESTURE_IDS } from '../../../domain/gestures/vocabulary.ts';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';
import { viewOf } from '../../../tests/fixtures/interaction/PassDouble.ts';

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
    what: fc.constant('code' as const),
    text: fc.constantFrom('PASS-A', 'PASS-B', 'PASS-STAMPED', 'PASS-ODD', null),
  }),
  fc.record({
    what: fc.constantFrom(
      'take' as const,
      'friend' as const,
      'away' as const,
      'back' as const,
      'slow' as const,
      'answer' as const,
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
    case 'code':
      return kiosk.holdUp(action.text);
    case 'take':
      return interaction.takePass();
    case 'friend':
      return interaction.inviteFriend();
    case 'away':
    case 'back':
      kiosk.passes.isAway = action.what === 'away';
      return;
    case 'slow':
      return kiosk.passes.hold();
    case 'answer':
      return kiosk.passes.release();
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

/** What is on the screen of a pass fits what goes on. */
function checkScreen({ overlay, sight }: KioskDouble): void {
  const { act, code, pass, carried, passHint } = overlay;
  if (act !== 'presentingPass') expect([code, pass, passHint]).toEqual([null, null, null]);
  if (code !== null) expect(pass).not.toBeNull();
  if (act === 'attracting' || act === 'closed') expect([carried, sight.readsCodes]).toEqual([null, false]);
}

test('in any order of anything: visits are whole, one check-in each at most, nothing after their end, nothing left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
      const kiosk = new KioskDouble();
      kiosk.passes.knows('PASS-A', viewOf('museum'));
      kiosk.passes.knows('PASS-B', viewOf('segPlaza', 'metroHub'));
      kiosk.passes.knows('PASS-STAMPED', viewOf('northPlaza'), true);
      for (const action of happenings) {
        play(kiosk, action);
        await kiosk.settle();
        checkScreen(kiosk);
      }
      kiosk.interaction.dispose();
      expect(JSON.stringify([kiosk.events, kiosk.overlay])).not.toMatch(/PASS-|CODE-/);
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
      // What the visitor saw stamped was kept; a second time in a visit it was for a pass that was asked for.
      const celebrated = kiosk.calls.filter((call) => call === 'scene.celebrate()').length;
      const checkedIn = kiosk.eventsOf('checkedIn').length;
      expect(celebrated).toBeGreaterThanOrEqual(checkedIn);
      expect(celebrated - checkedIn).toBeLessThanOrEqual(kiosk.passes.stamps.length);
    }),
    { numRuns: 150 },
  );
});
