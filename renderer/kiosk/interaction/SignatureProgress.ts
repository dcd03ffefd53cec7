import type { OverlayState } from './OverlayState.ts';
import type { SoundPort } from './ports.ts';
import { RING_TICKS } from './StageDirector.ts';

export type SignatureProgressParts = {
  readonly overlay: OverlayState;
  readonly sound: SoundPort;
  readonly onChange: (onItsWay: boolean) => void;
};

/** Follows the signature gesture while a hand makes it: whether it is on its way, and how full its ring is. */
export class SignatureProgress {
  readonly #parts: SignatureProgressParts;
  #isOnItsWay = false;

  constructor(parts: SignatureProgressParts) {
    this.#parts = parts;
  }

  /** Nobody makes it any more, and nobody needs to be told. */
  forget(): void {
    this.#isOnItsWay = false;
  }

  /** @param fraction 0..1 of the gesture; null while it is not made */
  follow(fraction: number | null): void {
    const { overlay, sound, onChange } = this.#parts;
    const isOnItsWay = fraction !== null && fraction > 0;
    if (isOnItsWay !== this.#isOnItsWay) {
      this.#isOnItsWay = isOnItsWay;
      onChange(isOnItsWay);
    }
    const { ring } = overlay.live();
    if (!isOnItsWay || overlay.model().act !== 'checkingIn' || ring.kind === 'timed') return;
    const before = ring.kind === 'measured' ? ring.fraction : 0;
    if (Math.floor(fraction * RING_TICKS) > Math.floor(before * RING_TICKS)) sound.play('tick');
    overlay.changeLive({ ring: { kind: 'measured', fraction } });
  }
}
