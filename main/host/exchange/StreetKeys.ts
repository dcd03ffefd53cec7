import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { PassReader } from '../../../domain/passes/openPass.ts';
import type { EditionId, KeyId } from '../../../domain/passes/Pass.ts';
import type { Sign } from '../../../domain/passes/sealPass.ts';

/** With what a kiosk seals its files. */
export type EventSigner = {
  readonly edition: EditionId;
  readonly landmark: LandmarkId;
  readonly key: KeyId;
  readonly sign: Sign;
};

/** By what a kiosk knows the files of others. */
export type EventVerifier = Pick<PassReader, 'edition' | 'keyStanding' | 'verify'>;
