import { randomBytes } from 'node:crypto';
import type { Edition, RosterFile } from '../../../contract/street.ts';
import { LANDMARK_IDS, type LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { type KeyPairText, makeKeyPair } from './ed25519.ts';
import { secretDigest, signRoster } from './roster.ts';

export type EditionWish = Pick<Edition, 'nameZh' | 'nameEn' | 'startsAtMs' | 'endsAtMs' | 'timeZone'>;

/** A key of the edition with its private half. */
export type KioskKey = { readonly keyId: number; readonly landmark: LandmarkId; readonly privateKey: string };

export type MadeEdition = {
  readonly roster: RosterFile;
  readonly secret: string;
  readonly rootPrivateKey: string;
  /** One a landmark, in walking order. */
  readonly keys: readonly KioskKey[];
};

/** A new edition with a key for every landmark, all of it fresh. */
export function makeEdition(wish: EditionWish): MadeEdition {
  const root: KeyPairText = makeKeyPair();
  const secret = randomBytes(32).toString('base64url');
  const pairs = LANDMARK_IDS.map((landmark, keyId) => ({ keyId, landmark, ...makeKeyPair() }));
  const edition: Edition = {
    id: randomBytes(3).toString('hex'),
    ...wish,
    rootPublicKey: root.publicKey,
    secretDigest: secretDigest(secret),
  };
  return {
    roster: signRoster(
      {
        edition,
        serial: 1,
        keys: pairs.map(({ keyId, landmark, publicKey }) => ({
          keyId,
          landmark,
          publicKey,
          revokedAtMs: null,
        })),
      },
      root,
    ),
    secret,
    rootPrivateKey: root.privateKey,
    keys: pairs.map(({ keyId, landmark, privateKey }) => ({ keyId, landmark, privateKey })),
  };
}
