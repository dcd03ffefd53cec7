import { expect, it } from 'vitest';
import { FrameLoop, type FrameSource } from './FrameLoop.ts';

class Frames implements FrameSource {
  readonly waiting = new Map<number, (nowMs: number) => void>();
  #next = 1;
  request(callback: (nowMs: number) => void): number {
    this.waiting.set(this.#next, callback);
    return this.#next++;
  }
  cancel(handle: number): void {
    this.waiting.delete(handle);
  }
  pass(nowMs: number): void {
    const due = [...this.waiting.values()];
    this.waiting.clear();
    for (const callback of due) callback(nowMs);
  }
}

it('asks for one frame, however many paint, and for none while nobody does', () => {
  const frames = new Frames();
  const loop = new FrameLoop(frames);
  expect(frames.waiting.size).toBe(0);
  const painted: string[] = [];
  const first = loop.add((nowMs) => painted.push(`first ${nowMs}`));
  const second = loop.add((nowMs) => painted.push(`second ${nowMs}`));
  expect(frames.waiting.size).toBe(1);
  frames.pass(16);
  expect(painted).toEqual(['first 16', 'second 16']);
  first.dispose();
  frames.pass(32);
  expect(painted.at(-1)).toBe('second 32');
  expect(painted).toHaveLength(3);
  second.dispose();
  expect(frames.waiting.size).toBe(0);
});

it('begins again when somebody paints again', () => {
  const frames = new Frames();
  const loop = new FrameLoop(frames);
  loop.add(() => {}).dispose();
  let painted = 0;
  loop.add(() => painted++);
  frames.pass(16);
  expect(painted).toBe(1);
});

it('paints nobody who left during the same frame', () => {
  const frames = new Frames();
  const loop = new FrameLoop(frames);
  let painted = 0;
  loop.add(() => later.dispose());
  const later = loop.add(() => painted++);
  frames.pass(16);
  expect(painted).toBe(0);
});

it('waits for nothing once it is disposed, nor for who comes later', () => {
  const frames = new Frames();
  const loop = new FrameLoop(frames);
  loop.add(() => {});
  loop.dispose();
  expect(frames.waiting.size).toBe(0);
  loop.add(() => {});
  expect(frames.waiting.size).toBe(0);
});

it('may end from within a frame', () => {
  const frames = new Frames();
  const loop = new FrameLoop(frames);
  loop.add(() => loop.dispose());
  frames.pass(16);
  expect(frames.waiting.size).toBe(0);
});
