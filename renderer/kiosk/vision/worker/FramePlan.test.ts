import { describe, expect, it } from 'vitest';
import { FramePlan } from './FramePlan.ts';

const FRAME_MS = 33;

type World = { readonly faces: number; readonly hands: number };

/** Runs frames at 30 a second through a plan and counts what was sought. */
function run(plan: FramePlan, fromMs: number, durationMs: number, world: World) {
  const counts = { frames: 0, faces: 0, one: 0, two: 0 };
  for (let atMs = fromMs; atMs < fromMs + durationMs; atMs += FRAME_MS) {
    counts.frames += 1;
    const task = plan.next(atMs);
    if (task === null) continue;
    if (task.faces) counts.faces += 1;
    if (task.hands === 1) counts.one += 1;
    if (task.hands === 2) counts.two += 1;
    plan.learn(atMs, task, {
      faces: task.faces ? world.faces : null,
      hands: Math.min(task.hands, world.hands),
    });
  }
  return counts;
}

describe('what a frame is searched for', () => {
  it('is little on an empty street: faces at a low rate, hands at a lower one', () => {
    const counts = run(new FramePlan(), 0, 10_000, { faces: 0, hands: 0 });
    expect(counts.faces).toBeGreaterThan(30);
    expect(counts.faces).toBeLessThan(50);
    expect(counts.one + counts.two).toBeLessThan(counts.faces / 2);
    expect(counts.one + counts.two).toBeGreaterThan(5);
  });

  it('is a hand in every frame as soon as somebody is there', () => {
    const plan = new FramePlan();
    run(plan, 0, 2000, { faces: 0, hands: 0 });
    run(plan, 2000, 500, { faces: 1, hands: 0 });
    const counts = run(plan, 2500, 3000, { faces: 1, hands: 0 });
    expect(counts.one + counts.two).toBe(counts.frames);
    expect(counts.faces).toBeLessThan(8);
  });

  it('wakes for a raised hand whose face cannot be seen', () => {
    const plan = new FramePlan();
    run(plan, 0, 2000, { faces: 0, hands: 1 });
    const counts = run(plan, 2000, 1000, { faces: 0, hands: 1 });
    expect(counts.one + counts.two).toBe(counts.frames);
  });

  it('is a second hand only now and then while there is one', () => {
    const plan = new FramePlan();
    run(plan, 0, 1000, { faces: 1, hands: 1 });
    const counts = run(plan, 1000, 6000, { faces: 1, hands: 1 });
    expect(counts.two).toBeGreaterThan(8);
    expect(counts.two).toBeLessThan(counts.one / 6);
  });

  it('is both hands in every frame while there are two, and again one soon after', () => {
    const plan = new FramePlan();
    run(plan, 0, 1000, { faces: 1, hands: 2 });
    const both = run(plan, 1000, 2000, { faces: 1, hands: 2 });
    expect(both.one).toBe(0);
    const after = run(plan, 3000, 2000, { faces: 1, hands: 1 });
    expect(after.one).toBeGreaterThan(after.two * 4);
  });

  it('goes back to little when everybody has left', () => {
    const plan = new FramePlan();
    run(plan, 0, 2000, { faces: 1, hands: 2 });
    run(plan, 2000, 3000, { faces: 0, hands: 0 });
    const counts = run(plan, 5000, 10_000, { faces: 0, hands: 0 });
    expect(counts.one + counts.two).toBeLessThan(15);
  });
});
