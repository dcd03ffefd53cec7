import { beforeEach, describe, expect, test } from 'vitest';
import { PASS_REFUSALS } from '../../../domain/passes/passRefusal.ts';
import { viewOf } from '../../../tests/fixtures/interaction/PassDouble.ts';
import { type PassVisit, passVisit } from '../../../tests/fixtures/interaction/passVisit.ts';
import { REFUSAL_OCCASIONS } from './refusalOccasions.ts';

const ONE = { faces: 1 };
const OLD = 'OLD-PASS';
const MUSEUM_PASS = viewOf('segPlaza', 'museum');

let kiosk: PassVisit['kiosk'];
let arrive: PassVisit['arrive'];
let wave: PassVisit['wave'];
let waveForCode: PassVisit['waveForCode'];

beforeEach(() => {
  ({ kiosk, arrive, wave, waveForCode } = passVisit());
});

describe('a code that cannot be stamped', () => {
  test.each(PASS_REFUSALS)('%s has its own line, once', async (reason) => {
    kiosk.passes.verdicts.set('ODD', { kind: 'refused', reason });
    await arrive();
    await kiosk.holdUp('ODD');
    expect(kiosk.saying).toBe(REFUSAL_OCCASIONS[reason]);
    await kiosk.live(12_000, ONE);
    kiosk.interaction.makeGesture('rock');
    await kiosk.holdUp('ODD');
    expect(kiosk.saying).toMatch(/^answer/);
    expect(kiosk.passes.reads).toHaveLength(1);
    await waveForCode();
    expect(kiosk.passes.stamps).toMatchObject([{ carried: null }]);
  });

  test('the stamp is refused in the end: she says why, and the next wave brings a new pass', async () => {
    kiosk.passes.knows(OLD, MUSEUM_PASS);
    await arrive();
    await wave();
    await kiosk.holdUp(OLD);
    kiosk.passes.nextStamp = { kind: 'refused', reason: 'revokedKey' };
    await kiosk.live(7000, ONE);
    expect(kiosk.saying).toBe('passRevoked');
    expect(kiosk.act).toBe('playing');
    await waveForCode();
    expect(kiosk.overlay.pass?.isNew).toBe(true);
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
  });

  test('blurred for seconds: a word, not for every look, and kept once for the figures', async () => {
    await arrive();
    for (let time = 0; time < 5; time++) await kiosk.holdUp(null);
    expect(kiosk.saying).not.toBe('passUnreadable');
    for (let time = 0; time < 200; time++) {
      await kiosk.holdUp(null);
      await kiosk.live(300, ONE);
    }
    const words = kiosk.calls.filter((call) => /拿近一点，屏幕调亮/.test(call));
    expect(words).toHaveLength(2);
    expect(kiosk.eventsOf('passRefused')).toMatchObject([{ reason: 'unreadable', landmarkId: 'northPlaza' }]);
  });

  test('a poster on the wall is answered to the first visitor only', async () => {
    for (let visitor = 0; visitor < 3; visitor++) {
      await arrive();
      await kiosk.holdUp('https://example.com/shop');
      await kiosk.live(10_000, {});
    }
    expect(kiosk.passes.reads).toHaveLength(1);
  });
});

describe('the host is away', () => {
  test('when the stamp is asked for: celebrated all the same, told kindly, and the next wave tries again', async () => {
    kiosk.passes.isAway = true;
    await arrive();
    await waveForCode();
    expect(kiosk.act).toBe('playing');
    expect(kiosk.saying).toBe('passLater');
    expect(kiosk.calls).toContain('scene.celebrate()');
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
    kiosk.passes.isAway = false;
    await waveForCode();
    expect(kiosk.overlay.code?.text).toBe('CODE-2');
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
  });

  test('silent: nobody waits longer than four seconds, and an answer that comes later is shown', async () => {
    kiosk.passes.hold();
    await arrive();
    await waveForCode();
    await kiosk.live(3000, ONE);
    expect(kiosk.act).toBe('presentingPass');
    await kiosk.live(1500, ONE);
    expect(kiosk.act).toBe('playing');
    expect(kiosk.saying).toBe('passLater');
    kiosk.passes.release();
    await kiosk.settle();
    expect(kiosk.overlay.code?.text).toBe('CODE-1');
  });

  test('an answer to a visitor who has left is dropped', async () => {
    kiosk.passes.hold();
    await arrive();
    await waveForCode();
    await kiosk.live(10_000, {});
    await arrive();
    kiosk.passes.release();
    await kiosk.settle();
    expect(kiosk.overlay.code).toBeNull();
    expect(kiosk.act).not.toBe('presentingPass');
  });

  test('a verdict on the pass of a visitor who has left is dropped', async () => {
    kiosk.passes.knows(OLD, MUSEUM_PASS);
    kiosk.passes.hold();
    await arrive();
    await kiosk.holdUp(OLD);
    await kiosk.live(10_000, {});
    await arrive();
    kiosk.passes.release();
    await kiosk.settle();
    expect(kiosk.overlay.carried).toBeNull();
    expect(kiosk.saying).not.toBe('passWelcome');
  });

  test('when a pass is held up: told after four seconds; the stamp is asked for with it all the same', async () => {
    kiosk.passes.knows(OLD, MUSEUM_PASS);
    kiosk.passes.hold();
    await arrive();
    await kiosk.holdUp(OLD);
    await kiosk.live(4500, ONE);
    expect(kiosk.saying).toBe('passLater');
    kiosk.passes.release();
    kiosk.passes.isAway = true;
    await kiosk.settle();
    kiosk.passes.isAway = false;
    await waveForCode();
    expect(kiosk.passes.stamps).toMatchObject([{ carried: OLD }]);
    expect(kiosk.overlay.pass?.stamps).toContain('museum');
  });
});

describe('two people', () => {
  test('the friend is offered a pass, taught again by a tap, and gets one; then there is nobody else', async () => {
    await arrive(2);
    expect(kiosk.overlay.companion).toBe('none');
    await waveForCode(2);
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    expect(kiosk.overlay.companion).toBe('offered');
    await wave(2);
    expect(kiosk.saying).toBe('stampedAlready');
    kiosk.interaction.inviteFriend();
    expect(kiosk.overlay).toMatchObject({ act: 'inviting', companion: 'invited' });
    await waveForCode(2);
    expect(kiosk.passes.stamps).toMatchObject([{ people: 2 }, { people: 2, carried: null }]);
    expect(kiosk.overlay).toMatchObject({ code: { text: 'CODE-2' }, companion: 'none' });
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    kiosk.interaction.inviteFriend();
    await waveForCode(2);
    expect(kiosk.passes.stamps).toHaveLength(2);
  });

  test('a pass that is shown again is the one that the gesture shows, and a friend still gets one', async () => {
    kiosk.passes.knows(OLD, viewOf('northPlaza', 'museum'), true);
    await arrive(2);
    await kiosk.holdUp(OLD);
    await kiosk.live(1000, { faces: 2 });
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    await waveForCode(2);
    expect(kiosk.passes.stamps.map(({ carried }) => carried)).toEqual([OLD, OLD]);
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    expect(kiosk.overlay.companion).toBe('offered');
    kiosk.interaction.inviteFriend();
    await waveForCode(2);
    expect(kiosk.passes.stamps.at(-1)).toMatchObject({ carried: null });
  });

  test("the friend's own pass, held up, earns once more as well", async () => {
    kiosk.passes.knows(OLD, MUSEUM_PASS);
    await arrive(2);
    await waveForCode(2);
    kiosk.interaction.takePass();
    await kiosk.holdUp(OLD);
    expect(kiosk.saying).toBe('passWelcome');
    kiosk.interaction.takePass();
    await waveForCode(2);
    expect(kiosk.passes.stamps[1]).toMatchObject({ carried: OLD });
  });

  test('a second pass with nobody beside: told kindly, until somebody comes', async () => {
    kiosk.passes.knows(OLD, MUSEUM_PASS);
    await arrive();
    await waveForCode();
    await kiosk.holdUp(OLD);
    expect(kiosk.saying).toBe('nobodyElseSeen');
    expect(kiosk.overlay.carried).toBeNull();
    expect(kiosk.eventsOf('passRefused')).toMatchObject([{ reason: 'nobodyElseSeen' }]);
    await kiosk.live(9000, { faces: 2 });
    await kiosk.holdUp(OLD);
    expect(kiosk.saying).toBe('passWelcome');
  });

  test('the host counts more strictly: its refusal is told', async () => {
    await arrive(2);
    await waveForCode(2);
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    kiosk.interaction.inviteFriend();
    kiosk.passes.nextStamp = { kind: 'refused', reason: 'nobodyElseSeen' };
    await waveForCode(2);
    expect(kiosk.saying).toBe('nobodyElseSeen');
    expect(kiosk.act).toBe('playing');
  });
});
