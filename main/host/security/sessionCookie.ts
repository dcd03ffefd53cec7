import cookie from '@fastify/cookie';

/** Cookies are shared by all ports of a host, so that two kiosks on one machine need two names. */
function cookieName(port: number): string {
  return `starstreet-${port}`;
}

/** For the Set-Cookie header. Ends with the browser; never sent along from another site, never read by a script. */
export function sessionCookie(port: number, session: string): string {
  return cookie.serialize(cookieName(port), session, { path: '/', httpOnly: true, sameSite: 'strict' });
}

/** The session of a Cookie header, or null. */
export function sessionOf(port: number, cookieHeader: string | undefined): string | null {
  return cookie.parse(cookieHeader ?? '')[cookieName(port)] ?? null;
}
