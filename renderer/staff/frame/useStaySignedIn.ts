import { useEffect } from 'react';
import type { StaffApi } from '../../client/StaffApi.ts';

/** Said at most so often: the host asks for the PIN again after ten minutes without it. */
const SAY_EVERY_MS = 60_000;

/** Tells the host that somebody is at the console, whenever they touch it. */
export function useStaySignedIn(api: StaffApi, signedIn: boolean): void {
  useEffect(() => {
    if (!signedIn) return;
    let saidAtMs = performance.now();
    const say = () => {
      if (performance.now() - saidAtMs < SAY_EVERY_MS) return;
      saidAtMs = performance.now();
      // A host that is away hears the next one.
      api.door.stay().catch(() => undefined);
    };
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, say, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, say);
    };
  }, [api, signedIn]);
}
