import type { KioskSettings } from '../../../contract/configuration.ts';
import type { SightStatus, TouchOnlyReason } from '../../../contract/perception.ts';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import type { OverlayState } from './OverlayState.ts';
import type { RecordPort, SightPort } from './ports.ts';
import type { Timers } from './Timers.ts';

/** A visitor who switched the camera off has it off for this long after the last touch; then it is the street's again. */
const CAMERA_REST_MS = 120_000;

type Permissions = {
  readonly byStaff: boolean;
  readonly byHours: boolean;
  readonly byVisitor: boolean;
};

export type SightKeeperParts = {
  readonly sight: SightPort;
  readonly overlay: OverlayState;
  readonly record: RecordPort;
  readonly timers: Timers;
  readonly mirrorFrame: boolean;
  readonly onGained: () => void;
  readonly onLost: () => void;
};

/** Whether the kiosk may look, whether it does, and who is told of it. */
export class SightKeeper implements Disposable {
  readonly #parts: SightKeeperParts;
  readonly #owned = new DisposableStore();
  #allowed: Permissions = { byStaff: false, byHours: true, byVisitor: true };
  #on = false;
  #told = '';
  #mirrorFrame: boolean;
  #restTimer: unknown = null;

  constructor(parts: SightKeeperParts) {
    this.#parts = parts;
    this.#mirrorFrame = parts.mirrorFrame;
    this.#owned.add(parts.sight.onStatus((status) => this.#hear(status)));
    this.#owned.defer(() => this.#endRest());
  }

  allowByStaff(allowed: boolean): void {
    this.#allow({ byStaff: allowed });
  }

  allowByHours(allowed: boolean): void {
    this.#allow({ byHours: allowed });
  }

  allowByVisitor(allowed: boolean): void {
    this.#allow({ byVisitor: allowed });
    this.#endRest();
    if (!allowed) this.#rest();
  }

  /** Whether visitors see themselves, and how bright. */
  showMirror({ mirrorFrame, mirrorBrightness }: KioskSettings['camera']): void {
    this.#mirrorFrame = mirrorFrame;
    this.#parts.overlay.change({ mirrorBrightness });
    this.#showMirror();
  }

  /** While a visit is there, codes are looked for as well. */
  readCodes(on: boolean): void {
    this.#parts.sight.readCodes(on);
  }

  /** Somebody is still using the screen: the camera stays off for them. */
  noteTouch(): void {
    if (this.#restTimer === null) return;
    this.#endRest();
    this.#rest();
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #rest(): void {
    const back = () => this.allowByVisitor(true);
    this.#restTimer = this.#parts.timers.setTimeout(back, CAMERA_REST_MS);
  }

  #endRest(): void {
    if (this.#restTimer !== null) this.#parts.timers.clearTimeout(this.#restTimer);
    this.#restTimer = null;
  }

  #allow(changes: Partial<Permissions>): void {
    this.#allowed = { ...this.#allowed, ...changes };
    const { byStaff, byHours, byVisitor } = this.#allowed;
    this.#parts.overlay.change({ cameraOffered: byStaff });
    const on = byStaff && byHours && byVisitor;
    if (on === this.#on) return;
    this.#on = on;
    if (on) this.#parts.sight.switchOn();
    else this.#parts.sight.switchOff();
  }

  #hear(status: SightStatus): void {
    const { overlay, onGained, onLost } = this.#parts;
    this.#showMirror();
    const before = overlay.model().sight;
    switch (status.kind) {
      case 'starting':
        // Trying again every now and then is no news, neither for visitors nor for the figures.
        if (before.kind === 'touchOnly' && before.reason !== 'switchedOff') return;
        overlay.change({ sight: { kind: 'starting' } });
        return;
      case 'seeing':
        overlay.change({ sight: { kind: 'seeing' } });
        this.#tell('seeing', null);
        onGained();
        return;
      case 'touchOnly':
        if (status.reason === 'filmEnded') {
          // A film stands for the street: after it the street is empty, not dark. Only the figures know better.
          this.#tell('touchOnly', status.reason);
          return;
        }
        overlay.change({ sight: { kind: 'touchOnly', reason: status.reason } });
        this.#tell('touchOnly', status.reason);
        onLost();
    }
  }

  #tell(sight: 'seeing' | 'touchOnly', reason: TouchOnlyReason | null): void {
    const news = `${sight} ${reason}`;
    if (news === this.#told) return;
    this.#told = news;
    this.#parts.record.record({ type: 'sightChanged', sight, reason });
  }

  #showMirror(): void {
    const { overlay, sight } = this.#parts;
    overlay.change({ mirror: this.#mirrorFrame ? sight.mirrorStream() : null });
  }
}
