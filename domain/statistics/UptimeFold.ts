import type { StreetEvent } from './StreetEvent.ts';

/**
 * A running kiosk gives a sign of life every five minutes. When two lie further apart than this, it was not running
 * in between: the machine slept, or the power was cut.
 */
export const LONGEST_SILENCE_MS = 11 * 60_000;

/** A stretch of time in which a kiosk was known to run. */
export type UptimeSlice = { readonly fromMs: number; readonly toMs: number; readonly seeing: boolean };

type KioskState = {
  running: boolean;
  sight: 'starting' | 'seeing' | 'touchOnly';
  drawing: boolean;
  lastSignAtMs: number;
};

/**
 * From one sign of life to the next, per kiosk, in the order of recording. What cannot be known is not counted: the
 * time between the last sign before a power cut and the next start is downtime.
 */
export class UptimeFold {
  readonly #kiosks = new Map<string, KioskState>();

  /** The stretch that this event closes, or null. */
  add({ kioskId, atMs, body }: StreetEvent): UptimeSlice | null {
    const known = this.#kiosks.get(kioskId);
    const state = known ?? { running: false, sight: 'starting', drawing: true, lastSignAtMs: atMs };
    if (known === undefined) this.#kiosks.set(kioskId, state);
    const begins = body.type === 'kioskStarted';
    const silence = atMs - state.lastSignAtMs;
    const counts = state.running && !begins && silence > 0 && silence <= LONGEST_SILENCE_MS;
    // Without frames on the screen nobody is seen either, whatever the page said last.
    const drew = body.type === 'kioskAlive' ? body.drawing : state.drawing;
    const slice = counts
      ? { fromMs: state.lastSignAtMs, toMs: atMs, seeing: state.sight === 'seeing' && drew }
      : null;
    // Events that were sent late lie before the last sign; a kiosk that starts may have had its clock set back.
    if (silence > 0 || begins) state.lastSignAtMs = atMs;
    this.#change(state, body);
    return slice;
  }

  #change(state: KioskState, body: StreetEvent['body']): void {
    switch (body.type) {
      case 'kioskStarted':
        state.running = true;
        state.sight = 'starting';
        state.drawing = true;
        return;
      case 'kioskStopped':
        state.running = false;
        return;
      case 'sightChanged':
        state.sight = body.sight;
        state.drawing = true;
        return;
      case 'kioskAlive':
        state.running = true;
        state.drawing = body.drawing;
        return;
      default:
        return;
    }
  }
}
