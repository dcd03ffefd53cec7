import { useEffect } from 'react';
import { createKioskApi } from '../../client/KioskApi.ts';

const BEAT_MS = 5000;
/** No stage: no show is played while staff have the screen. */
const CONSOLE_ON_SCREEN = {
  state: 'staff',
  sight: 'touchOnly',
  people: 0,
  visitGoesOn: false,
  poster: true,
  audible: false,
  showing: null,
} as const;
/** Whoever walks away leaves a console on the street's screen; the idol comes back after this. */
const LEAVE_AFTER_MS = 180_000;

/**
 * On the kiosk's own screen: tells the host that the screen is alive, as the kiosk page does, so that nobody takes the
 * missing stage for a frozen one; and gives the screen back when nobody touches it any more.
 */
export function useKioskScreen(onScreen: boolean, leave: () => void): void {
  useEffect(() => {
    if (!onScreen) return;
    const api = createKioskApi(window.location.origin);
    let framesDrawn = 0;
    let frame = requestAnimationFrame(function draw() {
      framesDrawn++;
      frame = requestAnimationFrame(draw);
    });
    const beating = window.setInterval(() => {
      api.kiosk.heartbeat({ ...CONSOLE_ON_SCREEN, framesDrawn }).catch(() => undefined);
    }, BEAT_MS);
    let leaving = window.setTimeout(leave, LEAVE_AFTER_MS);
    const stay = () => {
      window.clearTimeout(leaving);
      leaving = window.setTimeout(leave, LEAVE_AFTER_MS);
    };
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, stay);
    return () => {
      cancelAnimationFrame(frame);
      window.clearInterval(beating);
      window.clearTimeout(leaving);
      for (const sign of signs) window.removeEventListener(sign, stay);
    };
  }, [onScreen, leave]);
}
