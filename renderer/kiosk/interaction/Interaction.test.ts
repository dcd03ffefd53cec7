import { describe, expect, test } from 'vitest';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';

describe('one visit, by hand', () => {
  test('noticed, invited, waves three swings, stamped, leaves: one visit, one check-in', async () => {
    const kiosk = new KioskDouble();
    expect(kiosk.act).toBe('attracting');
    kiosk.watch(600, { faces: 1 });
    expect(kiosk.act).toBe('noticing');
    kiosk.watch(2000, { faces: 1 });
    expect(kiosk.act).toBe('inviting');
    expect(kiosk.calls).toContain('idol.demonstrate("wave")');

    kiosk.watch(300, { faces: 1, hands: 1, progress: ['wave', 0.33] });
    expect(kiosk.act).toBe('checkingIn');
    expect(kiosk.interaction.overlay.live().ring).toEqual({ kind: 'measured', fraction: 0.33 });
    expect(kiosk.calls.filter((call) => call === 'sound.play("tick")')).toHaveLength(1);
    kiosk.look({ faces: 1, hands: 1, completed: ['wave'] });
    expect(kiosk.act).toBe('presentingPass');
    expect(kiosk.overlay.stamp).toEqual({ landmark: 'northPlaza', date: '2026.11.24', time: '19:05' });
    expect(kiosk.calls).toContain('sound.play("stamp")');
    expect(kiosk.calls).toContain('scene.celebrate()');

    await kiosk.live(7000, { faces: 1 });
    expect(kiosk.overlay.stamp).toBeNull();
    expect(kiosk.overlay.code?.text).toBe('CODE-1');
    await kiosk.live(32_000, { faces: 1 });
    expect(kiosk.act).toBe('playing');
    kiosk.look({ faces: 1, hands: 1, completed: ['wave'] });
    kiosk.watch(5000, {});
    expect(kiosk.act).toBe('farewell');
    kiosk.watch(5000, {});
    expect(kiosk.act).toBe('attracting');

    expect(kiosk.eventsOf('checkedIn')).toMatchObject([
      { landmarkId: 'northPlaza', idolId: 'xingman', gesture: 'wave', by: 'hand' },
    ]);
    expect(kiosk.eventsOf('visitStarted')).toHaveLength(1);
    expect(kiosk.eventsOf('gestureMade')).toHaveLength(2);
    const [ended] = kiosk.eventsOf('visitEnded');
    expect(ended).toMatchObject({ end: 'left', engaged: true, mostPeople: 1 });
    expect(ended?.dwellMs).toBe(41_900);
  });

  test('other gestures are answered and are no check-in', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(3000, { faces: 1 });
    kiosk.look({ faces: 1, hands: 1, completed: ['victory'] });
    expect(kiosk.act).toBe('playing');
    expect(kiosk.calls).toContain('idol.answer("victory")');
    expect(kiosk.eventsOf('checkedIn')).toEqual([]);
  });

  test('a wave from afar, before anybody was noticed, counts', () => {
    const kiosk = new KioskDouble();
    kiosk.look({ hands: 1, completed: ['wave'] });
    expect(kiosk.act).toBe('presentingPass');
    expect(kiosk.eventsOf('visitStarted')).toMatchObject([{ by: 'hand' }]);
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
  });

  test('a signature given up goes back to playing with a word of comfort', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(3000, { faces: 1 });
    kiosk.watch(300, { faces: 1, hands: 1, progress: ['wave', 0.3] });
    kiosk.watch(600, { faces: 1, hands: 1 });
    expect(kiosk.act).toBe('checkingIn');
    kiosk.watch(600, { faces: 1, hands: 1 });
    expect(kiosk.act).toBe('playing');
    expect(kiosk.interaction.overlay.live().ring).toEqual({ kind: 'empty' });
  });

  test('a hand that trembles for a moment goes on where it was', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(3000, { faces: 1 });
    kiosk.watch(300, { faces: 1, hands: 1, progress: ['wave', 0.3] });
    kiosk.watch(400, { faces: 1, hands: 1 });
    kiosk.watch(900, { faces: 1, hands: 1, progress: ['wave', 0.6] });
    expect(kiosk.act).toBe('checkingIn');
  });

  test('who hesitates is shown the gesture again', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(3000, { faces: 1 });
    kiosk.calls.length = 0;
    kiosk.watch(11_500, { faces: 1 });
    expect(kiosk.act).toBe('inviting');
    expect(kiosk.calls).toContain('idol.demonstrate("wave")');
  });

  test('the next group is a new visit and may check in as well', () => {
    const kiosk = new KioskDouble();
    for (let group = 0; group < 2; group++) {
      kiosk.watch(1000, { faces: 2 });
      kiosk.look({ faces: 2, hands: 1, completed: ['wave'] });
      kiosk.watch(6000, {});
    }
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(2);
    expect(new Set(kiosk.eventsOf('checkedIn').map(({ visitId }) => visitId)).size).toBe(2);
  });

  test('who comes during the farewell is greeted at once', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(1000, { faces: 1 });
    kiosk.watch(4500, {});
    expect(kiosk.act).toBe('farewell');
    kiosk.watch(600, { faces: 1 });
    expect(kiosk.act).toBe('noticing');
    expect(kiosk.overlay.stamped).toBe(false);
  });
});

describe('the same by touch', () => {
  test('the button held to the end is the signature gesture', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.pressButton();
    expect(kiosk.act).toBe('checkingIn');
    expect(kiosk.interaction.overlay.live().ring).toMatchObject({ kind: 'timed', durationMs: 700 });
    kiosk.timers.pass(699);
    expect(kiosk.eventsOf('checkedIn')).toEqual([]);
    kiosk.timers.pass(1);
    expect(kiosk.act).toBe('presentingPass');
    expect(kiosk.eventsOf('checkedIn')).toMatchObject([{ by: 'touch', gesture: 'wave' }]);
    expect(kiosk.eventsOf('gestureMade')).toMatchObject([{ by: 'touch', score: 1 }]);
    expect(kiosk.eventsOf('visitStarted')).toMatchObject([{ by: 'touch' }]);
  });

  test('let go too early, nothing counts', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.pressButton();
    kiosk.timers.pass(400);
    kiosk.interaction.releaseButton();
    kiosk.timers.pass(5000);
    expect(kiosk.act).toBe('playing');
    expect(kiosk.eventsOf('checkedIn')).toEqual([]);
    expect(kiosk.eventsOf('gestureMade')).toEqual([]);
  });

  test('held again with the stamp already there: answered, no second check-in', async () => {
    const kiosk = new KioskDouble();
    for (let time = 0; time < 2; time++) {
      kiosk.interaction.pressButton();
      kiosk.timers.pass(8000);
      await kiosk.settle();
      kiosk.interaction.releaseButton();
      kiosk.interaction.takePass();
      kiosk.interaction.takePass();
    }
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
    expect(kiosk.calls.filter((call) => call === 'scene.celebrate()')).toHaveLength(1);
    expect(kiosk.eventsOf('gestureMade')).toHaveLength(2);
    expect(kiosk.act).toBe('playing');
  });

  test('every gesture of hands has the same answer by touch', () => {
    const answers = (act: (kiosk: KioskDouble) => void) => {
      const kiosk = new KioskDouble();
      kiosk.watch(3000, { faces: 1 });
      kiosk.calls.length = 0;
      act(kiosk);
      return kiosk.calls.filter((call) => !call.startsWith('idol.lookAt'));
    };
    expect(answers((kiosk) => kiosk.interaction.makeGesture('rock'))).toEqual(
      answers((kiosk) => kiosk.look({ faces: 1, hands: 1, completed: ['rock'] })),
    );
  });

  test('touching her makes her laugh', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.touchStage({ x: 0.5, y: 0.3 });
    expect(kiosk.act).toBe('playing');
    expect(kiosk.calls).toContain('idol.play("laugh", {"x":0.5,"y":0.3})');
  });

  test('untouched for long, the visit has ended', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.touchStage({ x: 0.5, y: 0.3 });
    kiosk.timers.pass(30_500);
    expect(kiosk.eventsOf('visitEnded')).toMatchObject([{ end: 'idle', dwellMs: 0 }]);
    expect(kiosk.act).toBe('farewell');
  });
});

describe('language', () => {
  test('a visitor turns the languages round, and the next one finds them as configured', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.switchLanguage();
    expect(kiosk.overlay.language).toBe('en');
    kiosk.timers.pass(31_000);
    expect(kiosk.overlay.language).toBe('zh-CN');
  });

  test('every line is shown in both', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(600, { faces: 1 });
    expect(kiosk.overlay.speech?.zh).toMatch(/\p{Script=Han}/u);
    expect(kiosk.overlay.speech?.en).toMatch(/[a-z]/);
    kiosk.timers.pass(20_000);
  });
});

describe('opening hours', () => {
  test('closing ends the visit, switches the camera off, and nothing counts any more', () => {
    const kiosk = new KioskDouble();
    kiosk.watch(1000, { faces: 1 });
    kiosk.interaction.applySettings({ ...TEST_SETTINGS, open: false });
    expect(kiosk.act).toBe('closed');
    expect(kiosk.sight.on).toBe(false);
    expect(kiosk.eventsOf('visitEnded')).toMatchObject([{ end: 'closed' }]);
    const before = kiosk.events.length;
    kiosk.watch(2000, { faces: 1, completed: ['wave'] });
    kiosk.interaction.pressButton();
    kiosk.interaction.touchStage({ x: 0.5, y: 0.5 });
    kiosk.interaction.makeGesture('rock');
    kiosk.timers.pass(120_000);
    expect(kiosk.act).toBe('closed');
    // The count of the minute in which it closed is told when that minute is over.
    const ofTheMinute = ['peopleCounted', 'peoplePassed'];
    expect(kiosk.events.slice(before).filter(({ type }) => !ofTheMinute.includes(type))).toEqual([]);

    kiosk.interaction.applySettings(TEST_SETTINGS);
    expect(kiosk.act).toBe('attracting');
    expect(kiosk.sight.on).toBe(true);
  });

  test('started while closed, it is closed with the camera off', () => {
    const kiosk = new KioskDouble({ open: false });
    expect(kiosk.act).toBe('closed');
    expect(kiosk.sight.on).toBe(false);
  });
});

test('while it rains, every other call into the empty street is about the rain', () => {
  const calls = (raining: boolean) => {
    const kiosk = new KioskDouble({ raining });
    kiosk.watch(180_000, {});
    return kiosk.calls.filter((call) => call.startsWith('idol.speak(') && /雨点|没带伞|下雨啦/.test(call))
      .length;
  };
  expect(calls(true)).toBeGreaterThan(1);
  expect(calls(false)).toBe(0);
});
