import type { DanceClip } from './DanceClip.ts';
import type { DanceClipId } from './vocabulary.ts';

const CLIPS: Partial<Record<DanceClipId, DanceClip>> = {};
/** How a clip is danced, as written for a hand on the viewer's right. */
export const danceClip = (id: DanceClipId): DanceClip => CLIPS[id] ?? { curves: [], handsMeet: false };
