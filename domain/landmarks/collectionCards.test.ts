import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_IDS, COLLECTION_CARDS } from './collectionCards.ts';
import { LANDMARK_IDS } from './landmarks.ts';

describe('the collection cards', () => {
  it('are eight different ones, one a landmark', () => {
    const ids = LANDMARK_IDS.map((landmark) => COLLECTION_CARDS[landmark].id);
    expect([...ids].sort()).toEqual([...CARD_IDS].sort());
  });

  it.each(CARD_IDS)('have a drawing without words, scripts or anything from elsewhere: %s', (id) => {
    const file = new URL(`../../assets/cards/${id}.svg`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    const drawing = readFileSync(file, 'utf8');
    expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 400 400"/);
    expect(drawing).not.toMatch(/<(text|script|image|style|foreignObject)|href=|url\(/);
  });

  it.each(LANDMARK_IDS)('tell their story in both languages: %s', (landmark) => {
    const { name, story } = COLLECTION_CARDS[landmark];
    for (const { zh, en } of [name, story]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(story.zh.length).toBeLessThanOrEqual(30);
    expect(story.en.length).toBeLessThanOrEqual(90);
  });
});
