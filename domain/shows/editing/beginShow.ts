import type { GestureId } from '../../gestures/vocabulary.ts';
import type { ExpressionId } from '../../idols/vocabulary.ts';
import { IDOLS, type IdolId } from '../../landmarks/landmarks.ts';
import type { SectionKind } from '../../songs/SongScore.ts';
import type {
  CheerClip,
  EffectClip,
  ExpressionClip,
  MotionClip,
  Show,
  ShowMotionId,
  ShowSpan,
  ShowText,
} from '../Show.ts';
import { LEAST_BEATS } from './editClips.ts';

/** How much of a fresh show is there already. */
export const MANNERS = ['calm', 'lively', 'empty'] as const;
export type Manner = (typeof MANNERS)[number];

export type SongPart = { readonly kind: SectionKind; readonly startBeat: number; readonly endBeat: number };

/** What is danced and how she looks in a part of a song, one after the other. */
type Habit = { readonly motions: readonly ShowMotionId[]; readonly expression: ExpressionId };

const HABITS: Readonly<Record<'calm' | 'lively', Readonly<Record<SectionKind, Habit>>>> = {
  calm: {
    intro: { motions: ['greet', 'softWave'], expression: 'smile' },
    verse: { motions: ['slowSway', 'openWings', 'hipSway', 'chestHeart'], expression: 'smile' },
    lift: { motions: ['armRipple', 'softWave'], expression: 'determined' },
    chorus: { motions: ['highWave', 'bigHeart', 'stepTouch', 'starPoint'], expression: 'joy' },
    break: { motions: ['slowSway', 'lookBack'], expression: 'shy' },
    bridge: { motions: ['lanternLift', 'fingerHearts'], expression: 'smile' },
    outro: { motions: ['softWave', 'graceBow'], expression: 'smile' },
  },
  lively: {
    intro: { motions: ['highWave', 'clapOnTwo'], expression: 'joy' },
    verse: { motions: ['stepTouch', 'rollHands', 'grapevine', 'pointOut'], expression: 'smile' },
    lift: { motions: ['marchOn', 'skyReach'], expression: 'determined' },
    chorus: { motions: ['bounceJump', 'discoPoint', 'bigClap', 'starJump'], expression: 'joy' },
    break: { motions: ['shoulderShimmy', 'robotArms'], expression: 'wink' },
    bridge: { motions: ['hipSway', 'spinTurn'], expression: 'surprise' },
    outro: { motions: ['flagSweep', 'starPose'], expression: 'joy' },
  },
};

const MOTION_BEATS = 8;
const CALL_BEATS = 8;

type Beginning = {
  readonly title: ShowText;
  readonly song: string;
  readonly idol: IdolId;
  readonly manner: Manner;
  /** Length of the song, and its parts by time. */
  readonly beats: number;
  readonly parts: readonly SongPart[];
  /** The part of it that is played; null: all. */
  readonly span: ShowSpan | null;
};

/** A show that dances, sings and calls already, or one with nothing in it. */
export function beginShow({ title, song, idol, manner, beats, parts: all, span }: Beginning): Show {
  const parts = span === null ? all : partsWithin(all, span);
  const bare: Show = {
    version: 1,
    title,
    song,
    span,
    formation: { kind: 'solo', idols: [idol] },
    tracks: { formation: [], motion: [], expression: [], lyrics: [], effects: [], camera: [], cheers: [] },
  };
  if (manner === 'empty') return bare;
  const habits = HABITS[manner];
  return {
    ...bare,
    tracks: {
      ...bare.tracks,
      motion: parts.flatMap((part) => motionsIn(part, habits[part.kind].motions)),
      expression: parts.map((part) => expressionIn(part, habits[part.kind].expression)),
      lyrics: [{ ...spanOf(span ?? { startBeat: 0, endBeat: beats }), singers: ['all'] }],
      effects: parts.map((part) => lightsIn(part, manner)),
      camera: parts.filter(isRefrain).map((part) => ({
        ...spanOf(part),
        crop: 'waist',
        on: null,
        push: 0.1,
        shake: 0,
      })),
      cheers: parts.filter(isRefrain).map((part) => callIn(part, IDOLS[idol].signature)),
    },
  };
}

function partsWithin(parts: readonly SongPart[], span: ShowSpan): readonly SongPart[] {
  return parts
    .map((part) => ({
      ...part,
      startBeat: Math.max(part.startBeat, span.startBeat),
      endBeat: Math.min(part.endBeat, span.endBeat),
    }))
    .filter(({ startBeat, endBeat }) => startBeat < endBeat);
}

const isRefrain = ({ kind }: SongPart): boolean => kind === 'chorus';
const spanOf = ({ startBeat, endBeat }: ShowSpan) => ({ startBeat, lengthBeats: endBeat - startBeat });

function motionsIn(part: SongPart, motions: readonly ShowMotionId[]): MotionClip[] {
  const clips: MotionClip[] = [];
  for (let beat = part.startBeat, turn = 0; part.endBeat - beat >= LEAST_BEATS; turn++) {
    const lengthBeats = Math.min(MOTION_BEATS, part.endBeat - beat);
    const motion = motions[turn % motions.length] as ShowMotionId;
    const mirrored = Math.floor(turn / motions.length) % 2 === 1;
    clips.push({
      startBeat: beat,
      lengthBeats,
      idol: 'all',
      motion,
      mirrored,
      blendBeats: Math.min(0.5, lengthBeats),
    });
    beat += lengthBeats;
  }
  return clips;
}

function expressionIn(part: SongPart, expression: ExpressionId): ExpressionClip {
  return { ...spanOf(part), idol: 'all', expression, blendBeats: 0.25 };
}

function lightsIn(part: SongPart, manner: 'calm' | 'lively'): EffectClip {
  const strong = isRefrain(part);
  return {
    ...spanOf(part),
    effect: 'lights',
    level: strong ? 0.9 : 0.5,
    colour: manner === 'lively' ? (strong ? '#ff6fb5' : '#6fb7ff') : strong ? '#ffd166' : '#b8a1ff',
    fadeBeats: Math.min(2, (part.endBeat - part.startBeat) / 2),
    pulse: strong ? (manner === 'lively' ? 'beat' : 'bar') : 'none',
  };
}

function callIn(part: SongPart, gesture: GestureId): CheerClip {
  return {
    startBeat: part.startBeat,
    lengthBeats: Math.min(CALL_BEATS, part.endBeat - part.startBeat),
    gesture,
  };
}
