import { GESTURE_IDS } from '../../../../../domain/gestures/vocabulary.ts';
import { DANCE_CLIP_IDS, DANCE_CLIPS, DANCE_FAMILIES } from '../../../../../domain/idols/dance/vocabulary.ts';
import { EXPRESSIONS, MOTIONS } from '../../../../../domain/idols/vocabulary.ts';
import type { IdolId } from '../../../../../domain/landmarks/landmarks.ts';
import type { LooseClip } from '../../../../../domain/shows/editing/Draft.ts';
import { CROPS, type Performer, type ShowMotionId, STAGE_EFFECTS } from '../../../../../domain/shows/Show.ts';
import type { Bilingual } from '../../../language.ts';
import { FAMILY_NAMES, TRACK_NAMES } from '../names.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';

export type PaletteGroup = {
  readonly key: string;
  readonly name: Bilingual;
  readonly clips: readonly LooseClip[];
};

const COLOURS = {
  lights: '#ffd166',
  lasers: '#5ce1e6',
  confetti: '#ff6fb5',
  floor: '#6fb7ff',
  backdropDim: '#000000',
};

/** Everything that can be put into a show, for one performer or for all. */
export function paletteGroups(
  performer: Performer,
  lead: IdolId,
  second: IdolId,
  beats: number,
): readonly PaletteGroup[] {
  const motion = (id: ShowMotionId, lengthBeats: number): LooseClip => ({
    track: 'motion',
    clip: { startBeat: 0, lengthBeats, idol: performer, motion: id, mirrored: false, blendBeats: 0.5 },
  });
  const span = (lengthBeats: number) => ({ startBeat: 0, lengthBeats: Math.min(lengthBeats, beats) });
  return [
    ...DANCE_FAMILIES.map((family) => ({
      key: family,
      name: FAMILY_NAMES[family],
      clips: DANCE_CLIP_IDS.filter((id) => DANCE_CLIPS[id].family === family).map((id) =>
        motion(id, Math.max(4, DANCE_CLIPS[id].lengthBeats)),
      ),
    })),
    { key: 'motion', name: TEXTS.motion, clips: MOTIONS.map((id) => motion(id, 4)) },
    {
      key: 'expression',
      name: TRACK_NAMES.expression,
      clips: EXPRESSIONS.map((expression) => ({
        track: 'expression',
        clip: { ...span(8), idol: performer, expression, blendBeats: 0.25 },
      })),
    },
    {
      key: 'formation',
      name: TRACK_NAMES.formation,
      clips: [
        { track: 'formation', clip: { ...span(4), formation: { kind: 'solo', idols: [lead] } } },
        { track: 'formation', clip: { ...span(4), formation: { kind: 'duet', idols: [lead, second] } } },
        { track: 'formation', clip: { ...span(4), formation: { kind: 'octet' } } },
      ],
    },
    {
      key: 'lyrics',
      name: TRACK_NAMES.lyrics,
      clips: [{ track: 'lyrics', clip: { ...span(beats), singers: [performer] } }],
    },
    {
      key: 'effects',
      name: TRACK_NAMES.effects,
      clips: STAGE_EFFECTS.map((effect) => ({
        track: 'effects',
        clip: { ...span(8), effect, level: 0.8, colour: COLOURS[effect], fadeBeats: 1, pulse: 'none' },
      })),
    },
    {
      key: 'camera',
      name: TRACK_NAMES.camera,
      clips: CROPS.map((crop) => ({
        track: 'camera',
        clip: { ...span(8), crop, on: performer === 'all' ? null : performer, push: 0, shake: 0 },
      })),
    },
    {
      key: 'cheers',
      name: TRACK_NAMES.cheers,
      clips: GESTURE_IDS.map((gesture) => ({ track: 'cheers', clip: { ...span(8), gesture } })),
    },
  ];
}
