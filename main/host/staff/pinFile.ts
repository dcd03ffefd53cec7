import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { NO_TRIES, type PinTries } from '../../../domain/staff/pinLockout.ts';
import { writeWhole } from '../folders/writeWhole.ts';
import { type PinDigest, pinDigestSchema } from './pinDigest.ts';

const pinFileSchema = z.strictObject({
  pin: pinDigestSchema,
  tries: z.strictObject({ wrong: z.int().min(0), lastWrongAtMs: z.number() }),
});

export type KeptPin = { readonly pin: PinDigest; readonly tries: PinTries };

function pinPath(dataFolder: string): string {
  return join(dataFolder, 'staff-pin.json');
}

/**
 * The staff's PIN of a data folder, read anew at every try, so that `starstreet pin` works beside a running kiosk. Null
 * when none was set, or the file is not whole: then nobody gets in until a new one is set.
 */
export function readPin(dataFolder: string): KeptPin | null {
  const path = pinPath(dataFolder);
  if (!existsSync(path)) return null;
  try {
    return pinFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** The wrong tries are kept with it: switching the kiosk off and on must not end a pause. */
export function writePin(dataFolder: string, pin: PinDigest, tries: PinTries = NO_TRIES): void {
  const path = pinPath(dataFolder);
  writeWhole(path, `${JSON.stringify({ pin, tries }, null, 2)}\n`);
  chmodSync(path, 0o600);
}
