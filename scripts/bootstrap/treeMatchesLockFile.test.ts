import { expect, test } from 'vitest';
import { treeMatchesLockFile } from './treeMatchesLockFile.mjs';

const promised = {
  '': {},
  'node_modules/a': { integrity: 'sha512-1' },
  'node_modules/a/node_modules/b': { integrity: 'sha512-2' },
  'node_modules/for-windows': { integrity: 'sha512-3', optional: true },
};
const installed = {
  'node_modules/a': { integrity: 'sha512-1' },
  'node_modules/a/node_modules/b': { integrity: 'sha512-2' },
};

test('what is promised is there; a package for another system may be missing', () => {
  expect(treeMatchesLockFile(promised, installed)).toBe(true);
});

test('a missing package, one of another content, and an optional one of another content do not match', () => {
  const { 'node_modules/a': _left, ...rest } = installed;
  expect(treeMatchesLockFile(promised, rest)).toBe(false);
  expect(treeMatchesLockFile(promised, { ...installed, 'node_modules/a': { integrity: 'sha512-9' } })).toBe(
    false,
  );
  const other = { ...installed, 'node_modules/for-windows': { integrity: 'sha512-9' } };
  expect(treeMatchesLockFile(promised, other)).toBe(false);
});
