import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase45, encodeBase45 } from './base45.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('Base45', () => {
  it('writes and reads the examples of RFC 9285', () => {
    const examples: [string, string][] = [
      ['AB', 'BB8'],
      ['Hello!!', '%69 VD92EX0'],
      ['base-45', 'UJCLQE7W581'],
      ['ietf!', 'QED8WEX0'],
      ['', ''],
    ];
    for (const [plain, text] of examples) {
      expect(encodeBase45(bytesOf(plain))).toBe(text);
      expect(decodeBase45(text)).toEqual(bytesOf(plain));
    }
  });

  it('reads what it writes, in the characters of alphanumeric mode', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase45(bytes);
        expect([...text].every((character) => ALPHABET.includes(character))).toBe(true);
        expect(decodeBase45(text)).toEqual(bytes);
      }),
    );
  });

  it('refuses every text that it does not write', () => {
    // The RFC's own: a group above 65535, a character alone, a last byte above 255.
    for (const wrong of ['GGW', ':::', 'A', 'ABCD', 'V5', '::', 'bb8', 'BB8\n', 'BBé', '/BB8']) {
      expect([wrong, decodeBase45(wrong)]).toEqual([wrong, null]);
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...ALPHABET, 'a', '~'), maxLength: 30 }), (text) => {
        const bytes = decodeBase45(text);
        if (bytes !== null) expect(encodeBase45(bytes)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
