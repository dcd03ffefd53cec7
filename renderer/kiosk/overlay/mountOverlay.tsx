import { createRoot } from 'react-dom/client';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import type { Turn } from '../../../domain/drawing/turnPoint.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { ScreenBox } from '../interaction/ports.ts';
import { FrameLoop } from './FrameLoop.ts';
import { Overlay } from './Overlay.tsx';
import type { OverlayCommands, OverlaySource } from './OverlayModel.ts';
import { OverlayRoomContext } from './OverlayRoom.ts';
import type { Anchor } from './placeBubble.ts';
import { TutorPictures } from './TutorPictures.ts';

export type OverlayOptions = {
  readonly source: OverlaySource;
  readonly commands: OverlayCommands;
  /** Where the idol's face, crown and feet are now, in shares of the screen. */
  readonly anchor: () => Anchor;
  /** How the page lies on the screen. */
  readonly turn: Turn;
  /** Where all the faces on the stage are now, in shares of the screen. */
  readonly faces: () => readonly ScreenBox[];
  /** On a street of one machine: takes the visitor to another landmark. */
  readonly goTo: ((landmark: LandmarkId) => void) | null;
};

/** Puts the overlay into an element that covers the screen, and keeps it up to date until disposed. */
export function mountOverlay(container: HTMLElement, options: OverlayOptions): Disposable {
  const owned = new DisposableStore();
  const frames = owned.add(new FrameLoop());
  const tutor = owned.add(new TutorPictures());
  const root = createRoot(container);
  owned.defer(() => root.unmount());
  root.render(
    <OverlayRoomContext value={{ ...options, frames, tutor }}>
      <Overlay />
    </OverlayRoomContext>,
  );
  return owned;
}
