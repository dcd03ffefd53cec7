import { ascii } from './ascii.ts';
import { encodeBase45 } from './base45.ts';
import type { Pass } from './Pass.ts';
import { encodePassBody, PASS_BODY_BYTES, PASS_BYTES } from './passBytes.ts';

/** Keeps what the key signs as a pass apart from all else that it signs. */
const PURPOSE = ascii('starstreet pass\0');

/** Ed25519 over the bytes, 64 bytes, with the key that `Pass.key` names. */
export type Sign = (bytes: Uint8Array) => Uint8Array;

/** The pass as the text of its code. */
export function sealPass(pass: Pass, sign: Sign): string {
  const body = encodePassBody(pass);
  const whole = new Uint8Array(PASS_BYTES);
  whole.set(body);
  whole.set(sign(signedBytes(body)), PASS_BODY_BYTES);
  return encodeBase45(whole);
}

/** What is signed of a pass. */
export function signedBytes(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(PURPOSE.length + body.length);
  bytes.set(PURPOSE);
  bytes.set(body, PURPOSE.length);
  return bytes;
}
