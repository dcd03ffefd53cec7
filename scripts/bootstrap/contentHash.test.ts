import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash, filesBelow, importedFiles, outlineOf } from './contentHash.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'starstreet-hash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
const hashOfAll = () => contentHash(folder, filesBelow([folder]));

test('the hash follows contents and names, not times', () => {
  const file = write('a.ts', '1');
  const before = hashOfAll();
  utimesSync(file, 1, 1);
  expect(hashOfAll()).toBe(before);
  write('a.ts', '2');
  const changed = hashOfAll();
  expect(changed).not.toBe(before);
  write('b/c.ts', '');
  expect(hashOfAll()).not.toBe(changed);
});

test('files are found in one order, once, and what is missing is nothing', () => {
  const b = write('b.ts', '');
  const a = write('sub/a.ts', '');
  expect(filesBelow([path.join(folder, 'sub'), folder, path.join(folder, 'none')])).toEqual([b, a]);
});

test('the outline tells a cut or missing file', () => {
  write('out/a', '12345');
  const whole = outlineOf(path.join(folder, 'out'));
  write('out/a', '123');
  expect(outlineOf(path.join(folder, 'out'))).not.toBe(whole);
});

test('own imports are followed, also in circles, by every way of importing', () => {
  const entry = write(
    'entry.ts',
    "import a from './a.ts';\nimport './side.ts';\nexport { b } from './b.ts';\nawait import('./late.mjs');\nimport fs from 'node:fs';\n",
  );
  const a = write('a.ts', "import type { E } from './entry.ts';\nimport {\n  x,\n} from './deep/x.ts';\n");
  const rest = ['side.ts', 'b.ts', 'late.mjs', 'deep/x.ts'].map((name) => write(name, ''));
  expect(importedFiles(entry)).toEqual([entry, a, ...rest].sort());
});
