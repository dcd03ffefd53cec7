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
  const path = join(dataFolder, 'kiosk.json');
  const kept = readIdentity(path);
  if (kept !== null) return kept as KioskId;
  const kioskId = knownFromEvents ?? uuidv4();
  writeWhole(path, `${JSON.stringify({ kioskId }, null, 2)}\n`);
  return kioskId as KioskId;
}

function readIdentity(path: string): string | null {
  try {
    return identitySchema.parse(JSON.parse(readFileSync(path, 'utf8'))).kioskId;
  } catch {
    return null;
  }
}
