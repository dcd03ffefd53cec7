import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { GESTURE_IDS, GESTURES, type StaticGestureId } from '../../domain/gestures/vocabulary.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { writeStill } from '../fixtures/puppet/puppetPictures.ts';

const STATIC = GESTURE_IDS.filter((id): id is StaticGestureId => GESTURES[id].kind === 'static');
/** In every story of a gesture the hand is up and still by then. */
const SHOWN_AT_MS = 4_300;

type Line = {
  readonly source: string;
  readonly faces?: number;
  readonly hands?: number;
  readonly gestures?: readonly { readonly name: string; readonly score: number }[];
  readonly gesture?: string;
};

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-puppet-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Through the kiosk's own vision worker, networks and gesture rules. */
function recognise(files: readonly string[]): Line[] {
  const run = spawnSync(process.execPath, [inProject('main/cli/starstreet.ts'), 'recognise', ...files], {
    encoding: 'utf8',
    timeout: 480_000,
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('every pose of the puppet is recognised by the real networks', () => {
  test.setTimeout(600_000);
  const files = STATIC.map((gesture) => writeStill(gesture, SHOWN_AT_MS, folder));
  const lines = recognise(files);
  expect(lines).toHaveLength(STATIC.length);
  lines.forEach((line, index) => {
    const gesture = STATIC[index] as StaticGestureId;
    expect
      .soft(
        line.gestures?.map(({ name }) => name),
        gesture,
      )
      .toEqual([gesture]);
    expect.soft(line.hands, gesture).toBe(GESTURES[gesture].hands);
    expect.soft(line.faces, gesture).toBeGreaterThanOrEqual(1);
  });
});

test('an empty street has nobody in it, a relaxed hand says nothing', () => {
  test.setTimeout(600_000);
  const [empty, relaxed] = recognise([
    writeStill('nobody', 0, folder),
    writeStill('relaxedHands', SHOWN_AT_MS, folder),
  ]);
  expect(empty).toMatchObject({ faces: 0, hands: 0, gestures: [] });
  expect(relaxed).toMatchObject({ faces: 1, hands: 1, gestures: [] });
});

test('the film of a visitor who waves holds one wave and no other gesture', () => {
  test.setTimeout(600_000);
  const lines = recognise([ensureFilm('visitWithWave')]);
  expect(JSON.stringify(lines).match(/"wave"/g) ?? [], JSON.stringify(lines)).not.toEqual([]);
  const others = GESTURE_IDS.filter((id) => id !== 'wave' && JSON.stringify(lines).includes(`"${id}"`));
  expect(others).toEqual([]);
});
