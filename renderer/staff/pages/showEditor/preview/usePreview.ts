import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FromPreview } from '../../../../../contract/previewMessages.ts';
import type { Show } from '../../../../../domain/shows/Show.ts';
import type { PreviewHandle } from '../../../preview/PreviewFrame.tsx';
import { PlayPosition } from './PlayPosition.ts';

/** A drag sends one document when it rests, not a hundred. */
const SEND_AFTER_MS = 150;

export type Preview = {
  readonly frame: RefObject<PreviewHandle | null>;
  readonly position: PlayPosition;
  readonly hear: (message: FromPreview) => void;
  readonly seek: (positionMs: number) => void;
  readonly toggle: () => void;
  readonly loop: (span: { readonly startMs: number; readonly endMs: number } | null) => void;
  readonly mute: (muted: boolean) => void;
  readonly problem: string | null;
};

/** The stage beside the timeline: what is edited is seen there at once, at the moment where it is. */
export function usePreview(show: Show): Preview {
  const frame = useRef<PreviewHandle>(null);
  const [position] = useState(() => new PlayPosition());
  const [isReady, setReady] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!isReady) return;
    const sending = window.setTimeout(() => frame.current?.tell({ type: 'show', show }), SEND_AFTER_MS);
    return () => window.clearTimeout(sending);
  }, [isReady, show]);
  const hear = useCallback(
    (message: FromPreview) => {
      if (message.type === 'ready') setReady(true);
      if (message.type === 'position') {
        position.set({ positionMs: message.positionMs, playing: message.playing });
        setProblem(null);
      }
      if (message.type === 'failed') setProblem(message.sentence);
    },
    [position],
  );
  return useMemo(
    () => ({
      frame,
      position,
      hear,
      problem,
      seek: (positionMs) => {
        const asked = Math.max(0, positionMs);
        position.set({ ...position.moment, positionMs: asked });
        frame.current?.tell({ type: 'seek', positionMs: asked });
      },
      toggle: () => frame.current?.tell({ type: position.moment.playing ? 'pause' : 'play' }),
      loop: (span) => frame.current?.tell({ type: 'loop', span }),
      mute: (muted) => frame.current?.tell({ type: 'mute', muted }),
    }),
    [hear, position, problem],
  );
}
