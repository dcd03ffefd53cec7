import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** Both halves of an Ed25519 key as base64url of their 32 bytes. */
export type KeyPairText = { readonly publicKey: string; readonly privateKey: string };

export function makeKeyPair(): KeyPairText {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (x === undefined || d === undefined)
    throw new Error('The platform made an Ed25519 key without its halves');
  return { publicKey: x, privateKey: d };
}

/** Null when these 32 bytes are no key. */
export function readPublicKey(publicKey: string): KeyObject | null {
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  } catch {
    return null;
  }
}

/** Null when the halves are no keys, or not of each other. */
export function readPrivateKey({ publicKey, privateKey }: KeyPairText): KeyObject | null {
  const publicHalf = readPublicKey(publicKey);
  if (publicHalf === null) return null;
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey, d: privateKey };
    const privateHalf = createPrivateKey({ key: jwk, format: 'jwk' });
    const trial = Buffer.from('do these halves belong together?');
    return verify(null, trial, publicHalf, sign(null, trial, privateHalf)) ? privateHalf : null;
  } catch {
    return null;
  }
}

/** 64 bytes. */
export function signWith(key: KeyObject, bytes: Uint8Array): Uint8Array {
  return sign(null, bytes, key);
}

/** False for any signature that does not fit, of whatever length. */
export function verifyWith(key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, key, signature);
}
