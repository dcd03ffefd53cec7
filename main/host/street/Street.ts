import { createHmac, type KeyObject } from 'node:crypto';
import type { StreetView } from '../../../contract/passes.ts';
import type { Edition, RosterFile } from '../../../contract/street.ts';
import type { EpochMilliseconds } from '../../../domain/core/brand.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { PassReader } from '../../../domain/passes/openPass.ts';
import type { EditionId, KeyId } from '../../../domain/passes/Pass.ts';
import type { KeyedDigest } from '../../../domain/passes/passMarks.ts';
import type { Sign } from '../../../domain/passes/sealPass.ts';
import { readPrivateKey, readPublicKey, signWith, verifyWith } from './ed25519.ts';
import type { KioskKey } from './makeEdition.ts';

export type SigningKey = { readonly keyId: KeyId; readonly sign: Sign };

/**
 * The street that this kiosk has joined. Private keys and the secret are held inside of functions, so that nothing that
 * prints or serialises a street can tell them.
 */
export type Street = PassReader & {
  readonly view: StreetView;
  /** Nothing secret. */
  readonly roster: RosterFile;
  /** Where the kit says that this kiosk stands; null when one machine plays all landmarks. */
  readonly landmark: LandmarkId | null;
  /** The key with which this kiosk signs at a landmark. */
  readonly keyAt: (landmark: LandmarkId) => SigningKey;
  /** HMAC-SHA-256 with the edition's secret. Not to be asked after the edition's end: the secret is destroyed then. */
  readonly digest: KeyedDigest;
};

export type StreetParts = {
  readonly roster: RosterFile;
  /** Null once it was destroyed. */
  readonly secret: string | null;
  /** One with a kit, all on one machine. */
  readonly keys: readonly KioskKey[];
  readonly landmark: LandmarkId | null;
};

/** From parts that were checked before: a key that is none is a bug here. */
export function createStreet({ roster, secret, keys, landmark }: StreetParts): Street {
  const { edition } = roster;
  const known = new Map(
    roster.keys.map((key) => [key.keyId, { ...key, publicHalf: publicHalf(key.publicKey) }]),
  );
  const signing = new Map<LandmarkId, SigningKey>(
    keys.map((key) => {
      const publicKey = known.get(key.keyId)?.publicKey ?? '';
      const privateHalf = readPrivateKey({ publicKey, privateKey: key.privateKey });
      if (privateHalf === null) throw new Error(`Key ${key.keyId} of ${edition.id} does not fit its roster`);
      return [key.landmark, { keyId: key.keyId as KeyId, sign: (bytes) => signWith(privateHalf, bytes) }];
    }),
  );
  const secretBytes = secret === null ? null : Buffer.from(secret, 'base64url');
  return {
    edition: edition.id as EditionId,
    // Whatever the clock says now: with the secret gone, nothing can be stamped any more.
    endsAtMs: (secret === null ? edition.startsAtMs : edition.endsAtMs) as EpochMilliseconds | null,
    view: viewOf(edition, landmark === null),
    roster,
    landmark,
    keyStanding(key) {
      const found = known.get(key);
      return found === undefined ? null : { revokedAtMs: found.revokedAtMs as EpochMilliseconds | null };
    },
    verify(key, bytes, signature) {
      const found = known.get(key);
      return found !== undefined && verifyWith(found.publicHalf, bytes, signature);
    },
    keyAt(at) {
      const key = signing.get(at);
      if (key === undefined) throw new Error(`This kiosk has no key for ${at}`);
      return key;
    },
    digest(bytes) {
      if (secretBytes === null) throw new Error('The secret of an ended edition was asked for');
      return createHmac('sha256', secretBytes).update(bytes).digest();
    },
  };
}

function publicHalf(publicKey: string): KeyObject {
  const key = readPublicKey(publicKey);
  if (key === null) throw new Error('A roster was joined with a public key that is none');
  return key;
}

function viewOf({ nameZh, nameEn, endsAtMs }: Edition, oneMachine: boolean): StreetView {
  return { nameZh, nameEn, oneMachine, endsAtMs };
}
