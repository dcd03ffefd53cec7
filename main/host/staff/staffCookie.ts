import cookie from '@fastify/cookie';

/** A name of its own beside the page's cookie, and one for each kiosk of a machine. */
function cookieName(port: number): string {
  return `starstreet-staff-${port}`;
}

/** For the Set-Cookie header; sent to the console's own paths only. An empty session takes the cookie away. */
export function staffCookie(port: number, session: string): string {
  const always = { path: '/staff', httpOnly: true, sameSite: 'strict' } as const;
  return cookie.serialize(cookieName(port), session, session === '' ? { ...always, maxAge: 0 } : always);
}

/** The staff session of a Cookie header, or null. */
export function staffSessionOf(port: number, cookieHeader: string | undefined): string | null {
  return cookie.parse(cookieHeader ?? '')[cookieName(port)] || null;
}
