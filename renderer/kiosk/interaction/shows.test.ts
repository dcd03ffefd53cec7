import { describe, expect, test } from 'vitest';
import type { ShowOrder } from '../../../contract/showing.ts';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 11, 5);

function orderOf(show: string, changes: Partial<ShowOrder> = {}): ShowOrder {
  return {
    showingId: `01890000-0000-7000-9000-00000000000${show.length}`,
    show,
    cause: 'calendar',
    interrupts: false,
    givenUpAtMs: NOON_MS + 600_000,
    ...changes,
  };
}

async function playing(settings = {}): Promise<KioskDouble> {
  const kiosk = new KioskDouble(settings);
  await kiosk.interaction.shows.order(orderOf('one'));
  return kiosk;
}

describe('a show', () => {
  test('begins on an empty street, is played whole, thanks, and leaves the stage to her', async () => {
    const kiosk = await playing();
    expect(kiosk.act).toBe('performing');
    expect(kiosk.shows.latest.hasBegun).toBe(true);
    expect(kiosk.overlay.show).toMatchObject({ phase: 'title', performers: ['xingman'] });
    kiosk.timers.pass(4500);
    expect(kiosk.overlay.show?.phase).toBe('playing');
    kiosk.shows.latest.ringOut();
    expect(kiosk.act).toBe('performing');
    expect(kiosk.overlay.show?.phase).toBe('thanks');
    expect(kiosk.shows.latest.isDisposed).toBe(true);
    kiosk.timers.pass(5000);
    expect(kiosk.act).toBe('attracting');
    expect(kiosk.overlay.show).toBeNull();
    expect(kiosk.eventsOf('showStarted')).toMatchObject([{ show: 'one', cause: 'calendar' }]);
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ show: 'one', end: 'whole', playedMs: 40_000 }]);
  });

  test('never cuts a check-in short: it waits for its end, and is told as waiting', async () => {
    const kiosk = new KioskDouble();
    kiosk.watch(3000, { faces: 1 });
    kiosk.watch(300, { faces: 1, hands: 1, progress: ['wave', 0.3] });
    expect(kiosk.act).toBe('checkingIn');
    await kiosk.interaction.shows.order(orderOf('one'));
    expect(kiosk.act).toBe('checkingIn');
    expect(kiosk.interaction.shows.showing()).toMatchObject({ state: 'waiting', durationMs: 40_000 });
    kiosk.look({ faces: 1, hands: 1, completed: ['wave'] });
    expect(kiosk.act).toBe('presentingPass');
    await kiosk.live(7000, { faces: 1 });
    expect(kiosk.overlay.code?.text).toBe('CODE-1');
    expect(kiosk.eventsOf('showStarted')).toEqual([]);
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    expect(kiosk.act).toBe('performing');
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
    expect(kiosk.eventsOf('showStarted')).toHaveLength(1);
  });

  test('that has waited too long is given up and nothing is told of it', async () => {
    const kiosk = new KioskDouble();
    kiosk.watch(3000, { faces: 1 });
    kiosk.watch(300, { faces: 1, hands: 1, progress: ['wave', 0.3] });
    await kiosk.interaction.shows.order(orderOf('one', { givenUpAtMs: NOON_MS + 4000 }));
    kiosk.watch(2000, { faces: 1, hands: 1, progress: ['wave', 0.5] });
    expect(kiosk.interaction.shows.showing()).toBeNull();
    expect(kiosk.shows.latest.isDisposed).toBe(true);
    kiosk.watch(3000, { faces: 1 });
    expect(kiosk.act).toBe('playing');
    expect(kiosk.eventsOf('showStarted')).toEqual([]);
    expect(kiosk.eventsOf('showEnded')).toEqual([]);
  });

  test('gives way to one that interrupts, and is not taken up again', async () => {
    const kiosk = await playing();
    await kiosk.interaction.shows.order(orderOf('other', { cause: 'interrupt', interrupts: true }));
    await kiosk.settle();
    expect(kiosk.act).toBe('performing');
    expect(kiosk.shows.prepared.map(({ isDisposed }) => isDisposed)).toEqual([true, false]);
    expect(kiosk.eventsOf('showStarted').map(({ show }) => show)).toEqual(['one', 'other']);
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ show: 'one', end: 'interrupted' }]);
  });

  test('lets one that does not interrupt wait until it is over', async () => {
    const kiosk = await playing();
    await kiosk.interaction.shows.order(orderOf('other'));
    expect(kiosk.shows.prepared).toHaveLength(1);
    kiosk.shows.latest.ringOut();
    await kiosk.settle();
    kiosk.timers.pass(5000);
    expect(kiosk.eventsOf('showStarted').map(({ show }) => show)).toEqual(['one', 'other']);
    expect(kiosk.act).toBe('performing');
  });

  test('that is ordered again, because the line to the host was broken, plays once', async () => {
    const kiosk = await playing();
    await kiosk.interaction.shows.order(orderOf('one'));
    await kiosk.interaction.shows.order(orderOf('other'));
    await kiosk.interaction.shows.order(orderOf('other'));
    kiosk.shows.latest.ringOut();
    await kiosk.settle();
    await kiosk.interaction.shows.order(orderOf('other'));
    kiosk.timers.pass(5000);
    expect(kiosk.shows.prepared).toHaveLength(2);
    expect(kiosk.eventsOf('showStarted').map(({ show }) => show)).toEqual(['one', 'other']);
  });

  test('is ended by staff, while it plays and while it waits', async () => {
    const kiosk = await playing();
    const { showingId } = orderOf('one');
    kiosk.interaction.shows.end(showingId, 'stopped');
    kiosk.interaction.shows.end(showingId, 'stopped');
    expect(kiosk.act).toBe('attracting');
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ end: 'stopped' }]);

    kiosk.interaction.pressButton();
    await kiosk.interaction.shows.order(orderOf('other'));
    kiosk.interaction.shows.end(orderOf('other').showingId, 'stopped');
    kiosk.timers.pass(30_000);
    expect(kiosk.eventsOf('showStarted')).toHaveLength(1);
    expect(kiosk.eventsOf('showEnded')).toHaveLength(1);
  });

  test('ends with the opening hours, and one that waits is forgotten', async () => {
    const kiosk = await playing();
    await kiosk.interaction.shows.order(orderOf('other'));
    kiosk.interaction.applySettings({ ...TEST_SETTINGS, open: false });
    expect(kiosk.act).toBe('closed');
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ end: 'closed' }]);
    kiosk.interaction.applySettings(TEST_SETTINGS);
    await kiosk.settle();
    expect(kiosk.act).toBe('attracting');
    expect(kiosk.interaction.shows.showing()).toBeNull();
  });

  test('ends with its page, once', async () => {
    const kiosk = await playing();
    kiosk.interaction.dispose();
    kiosk.interaction.dispose();
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ end: 'closed' }]);
    expect(kiosk.shows.latest.isDisposed).toBe(true);
  });

  test('that cannot be played has failed, and she goes on', async () => {
    const kiosk = new KioskDouble();
    kiosk.shows.canPlay = false;
    await kiosk.interaction.shows.order(orderOf('one'));
    expect(kiosk.act).toBe('attracting');
    expect(kiosk.eventsOf('showStarted')).toEqual([]);
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ end: 'failed', playedMs: 0 }]);
    expect(kiosk.interaction.shows.showing()).toBeNull();
  });
});

describe('while a show plays', () => {
  test('visits go on being counted, gestures are cheers and no check-ins, and she is silent', async () => {
    const kiosk = await playing();
    kiosk.calls.length = 0;
    kiosk.watch(2000, { faces: 3 });
    kiosk.look({ faces: 3, hands: 1, completed: ['wave'] });
    kiosk.interaction.makeGesture('rock');
    kiosk.interaction.pressButton();
    kiosk.interaction.touchStage({ x: 0.5, y: 0.5 });
    kiosk.watch(11_000, { faces: 2 });
    expect(kiosk.act).toBe('performing');
    expect(kiosk.overlay.speech).toBeNull();
    expect(kiosk.calls.filter((call) => /speak|answer|demonstrate|sound\.play/.test(call))).toEqual([]);
    expect(kiosk.eventsOf('visitStarted')).toHaveLength(1);
    expect(kiosk.eventsOf('gestureMade')).toHaveLength(2);
    expect(kiosk.eventsOf('checkedIn')).toEqual([]);
    expect(kiosk.eventsOf('showCheered')).toMatchObject([
      { gesture: 'wave', cheers: 1 },
      { gesture: 'rock', cheers: 1 },
    ]);
    kiosk.interaction.makeGesture('rock');
    kiosk.shows.latest.ringOut();
    expect(kiosk.eventsOf('showCheered')).toHaveLength(3);
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ mostPeople: 3, end: 'whole' }]);
    expect(kiosk.overlay.show?.cheers).toBe(3);
    kiosk.watch(5500, { faces: 2 });
    expect(kiosk.act).toBe('inviting');
    kiosk.look({ faces: 2, hands: 1, completed: ['wave'] });
    expect(kiosk.eventsOf('checkedIn')).toHaveLength(1);
  });

  test('each cheer sends a heart from the hand and a comment of the list, and warms the stage', async () => {
    const kiosk = await playing();
    kiosk.look({ faces: 1, hands: 1, completed: ['wave'] });
    kiosk.interaction.makeGesture('victory');
    const { cheers } = kiosk.interaction.overlay.live();
    expect(cheers.map(({ id }) => id)).toEqual([1, 2]);
    // The hand is at 0.4 of the camera's picture: in a mirror it is right of the middle.
    expect(cheers[0]?.x).toBeCloseTo(0.6);
    expect(cheers[0]?.line).not.toEqual(cheers[1]?.line);
    expect(kiosk.shows.latest.warmth).toBeGreaterThan(0.1);
  });

  test('a call is answered together, and told with the end', async () => {
    const kiosk = await playing();
    kiosk.shows.latest.atMs = 11_000;
    kiosk.watch(500, { faces: 4 });
    expect(kiosk.overlay.show?.call).toEqual({ gesture: 'fingerHeart', made: 0, needed: 2, answered: false });
    kiosk.look({ faces: 4, hands: 1, completed: ['fingerHeart'] });
    kiosk.look({ faces: 4, hands: 1, completed: ['fingerHeart'] });
    expect(kiosk.overlay.show?.call).toMatchObject({ made: 2, answered: true });
    expect(kiosk.shows.latest.warmth).toBeGreaterThan(0.8);
    kiosk.shows.latest.atMs = 21_000;
    kiosk.watch(500, { faces: 4 });
    expect(kiosk.overlay.show?.call).toBeNull();
    kiosk.shows.latest.ringOut();
    expect(kiosk.eventsOf('showEnded')).toMatchObject([{ calls: 1, callsAnswered: 1 }]);
  });

  test('who comes and goes meanwhile is no farewell, and who was stamped before stays stamped', async () => {
    const kiosk = new KioskDouble();
    kiosk.watch(1000, { faces: 1 });
    kiosk.look({ faces: 1, hands: 1, completed: ['wave'] });
    await kiosk.live(7000, { faces: 1 });
    kiosk.interaction.takePass();
    kiosk.interaction.takePass();
    await kiosk.interaction.shows.order(orderOf('one'));
    kiosk.watch(2000, { faces: 1 });
    expect(kiosk.overlay.stamped).toBe(true);
    kiosk.watch(6000, {});
    expect(kiosk.act).toBe('performing');
    kiosk.watch(1000, { faces: 1 });
    expect(kiosk.overlay.stamped).toBe(false);
    expect(kiosk.eventsOf('visitStarted')).toHaveLength(2);
    expect(kiosk.eventsOf('visitEnded')).toHaveLength(1);
  });
});
