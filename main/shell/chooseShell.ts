import { assertNever } from '../../domain/core/assertNever.ts';

export const SHELL_WISHES = ['auto', 'electron', 'chromium', 'headless', 'none'] as const;
export type ShellWish = (typeof SHELL_WISHES)[number];
export type Shell = Exclude<ShellWish, 'auto'>;

/** What was found on this machine. */
export interface ShellFindings {
  readonly electron: 'present' | 'absent';
  readonly chromium: 'present' | 'absent';
  /** False on a server without any screen: a window could not open. */
  readonly hasDisplay: boolean;
}

export type ShellChoice =
  | { readonly ok: true; readonly shell: Shell; readonly because: string }
  /** What was asked for cannot be had; nothing else is taken silently in its place. */
  | { readonly ok: false; readonly missing: 'electron' | 'chromium' | 'display'; readonly because: string };

const NO_DISPLAY = 'this session has no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';

/** The shell that `start` takes, and why, in words for one line. */
export function chooseShell(wish: ShellWish, findings: ShellFindings): ShellChoice {
  switch (wish) {
    case 'auto':
      return { ok: true, ...chooseFreely(findings) };
    case 'electron':
      if (findings.electron === 'absent') {
        return {
          ok: false,
          missing: 'electron',
          because: 'the Electron binary is not there and could not be fetched',
        };
      }
      return windowOrNone('electron', findings);
    case 'chromium':
      if (findings.chromium === 'absent') {
        return { ok: false, missing: 'chromium', because: 'no Chromium, Chrome or Edge was found' };
      }
      return windowOrNone('chromium', findings);
    case 'headless':
      if (findings.chromium === 'absent') {
        return { ok: false, missing: 'chromium', because: 'no Chromium, Chrome or Edge was found' };
      }
      return { ok: true, shell: 'headless', because: 'it was asked for' };
    case 'none':
      return { ok: true, shell: 'none', because: 'it was asked for' };
    default:
      return assertNever(wish, 'ShellWish');
  }
}

function chooseFreely(findings: ShellFindings): { shell: Shell; because: string } {
  if (!findings.hasDisplay) return { shell: 'none', because: NO_DISPLAY };
  if (findings.electron === 'present') return { shell: 'electron', because: 'its binary is here' };
  if (findings.chromium === 'present') {
    return { shell: 'chromium', because: 'the Electron binary is not there and a browser is' };
  }
  return { shell: 'none', because: 'there is neither the Electron binary nor a Chromium, Chrome or Edge' };
}

function windowOrNone(shell: 'electron' | 'chromium', findings: ShellFindings): ShellChoice {
  if (!findings.hasDisplay) return { ok: false, missing: 'display', because: NO_DISPLAY };
  return { ok: true, shell, because: 'it was asked for' };
}
