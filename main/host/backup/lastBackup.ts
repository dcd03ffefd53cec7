import { join } from 'node:path';
import { z } from 'zod';
import { parseText } from '../content/documentText.ts';
import { diskOperations } from '../content/files/FileOperations.ts';
import { writeWhole } from '../folders/writeWhole.ts';

const FILE = 'last-backup.json';
const noteSchema = z.object({ savedAtMs: z.number() });

/** When this kiosk was last saved to a file; null when it never was, or nobody knows. */
export function lastBackupAtMs(dataFolder: string): number | null {
  const kept = diskOperations.read(join(dataFolder, FILE));
  const parsed = kept === null ? null : parseText(kept.text, FILE);
  return parsed?.ok ? (noteSchema.safeParse(parsed.value).data?.savedAtMs ?? null) : null;
}

export function noteBackup(dataFolder: string, savedAtMs: number): void {
  writeWhole(join(dataFolder, FILE), `${JSON.stringify({ savedAtMs })}\n`);
}
