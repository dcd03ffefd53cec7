import type { TutorStrip } from '../../../contract/tutor.ts';

/** Where the frame for a moment lies in its strip, in pixels. The strip plays round and round. */
export function tutorFrame(strip: TutorStrip, nowMs: number): { index: number; x: number; y: number } {
  const index = Math.floor(nowMs / strip.frameDurationMs) % strip.frames;
  return {
    index,
    x: (index % strip.columns) * strip.frameWidth,
    y: Math.floor(index / strip.columns) * strip.frameHeight,
  };
}
