const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether whoever set up this screen wants nothing to fly or swing. Style sheets ask for themselves. */
export const isCalm = (): boolean => calm.matches;
