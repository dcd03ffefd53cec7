import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import packageDescription from '../../package.json' with { type: 'json' };
import { filesBelow } from '../../scripts/bootstrap/contentHash.mjs';
import { inProject, projectFolder } from '../../scripts/bootstrap/projectFolder.mjs';

const read = (file: string) => readFileSync(file, 'utf8');
const short = (file: string) => path.relative(projectFolder, file).split(path.sep).join('/');

/** What runs before anything is installed, and on an old Node. */
const beginning = [
  ...readdirSync(inProject('scripts'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => inProject('scripts', name)),
  ...filesBelow([inProject('scripts', 'bootstrap')]).filter((file) => file.endsWith('.mjs')),
];

test('every command of package.json is a script of ours, run without a shell’s tricks', () => {
  for (const [name, command] of Object.entries(packageDescription.scripts)) {
    expect(command, name).toMatch(/^node scripts\/[a-z]+\.mjs$/);
  }
});

test('what runs before the installation imports Node’s own modules and each other only', () => {
  const foreign = beginning.flatMap((file) =>
    [...read(file).matchAll(/^import [^'"]*['"]([^'"]+)['"]/gm)]
      .map((match) => match[1] ?? '')
      .filter((specifier) => !specifier.startsWith('node:') && !/^\.{1,2}\/.*\.mjs$/.test(specifier))
      .map((specifier) => `${short(file)}: ${specifier}`),
  );
  expect(beginning.length).toBeGreaterThan(15);
  expect(foreign).toEqual([]);
});

test('no program is started through a shell: its quoting differs on every system', () => {
  const rooms = ['main', 'scripts', 'tests'].map((room) => inProject(room));
  const shelled = filesBelow(rooms)
    .filter((file) => /\.(ts|mjs)$/.test(file) && short(file) !== 'tests/house/scripts.test.ts')
    .filter((file) =>
      /shell: true|import [^;]*\bexec(Sync)?\b[^;]* from 'node:child_process'/.test(read(file)),
    );
  expect(shelled.map(short)).toEqual([]);
});
