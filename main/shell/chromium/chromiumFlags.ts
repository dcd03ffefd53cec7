import { asFlag, filmSwitches, SILENT_SWITCHES } from '../silentBrowserFlags.ts';
import type { ChromiumMode } from './launchChromium.ts';

export interface ChromiumFlagsInput {
  mode: ChromiumMode;
  userDataFolder: string;
  /** A film that takes the camera's place: MJPEG or Y4M. */
  film?: string | undefined;
  windowSize?: { width: number; height: number } | undefined;
  /** Chromium refuses to sandbox a process that runs as root. */
  isLinuxRoot: boolean;
}

const NO_QUESTIONS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--noerrdialogs',
  // Else Chromium asks the desktop for a key ring, which nobody unlocks on an unattended screen.
  '--password-store=basic',
  '--use-mock-keychain',
];

const UNATTENDED = [
  '--autoplay-policy=no-user-gesture-required',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-pinch',
  '--disable-renderer-backgrounding',
  '--overscroll-history-navigation=0',
];

/** A third of an upright full-HD screen: an invisible browser draws it in software, and the sight needs the machine too. */
export const DEFAULT_SIZE = { width: 360, height: 640 };

/** Drawing without a graphics card: what an invisible browser on a server has. */
export const SOFTWARE_WEBGL_FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Some systems' browsers turn it on; without a graphics card it halves the frames.
  '--disable-gpu-rasterization',
];

/**
 * The whole command line. The kiosk's address is not in it: it holds the one-time key, and every user of the machine
 * can read the command lines of others; it goes through the control pipe instead.
 */
export function chromiumFlags(input: ChromiumFlagsInput): string[] {
  const size = input.windowSize ?? DEFAULT_SIZE;
  const window = {
    headless: [
      '--headless=new',
      '--mute-audio',
      '--hide-scrollbars',
      // Nobody looks; endless small movements of the page would take the machine from the sight.
      '--force-prefers-reduced-motion',
      ...SOFTWARE_WEBGL_FLAGS,
    ],
    kiosk: ['--kiosk', '--start-fullscreen'],
    windowed: [],
  }[input.mode];
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${input.userDataFolder}`,
    ...SILENT_SWITCHES.map(asFlag),
    ...NO_QUESTIONS,
    ...UNATTENDED,
    ...window,
    ...(input.mode === 'kiosk' ? [] : [`--window-size=${size.width},${size.height}`]),
    ...(input.film === undefined ? [] : filmSwitches(input.film).map(asFlag)),
    ...(input.isLinuxRoot ? ['--no-sandbox', '--test-type'] : []),
    '--app=about:blank',
  ];
}
