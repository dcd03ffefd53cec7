import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildModelFiles } from './models/buildModelFiles.ts';

/** Builds the vision models into the folder given as the first argument (default: `cache/models`). */
const project = fileURLToPath(new URL('..', import.meta.url));
const output = path.resolve(process.argv[2] ?? path.join(project, 'cache', 'models'));

const built = buildModelFiles(path.join(project, 'node_modules'));
if (built.ok) {
  mkdirSync(output, { recursive: true });
  for (const [name, bytes] of Object.entries(built.value)) writeAtomically(path.join(output, name), bytes);
} else {
  console.error(built.error);
  process.exitCode = 1;
}

/** A reader sees the old file or the whole new one, also when the power goes between the two. */
function writeAtomically(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, bytes, { flush: true });
  renameSync(unfinished, file);
}
