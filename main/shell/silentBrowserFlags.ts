/** A street has no use for any of these, and each would speak to a server somewhere. */
export const SILENT_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
] as const;

/**
 * Switches of the browser engine, without their dashes, that keep it from speaking to anyone but the host: the same
 * for a system browser and for Electron.
 */
export const SILENT_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-extensions-with-background-pages'],
  ['disable-component-update'],
  ['disable-default-apps'],
  ['disable-domain-reliability'],
  ['disable-extensions'],
  ['disable-features', SILENT_FEATURES.join(',')],
  ['disable-quic'],
  ['disable-sync'],
  ['metrics-recording-only'],
  ['no-pings'],
  ['no-proxy-server'],
  // Whatever a switch of a coming version forgets, no other name resolves.
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
];

/** The camera is a file. Permission to use it is asked for and given per origin all the same. */
export function filmSwitches(film: string): readonly (readonly [name: string, value?: string])[] {
  return [['use-fake-device-for-media-stream'], ['use-file-for-fake-video-capture', film]];
}

export function asFlag([name, value]: readonly [name: string, value?: string]): string {
  return value === undefined ? `--${name}` : `--${name}=${value}`;
}
