import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the search looks at; an argument so that a test can be any machine. */
export interface ChromiumSearch {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
}

export type ChromiumFinding =
  | { readonly found: true; readonly executablePath: string }
  /** `named` is what STARSTREET_CHROMIUM says when no such file exists: then nothing else is taken instead. */
  | { readonly found: false; readonly named: string | null };

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC_BUNDLES = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The usual places of Chromium, Chrome and Edge on a platform, best first. */
export function chromiumCandidates({ platform, environment }: Omit<ChromiumSearch, 'exists'>): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => environment[name]).filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => path.win32.join(root, ...parts)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications'];
    if (environment.HOME) roots.push(path.posix.join(environment.HOME, 'Applications'));
    return MAC_BUNDLES.flatMap((bundle) => roots.map((root) => path.posix.join(root, bundle)));
  }
  const onPath = (environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...LINUX_FOLDERS, ...onPath])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/** Finds a browser of the Chromium family. `STARSTREET_CHROMIUM` names one and then it is that one or none. */
export function findChromium(
  search: ChromiumSearch = { platform: process.platform, environment: process.env, exists: existsSync },
): ChromiumFinding {
  const named = search.environment.STARSTREET_CHROMIUM;
  if (named) {
    return search.exists(named) ? { found: true, executablePath: named } : { found: false, named };
  }
  const executablePath = chromiumCandidates(search).find((candidate) => search.exists(candidate));
  return executablePath === undefined ? { found: false, named: null } : { found: true, executablePath };
}

/** What a person does about a missing browser, on each system we know. */
export function explainMissingChromium(named: string | null): string {
  if (named !== null) {
    return `STARSTREET_CHROMIUM names ${named}, but there is no such file. Correct it, or unset it to search the usual places.`;
  }
  return [
    'No Chromium, Chrome or Edge was found. Install one:',
    '  Debian, Ubuntu: sudo apt-get install chromium',
    '  Fedora:         sudo dnf install chromium',
    '  Windows:        winget install Google.Chrome   (Edge, which comes with Windows, serves as well)',
    '  macOS:          brew install --cask google-chrome',
    'or set STARSTREET_CHROMIUM to the path of its executable.',
  ].join('\n');
}
