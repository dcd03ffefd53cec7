import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../folders/writeWhole.ts';

const schema = z.strictObject({
  /** Null: until staff switch it off. */
  untilMs: z.number().nullable(),
});
export type NetworkPermission = z.infer<typeof schema>;

const pathIn = (dataFolder: string): string => join(dataFolder, 'staff-network.json');

/** Until when phones may come in; null when they may not. What cannot be read lets nobody in. */
export function readNetworkPermission(dataFolder: string): NetworkPermission | null {
  const path = pathIn(dataFolder);
  if (!existsSync(path)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

export function writeNetworkPermission(dataFolder: string, permission: NetworkPermission | null): void {
  const path = pathIn(dataFolder);
  if (permission === null) rmSync(path, { force: true });
  else writeWhole(path, `${JSON.stringify(permission)}\n`);
}
