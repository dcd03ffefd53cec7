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

/** A street has no use for any of these, and each would speak to a server somewhere. */
const SILENT_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

const NO_PHONING_HOME = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  `--disable-features=${SILENT_FEATURES.join(',')}`,
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--no-proxy-server',
  // Whatever a flag of a coming version forgets, no other name resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

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

/** Half of an upright full-HD screen: drawing it in software takes a quarter of the time. */
export const DEFAULT_SIZE = { width: 540, height: 960 };

/** Drawing without a graphics card: what an invisible browser on a server has. */
export const SOFTWARE_WEBGL_FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The camera is a file; permission is given per origin all the same. */
export function filmFlags(film: string): string[] {
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
}

/**
 * The whole command line. The kiosk's address is not in it: it holds the one-time key, and every user of the machine
 * can read the command lines of others; it goes through the control pipe instead.
 */
export function chromiumFlags(input: ChromiumFlagsInput): string[] {
  const size = input.windowSize ?? DEFAULT_SIZE;
  const window = {
    headless: ['--headless=new', '--mute-audio', '--hide-scrollbars', ...SOFTWARE_WEBGL_FLAGS],
    kiosk: ['--kiosk', '--start-fullscreen'],
    windowed: [],
  }[input.mode];
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${input.userDataFolder}`,
    ...NO_PHONING_HOME,
    ...NO_QUESTIONS,
    ...UNATTENDED,
    ...window,
    ...(input.mode === 'kiosk' ? [] : [`--window-size=${size.width},${size.height}`]),
    ...(input.film === undefined ? [] : filmFlags(input.film)),
    ...(input.isLinuxRoot ? ['--no-sandbox', '--test-type'] : []),
    '--app=about:blank',
  ];
}
