import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v4 as uuidv4 } from 'uuid';
import { z } from 'zod';
import type { KioskId } from '../../../domain/core/brand.ts';
import { writeWhole } from '../folders/writeWhole.ts';

const identitySchema = z.object({ kioskId: z.uuid() });

/**
 * The id of this kiosk, made once and kept in a file of its own: it must outlive a damaged database.
 * `knownFromEvents` is used when that file was lost, so that the kiosk stays the same one.
 */
export function kioskIdentity(dataFolder: string, knownFromEvents: string | null): KioskId {
  const kept = keptKioskId(dataFolder);
  if (kept !== null) return kept;
  const kioskId = knownFromEvents ?? uuidv4();
  writeWhole(identityPath(dataFolder), `${JSON.stringify({ kioskId }, null, 2)}\n`);
  return kioskId as KioskId;
}

function identityPath(dataFolder: string): string {
  return join(dataFolder, 'kiosk.json');
}

/** The id that is kept, or null when its file is missing or unreadable. */
export function keptKioskId(dataFolder: string): KioskId | null {
  try {
    return identitySchema.parse(JSON.parse(readFileSync(identityPath(dataFolder), 'utf8')))
      .kioskId as KioskId;
  } catch {
    return null;
  }
}
