import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { OverlaySource } from '../overlay/OverlayModel.ts';
import type { SightPort } from './ports.ts';

/** Seeks the active gestures, and the one that a show calls for while it does: whoever asks for it must see it. */
export function seekGestures(
  sight: Pick<SightPort, 'seek'>,
  overlay: OverlaySource,
  active: readonly GestureId[],
): Disposable {
  const calledFor = () => overlay.model().show?.call?.gesture ?? null;
  let called = calledFor();
  const seek = () => sight.seek(called === null ? active : [...new Set([...active, called])]);
  seek();
  return overlay.onModel(() => {
    if (calledFor() === called) return;
    called = calledFor();
    seek();
  });
}
