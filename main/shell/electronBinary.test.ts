import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchElectronBinary, findElectronBinary } from './electronBinary.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'starstreet-electron-'));
  mkdirSync(path.join(project, 'node_modules', 'electron'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(...parts: string[]): string {
  const text = parts.pop() ?? '';
  const file = path.join(project, 'node_modules', 'electron', ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe('finding', () => {
  test('the binary that the package names, when it is there', () => {
    expect(findElectronBinary(project, {})).toBeNull();
    write('path.txt', 'electron');
    expect(findElectronBinary(project, {})).toBeNull();
    const binary = write('dist', 'electron', '');
    expect(findElectronBinary(project, {})).toBe(binary);
  });

  test('a folder of one’s own', () => {
    write('path.txt', 'electron');
    const binary = write('elsewhere', 'electron', '');
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(binary) };
    expect(findElectronBinary(project, environment)).toBe(binary);
  });
});

describe('fetching', () => {
  /** Stands in for the package's own installer: writes what that would have fetched. */
  const installer = (outcome: 'fetches' | 'fails') =>
    write(
      'install.js',
      outcome === 'fails'
        ? 'process.exit(1);'
        : `const fs = require('fs'); const path = require('path');
           fs.mkdirSync(path.join(__dirname, 'dist'));
           fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
           fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`,
    );

  async function withServer<Value>(work: (address: string) => Promise<Value>): Promise<Value> {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    } finally {
      server.close();
    }
  }

  test('is left to the package’s installer when its server can be reached', async () => {
    installer('fetches');
    const said: string[] = [];
    const fetched = await withServer((address) =>
      fetchElectronBinary(
        project,
        (sentence) => said.push(sentence),
        { askedByName: false },
        {
          ELECTRON_MIRROR: address,
        },
      ),
    );
    expect(fetched).toBe(true);
    expect(said).toEqual([expect.stringContaining('Fetching')]);
  });

  test('that failed is not tried again the same day, unless it is asked for by name', async () => {
    installer('fails');
    await withServer(async (address) => {
      const said: string[] = [];
      const attempt = (askedByName: boolean) =>
        fetchElectronBinary(
          project,
          (sentence) => said.push(sentence),
          { askedByName },
          {
            ELECTRON_MIRROR: address,
          },
        );
      expect(await attempt(false)).toBe(false);
      expect(said).toHaveLength(2);
      expect(await attempt(false)).toBe(false);
      expect(said).toHaveLength(2);
      expect(await attempt(true)).toBe(false);
      expect(said).toHaveLength(4);
    });
  });

  test('is not begun when nobody answers, or when it is forbidden', async () => {
    installer('fetches');
    const closed = await withServer(async (address) => address);
    const said: string[] = [];
    const attempt = (environment: NodeJS.ProcessEnv) =>
      fetchElectronBinary(project, (sentence) => said.push(sentence), { askedByName: true }, environment);
    expect(await attempt({ ELECTRON_MIRROR: closed })).toBe(false);
    expect(said).toEqual([expect.stringContaining('could not be fetched')]);
    expect(await attempt({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toBe(false);
    expect(said).toHaveLength(1);
  });
});
