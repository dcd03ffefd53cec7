import { expect, it } from 'vitest';
import { endBeat } from '../Show.ts';
import { showFaults } from '../showFaults.ts';
import { beginShow, MANNERS, type SongPart } from './beginShow.ts';

const PARTS: readonly SongPart[] = [
  { kind: 'intro', startBeat: 0, endBeat: 16 },
  { kind: 'verse', startBeat: 16, endBeat: 48 },
  { kind: 'chorus', startBeat: 48, endBeat: 78 },
  { kind: 'outro', startBeat: 78, endBeat: 84 },
];

it('begins a show that can be played as it is', () => {
  for (const manner of MANNERS) {
    const title = { zh: '新的', en: 'New' };
    const show = beginShow({
      title,
      song: 'yexing',
      idol: 'lingfei',
      manner,
      beats: 84,
      parts: PARTS,
      span: null,
    });
    expect(showFaults(show)).toEqual([]);
    const danced = show.tracks.motion.reduce((sum, { lengthBeats }) => sum + lengthBeats, 0);
    expect(danced).toBe(manner === 'empty' ? 0 : 84);
    expect(show.tracks.cheers.map(({ gesture }) => gesture)).toEqual(manner === 'empty' ? [] : ['thumbsUp']);
  }
});

it('dances, sings and calls only in the part of the song that is played', () => {
  const span = { startBeat: 32, endBeat: 64 };
  const title = { zh: '新的', en: 'New' };
  const show = beginShow({
    title,
    song: 'yexing',
    idol: 'lingfei',
    manner: 'lively',
    beats: 84,
    parts: PARTS,
    span,
  });
  expect(show.span).toEqual(span);
  const clips = Object.values(show.tracks).flat();
  expect(Math.min(...clips.map(({ startBeat }) => startBeat))).toBe(32);
  expect(Math.max(...clips.map(endBeat))).toBe(64);
  expect(show.tracks.motion.reduce((sum, { lengthBeats }) => sum + lengthBeats, 0)).toBe(32);
});
