/**
 * What the kiosk's page may do, decided without a browser. `address` is always the host's own, like
 * `http://127.0.0.1:4310/`; every other origin is foreign, this machine's other ports included.
 */
export function isOwnOrigin(url: string, address: string): boolean {
  if (!URL.canParse(url)) return false;
  return new URL(url).origin === new URL(address).origin;
}

/**
 * Whether a request may leave the page: to the host over HTTP and its live socket, and what never touches a network.
 */
export function mayRequest(url: string, address: string): boolean {
  if (!URL.canParse(url)) return false;
  const asked = new URL(url);
  const own = new URL(address);
  switch (asked.protocol) {
    case 'http:':
    case 'ws:':
      return asked.host === own.host && asked.username === '' && asked.password === '';
    case 'blob:':
      return asked.origin === own.origin;
    case 'data:':
      return true;
    default:
      return false;
  }
}

export interface PermissionQuestion {
  /** As the browser names it, for example `media` or `geolocation`. */
  readonly permission: string;
  /** Address or origin of the frame that asks. */
  readonly requestingUrl: string;
  /** For `media`: what is to be captured. */
  readonly mediaTypes: readonly string[];
  readonly isMainFrame: boolean;
}

/** The camera, for the kiosk's own page, and nothing else for anyone. */
export function mayUse(question: PermissionQuestion, address: string): boolean {
  return (
    question.permission === 'media' &&
    question.isMainFrame &&
    question.mediaTypes.length > 0 &&
    question.mediaTypes.every((type) => type === 'video') &&
    isOwnOrigin(question.requestingUrl, address)
  );
}
