import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Turn } from '../../../domain/drawing/turnPoint.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { ScreenBox } from '../interaction/ports.ts';
import type { FrameLoop } from './FrameLoop.ts';
import type { OverlayCommands, OverlayModel, OverlaySource } from './OverlayModel.ts';
import type { Anchor } from './placeBubble.ts';
import type { TutorPictures } from './TutorPictures.ts';

/** What every part of the overlay can reach. */
export type OverlayRoom = {
  readonly source: OverlaySource;
  readonly commands: OverlayCommands;
  /** Where the idol is now, in shares of the screen. */
  readonly anchor: () => Anchor;
  /** How the page lies on the screen. */
  readonly turn: Turn;
  /** Where all the faces on the stage are now. */
  readonly faces: () => readonly ScreenBox[];
  /** On a street of one machine: takes the visitor to another landmark. Null where each kiosk stands for itself. */
  readonly goTo: ((landmark: LandmarkId) => void) | null;
  readonly frames: FrameLoop;
  readonly tutor: TutorPictures;
};

export const OverlayRoomContext = createContext<OverlayRoom | null>(null);

export function useOverlayRoom(): OverlayRoom {
  const room = useContext(OverlayRoomContext);
  if (room === null) throw new Error('Parts of the overlay live inside mountOverlay');
  return room;
}

export function useOverlayModel(): OverlayModel {
  const { source } = useOverlayRoom();
  const subscribe = useCallback(
    (changed: () => void) => {
      const listening = source.onModel(changed);
      return () => listening.dispose();
    },
    [source],
  );
  return useSyncExternalStore(subscribe, source.model);
}
