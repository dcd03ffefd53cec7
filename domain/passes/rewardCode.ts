import { err, ok, type Result } from '../core/Result.ts';
import { toHex } from './hex.ts';
import type { PassId } from './Pass.ts';
import { type KeyedDigest, markInput } from './passMarks.ts';

/** Douglas Crockford's base 32: no I, L, O and U, which are misread or make words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 64 bits of the pass's id and 31 of a keyed digest, five a character; then one that checks them. */
const ID_BITS = 64n;
const PROOF_BITS = 31n;
const DATA_CHARACTERS = Number((ID_BITS + PROOF_BITS) / 5n);
const CODE_CHARACTERS = DATA_CHARACTERS + 1;

/**
 * `misspelt`: a slip of the pen, for length, characters or the last, checking character are wrong. `otherEdition`: it is
 * a code, but not one of this edition, or made up.
 */
export type RewardCodeRefusal = 'misspelt' | 'otherEdition';

/** What the visitor tells at the desk after a complete walk, like `K3F9-7QRT-0XDM-4BWA-E2HS`. */
export function makeRewardCode(id: PassId, digest: KeyedDigest): string {
  let number = (BigInt(`0x${id}`) << PROOF_BITS) | proof(id, digest);
  const values: number[] = [];
  for (let place = 0; place < DATA_CHARACTERS; place++) {
    values.unshift(Number(number & 31n));
    number >>= 5n;
  }
  values.push(checkValue(values));
  const text = values.map((value) => ALPHABET.charAt(value)).join('');
  return text.replace(/.{4}(?=.)/g, '$&-');
}

/** Reads a code as people say and write it: small letters, spaces and dashes, O for 0, I and L for 1. */
export function readRewardCode(text: string, digest: KeyedDigest): Result<PassId, RewardCodeRefusal> {
  const values = [...text.toUpperCase().replace(/[\s\-‐-―_.]/g, '')].map((character) =>
    ALPHABET.indexOf(asCrockford(character)),
  );
  if (values.length !== CODE_CHARACTERS || values.includes(-1)) return err('misspelt');
  const data = values.slice(0, DATA_CHARACTERS);
  if (checkValue(data) !== values[DATA_CHARACTERS]) return err('misspelt');
  const number = data.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  const id = (number >> PROOF_BITS).toString(16).padStart(16, '0') as PassId;
  return (number & ((1n << PROOF_BITS) - 1n)) === proof(id, digest) ? ok(id) : err('otherEdition');
}

function asCrockford(character: string): string {
  if (character === 'O') return '0';
  if (character === 'I' || character === 'L') return '1';
  return character;
}

function proof(id: PassId, digest: KeyedDigest): bigint {
  const bytes = digest(markInput('code', id, 0)).subarray(0, 4);
  return BigInt(`0x${toHex(bytes)}`) >> 1n;
}

/**
 * A weighted sum in the field of 32 elements, each place with a power of its own: every single wrong character changes
 * it, and so does every exchange of two different neighbours.
 */
function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum ^ value), 0);
}

/** Times x, modulo x⁵ + x² + 1, which is primitive: the weights repeat after 31 places only. */
function doubled(value: number): number {
  const shifted = value << 1;
  return shifted >= 32 ? (shifted ^ 0b100101) & 31 : shifted;
}
