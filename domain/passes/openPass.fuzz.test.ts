import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPass, PaperStreet } from '../../tests/fixtures/passes/paperStreet.ts';
import { epochMilliseconds } from '../core/brand.ts';
import { seededRandom } from '../core/random.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { openPass, PASS_CHARACTERS } from './openPass.ts';
import { PASS_REFUSALS } from './passRefusal.ts';

const PAYLOADS = 1_000_000;
const NOON = epochMilliseconds(Date.UTC(2026, 10, 24, 4));
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const random = seededRandom(20_260_101);
const below = (end: number) => Math.floor(random() * end);
const street = new PaperStreet();
const genuine = fc.sample(anyPass(), { numRuns: 64, seed: 1 }).map((pass) => street.seal(pass));
const known = new Set(genuine);
const another = () => genuine[below(genuine.length)] ?? '';
const character = () => ALPHABET.charAt(below(ALPHABET.length));
const strange = () => String.fromCharCode(below(0x10000));
/** Long random texts, made once and cut from at random: making each anew would take most of the time. */
const NOISE = Array.from({ length: 65_536 }, character).join('');
const STRANGE_NOISE = Array.from({ length: 65_536 }, strange).join('');
const cut = (noise: string, length: number) => {
  const at = below(noise.length - length);
  return noise.slice(at, at + length);
};

/** Ways to spoil a text, from the subtle to the coarse. Few leave the form whole, so few ask for the signature. */
const SPOIL: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, below(text.length)),
  (text) => text.slice(below(text.length - 1) + 1),
  (text) => insert(text, character()),
  (text) => insert(text, strange()),
  (text) => remove(text),
  (text) => replace(text, strange()),
  (text) => replace(insert(text, character()), character()),
  (text) => text.toLowerCase(),
  (text) => text + another(),
  (text) => text.repeat(below(40)),
  () => cut(STRANGE_NOISE, below(300)),
  () => cut(NOISE, below(300)),
  () => cut(NOISE, PASS_CHARACTERS),
  (text) => withBytes(text, (bytes) => spoilByte(bytes, below(4))),
  (text) => withBytes(text, (bytes) => spoilByte(bytes, 16)),
  (text) => withBytes(text, (bytes) => bytes.subarray(0, below(bytes.length))),
];
/** These keep the form mostly whole: what is wrong is the signature, or what it signs. */
const SPOIL_SUBTLY: readonly ((text: string) => string)[] = [
  (text) => replace(text, character()),
  (text) => withBytes(text, (bytes) => spoilByte(bytes, below(bytes.length))),
  (text) => withBytes(text, (bytes) => flipBit(bytes, 4 + below(12))),
  (text) => withBytes(text, (bytes) => flipBit(bytes, 17 + below(64))),
  (text) =>
    withBytes(
      text,
      (bytes) => new Uint8Array([...bytes.subarray(0, 17), ...(decodeBase45(another())?.subarray(17) ?? [])]),
    ),
  (text) => withBytes(text, (bytes) => bytes.fill(0, 17)),
];
const SUBTLE_SHARE = 0.04;

function insert(text: string, what: string): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function remove(text: string): string {
  const at = below(text.length);
  return text.slice(0, at) + text.slice(at + 1);
}

function replace(text: string, what: string): string {
  const at = below(text.length);
  return text.slice(0, at) + what + text.slice(at + 1);
}

function withBytes(text: string, change: (bytes: Uint8Array) => Uint8Array): string {
  return encodeBase45(change(decodeBase45(text) ?? new Uint8Array()));
}

function spoilByte(bytes: Uint8Array, at: number): Uint8Array {
  bytes[at] = below(256);
  return bytes;
}

function flipBit(bytes: Uint8Array, at: number): Uint8Array {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  return bytes;
}

it(`takes none of ${PAYLOADS} spoilt passes, and breaks on none`, () => {
  const reasons = new Map<string, number>();
  for (let payload = 0; payload < PAYLOADS; ) {
    const ways = random() < SUBTLE_SHARE ? SPOIL_SUBTLY : SPOIL;
    const text = ways[below(ways.length)]?.(another()) ?? '';
    // What came out whole by chance is no forgery.
    if (known.has(text)) continue;
    payload++;
    const opened = openPass(text, street, NOON);
    // A bare comparison: an assertion a million times would take longer than all else.
    if (opened.ok) expect.fail(`accepted: ${text}`);
    reasons.set(opened.error, (reasons.get(opened.error) ?? 0) + 1);
  }
  for (const reason of reasons.keys()) expect(PASS_REFUSALS).toContain(reason);
  // It has truly been down every road, the costly one of the signature too.
  for (const reason of ['foreign', 'newerVersion', 'otherEdition', 'unknownKey', 'altered']) {
    expect([reason, (reasons.get(reason) ?? 0) > 1000]).toEqual([reason, true]);
  }
  expect(street.verifications).toBeGreaterThan(20_000);
}, 300_000);
