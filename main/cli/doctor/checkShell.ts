import { chooseShell, type ShellFindings } from '../../shell/chooseShell.ts';
import { explainMissingChromium, findChromium } from '../../shell/chromium/findChromium.ts';
import { findElectronBinary } from '../../shell/electronBinary.ts';
import { type Finding, fine, warning } from './Finding.ts';

/** What can show the kiosk here, and which of it `start` would take. */
export function checkShell(projectFolder: string, hasDisplay: boolean): Finding {
  const electron = findElectronBinary(projectFolder);
  const chromium = findChromium();
  const findings: ShellFindings = {
    electron: electron === null ? 'absent' : 'present',
    chromium: chromium.found ? 'present' : 'absent',
    hasDisplay,
  };
  const parts = [
    electron === null ? 'no Electron binary' : `Electron ${electron}`,
    chromium.found ? `browser ${chromium.executablePath}` : 'no browser',
    hasDisplay ? 'a display' : 'no display in this session',
  ];
  const found = parts.join(', ');
  if (electron === null && !chromium.found) {
    return warning('Shell', found, explainMissingChromium(chromium.named));
  }
  const choice = chooseShell('auto', findings);
  if (choice.ok && choice.shell === 'none') {
    return warning(
      'Shell',
      found,
      'Start it in a session with a screen; without one it only serves, or runs unseen with --shell headless.',
    );
  }
  return fine('Shell', choice.ok ? `${found}; start takes ${choice.shell}` : found);
}
