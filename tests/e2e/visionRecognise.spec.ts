import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { mjpegPictures } from '../../main/shell/film/inspectMjpeg.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';

// Every frame is looked at, which takes its time where software draws and several share a core.
test.slow();

/** `starstreet recognise` as a person runs it: the kiosk's own vision worker and gesture rules in a real browser. */

const pictureSchema = z.strictObject({
  source: z.string(),
  faces: z.number(),
  hands: z.number(),
  gestures: z.array(z.strictObject({ name: z.string(), score: z.number().min(0).max(1) })),
});
const eventSchema = z.strictObject({
  source: z.string(),
  gesture: z.strictObject({ name: z.string(), score: z.number().min(0).max(1), atMs: z.number() }),
});

type Run = { code: number | null; lines: string[]; said: string };

function recognise(...files: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [inProject('main/cli/starstreet.ts'), 'recognise', ...files],
      { maxBuffer: 16 * 1024 * 1024 },
      (_failure, stdout, said) =>
        resolve({ code: child.exitCode, lines: stdout.split('\n').filter((line) => line !== ''), said }),
    );
  });
}

const gesturesOf = (lines: readonly string[]) =>
  new Map(
    lines
      .map((line) => pictureSchema.parse(JSON.parse(line)))
      .map(({ source, gestures }) => [path.basename(source, '.jpg'), gestures.map(({ name }) => name)]),
  );

test('a film of a visitor who waves gives one wave, at its moment, and a line for the whole', async () => {
  const film = ensureFilm('visitWithWave');
  const { code, lines, said } = await recognise(film);
  expect(said).toBe('');
  expect(code).toBe(0);
  const events = lines.slice(0, -1).map((line) => eventSchema.parse(JSON.parse(line)).gesture);
  const waves = events.filter(({ name }) => name === 'wave');
  expect(waves).toHaveLength(1);
  // The hand is up from 4.05 s to 7.9 s of the film.
  expect(waves[0]?.atMs).toBeGreaterThan(4050);
  expect(waves[0]?.atMs).toBeLessThan(7900);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ source: film, faces: 1, gestures: events.length });
});

test('an empty street is nobody and no gesture', async () => {
  const film = ensureFilm('nobody');
  const { lines } = await recognise(film);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ faces: 0, hands: 0, gestures: 0 });
});

test('an unfit and a missing file are one sentence each, and nothing else is lost by them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'starstreet-recognise-'));
  const text = path.join(folder, 'letter.jpg');
  const broken = path.join(folder, 'broken.jpg');
  const missing = path.join(folder, 'missing.png');
  const street = path.join(folder, 'street.jpg');
  await writeFile(text, 'Dear street');
  await writeFile(broken, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]));
  const film = await readFile(ensureFilm('nobody'));
  const first = mjpegPictures(film)[0];
  await writeFile(street, film.subarray(first?.start, first?.end));
  const { code, lines, said } = await recognise(text, missing, broken, street);
  await rm(folder, { recursive: true, force: true });
  expect(code).toBe(1);
  expect(said).toContain(`${text} is neither a picture (JPEG, PNG, WebP) nor a film (MJPEG, Y4M).`);
  expect(said).toContain(`${missing} cannot be read`);
  expect(said).toMatch(/broken\.jpg cannot be looked at: [^:]+[^.]\.\n/);
  expect(said).not.toContain('    at ');
  expect([...gesturesOf(lines)]).toEqual([['street', []]]);
});

test.describe('photographs of real hands', () => {
  const atlas = inProject('../shared/hands/atlas');
  test.skip(!existsSync(atlas), 'the photographs in ../shared/hands are not on this machine');

  /** Which picture shows which gesture; every other picture of the atlas shows none of ours. */
  const SHOWN: Readonly<Record<string, readonly string[]>> = {
    palm: ['openPalm'],
    stop: ['openPalm'],
    stop_inverted: ['openPalm'],
    fist: ['fist'],
    one: ['pointUp'],
    peace: ['victory'],
    peace_inverted: ['victory'],
    like: ['thumbsUp'],
    dislike: ['thumbsDown'],
    ok: ['ok'],
    rock: ['rock'],
    call: ['call'],
    hand_heart: ['handHeart'],
    hand_heart2: ['handHeart'],
    holy: ['prayer'],
  };
  /** A pointing finger before the lips; hands so near a gesture that both answers are right. */
  const ALLOWED: Readonly<Record<string, string>> = {
    mute: 'pointUp',
    four: 'openPalm',
    two_up: 'victory',
    two_up_inverted: 'victory',
  };

  test('each class of the vocabulary is named, the others are not', async () => {
    const pictures = readdirSync(atlas).filter((file) => file.endsWith('.jpg'));
    const { code, lines } = await recognise(...pictures.map((file) => path.join(atlas, file)));
    expect(code).toBe(0);
    const found = gesturesOf(lines);
    expect(found.size).toBe(pictures.length);
    for (const [picture, names] of found) {
      const allowed = ALLOWED[picture];
      const asked = names.filter((name) => name !== allowed);
      expect.soft(asked, picture).toEqual(SHOWN[picture] ?? []);
    }
  });
});
