import { describe, expect, test } from 'vitest';
import { actPerson } from './actPerson.ts';
import { FilmPainter } from './FilmPainter.ts';
import { FILM_FRAMES_PER_SECOND, FILM_HEIGHT, FILM_WIDTH, type FilmPerson } from './FilmStory.ts';
import { STORIES, STORY_NAMES } from './stories.ts';

const frameAt = (milliseconds: number): number => Math.round((milliseconds / 1000) * FILM_FRAMES_PER_SECOND);

describe('visitWithWave', () => {
  const painter = new FilmPainter(STORIES.visitWithWave);
  const person = STORIES.visitWithWave.people[0] as FilmPerson;

  test('begins and ends with an empty street, at least 5 s at the end', () => {
    expect(painter.frameKey(0)).toBe('');
    expect(painter.frameKey(frameAt(1_400))).toBe('');
    expect(painter.frameKey(frameAt(3_000))).not.toBe('');
    expect(painter.frameKey(painter.frameCount - frameAt(5_000))).toBe('');
    expect(painter.frameKey(painter.frameCount - 1)).toBe('');
  });

  test('waves at least three full swings of the forearm, then stands still for two seconds', () => {
    const turns = Array.from(
      { length: painter.frameCount },
      (_, frame) => actPerson(person, (frame * 1000) / FILM_FRAMES_PER_SECOND)?.arm?.turnDegrees ?? 0,
    );
    let changes = 0;
    let side = 0;
    for (const turn of turns) {
      if (Math.abs(turn) < 12 || Math.sign(turn) === side) continue;
      side = Math.sign(turn);
      changes++;
    }
    expect(changes).toBeGreaterThanOrEqual(4);
    for (let atMs = 7_900; atMs < 9_900; atMs += 100) {
      const moment = actPerson(person, atMs);
      expect(moment?.arm).toBeNull();
      expect(Math.abs((moment?.head.x ?? 0) - 345)).toBeLessThan(2);
    }
  });

  test('gives the same bytes again, and the visitor hides a part of the street', () => {
    const frame = frameAt(5_000);
    const picture = painter.paintFrame(frame);
    const again = new FilmPainter(STORIES.visitWithWave).paintFrame(frame);
    expect([picture.width, picture.height]).toEqual([FILM_WIDTH, FILM_HEIGHT]);
    expect(Buffer.compare(Buffer.from(picture.rgba), Buffer.from(again.rgba))).toBe(0);
    const empty = painter.paintFrame(0);
    let changed = 0;
    for (let at = 0; at < empty.rgba.length; at += 4) {
      if (empty.rgba[at] !== picture.rgba[at]) changed++;
    }
    expect(changed / (FILM_WIDTH * FILM_HEIGHT)).toBeGreaterThan(0.2);
    expect(changed / (FILM_WIDTH * FILM_HEIGHT)).toBeLessThan(0.7);
    expect(picture.rgba.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
  });
});

test.each(STORY_NAMES)('%s: nobody walks while a hand is shown, and hands sink before the end', (name) => {
  for (const person of STORIES[name].people as readonly FilmPerson[]) {
    const [, stands, leaves] = person.walk;
    for (const arm of person.arms) {
      expect(arm.toMs).toBeGreaterThan(arm.fromMs);
      if (!stands || !leaves) continue;
      expect(arm.fromMs).toBeGreaterThanOrEqual(stands.atMs);
      expect(arm.toMs).toBeLessThanOrEqual(leaves.atMs);
    }
  }
});
