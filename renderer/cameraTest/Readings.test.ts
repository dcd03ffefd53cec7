import { expect, it } from 'vitest';
import type { Perception, SightStatus } from '../../contract/perception.ts';
import { toDisposable } from '../../domain/core/Disposable.ts';
import { Readings } from './Readings.ts';

function read() {
  const told: {
    perception: (perception: Perception) => void;
    light: (light: number) => void;
    status: (status: SightStatus) => void;
  } = { perception: () => undefined, light: () => undefined, status: () => undefined };
  const readings = new Readings({
    onStatus: (listener) => {
      told.status = listener;
      return toDisposable(() => undefined);
    },
    onPerception: (listener) => {
      told.perception = listener;
      return toDisposable(() => undefined);
    },
    onLight: (listener) => {
      told.light = listener;
      return toDisposable(() => undefined);
    },
  });
  const look = (capturedAtMs: number, seen: Partial<Perception> = {}) =>
    told.perception({ capturedAtMs, faces: [], hands: [], progress: null, completed: [], ...seen });
  return { readings, look, told };
}

it('counts the looks of the last second', () => {
  const { readings, look } = read();
  for (let atMs = 0; atMs <= 3000; atMs += 100) look(atMs);
  expect(readings.now().looksPerSecond).toBe(10);
  look(9000);
  expect(readings.now().looksPerSecond).toBe(1);
  readings.dispose();
});

it('names the gesture while it is made and for a moment after it', () => {
  const { readings, look } = read();
  look(0, { progress: { gesture: 'ok', score: 0.7, fraction: 0.2 } });
  expect(readings.now().gesture).toEqual({ id: 'ok', score: 0.7 });
  look(700, { completed: [{ gesture: 'ok', score: 0.9, atMs: 700 }] });
  look(2000);
  expect(readings.now().gesture).toEqual({ id: 'ok', score: 0.9 });
  look(2300);
  expect(readings.now().gesture).toBeNull();
  readings.dispose();
});

it('tells whoever listens of light and sight, until it is over', () => {
  const { readings, told } = read();
  let heard = 0;
  readings.subscribe(() => heard++);
  told.light(0.4);
  told.status({ kind: 'touchOnly', reason: 'busy', retryInMs: 1000 });
  expect(readings.now()).toMatchObject({ light: 0.4, status: { reason: 'busy' } });
  expect(heard).toBe(2);
  readings.dispose();
  told.light(0.5);
  expect(heard).toBe(2);
});
