import type { IncomingHttpHeaders } from 'node:http';

export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly status: 403 | 421; readonly sentence: string };

/** What is asked of a request before anything else looks at it. */
export type RequestFacts = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>;
  readonly hasSession: boolean;
  /** A WebSocket handshake is a GET, but what follows changes state, and browsers send it from any page. */
  readonly isUpgrade: boolean;
};

/** Where a request came in, and what is offered there. */
export type Door = {
  /** Names under which the host may be asked. */
  readonly ownHosts: readonly string[];
  readonly offers: (path: string) => boolean;
};

/** The machine's own door: everything. */
export const loopbackDoor = (port: number): Door => ({
  ownHosts: [`127.0.0.1:${port}`, `localhost:${port}`],
  offers: () => true,
});

/** What the console in a phone's browser needs, and nothing of the kiosk's own page. */
const FOR_PHONES =
  /^\/(open|staff|staff\/.*|preview\/.*|assets\/.*|idols\/.*|own-idols\/.*|songs\/.*|tutor\/.*)$/;

/**
 * The door for phones in the same network.
 * @param address of this machine in the network of the one who asks
 */
export const networkDoor = (address: string, port: number): Door => ({
  ownHosts: [`${address}:${port}`],
  offers: (path) => FOR_PHONES.test(path),
});

const OPEN_PATHS: readonly string[] = ['/healthz', '/open'];
const SAFE_METHODS: readonly string[] = ['GET', 'HEAD'];

/**
 * Host first (a foreign name that was made to point here must see nothing), then Origin (no foreign page may change
 * anything or open the live socket), then the cookie.
 */
export function judgeRequest(facts: RequestFacts, { ownHosts, offers }: Door): Verdict {
  const { host, origin } = facts.headers;
  if (host === undefined || !ownHosts.includes(host)) {
    return refuse(421, `This kiosk answers at http://${ownHosts[0]}/ only.`);
  }
  if (!offers(facts.path))
    return refuse(403, 'Over the network only the staff console is offered, at /staff/.');
  // The page's own origin is the one under which it was asked for; the other own name is a foreign page too.
  const isOwn = origin === `http://${host}`;
  const changes = facts.isUpgrade || !SAFE_METHODS.includes(facts.method);
  if (changes ? !isOwn : origin !== undefined && !isOwn) {
    return refuse(403, 'This request comes from another page than the kiosk’s own, so it was refused.');
  }
  if (!OPEN_PATHS.includes(facts.path) && !facts.hasSession) {
    return refuse(
      403,
      'This page belongs to the kiosk’s own screen. Open it with the address that `starstreet start` gives; each such address opens once.',
    );
  }
  return { allowed: true };
}

function refuse(status: 403 | 421, sentence: string): Verdict {
  return { allowed: false, status, sentence };
}
