import { describe, expect, test } from 'vitest';
import { chooseShell, type ShellFindings } from './chooseShell.ts';

const everything: ShellFindings = { electron: 'present', chromium: 'present', hasDisplay: true };

describe('auto', () => {
  test('takes Electron when its binary is here', () => {
    expect(chooseShell('auto', everything)).toMatchObject({ ok: true, shell: 'electron' });
  });

  test('takes Chromium when the Electron binary is not there', () => {
    expect(chooseShell('auto', { ...everything, electron: 'absent' })).toMatchObject({ shell: 'chromium' });
  });

  test('takes none without any browser, or without a display, and says which of the two it was', () => {
    const bare = chooseShell('auto', { electron: 'absent', chromium: 'absent', hasDisplay: true });
    expect(bare).toMatchObject({ ok: true, shell: 'none', because: expect.stringContaining('neither') });
    const dark = chooseShell('auto', { ...everything, hasDisplay: false });
    expect(dark).toMatchObject({ ok: true, shell: 'none', because: expect.stringContaining('display') });
  });
});

describe('a shell that was asked for', () => {
  test('is never replaced by another', () => {
    expect(chooseShell('electron', { ...everything, electron: 'absent' })).toMatchObject({
      ok: false,
      missing: 'electron',
    });
    expect(chooseShell('chromium', { ...everything, chromium: 'absent' })).toMatchObject({
      ok: false,
      missing: 'chromium',
    });
    expect(chooseShell('headless', { ...everything, chromium: 'absent' })).toMatchObject({
      ok: false,
      missing: 'chromium',
    });
  });

  test('needs a display when it opens a window', () => {
    for (const wish of ['electron', 'chromium'] as const) {
      expect(chooseShell(wish, { ...everything, hasDisplay: false })).toMatchObject({ missing: 'display' });
    }
    expect(chooseShell('headless', { ...everything, hasDisplay: false })).toMatchObject({
      shell: 'headless',
    });
    expect(chooseShell('none', { ...everything, hasDisplay: false })).toMatchObject({ shell: 'none' });
  });
});
