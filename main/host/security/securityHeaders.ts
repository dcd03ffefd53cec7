/**
 * Set on every response, errors and worker scripts included: a worker obeys the policy of its own script's response.
 * A page is framed by nobody, but for those few that the console shows in a frame of its own.
 * No Cross-Origin-Embedder-Policy: nothing here needs shared memory. WebAssembly is compiled in the vision worker.
 */
export function securityHeaders(
  port: number,
  framedBy: 'none' | 'self' = 'none',
): Readonly<Record<string, string>> {
  const policy = {
    'default-src': "'self'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'media-src': "'self' blob:",
    // Older engines do not count a socket of the own host as 'self'.
    'connect-src': `'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': `'${framedBy}'`,
    'form-action': "'none'",
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(self), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=(), midi=()',
    'X-Frame-Options': framedBy === 'self' ? 'SAMEORIGIN' : 'DENY',
  };
}
