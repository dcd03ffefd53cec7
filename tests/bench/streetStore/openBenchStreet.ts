import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { fillStreetStore } from './fillStreetStore.ts';

export const EVENTS = 1_000_000;

export interface BenchStreet extends Disposable {
  readonly folder: string;
  readonly dataFolder: string;
  readonly database: string;
}

/** A million events on the project's own disk; gone when it is disposed. */
export async function openBenchStreet(name: string): Promise<BenchStreet> {
  const cache = fileURLToPath(new URL('../../../cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, `bench-${name}-`));
  const dataFolder = join(folder, 'data');
  const database = await fillStreetStore(dataFolder, EVENTS);
  return { folder, dataFolder, database, ...toDisposable(() => rmSync(folder, { recursive: true })) };
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
