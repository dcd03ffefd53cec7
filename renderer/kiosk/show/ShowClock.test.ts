import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../domain/core/random.ts';
import { ShowClock } from './ShowClock.ts';

const FRAME_MS = 1000 / 60;

/** A loudspeaker whose clock is told in coarse steps and runs by a crystal of its own. */
function soundClock(stepMs: number, rate: number) {
  return (nowMs: number) => Math.floor((nowMs * rate) / stepMs) * stepMs;
}

describe('the clock of a show', () => {
  it.each([3, 10, 20])('stays within a frame of the sound over ten minutes, steps of %i ms', (stepMs) => {
    for (const rate of [0.9995, 1, 1.0005]) {
      const random = seededRandom(stepMs);
      const clock = new ShowClock();
      const heard = soundClock(stepMs, rate);
      clock.play(0);
      let before = 0;
      let nowMs = 0;
      let worstMs = 0;
      while (nowMs < 600_000) {
        nowMs += FRAME_MS * (0.6 + 0.8 * random());
        const { positionMs } = clock.look(nowMs, heard(nowMs));
        expect(positionMs).toBeGreaterThanOrEqual(before);
        before = positionMs;
        if (nowMs > 2000) worstMs = Math.max(worstMs, Math.abs(positionMs - (nowMs * rate - stepMs / 2)));
      }
      expect(worstMs).toBeLessThan(FRAME_MS);
    }
  });

  it('goes on without a sound, and does not lead then', () => {
    const clock = new ShowClock();
    clock.play(1000);
    for (let nowMs = 1000; nowMs <= 6000; nowMs += FRAME_MS) clock.look(nowMs, null);
    expect(clock.positionMs).toBeGreaterThan(4900);
    expect(clock.isLed).toBe(false);
  });

  it('goes on while the sound is stalled, and has the sound sought when it comes back', () => {
    const clock = new ShowClock();
    clock.play(0);
    let nowMs = 0;
    let sought: number | null = null;
    let shiftMs = 0;
    let stalledAtMs: number | null = null;
    const run = (untilMs: number) => {
      for (; nowMs < untilMs; nowMs += FRAME_MS) {
        const heardMs = (stalledAtMs ?? nowMs) - shiftMs;
        const look = clock.look(nowMs, heardMs);
        if (look.seekSoundTo === null) continue;
        sought ??= look.seekSoundTo;
        shiftMs = nowMs - look.seekSoundTo;
      }
    };
    run(2000);
    expect(clock.isLed).toBe(true);
    stalledAtMs = nowMs;
    run(2600);
    expect(clock.isLed).toBe(false);
    run(5000);
    expect(clock.positionMs).toBeGreaterThan(4900);
    stalledAtMs = null;
    shiftMs = 3000;
    run(7000);
    expect(sought).toBeGreaterThan(4900);
    expect(clock.isLed).toBe(true);
    expect(Math.abs(clock.positionMs - (nowMs - FRAME_MS))).toBeLessThan(60);
  });

  it.each([8, 120, 350])(
    'waits for a sound that comes late by %i ms, without seeking it or going back',
    (latencyMs) => {
      const clock = new ShowClock();
      clock.play(0);
      let before = 0;
      let nowMs = 0;
      for (; nowMs < 5000; nowMs += FRAME_MS) {
        const { positionMs, seekSoundTo } = clock.look(nowMs, nowMs - latencyMs);
        expect(seekSoundTo).toBeNull();
        expect(positionMs).toBeGreaterThanOrEqual(before);
        before = positionMs;
      }
      expect(clock.isLed).toBe(true);
      expect(Math.abs(before - (nowMs - FRAME_MS - latencyMs))).toBeLessThan(FRAME_MS);
    },
  );

  it('seeks a sound that comes back late once, then goes by it', () => {
    const clock = new ShowClock();
    clock.play(0);
    let nowMs = 0;
    // Locked for two seconds; then it begins where it should have begun, and is heard 120 ms late.
    for (; nowMs < 2000; nowMs += FRAME_MS) clock.look(nowMs, null);
    let shiftMs = nowMs + 120;
    const sought: number[] = [];
    for (; nowMs < 6000; nowMs += FRAME_MS) {
      const { seekSoundTo } = clock.look(nowMs, nowMs - shiftMs);
      if (seekSoundTo === null) continue;
      sought.push(seekSoundTo);
      shiftMs = nowMs - seekSoundTo + 120;
    }
    expect(sought).toHaveLength(1);
    expect(sought[0]).toBeGreaterThan(1900);
    expect(clock.isLed).toBe(true);
    expect(Math.abs(clock.positionMs - (nowMs - FRAME_MS - shiftMs))).toBeLessThan(FRAME_MS);
  });

  it('follows a sound at once that went on while the page slept', () => {
    const clock = new ShowClock();
    clock.play(0);
    for (let nowMs = 0; nowMs < 1000; nowMs += FRAME_MS) clock.look(nowMs, nowMs);
    // The page's clock stood still with the page.
    expect(clock.look(1010, 31_000).positionMs).toBe(31_000);
  });

  it('has a sound sought that slept while the clock went on', () => {
    const clock = new ShowClock();
    clock.play(0);
    for (let nowMs = 0; nowMs < 1000; nowMs += FRAME_MS) clock.look(nowMs, nowMs);
    const { positionMs, seekSoundTo } = clock.look(31_000, 1010);
    expect(positionMs).toBeGreaterThan(30_900);
    expect(seekSoundTo).toBe(positionMs);
  });

  it('stands while it is paused, and begins where it was sought', () => {
    const clock = new ShowClock();
    clock.play(0);
    clock.look(100, null);
    clock.pause();
    expect(clock.look(5000, null).positionMs).toBe(100);
    clock.seek(42_000);
    clock.play(6000);
    expect(clock.look(6010, null).positionMs).toBe(42_010);
  });
});
