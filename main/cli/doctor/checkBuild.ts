import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceFolders } from '../../host/folders/ResourceFolders.ts';
import { type Finding, failing, fine } from './Finding.ts';

const BUILD = 'Run "npm run build" (or "npm start", which does it when needed).';

/** The smallest of them has 680 kB; less means a broken file. */
const SMALLEST_MODEL_BYTES = 500_000;

export function checkModels({ models }: Pick<ResourceFolders, 'models'>): Finding {
  const files = ['hand_landmarker.task', 'face_detector.tflite'];
  const missing = files.filter((file) => sizeOf(join(models, file)) < SMALLEST_MODEL_BYTES);
  if (missing.length === 0) return fine('Models', `${files.join(', ')} in ${models}`);
  return failing('Models', `${missing.join(' and ')} missing or broken in ${models}`, BUILD);
}

export function checkPage({ page, idols, sounds, songs, tutor }: Omit<ResourceFolders, 'models'>): Finding {
  const missing: string[] = [];
  if (!existsSync(join(page, 'kiosk', 'index.html'))) missing.push('kiosk page');
  const built = entries(idols).filter((idol) => existsSync(join(idols, idol, 'model.json')));
  if (built.length === 0) missing.push('idols');
  if (entries(sounds).length === 0) missing.push('sounds');
  if (entries(songs).length === 0) missing.push('songs');
  if (!existsSync(join(tutor, 'tutor.json'))) missing.push('teaching hand');
  if (missing.length === 0) return fine('Page', `built, with idols ${built.join(', ')}`);
  return failing('Page', `not built: ${missing.join(', ')}`, BUILD);
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

function entries(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
