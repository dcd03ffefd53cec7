import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';
import { packageCommand } from '../../scripts/bootstrap/packageCommand.mjs';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';

/** One forbidden import per rule: the file that does it, and what it imports. */
const CASES: Record<
  string,
  readonly { from: string; imports: string; alsoNeeds?: Record<string, string> }[]
> = {
  'domain-knows-nobody': [
    { from: 'domain/gestures/bad.ts', imports: '../../contract/target.ts' },
    { from: 'domain/gestures/badPackage.ts', imports: 'zod' },
    { from: 'domain/gestures/badNode.ts', imports: 'node:fs' },
  ],
  'contract-knows-domain-and-zod': [{ from: 'contract/bad.ts', imports: '../main/host/target.ts' }],
  'main-never-renderer': [{ from: 'main/host/badRenderer.ts', imports: '../../renderer/client/target.ts' }],
  'renderer-never-main': [{ from: 'renderer/client/bad.ts', imports: '../../main/host/target.ts' }],
  'host-never-shell-or-cli': [
    { from: 'main/host/bad.ts', imports: '../shell/target.ts' },
    { from: 'main/host/badToo.ts', imports: '../cli/target.ts' },
  ],
  'shell-never-cli': [{ from: 'main/shell/bad.ts', imports: '../cli/target.ts' }],
  'electron-shell-never-chromium-shell': [
    { from: 'main/shell/electron/bad.ts', imports: '../chromium/target.ts' },
  ],
  'chromium-shell-never-electron-shell': [
    { from: 'main/shell/chromium/bad.ts', imports: '../electron/target.ts' },
  ],
  'electron-only-in-its-shell': [
    { from: 'main/cli/bad.ts', imports: 'electron' },
    { from: 'renderer/kiosk/stage/badElectron.ts', imports: 'electron' },
  ],
  'idols-are-baked-by-domain': [{ from: 'renderer/idols/bad.ts', imports: '../client/target.ts' }],
  'kiosk-never-staff': [{ from: 'renderer/kiosk/bad.ts', imports: '../staff/target.ts' }],
  'staff-never-kiosk': [{ from: 'renderer/staff/bad.ts', imports: '../kiosk/target.ts' }],
  'stage-knows-no-react-and-no-client': [
    { from: 'renderer/kiosk/stage/bad.ts', imports: 'react' },
    { from: 'renderer/kiosk/stage/badClient.ts', imports: '../../client/target.ts' },
  ],
  'only-entries-wire-siblings': [{ from: 'renderer/kiosk/vision/bad.ts', imports: '../stage/target.ts' }],
  'no-circles': [
    {
      from: 'domain/hands/bad.ts',
      imports: './back.ts',
      alsoNeeds: { 'domain/hands/back.ts': "import * as bad from './bad.ts';\nexport default bad;\n" },
    },
  ],
};

const ROOMS = ['domain', 'contract', 'main', 'renderer'];
let house: string;
let violations: { from: string; to: string; rule: { name: string } }[];

beforeAll(async () => {
  house = mkdtempSync(path.join(tmpdir(), 'starstreet-arrows-'));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(inProject(file), path.join(house, file));
  }
  // Stand-ins for packages: a link to the real ones would resolve to a path outside of this house.
  for (const name of ['electron', 'react', 'zod']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const { from, imports, alsoNeeds = {} } of Object.values(CASES).flat()) {
    write(from, `import * as imported from '${imports}';\nexport default imported;\n`);
    if (imports.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(from), imports);
      if (target.endsWith('target.ts')) write(target, 'export default 1;\n');
    }
    for (const [name, text] of Object.entries(alsoNeeds)) write(name, text);
  }
  // An allowed import, to know that a finding is not simply everything.
  write(
    'main/host/good.ts',
    "import * as imported from '../../domain/core/allowed.ts';\nexport default imported;\n",
  );
  write('domain/core/allowed.ts', 'export default 1;\n');
  violations = await cruise();
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function write(name: string, text: string): void {
  const file = path.join(house, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function cruise(): Promise<typeof violations> {
  const args = [
    packageCommand('dependency-cruiser', 'depcruise'),
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    ...ROOMS,
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: house, maxBuffer: 32 * 1024 * 1024 }, (failure, stdout) => {
      // Findings make its exit code a failure; what matters is that it printed its report.
      try {
        const { summary } = JSON.parse(stdout);
        expect(summary.totalCruised).toBeGreaterThan(0);
        resolve(summary.violations);
      } catch {
        reject(failure ?? new Error(stdout));
      }
    });
  });
}

test('every rule has a case here, and every case is of a rule', () => {
  expect(Object.keys(CASES).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
});

const rows = Object.entries(CASES).flatMap(([rule, cases]) => cases.map((each) => ({ rule, ...each })));
test.each(rows)('$rule forbids $from to import $imports', ({ rule, from }) => {
  // A circle is reported at whichever of its files comes first.
  expect(
    violations.filter((found) => found.from === from || found.to === from).map((found) => found.rule.name),
  ).toContain(rule);
});

test('an import along an arrow is not found fault with', () => {
  expect(violations.filter((found) => found.from === 'main/host/good.ts')).toEqual([]);
});
