import { assertNever } from '../../../../domain/core/assertNever.ts';
import { GESTURES } from '../../../../domain/gestures/vocabulary.ts';
import type { DanceFamily } from '../../../../domain/idols/dance/vocabulary.ts';
import { DANCE_CLIPS, isDanceClip } from '../../../../domain/idols/dance/vocabulary.ts';
import type { ExpressionId, MotionId } from '../../../../domain/idols/vocabulary.ts';
import { IDOLS } from '../../../../domain/landmarks/landmarks.ts';
import type { LooseClip } from '../../../../domain/shows/editing/Draft.ts';
import type { Track } from '../../../../domain/shows/lanes.ts';
import type {
  Crop,
  EffectClip,
  Formation,
  Performer,
  ShowMotionId,
  StageEffect,
} from '../../../../domain/shows/Show.ts';
import type { SectionKind } from '../../../../domain/songs/SongScore.ts';
import type { Bilingual } from '../../language.ts';
import { EDITOR_TEXTS as TEXTS } from './texts.ts';

export const MOTION_NAMES: Readonly<Record<MotionId, Bilingual>> = {
  greet: { zh: '打招呼', en: 'Greet' },
  listen: { zh: '倾听', en: 'Listen' },
  explain: { zh: '讲一讲', en: 'Explain' },
  wave: { zh: '挥手', en: 'Wave' },
  highFive: { zh: '击掌', en: 'High five' },
  heart: { zh: '比心', en: 'Heart' },
  victory: { zh: '比耶', en: 'Victory' },
  cheer: { zh: '欢呼', en: 'Cheer' },
  surprise: { zh: '惊讶', en: 'Surprise' },
  shy: { zh: '害羞', en: 'Shy' },
  laugh: { zh: '大笑', en: 'Laugh' },
  farewell: { zh: '告别', en: 'Farewell' },
};

export const EXPRESSION_NAMES: Readonly<Record<ExpressionId, Bilingual>> = {
  neutral: { zh: '平静', en: 'Calm' },
  smile: { zh: '微笑', en: 'Smile' },
  joy: { zh: '开心', en: 'Joy' },
  surprise: { zh: '惊讶', en: 'Surprise' },
  shy: { zh: '害羞', en: 'Shy' },
  wink: { zh: '眨眼', en: 'Wink' },
  sad: { zh: '难过', en: 'Sad' },
  determined: { zh: '坚定', en: 'Determined' },
};

export const EFFECT_NAMES: Readonly<Record<StageEffect, Bilingual>> = {
  lights: { zh: '灯光', en: 'Lights' },
  lasers: { zh: '激光', en: 'Lasers' },
  confetti: { zh: '彩纸', en: 'Confetti' },
  floor: { zh: '地灯', en: 'Floor' },
  backdropDim: { zh: '背景变暗', en: 'Dim backdrop' },
};

export const CROP_NAMES: Readonly<Record<Crop, Bilingual>> = {
  whole: { zh: '全身', en: 'Whole figure' },
  waist: { zh: '半身', en: 'Waist' },
  face: { zh: '脸', en: 'Face' },
};

export const PULSE_NAMES: Readonly<Record<EffectClip['pulse'], Bilingual>> = {
  none: { zh: '不闪', en: 'Steady' },
  beat: { zh: '每拍', en: 'Every beat' },
  bar: { zh: '每小节', en: 'Every bar' },
};

export const SECTION_NAMES: Readonly<Record<SectionKind, Bilingual>> = {
  intro: { zh: '前奏', en: 'Intro' },
  verse: { zh: '主歌', en: 'Verse' },
  lift: { zh: '导歌', en: 'Lift' },
  chorus: { zh: '副歌', en: 'Refrain' },
  break: { zh: '间奏', en: 'Break' },
  bridge: { zh: '桥段', en: 'Bridge' },
  outro: { zh: '尾声', en: 'Outro' },
};

export const FAMILY_NAMES: Readonly<Record<DanceFamily, Bilingual>> = {
  step: { zh: '舞步', en: 'Steps' },
  sway: { zh: '摇摆', en: 'Sways' },
  arms: { zh: '手臂', en: 'Arms' },
  wave: { zh: '挥手', en: 'Waves' },
  clap: { zh: '拍手', en: 'Claps' },
  point: { zh: '指点', en: 'Points' },
  heart: { zh: '爱心', en: 'Hearts' },
  jump: { zh: '跳跃', en: 'Jumps' },
  turn: { zh: '转身', en: 'Turns' },
  pose: { zh: '亮相', en: 'Poses' },
};

export const TRACK_NAMES: Readonly<Record<Track, Bilingual>> = {
  formation: TEXTS.formation,
  motion: TEXTS.motion,
  expression: TEXTS.expression,
  lyrics: TEXTS.lyrics,
  effects: TEXTS.effects,
  camera: TEXTS.camera,
  cheers: TEXTS.cheers,
};

export const motionName = (motion: ShowMotionId): Bilingual =>
  isDanceClip(motion) ? DANCE_CLIPS[motion] : MOTION_NAMES[motion];

export const performerName = (performer: Performer): Bilingual =>
  performer === 'all' ? TEXTS.all : IDOLS[performer];

export function formationName(formation: Formation): Bilingual {
  if (formation.kind === 'octet') return TEXTS.octet;
  const names = formation.idols.map((idol) => IDOLS[idol]);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(' & ') };
}

/** What a clip is called on the timeline. */
export function clipName(one: LooseClip): Bilingual {
  switch (one.track) {
    case 'formation':
      return formationName(one.clip.formation);
    case 'motion':
      return motionName(one.clip.motion);
    case 'expression':
      return EXPRESSION_NAMES[one.clip.expression];
    case 'lyrics':
      return TEXTS.lyrics;
    case 'effects':
      return EFFECT_NAMES[one.clip.effect];
    case 'camera':
      return CROP_NAMES[one.clip.crop];
    case 'cheers':
      return GESTURES[one.clip.gesture];
    default:
      return assertNever(one, 'Track');
  }
}
