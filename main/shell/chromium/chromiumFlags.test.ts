import { expect, test } from 'vitest';
import { type ChromiumFlagsInput, chromiumFlags } from './chromiumFlags.ts';

const input: ChromiumFlagsInput = { mode: 'kiosk', userDataFolder: '/data/browser', isLinuxRoot: false };

test('a kiosk fills the screen, keeps its sandbox, and its camera is asked for per origin', () => {
  const flags = chromiumFlags(input);
  expect(flags).toContain('--kiosk');
  expect(flags).toContain('--user-data-dir=/data/browser');
  expect(flags.filter((flag) => /no-sandbox|fake|auto-accept|headless|swiftshader/.test(flag))).toEqual([]);
});

test('nothing but the loopback address resolves, in every mode', () => {
  for (const mode of ['headless', 'kiosk', 'windowed'] as const) {
    const flags = chromiumFlags({ ...input, mode });
    expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
    expect(flags).toContain('--disable-background-networking');
    expect(flags).toContain('--no-proxy-server');
  }
});

test('the kiosk’s address, which holds a key, is not on the command line that others can read', () => {
  expect(chromiumFlags(input).filter((flag) => flag.includes('://'))).toEqual([]);
});

test('software drawing is for the invisible browser only', () => {
  expect(chromiumFlags({ ...input, mode: 'headless' })).toContain('--use-angle=swiftshader');
  expect(chromiumFlags({ ...input, mode: 'windowed' })).not.toContain('--use-angle=swiftshader');
});

test('a film takes the camera’s place without answering the question of permission', () => {
  const flags = chromiumFlags({ ...input, film: '/films/wave.mjpeg' });
  expect(flags).toContain('--use-file-for-fake-video-capture=/films/wave.mjpeg');
  expect(flags).not.toContain('--use-fake-ui-for-media-stream');
});

test('the sandbox is left out for root on Linux alone', () => {
  expect(chromiumFlags({ ...input, isLinuxRoot: true })).toContain('--no-sandbox');
});
