import { describe, expect, it, onTestFinished } from 'vitest';
import type { Turn } from '../../domain/drawing/turnPoint.ts';
import { TestTimers } from '../../tests/fixtures/interaction/TestTimers.ts';
import { openStaffCorner } from './openStaffCorner.ts';

type Kind = 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel';

function screen(turn: Turn = 0) {
  const target = Object.assign(new EventTarget(), { innerWidth: 1080, innerHeight: 1920 });
  const timers = new TestTimers();
  let opened = 0;
  const corner = openStaffCorner({
    target: target as unknown as Window,
    turn,
    setTimeout: (callback, delayMs) => timers.setTimeout(callback, delayMs),
    clearTimeout: (timer) => timers.clearTimeout(timer),
    open: () => opened++,
  });
  onTestFinished(() => corner.dispose());
  const point = (type: Kind, clientX: number, clientY: number, pointerId = 1) => {
    const event = Object.assign(new Event(type, { cancelable: true }), { clientX, clientY, pointerId });
    let reachedOthers = false;
    const others = () => {
      reachedOthers = true;
    };
    target.addEventListener(type, others);
    const stopped = { called: false };
    const stop = event.stopPropagation.bind(event);
    event.stopPropagation = () => {
      stopped.called = true;
      stop();
    };
    target.dispatchEvent(event);
    target.removeEventListener(type, others);
    return { stopped: stopped.called, reachedOthers };
  };
  return { corner, timers, point, opened: () => opened };
}

describe('the staff’s corner', () => {
  it('opens after four seconds, once, and keeps the touch to itself', () => {
    const { timers, point, opened } = screen();
    expect(point('pointerdown', 60, 70).stopped).toBe(true);
    timers.pass(3999);
    expect(opened()).toBe(0);
    timers.pass(1);
    expect(opened()).toBe(1);
    timers.pass(20_000);
    expect(opened()).toBe(1);
  });

  it.each([
    [0, 60, 70],
    [90, 1010, 60],
    [180, 1020, 1850],
    [270, 70, 1860],
  ] as const)('is the corner of the page, turned by %i degrees', (turn, x, y) => {
    const { timers, point, opened } = screen(turn);
    for (const [otherX, otherY] of [
      [60, 70],
      [1010, 60],
      [1020, 1850],
      [70, 1860],
    ] as const) {
      if (otherX === x) continue;
      point('pointerdown', otherX, otherY);
      timers.pass(5000);
      point('pointerup', otherX, otherY);
    }
    expect(opened()).toBe(0);
    point('pointerdown', x, y);
    timers.pass(4000);
    expect(opened()).toBe(1);
  });

  it.each([
    ['let go', 'pointerup', 60, 70, 1],
    ['slid away', 'pointermove', 160, 70, 1],
    ['taken by the system', 'pointercancel', 60, 70, 1],
  ] as const)('does not open when %s too early', (_how, type, x, y, pointer) => {
    const { timers, point, opened } = screen();
    point('pointerdown', 60, 70);
    timers.pass(3000);
    point(type, x, y, pointer);
    timers.pass(5000);
    expect(opened()).toBe(0);
  });

  it('bears a trembling finger, and another finger elsewhere', () => {
    const { timers, point, opened } = screen();
    point('pointerdown', 60, 70);
    point('pointermove', 75, 60);
    point('pointerup', 500, 900, 2);
    timers.pass(4000);
    expect(opened()).toBe(1);
  });

  it('leaves the rest of the screen to visitors', () => {
    const { timers, point, opened } = screen();
    expect(point('pointerdown', 60, 400)).toEqual({ stopped: false, reachedOthers: true });
    timers.pass(10_000);
    expect(opened()).toBe(0);
  });

  it('hears nothing any more once it is disposed', () => {
    const { corner, timers, point, opened } = screen();
    point('pointerdown', 60, 70);
    corner.dispose();
    timers.pass(5000);
    point('pointerdown', 60, 70);
    timers.pass(5000);
    expect(opened()).toBe(0);
  });
});
