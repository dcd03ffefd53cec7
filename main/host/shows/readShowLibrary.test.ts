import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STAGE_EFFECTS } from '../../../domain/shows/Show.ts';
import { stageAt } from '../../../domain/shows/stageAt.ts';
import { msAt } from '../../../domain/songs/beatGrid.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { readShowLibrary } from './readShowLibrary.ts';

const CONTENT = fileURLToPath(new URL('../../../assets', import.meta.url));
const { shows, shipped, problems } = readShowLibrary(CONTENT, join(CONTENT, 'noDataFolder'));

describe('the shows of the program', () => {
  it('are in order, and there is one for every song', () => {
    expect(problems).toEqual([]);
    expect(shipped.length).toBeGreaterThanOrEqual(4);
    expect(new Set([...shows.values()].map(({ show }) => show.song)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(shipped)(
    '%s is danced, sung, lit and filmed to its end, and asks the street to join in',
    (name) => {
      const { show, song } = shows.get(name)!;
      const beats = Array.from({ length: song.beats }, (_, beat) => beat);
      const states = beats.map((beat) => stageAt(show, song, msAt(song.grid, beat + 0.5)));
      for (const state of states) {
        const dances = state.performers.some(({ motions }) => motions.some(({ motion }) => motion !== null));
        expect(dances, `somebody dances on beat ${state.beat}`).toBe(true);
      }
      const sung = new Set(states.flatMap(({ lyric }) => (lyric === null ? [] : [lyric.line])));
      expect(sung.size).toBe(song.lines.length);
      const singing = states.filter(({ lyric }) => lyric !== null);
      expect(singing.every(({ performers }) => performers.some(({ sings }) => sings))).toBe(true);
      const lit = STAGE_EFFECTS.filter((effect) => states.some(({ effects }) => effects[effect].level > 0));
      expect(lit.length).toBeGreaterThanOrEqual(4);
      expect(new Set(states.map(({ camera }) => `${camera.crop} ${camera.on}`)).size).toBeGreaterThanOrEqual(
        3,
      );
      expect(show.tracks.cheers.length).toBeGreaterThanOrEqual(2);
      expect(show.tracks.formation.length).toBeGreaterThanOrEqual(1);
    },
  );

  it.each(shipped)('%s lets nobody dance or sing off the stage', (name) => {
    const { show, song } = shows.get(name)!;
    for (let beat = 0; beat < song.beats; beat++) {
      const state = stageAt(show, song, msAt(song.grid, beat + 0.5));
      for (const { idol, walk, motions, sings } of state.performers) {
        const isOff = [walk.from, walk.to].every((place) => place.portrait.x > 1);
        const isDancing = motions.some(({ motion, share }) => motion !== null && share > 0.5);
        const isWanted = show.tracks.motion.some((clip) => clip.idol === idol) && isDancing;
        if (isOff) expect(isWanted || sings, `${idol} on beat ${beat}`).toBe(false);
      }
    }
  });
});

describe('the shows of staff', () => {
  it('go before the program’s of the same name, also when they have a fault', () => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'shows'));
    cpSync(join(CONTENT, 'shows', 'nightLine.json'), join(data, 'shows', 'lightUp.json'));
    writeFileSync(join(data, 'shows', 'littleScrews.json'), '{ "version": 1 }');
    const library = readShowLibrary(CONTENT, data);
    expect(library.shows.get('lightUp')?.show.song).toBe('yexing');
    expect(library.shows.has('littleScrews')).toBe(false);
    expect(library.shipped).toEqual(shipped);
    expect(library.problems.length).toBeGreaterThan(0);
    expect(library.problems.every((sentence) => sentence.includes('littleScrews.json'))).toBe(true);
  });
});
