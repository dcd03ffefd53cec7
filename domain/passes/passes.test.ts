import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPass, EDITION, FIRST_MINUTE_MS, PaperStreet } from '../../tests/fixtures/passes/paperStreet.ts';
import { epochMilliseconds } from '../core/brand.ts';
import { expectOk } from '../core/Result.ts';
import { LANDMARK_IDS } from '../landmarks/landmarks.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { mergePasses } from './mergePasses.ts';
import { openPass, PASS_CHARACTERS, type PassReader } from './openPass.ts';
import type { EditionId, KeyId, Pass, PassId } from './Pass.ts';
import { isComplete, issuePass, stampPass } from './stampPass.ts';

const NOON = epochMilliseconds(Date.UTC(2026, 10, 24, 4));
const MINUTE_MS = 60_000;
const key = (number: number) => number as KeyId;
const street = new PaperStreet();

function walkedPass(changes: Partial<Pass> = {}): Pass {
  return {
    edition: EDITION,
    id: '0123456789abcdef' as PassId,
    stamps: ['northPlaza', 'museum'],
    lastLandmark: 'museum',
    lastStampAtMs: NOON,
    key: key(2),
    ...changes,
  };
}

describe('a pass', () => {
  it('is read as it was written, whatever is on it', () => {
    fc.assert(
      fc.property(anyPass(), (pass) => {
        const text = street.seal(pass);
        expect(text).toHaveLength(PASS_CHARACTERS);
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]{122}$/);
        expect(openPass(text, street, NOON)).toEqual({ ok: true, value: pass });
      }),
      { numRuns: 500 },
    );
  });

  it('has its bytes where decision 0130 says', () => {
    const bytes = decodeBase45(
      street.seal(walkedPass({ lastStampAtMs: epochMilliseconds(FIRST_MINUTE_MS + 0x010203 * MINUTE_MS) })),
    );
    expect(Buffer.from(bytes!.subarray(0, 17)).toString('hex')).toBe(
      `12${EDITION}0123456789abcdef0501020302`,
    );
    expect(bytes).toHaveLength(81);
  });

  it('is refused when any one character is another', () => {
    const text = street.seal(walkedPass());
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
    for (let place = 0; place < text.length; place++) {
      for (const character of alphabet) {
        if (character === text[place]) continue;
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        expect([changed, openPass(changed, street, NOON).ok]).toEqual([changed, false]);
      }
    }
  });

  it('may come from any time while the edition runs, past or future', () => {
    for (const year of [2026, 2027, 2050]) {
      const lastStampAtMs = epochMilliseconds(Date.UTC(year, 1, 1));
      expect(openPass(street.seal(walkedPass({ lastStampAtMs })), street, NOON).ok).toBe(true);
    }
  });

  it('bears the nearest time that it can tell when a clock is far off', () => {
    const told = (atMs: number) =>
      issuePass(EDITION, walkedPass().id, { landmark: 'museum', atMs: epochMilliseconds(atMs), key: key(2) });
    const early = told(0);
    const late = told(Date.UTC(2100, 0, 1));
    expect(early.lastStampAtMs).toBe(FIRST_MINUTE_MS);
    expect(late.lastStampAtMs).toBe(FIRST_MINUTE_MS + 0xffffff * MINUTE_MS);
    for (const pass of [early, late])
      expect(openPass(street.seal(pass), street, NOON)).toEqual({ ok: true, value: pass });
  });
});

describe('what is refused, and why', () => {
  const reasonOf = (text: string, reader: PassReader = street, nowMs = NOON) => {
    const opened = openPass(text, reader, nowMs);
    return opened.ok ? 'good' : opened.error;
  };
  const withByte = (at: number, value: number) => {
    const bytes = expectOk({ ok: true, value: decodeBase45(street.seal(walkedPass()))! }, 'ours');
    bytes[at] = value;
    return encodeBase45(bytes);
  };

  it('codes of other things are foreign', () => {
    const text = street.seal(walkedPass());
    for (const foreign of [
      'https://example.com/pay?id=1',
      'WIFI:T:WPA;S:STREET;P:SECRET;;',
      '',
      'HELLO WORLD',
      '6901234567892',
      text.toLowerCase(),
      `${text} `,
      ` ${text}`,
      text.slice(0, -1),
      text + text,
      '0'.repeat(PASS_CHARACTERS),
      ':'.repeat(PASS_CHARACTERS),
      '星'.repeat(PASS_CHARACTERS),
    ]) {
      expect([foreign, reasonOf(foreign)]).toEqual([foreign, 'foreign']);
    }
  });

  it('a later format says that this program is too old', () => {
    expect(reasonOf(withByte(0, 0x22))).toBe('newerVersion');
    expect(reasonOf(withByte(0, 0xff))).toBe('newerVersion');
    expect(reasonOf(withByte(0, 0x02))).toBe('foreign');
  });

  it('another edition, an unknown key, a changed stamp', () => {
    expect(reasonOf(withByte(1, 0))).toBe('otherEdition');
    expect(reasonOf(street.seal(walkedPass({ edition: 'ffffff' as EditionId })))).toBe('otherEdition');
    expect(reasonOf(withByte(16, 8))).toBe('unknownKey');
    expect(reasonOf(withByte(16, 3))).toBe('altered');
    expect(reasonOf(withByte(12, 0xff))).toBe('altered');
    // A landmark that there is not, and one without its stamp.
    expect(reasonOf(withByte(0, 0x1f))).toBe('altered');
    expect(reasonOf(withByte(0, 0x17))).toBe('altered');
    expect(reasonOf(street.seal(walkedPass({ lastLandmark: 'makerWorkshop' })))).toBe('altered');
    expect(reasonOf(new PaperStreet().seal(walkedPass()))).toBe('altered');
  });

  it('a signature of another purpose: what is signed begins with that of a pass', () => {
    const text = street.seal(walkedPass());
    const body = decodeBase45(text)!.subarray(0, 17);
    const asked: string[] = [];
    const reader: PassReader = {
      edition: street.edition,
      endsAtMs: null,
      keyStanding: (of) => street.keyStanding(of),
      verify: (of, bytes, signature) => {
        asked.push(Buffer.from(bytes).toString('latin1'));
        return street.verify(of, bytes, signature);
      },
    };
    expect(reasonOf(text, reader)).toBe('good');
    expect(asked).toEqual([`starstreet pass\0${Buffer.from(body).toString('latin1')}`]);
  });

  it('what a withdrawn key signed from that moment on, and nothing that it signed before', () => {
    const withdrawn = new PaperStreet();
    withdrawn.revoked.set(2, NOON);
    const at = (atMs: number) =>
      reasonOf(withdrawn.seal(walkedPass({ lastStampAtMs: epochMilliseconds(atMs) })), withdrawn);
    expect(at(NOON - MINUTE_MS)).toBe('good');
    expect(at(NOON)).toBe('revokedKey');
    expect(at(NOON + MINUTE_MS)).toBe('revokedKey');
    // A forged one is altered, not withdrawn: it was never signed.
    expect(reasonOf(street.seal(walkedPass()), withdrawn)).toBe('altered');
  });

  it('everything once the edition is over, by the kiosk’s own clock', () => {
    const ended = new PaperStreet(NOON);
    const text = ended.seal(walkedPass());
    expect(reasonOf(text, ended, epochMilliseconds(NOON - 1))).toBe('good');
    expect(reasonOf(text, ended, NOON)).toBe('expired');
  });
});

describe('two pictures of one pass', () => {
  const one = anyPass(fc.constant('00000000000000aa' as PassId));

  it('have all stamps of both, and the newer place', () => {
    const older = walkedPass();
    const newer = walkedPass({
      stamps: ['segPlaza'],
      lastLandmark: 'segPlaza',
      lastStampAtMs: epochMilliseconds(NOON + MINUTE_MS),
      key: key(1),
    });
    expect(mergePasses(older, newer)).toEqual({ ...newer, stamps: ['northPlaza', 'segPlaza', 'museum'] });
  });

  it('merge in any order, any grouping and any number of times to the same', () => {
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(mergePasses(a, b)).toEqual(mergePasses(b, a));
        expect(mergePasses(mergePasses(a, b), c)).toEqual(mergePasses(a, mergePasses(b, c)));
        expect(mergePasses(a, a)).toEqual(a);
        const merged = mergePasses(a, b);
        expect(mergePasses(merged, b)).toEqual(merged);
        expect(new Set(merged.stamps)).toEqual(new Set([...a.stamps, ...b.stamps]));
        expect(merged.stamps).toContain(merged.lastLandmark);
      }),
      { numRuns: 500 },
    );
  });

  it('are never taken from two passes', () => {
    expect(() => mergePasses(walkedPass(), walkedPass({ id: 'ffffffffffffffff' as PassId }))).toThrow(
      'cannot be merged',
    );
    expect(() => mergePasses(walkedPass(), walkedPass({ edition: 'ffffff' as EditionId }))).toThrow(
      'cannot be merged',
    );
  });
});

describe('stamping', () => {
  const stamping = { landmark: 'segPlaza', atMs: epochMilliseconds(NOON + 90_000), key: key(1) } as const;

  it('adds the stamp, the place, the time to the minute and the key', () => {
    expect(stampPass(walkedPass(), stamping)).toEqual({
      ...walkedPass(),
      stamps: ['northPlaza', 'segPlaza', 'museum'],
      lastLandmark: 'segPlaza',
      lastStampAtMs: NOON + MINUTE_MS,
      key: 1,
    });
  });

  it('leaves place and time of one that has the stamp, and signs it anew', () => {
    expect(stampPass(walkedPass(), { ...stamping, landmark: 'northPlaza' })).toEqual(
      walkedPass({ key: key(1) }),
    );
  });

  it('keeps its own clock’s time when the pass comes from a clock that is ahead', () => {
    const ahead = walkedPass({ lastStampAtMs: epochMilliseconds(Date.UTC(2027, 10, 24)) });
    expect(stampPass(ahead, stamping).lastStampAtMs).toBe(NOON + MINUTE_MS);
  });

  it('tells no later time than its own when it signs one anew: its key may be withdrawn later', () => {
    const ahead = walkedPass({ lastStampAtMs: epochMilliseconds(Date.UTC(2027, 10, 24)) });
    const anew = stampPass(ahead, { ...stamping, landmark: 'northPlaza' });
    const withdrawn = new PaperStreet();
    withdrawn.revoked.set(1, NOON + 2 * MINUTE_MS);
    expect(anew).toEqual({ ...ahead, lastStampAtMs: NOON + MINUTE_MS, key: 1 });
    const text = withdrawn.seal(anew);
    expect(openPass(text, withdrawn, epochMilliseconds(NOON + 3 * MINUTE_MS)).ok).toBe(true);
  });

  it('makes a complete pass of eight stamps in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LANDMARK_IDS], { minLength: 8 }), (order) => {
        const [first, ...rest] = order;
        let pass = issuePass(EDITION, walkedPass().id, { ...stamping, landmark: first! });
        for (const landmark of rest) {
          expect(isComplete(pass)).toBe(false);
          pass = stampPass(pass, { ...stamping, landmark });
        }
        expect(isComplete(pass)).toBe(true);
        expect(pass.stamps).toEqual(LANDMARK_IDS);
      }),
      { numRuns: 50 },
    );
  });
});
