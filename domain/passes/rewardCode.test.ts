import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPassId, digest, otherDigest } from '../../tests/fixtures/passes/paperStreet.ts';
import { LANDMARK_IDS } from '../landmarks/landmarks.ts';
import type { PassId } from './Pass.ts';
import { reachedMark, rewardMark, stampMark } from './passMarks.ts';
import { makeRewardCode, readRewardCode } from './rewardCode.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/;

describe('the code of a reward', () => {
  it('is read as it was made', () => {
    fc.assert(
      fc.property(anyPassId, (id) => {
        const code = makeRewardCode(id, digest);
        expect(code).toMatch(SHAPE);
        expect(readRewardCode(code, digest)).toEqual({ ok: true, value: id });
      }),
      { numRuns: 1000 },
    );
  });

  it('is read as people write it', () => {
    fc.assert(
      fc.property(anyPassId, fc.constantFrom('-', ' ', '', '—', ' - ', '.'), (id, between) => {
        const code = makeRewardCode(id, digest);
        const spoken = ` ${code.replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase()}\n`;
        expect(readRewardCode(spoken, digest)).toEqual({ ok: true, value: id });
        expect(readRewardCode(spoken.replaceAll('l', 'I').replaceAll('o', 'O'), digest)).toEqual({
          ok: true,
          value: id,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('tells every single slip, and every two neighbours exchanged', () => {
    fc.assert(
      fc.property(anyPassId, (id) => {
        const code = makeRewardCode(id, digest).replaceAll('-', '');
        for (let place = 0; place < code.length; place++) {
          for (const character of ALPHABET) {
            if (character === code[place]) continue;
            const slip = code.slice(0, place) + character + code.slice(place + 1);
            expect(readRewardCode(slip, digest)).toEqual({ ok: false, error: 'misspelt' });
          }
          const [one, other] = [code[place], code[place + 1]];
          if (other === undefined || one === other) continue;
          const exchanged = code.slice(0, place) + other + one + code.slice(place + 2);
          expect(readRewardCode(exchanged, digest)).toEqual({ ok: false, error: 'misspelt' });
        }
        for (const wrong of [
          code.slice(1),
          `${code}0`,
          `${code.slice(0, -1)}U`,
          `${code.slice(0, -1)}星`,
          '',
        ]) {
          expect(readRewardCode(wrong, digest)).toEqual({ ok: false, error: 'misspelt' });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of another edition is told from a slip', () => {
    fc.assert(
      fc.property(anyPassId, (id) => {
        expect(readRewardCode(makeRewardCode(id, otherDigest), digest)).toEqual({
          ok: false,
          error: 'otherEdition',
        });
      }),
    );
  });
});

describe('marks', () => {
  const id = '0123456789abcdef' as PassId;
  const all = (pass: PassId, keyed = digest) => [
    ...LANDMARK_IDS.map((landmark) => stampMark(pass, landmark, keyed)),
    ...LANDMARK_IDS.map((_, place) => reachedMark(pass, place + 1, keyed)),
    rewardMark(pass, keyed),
  ];

  it('are 16 bytes in hex, all different, and the same in every copy', () => {
    const marks = all(id);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(marks).size).toBe(17);
    expect(all(id)).toEqual(marks);
  });

  it('share nothing with those of another pass or another edition', () => {
    const others = [...all('0123456789abcdee' as PassId), ...all(id, otherDigest)];
    expect(new Set([...all(id), ...others]).size).toBe(17 * 3);
  });
});
