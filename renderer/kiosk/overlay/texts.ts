import type { TouchOnlyReason } from '../../../contract/perception.ts';
import type { Bilingual } from './OverlayModel.ts';

/** What the overlay itself says. What the idol says is in `assets/lines`. */
export const TEXTS = {
  languageButton: { zh: '中文', en: 'English' },
  callByHand: { zh: '嗨！挥挥手', en: 'Hi! Wave to me' },
  callByTouch: { zh: '嗨！点点我', en: 'Hi! Tap me' },
  callHint: { zh: '举起手，或点一下屏幕', en: 'Raise a hand, or tap the screen' },
  stepWatch: { zh: '看我做', en: 'Watch' },
  stepCopy: { zh: '你来做', en: 'Your turn' },
  stepFill: { zh: '转满光圈', en: 'Fill the ring' },
  raiseHand: { zh: '举起手', en: 'Hand up' },
  holdMe: { zh: '按住我', en: 'Hold me' },
  stamped: { zh: '印章到手', en: 'Stamped!' },
  tryOthers: { zh: '再试试这些手势', en: 'Now try these' },
  stampEarned: { zh: '打卡成功', en: 'Checked in' },
  photoIt: { zh: '拍下它', en: 'Take a photo of this' },
  photoWhy: { zh: '下一站举给她看', en: 'Hold it up at your next stop' },
  photoDone: { zh: '拍好了', en: 'Got it' },
  holdUpPass: { zh: '有通行证？现在举起来', en: 'Have a pass? Hold it up now' },
  passUnseen: { zh: '这里看不见旧通行证，给你新的', en: 'No eyes here today: you get a new pass' },
  passCarried: { zh: '已认出通行证', en: 'Your pass' },
  oneMore: { zh: '给朋友也来一张', en: 'One more for a friend' },
  goodbye: { zh: '下次见！', en: 'See you!' },
  nextStop: { zh: '下一站', en: 'Next stop' },
  closed: { zh: '休息中', en: 'Resting now' },
  opensSoon: { zh: '灯一亮，我就回来', en: 'Back when the lights come on' },
  privacy: {
    zh: '摄像头只看手势和通行证，画面不保存、不上传',
    en: 'Gestures, passes only: nothing saved or sent',
  },
  noCamera: { zh: '这里不用摄像头，点屏幕就能玩', en: 'No camera is used here. Touch to play.' },
  switchOff: { zh: '关摄像头', en: 'Camera off' },
  switchOn: { zh: '开摄像头', en: 'Camera on' },
  mirror: { zh: '镜子', en: 'Mirror' },
} as const satisfies Record<string, Bilingual>;

/** Why hands are not seen now, in words that leave nobody standing there helpless. */
export const TOUCH_ONLY_TEXTS = {
  absent: { zh: '今天用手指玩', en: 'Touch to play today' },
  refused: { zh: '摄像头没开，用手指玩', en: 'Camera not allowed. Touch to play' },
  busy: { zh: '摄像头正忙，先用手指玩', en: 'Camera is busy. Touch to play' },
  lost: { zh: '眼睛走神了，先用手指玩', en: 'Lost my sight. Touch to play' },
  switchedOff: { zh: '摄像头已关，用手指玩', en: 'Camera is off. Touch to play' },
  filmEnded: { zh: '现在没有画面，用手指玩', en: 'No picture now. Touch to play' },
  visionFailed: { zh: '眼睛累了，先用手指玩', en: 'My eyes need rest. Touch to play' },
} as const satisfies Record<TouchOnlyReason, Bilingual>;
