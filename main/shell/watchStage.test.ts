import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Heartbeat } from '../../contract/api.ts';
import { watchStage } from './watchStage.ts';

const ALIVE = {
  state: 'attracting',
  sight: 'seeing',
  people: 0,
  visitGoesOn: false,
  poster: false,
  audible: true,
  showing: null,
} as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const ready = new Set<(atMs: number) => void>();
  const beats = new Set<(beat: Heartbeat) => void>();
  const subscribe =
    <Listener>(listeners: Set<Listener>) =>
    (listener: Listener) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    };
  const onStill = vi.fn();
  const watch = watchStage({ onReady: subscribe(ready), onHeartbeat: subscribe(beats) }, onStill, () =>
    Date.now(),
  );
  return {
    onStill,
    watch,
    becomeReady: () => ready.forEach((listener) => void listener(1)),
    beat: (framesDrawn: number) => beats.forEach((listener) => void listener({ ...ALIVE, framesDrawn })),
    listeners: () => ready.size + beats.size,
  };
}

test('a stage that draws is left alone for hours', () => {
  const { onStill, becomeReady, beat } = setUp();
  becomeReady();
  for (let frames = 0; frames < 600; frames += 1) {
    beat(frames * 60);
    vi.advanceTimersByTime(10_000);
  }
  expect(onStill).not.toHaveBeenCalled();
});

test('a stage whose frames no longer grow is reported once, though the page still speaks', () => {
  const { onStill, becomeReady, beat } = setUp();
  becomeReady();
  beat(100);
  for (let second = 0; second < 70; second += 5) {
    vi.advanceTimersByTime(5000);
    beat(100);
  }
  expect(onStill).toHaveBeenCalledOnce();
});

test('a page that fell silent is reported', () => {
  const { onStill, becomeReady } = setUp();
  becomeReady();
  vi.advanceTimersByTime(65_000);
  expect(onStill).toHaveBeenCalledOnce();
});

test('a start gets three minutes, the first and every later one', () => {
  const { onStill, becomeReady, beat } = setUp();
  vi.advanceTimersByTime(175_000);
  expect(onStill).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(onStill).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(100_000);
  becomeReady();
  beat(1);
  vi.advanceTimersByTime(30_000);
  expect(onStill).toHaveBeenCalledOnce();
});

test('after its end it asks nothing and holds nothing', () => {
  const { onStill, watch, listeners } = setUp();
  watch.dispose();
  vi.advanceTimersByTime(1_000_000);
  expect(onStill).not.toHaveBeenCalled();
  expect(listeners()).toBe(0);
});
