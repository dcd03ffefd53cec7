import { beforeEach, describe, expect, test } from 'vitest';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';
import { viewOf } from '../../../tests/fixtures/interaction/PassDouble.ts';
import { type PassVisit, passVisit } from '../../../tests/fixtures/interaction/passVisit.ts';

const ONE = { faces: 1 };
const OLD = 'OLD-PASS';
const MUSEUM_PASS = viewOf('segPlaza', 'museum');

let kiosk: PassVisit['kiosk'];
let arrive: PassVisit['arrive'];
let wave: PassVisit['wave'];
let waveForCode: PassVisit['waveForCode'];
let everythingKept: PassVisit['everythingKept'];

beforeEach(() => {
  ({ kiosk, arrive, wave, waveForCode, everythingKept } = passVisit());
});

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
    expect(kiosk.saying).toBe('walkNext');
    expect(kiosk.overlay.speech?.en).toContain('SEG Plaza');
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
    await kiosk.live(9500, {});
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

  test('may hide behind the phone while photographing; the code goes soon after they have left', async () => {
    await arrive();
    await waveForCode();
    await kiosk.live(8000, {});
    expect(kiosk.overlay.code?.text).toBe('CODE-1');
    await kiosk.live(1000, ONE);
    await kiosk.live(8500, {});
    expect(kiosk.overlay.code?.text).toBe('CODE-1');
    await kiosk.live(1000, {});
    expect(kiosk.overlay.code).toBeNull();
    expect(kiosk.act).toBe('farewell');
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
