import { expect, test } from 'vitest';
import { seededRandom } from '../../domain/core/random.ts';
import { LANDMARK_IDS } from '../../domain/landmarks/landmarks.ts';
import { importInto, overviewOf, shuffled } from '../fixtures/street/carriedFiles.ts';
import { liveEventfulDay } from '../fixtures/street/eventfulDay.ts';
import { ALL_TIME, expectedOverview } from '../fixtures/street/expectedOverview.ts';
import { ROUND_MS } from '../fixtures/street/StreetDay.ts';

/** More days are tried with, for one, STREET_DAYS=100. */
const DAYS = Number(process.env.STREET_DAYS ?? 3);
const FIRST_SEED = Number(process.env.STREET_SEED ?? 1);
const YEAR_MS = 365 * 86_400_000;

/** Some are right, some a little wrong, and one may be of another year. */
function wrongClocks(seed: number) {
  const random = seededRandom(seed);
  const right = new Set(['metroHub', LANDMARK_IDS[Math.floor(random() * 8)]]);
  const wrong = LANDMARK_IDS.filter((landmark) => !right.has(landmark));
  const ofAnotherYear = wrong[Math.floor(random() * wrong.length)];
  return Object.fromEntries(
    wrong.map((landmark) => {
      const rounds = Math.floor((random() - 0.5) * 600);
      return [landmark, landmark === ofAnotherYear ? YEAR_MS : rounds * ROUND_MS];
    }),
  );
}

const seeds = Array.from({ length: DAYS }, (_, index) => FIRST_SEED + index);

test.each(seeds)(
  'a short day with wrong clocks, number %i: the merged figures are the truth',
  async (seed) => {
    const { day, files } = await liveEventfulDay({
      seed,
      rounds: 24,
      parties: 14,
      clocksAheadMs: wrongClocks(seed),
      endsAfterRounds: seed % 2 === 0 ? 18 : null,
      photographed: async (picture) => picture,
    });
    const paths = shuffled(
      files.map(({ path }) => path),
      seededRandom(seed),
    );
    const merged = await importInto(day.at('northPlaza').kiosk.folder, paths, day.nowMs);
    const whole = { landmark: null, window: ALL_TIME, untilMs: day.nowMs };
    expect(overviewOf(merged, whole)).toEqual(expectedOverview(day.truth, whole));
  },
  300_000,
);
