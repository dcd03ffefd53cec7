import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/bootstrap/contentHash.mjs';
import { inProject, projectFolder } from '../../scripts/bootstrap/projectFolder.mjs';

const LONGEST_FILE_LINES = 300;
const SOURCE = /\.(ts|tsx|mjs|js|css)$/;
const TEXT = /\.(ts|tsx|mjs|js|css|html|json|jsonc|yml|yaml|md|svg|csv|txt)$|^\.npmrc$|(^|\/)\.ci\/run$/;

/** Everything that belongs to the project: what git knows, or all that is not made, where there is no git. */
function projectFiles(): string[] {
  if (existsSync(inProject('.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    return listed.split('\0').filter((name) => name !== '' && existsSync(inProject(name)));
  }
  const rooms = ['assets', 'contract', 'docs', 'domain', 'main', 'renderer', 'scripts', 'tests'];
  return filesBelow(rooms.map((room) => inProject(room))).map((file) =>
    path.relative(projectFolder, file).split(path.sep).join('/'),
  );
}

const files = projectFiles();
const read = (name: string) => readFileSync(inProject(name), 'utf8');

test('there are files to look at', () => {
  expect(files.filter((name) => SOURCE.test(name)).length).toBeGreaterThan(50);
});

test(`no source file is longer than ${LONGEST_FILE_LINES} lines`, () => {
  const tooLong = files
    .filter((name) => SOURCE.test(name))
    .map((name) => ({ name, lines: read(name).split('\n').length - 1 }))
    .filter(({ name, lines }) => lines > LONGEST_FILE_LINES && !name.endsWith('.test.ts'));
  expect(tooLong).toEqual([]);
});

test('there are no barrels: every import names the file that has it', () => {
  expect(files.filter((name) => /(^|\/)index\.tsx?$/.test(name))).toEqual([]);
  const reExporting = files.filter((name) => /\.tsx?$/.test(name) && /^export \* from /m.test(read(name)));
  expect(reExporting).toEqual([]);
});

test('no file is a drawer for everything', () => {
  expect(files.filter((name) => /(^|[/.])(utils?|helpers?|misc|common)(\.|\/)/i.test(name))).toEqual([]);
});

test('files in TypeScript import files by their whole name', () => {
  const cut = files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) =>
      [...read(name).matchAll(/^(?:import|export) [^'"]*from '(\.[^'"]+)'/gm)]
        .map((match) => match[1] ?? '')
        .filter((specifier) => !/\.(ts|tsx|mjs|json|css|svg|wasm|js)(\?\w+)?$/.test(specifier))
        .map((specifier) => `${name}: ${specifier}`),
    );
  expect(cut).toEqual([]);
});

test('no file knows the machine on which it was written', () => {
  // Home folders of the three systems, as absolute paths; a user name in one is a machine's.
  const homes = /(^|[\s"'`(=:])(\/home\/[a-z]\w+\/|\/Users\/\w+\/|\/root\/|\/work\/|[A-Z]:\\Users\\\w+)/m;
  const found = files
    .filter((name) => TEXT.test(name) && name !== 'tests/house/sources.test.ts')
    .filter((name) => homes.test(read(name)));
  expect(found).toEqual([]);
});

test('the lock file names no server, so that any registry serves it', () => {
  const lock = read('package-lock.json');
  expect(lock).not.toMatch(/"resolved"/);
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const unpinned = Object.entries(packages).filter(([place, entry]) => place !== '' && !entry.integrity);
  expect(unpinned.map(([place]) => place)).toEqual([]);
  expect(read('.npmrc')).not.toMatch(/registry/);
});

test('every dependency is pinned to one version', () => {
  const description = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const all = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((group) =>
    Object.entries(description[group] ?? {}),
  );
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
