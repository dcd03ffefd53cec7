import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { configurationPath, readConfiguration } from '../../host/config/ConfigurationFile.ts';
import type { StoreCondition } from '../../host/store/inspectStore.ts';
import { type Finding, failing, fine, warning } from './Finding.ts';

const GIGABYTE = 1e9;
/** A busy kiosk writes some 100 MB a year; the browser's profile and updates need the rest. */
const COMFORTABLE_BYTES = 2 * GIGABYTE;
const LEAST_BYTES = 0.2 * GIGABYTE;

export function checkDataFolder(dataFolder: string): Finding {
  const existing = nearestExisting(dataFolder);
  if (!statSync(existing).isDirectory()) {
    return failing(
      'Data folder',
      `${dataFolder} cannot be made: ${existing} is a file`,
      'Choose another folder with --data.',
    );
  }
  try {
    accessSync(existing, constants.W_OK);
  } catch {
    return failing(
      'Data folder',
      `${dataFolder} cannot be written`,
      `Give this user the right to write in ${existing}, or choose another folder with --data.`,
    );
  }
  return fine(
    'Data folder',
    existing === dataFolder ? dataFolder : `${dataFolder} (made at the first start)`,
  );
}

export function checkDisk(dataFolder: string): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(dataFolder));
  return judgeFreeSpace(bavail * bsize);
}

export function judgeFreeSpace(freeBytes: number): Finding {
  const found = `${(freeBytes / GIGABYTE).toFixed(1)} GB free`;
  if (freeBytes >= COMFORTABLE_BYTES) return fine('Disk', found);
  const advice = `Free some space: at least ${COMFORTABLE_BYTES / GIGABYTE} GB should be.`;
  return freeBytes >= LEAST_BYTES ? warning('Disk', found, advice) : failing('Disk', found, advice);
}

export function checkConfiguration(dataFolder: string): Finding {
  const read = readConfiguration(dataFolder);
  if (!read.ok) {
    return failing(
      'Configuration',
      read.error.sentence,
      'Correct it, or delete the file to get the default.',
    );
  }
  const path = configurationPath(dataFolder);
  return fine(
    'Configuration',
    existsSync(path)
      ? `${path}: landmark ${read.value.landmark}, zone ${read.value.timeZone}`
      : 'default (the file is made at the first start)',
  );
}

export function checkDatabase(condition: StoreCondition, inUse: boolean): Finding {
  const use = inUse ? '; a kiosk is running with it' : '';
  switch (condition.kind) {
    case 'missing':
      return fine('Database', 'none yet (made at the first start)');
    case 'sound':
      return fine('Database', `sound, ${condition.events} events${use}`);
    case 'damaged':
      return warning(
        'Database',
        'damaged',
        'Copy the data folder now if its figures matter. At its next start the kiosk sets the database aside and begins a new one.',
      );
    case 'refused':
      return failing('Database', 'not to be used by this program', condition.sentence);
    default:
      return assertNever(condition, 'StoreCondition');
  }
}

function nearestExisting(folder: string): string {
  let existing = folder;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  return existing;
}
