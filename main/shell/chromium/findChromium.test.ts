import { describe, expect, test } from 'vitest';
import { explainMissingChromium, findChromium } from './findChromium.ts';

const machine = (
  platform: NodeJS.Platform,
  environment: Record<string, string>,
  files: readonly string[],
) => ({
  platform,
  environment,
  exists: (file: string) => files.includes(file),
});

describe('finding a browser', () => {
  test('Linux: Debian’s Chromium before Chrome before Edge, and folders of PATH last', () => {
    const files = [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/opt/b/chromium',
    ];
    const find = (present: string[]) => findChromium(machine('linux', { PATH: '/opt/b:/usr/bin' }, present));
    expect(find(files)).toEqual({ found: true, executablePath: '/usr/bin/chromium' });
    expect(find(files.slice(1, 3))).toEqual({ found: true, executablePath: '/usr/bin/google-chrome' });
    expect(find(files.slice(2, 3))).toEqual({ found: true, executablePath: '/usr/bin/microsoft-edge' });
    expect(find(files.slice(3))).toEqual({ found: true, executablePath: '/opt/b/chromium' });
    expect(find([])).toEqual({ found: false, named: null });
  });

  test('Linux: a folder of PATH that is relative is not searched', () => {
    expect(findChromium(machine('linux', { PATH: '.:bin' }, ['chromium', 'bin/chromium'])).found).toBe(false);
  });

  test('macOS: applications of all users and of one', () => {
    const file = '/staff/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', { HOME: '/staff' }, [file]))).toMatchObject({
      executablePath: file,
    });
  });

  test('Windows: Edge, which is always there', () => {
    const file = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const environment = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findChromium(machine('win32', environment, [file]))).toMatchObject({ executablePath: file });
  });

  test('STARSTREET_CHROMIUM names one, and nothing else is taken in its place', () => {
    const environment = { STARSTREET_CHROMIUM: '/opt/mine', PATH: '' };
    expect(findChromium(machine('linux', environment, ['/opt/mine', '/usr/bin/chromium']))).toEqual({
      found: true,
      executablePath: '/opt/mine',
    });
    expect(findChromium(machine('linux', environment, ['/usr/bin/chromium']))).toEqual({
      found: false,
      named: '/opt/mine',
    });
  });
});

test('what to do is said for each system', () => {
  const sentence = explainMissingChromium(null);
  for (const word of ['Debian', 'apt-get', 'Fedora', 'dnf', 'Windows', 'winget', 'macOS', 'brew']) {
    expect(sentence).toContain(word);
  }
  expect(explainMissingChromium('/opt/mine')).toContain('/opt/mine');
});
