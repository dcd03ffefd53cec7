/** What a clip is mostly made of: how the editor groups them. */
export const DANCE_FAMILIES = [
  'step',
  'sway',
  'arms',
  'wave',
  'clap',
  'point',
  'heart',
  'jump',
  'turn',
  'pose',
] as const;
export type DanceFamily = (typeof DANCE_FAMILIES)[number];

export type DanceClipFacts = {
  readonly zh: string;
  readonly en: string;
  readonly family: DanceFamily;
  /** After so many beats of the song it begins again, without a seam. */
  readonly lengthBeats: number;
  /** 0 hardly more than standing, 1 everything at once: verses want little, refrains much. */
  readonly energy: number;
};

const clip = (
  family: DanceFamily,
  zh: string,
  en: string,
  lengthBeats: number,
  energy: number,
): DanceClipFacts => ({ zh, en, family, lengthBeats, energy });

/** Every dance clip by name. How they are danced stands in this folder, one file a family. */
export const DANCE_CLIPS = {
  stepTouch: clip('step', '左右踏步', 'Step touch', 4, 0.4),
  grapevine: clip('step', '藤步', 'Grapevine', 8, 0.5),
  boxStep: clip('step', '方块步', 'Box step', 4, 0.45),
  heelTaps: clip('step', '点脚跟', 'Heel taps', 4, 0.35),
  marchOn: clip('step', '齐步走', 'March', 2, 0.5),
  kickStep: clip('step', '小踢腿', 'Kick step', 4, 0.65),
  skipAlong: clip('step', '蹦蹦跳跳', 'Skip along', 2, 0.7),

  hipSway: clip('sway', '扭一扭', 'Hip sway', 2, 0.35),
  slowSway: clip('sway', '轻轻摇', 'Slow sway', 8, 0.15),
  bodyRoll: clip('sway', '身体波浪', 'Body roll', 4, 0.5),
  shoulderShimmy: clip('sway', '抖抖肩', 'Shoulder shimmy', 2, 0.55),
  waltzSway: clip('sway', '圆舞摇', 'Waltz sway', 6, 0.25),
  headBop: clip('sway', '点头打拍', 'Head bop', 2, 0.25),

  rollHands: clip('arms', '绕绕手', 'Rolling hands', 4, 0.55),
  crissCross: clip('arms', '交叉打开', 'Criss-cross', 4, 0.6),
  robotArms: clip('arms', '机器人', 'Robot arms', 4, 0.45),
  skyReach: clip('arms', '伸向天空', 'Reach for the sky', 4, 0.6),
  sidePunch: clip('arms', '出拳', 'Side punches', 4, 0.8),
  swimStroke: clip('arms', '自由泳', 'Swim', 4, 0.55),
  openWings: clip('arms', '展翅', 'Open wings', 4, 0.5),

  highWave: clip('wave', '高举挥手', 'Wave up high', 2, 0.6),
  softWave: clip('wave', '轻轻挥手', 'Soft wave', 4, 0.3),
  armRipple: clip('wave', '手臂波浪', 'Arm ripple', 4, 0.45),
  lanternLift: clip('wave', '托灯', 'Lift the lantern', 6, 0.3),
  flagSweep: clip('wave', '大旗挥舞', 'Flag sweep', 4, 0.7),

  clapOnTwo: clip('clap', '第二拍拍手', 'Clap on two', 2, 0.4),
  bigClap: clip('clap', '大拍手', 'Big clap', 2, 0.7),
  sideClap: clip('clap', '左右拍手', 'Clap left and right', 4, 0.5),
  tripleClap: clip('clap', '三连拍', 'Three quick claps', 4, 0.6),

  starPoint: clip('point', '指向星星', 'Point to the stars', 4, 0.65),
  pointOut: clip('point', '指向你', 'Point at you', 4, 0.5),
  discoPoint: clip('point', '迪斯科', 'Disco', 4, 0.75),
  countFingers: clip('point', '一二三四', 'One two three four', 4, 0.35),
  callMe: clip('point', '打给我', 'Call me', 4, 0.4),

  bigHeart: clip('heart', '大爱心', 'Big heart', 4, 0.55),
  chestHeart: clip('heart', '胸前爱心', 'Heart at the chest', 4, 0.35),
  fingerHearts: clip('heart', '比心', 'Finger hearts', 4, 0.4),
  heartbeat: clip('heart', '心跳', 'Heartbeat', 2, 0.3),

  bounceJump: clip('jump', '原地跳', 'Jump on the beat', 1, 0.9),
  sideHop: clip('jump', '左右跳', 'Side hops', 2, 0.8),
  starJump: clip('jump', '星星跳', 'Star jump', 4, 1),
  bunnyHop: clip('jump', '兔子跳', 'Bunny hop', 4, 0.75),
  rockJump: clip('jump', '摇滚跳', 'Rock jump', 2, 0.95),

  spinTurn: clip('turn', '转圈', 'Spin', 4, 0.6),
  lookBack: clip('turn', '回眸', 'Look back', 4, 0.3),
  paddleTurn: clip('turn', '踏步转身', 'Paddle turn', 8, 0.5),
  skirtTwirl: clip('turn', '裙摆飞扬', 'Skirt twirl', 6, 0.35),

  starPose: clip('pose', '明星亮相', 'Star pose', 4, 0.5),
  coolPose: clip('pose', '帅气站姿', 'Cool pose', 4, 0.3),
  victoryPose: clip('pose', '剪刀手', 'Victory pose', 4, 0.4),
  catPaws: clip('pose', '猫爪', 'Cat paws', 4, 0.45),
  cheekPose: clip('pose', '托腮', 'Hands at the cheeks', 4, 0.3),
  graceBow: clip('pose', '谢幕礼', 'Bow', 8, 0.2),
} as const satisfies Readonly<Record<string, DanceClipFacts>>;

export type DanceClipId = keyof typeof DANCE_CLIPS;
export const DANCE_CLIP_IDS = Object.keys(DANCE_CLIPS) as readonly DanceClipId[];

export const isDanceClip = (motion: string): motion is DanceClipId => Object.hasOwn(DANCE_CLIPS, motion);
