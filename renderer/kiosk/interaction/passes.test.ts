import { beforeEach, describe, expect, test } from 'vitest';
import { PASS_REFUSALS } from '../../../domain/passes/passRefusal.ts';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';
import { viewOf } from '../../../tests/fixtures/interaction/PassDouble.ts';
import { REFUSAL_OCCASIONS } from './refusalOccasions.ts';

const ONE = { faces: 1 };
const OLD = 'OLD-PASS';
const MUSEUM_PASS = viewOf('segPlaza', 'museum');

let kiosk: KioskDouble;

beforeEach(() => {
  kiosk = new KioskDouble();
});

async function arrive(faces = 1): Promise<void> {
  await kiosk.live(3000, { faces });
}

async function wave(faces = 1): Promise<void> {
  kiosk.look({ faces, hands: 1, completed: ['wave'] });
  await kiosk.settle();
}

/** From the wave to the code on the screen. */
async function waveForCode(faces = 1): Promise<void> {
  await wave(faces);
  await kiosk.live(7000, { faces });
}

const everythingKept = () => JSON.stringify([kiosk.events, kiosk.calls, kiosk.overlay]);

describe('a visitor without a pass', () => {
  test('is asked for one while the stamp is celebrated, then given a new one to photograph', async () => {
    await arrive();
    await wave();
    expect(kiosk.overlay).toMatchObject({ passHint: 'holdUp', code: null });
    await kiosk.live(6000, ONE);
    expect(kiosk.passes.stamps).toEqual([]);
    await kiosk.live(1000, ONE);
    expect(kiosk.passes.stamps).toMatchObject([{ people: 1, carried: null }]);
    expect(kiosk.act).toBe('presentingPass');
    expect(kiosk.overlay).toMatchObject({
      stamp: null,
      passHint: null,
      code: { text: 'CODE-1', shownForMs: 20_000 },
      pass: { stamps: ['northPlaza'], newStamp: 'northPlaza', isNew: true },
    });
    expect(kiosk.saying).toBe('passNew');
  });

  test('has twenty seconds; then the code is gone for ever, the walk is shown, and on it goes', async () => {
    await arrive();
    await waveForCode();
    await kiosk.live(19_000, ONE);
    expect(kiosk.overlay.code?.text).toBe('CODE-1');
    await kiosk.live(1000, ONE);
    expect(kiosk.overlay).toMatchObject({ code: null, pass: { stamps: ['northPlaza'] } });
    await kiosk.live(12_000, ONE);
    expect(kiosk.act).toBe('playing');
    expect(kiosk.overlay.pass).toBeNull();
    expect(everythingKept()).not.toContain('CODE-1');
  });

  test('who has the photo goes on by touch, from the code to the walk to the games', async () => {
    await arrive();
    await waveForCode();
    kiosk.interaction.takePass();
    expect(kiosk.overlay).toMatchObject({ act: 'presentingPass', code: null, pass: { isNew: true } });
    kiosk.interaction.takePass();
    expect(kiosk.overlay).toMatchObject({ act: 'playing', pass: null });
  });

  test('nobody is there any more when the time is over: no walk', async () => {
    await arrive();
    await waveForCode();
    await kiosk.live(17_500, ONE);
    await kiosk.live(2500, {});
    expect(kiosk.act).toBe('playing');
    expect(kiosk.overlay.pass).toBeNull();
  });

  test('walks away from the code: it is gone with the visit', async () => {
    await arrive();
    await waveForCode();
    await kiosk.live(4500, {});
    expect(kiosk.act).toBe('farewell');
    expect(kiosk.overlay).toMatchObject({ code: null, pass: null, companion: 'none' });
    expect(everythingKept()).not.toContain('CODE-1');
    expect(kiosk.sight.readsCodes).toBe(false);
  });

  test('the street closes while the code is shown: it is gone at once', async () => {
    await arrive();
    await waveForCode();
    kiosk.interaction.applySettings({ ...TEST_SETTINGS, open: false });
    expect(kiosk.act).toBe('closed');
    expect(everythingKept()).not.toContain('CODE-1');
  });

  test('waves again and again: answered, no second pass, no second check-in', async () => {
    await arrive();
    await waveForCode();
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    for (let time = 0; time < 3; time++) {
      await wave();
      expect(kiosk.saying).toBe('stampedAlready');
      await kiosk.live(8000, ONE);
    }
    expect(kiosk.passes.stamps).toHaveLength(1);
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
    kiosk.interaction.inviteFriend();
    expect(kiosk.overlay.companion).toBe('none');
  });
});

describe('a visitor with a pass', () => {
  beforeEach(() => kiosk.passes.knows(OLD, MUSEUM_PASS));

  test('is greeted by where they come from, and gets the stamp on that pass', async () => {
    await arrive();
    expect(kiosk.sight.readsCodes).toBe(true);
    await kiosk.holdUp(OLD);
    expect(kiosk.saying).toBe('passWelcome');
    expect(kiosk.overlay.speech?.en).toContain('Huaqiangbei Museum');
    expect(kiosk.overlay.speech?.zh).toContain('华强北博物馆');
    expect(kiosk.overlay.carried).toEqual(['segPlaza', 'museum']);
    await wave();
    expect(kiosk.overlay.passHint).toBeNull();
    expect(kiosk.passes.stamps).toMatchObject([{ carried: OLD }]);
    await kiosk.live(6000, ONE);
    expect(kiosk.overlay.code).toBeNull();
    await kiosk.live(1000, ONE);
    expect(kiosk.overlay).toMatchObject({
      code: { text: 'CODE-1' },
      pass: { stamps: ['segPlaza', 'museum', 'northPlaza'], newStamp: 'northPlaza', isNew: false },
      carried: null,
    });
    expect(kiosk.saying).toBe('passRenewed');
  });

  test('holds it up only when the stamp has come down', async () => {
    await arrive();
    await wave();
    await kiosk.live(3000, ONE);
    await kiosk.holdUp(OLD);
    expect(kiosk.saying).toBe('passWelcome');
    await kiosk.live(4000, ONE);
    expect(kiosk.passes.stamps).toMatchObject([{ carried: OLD }]);
    expect(kiosk.overlay.pass?.isNew).toBe(false);
  });

  test('holds it up for seconds: asked once, answered once', async () => {
    await arrive();
    for (let time = 0; time < 20; time++) await kiosk.holdUp(OLD);
    expect(kiosk.passes.reads).toHaveLength(1);
    expect(kiosk.calls.filter((call) => call === 'idol.express("joy")')).toHaveLength(2);
  });

  test('that has this stamp already: she says so and shows it once more, without a gesture', async () => {
    kiosk.passes.knows(OLD, viewOf('museum', 'northPlaza'), true);
    await arrive();
    await kiosk.holdUp(OLD);
    expect(kiosk.act).toBe('presentingPass');
    expect(kiosk.saying).toBe('passHereAlready');
    expect(kiosk.overlay).toMatchObject({
      code: { text: 'CODE-1' },
      pass: { newStamp: null, isNew: false },
      stamp: null,
    });
    expect(kiosk.eventsOf('checkedIn')).toEqual([]);
    // Its own picture before the camera is no news.
    await kiosk.holdUp('CODE-1');
    expect(kiosk.passes.reads).toHaveLength(1);
  });

  test('the next visitor has nothing of it', async () => {
    await arrive();
    await kiosk.holdUp(OLD);
    await kiosk.live(10_000, {});
    await arrive();
    expect(kiosk.overlay.carried).toBeNull();
    await waveForCode();
    expect(kiosk.passes.stamps).toMatchObject([{ carried: null }]);
    expect(everythingKept()).not.toContain(OLD);
  });

  test('held up while nobody was noticed: not even asked about', async () => {
    await kiosk.holdUp(OLD);
    expect(kiosk.passes.reads).toEqual([]);
  });
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

test('without a camera: a new pass by touch, and she says that she could read none', async () => {
  kiosk = new KioskDouble({ camera: { ...TEST_SETTINGS.camera, enabled: false } });
  kiosk.sight.become({ kind: 'touchOnly', reason: 'absent', retryInMs: null });
  kiosk.interaction.pressButton();
  kiosk.timers.pass(800);
  expect(kiosk.overlay.passHint).toBe('unseen');
  kiosk.timers.pass(6500);
  await kiosk.settle();
  expect(kiosk.overlay.code?.text).toBe('CODE-1');
  expect(kiosk.saying).toBe('passNewUnseen');
  kiosk.timers.pass(20_000);
  expect(kiosk.overlay).toMatchObject({ code: null, pass: { isNew: true } });
});

test('no code is ever in an event, and none is left anywhere when the kiosk stops', async () => {
  kiosk.passes.knows(OLD, MUSEUM_PASS);
  await arrive();
  await kiosk.holdUp(OLD);
  await waveForCode();
  expect(JSON.stringify(kiosk.events)).not.toMatch(/CODE-|OLD-PASS/);
  kiosk.interaction.dispose();
  expect(everythingKept()).not.toMatch(/CODE-|OLD-PASS/);
  expect(kiosk.timers.pending).toBe(0);
});
