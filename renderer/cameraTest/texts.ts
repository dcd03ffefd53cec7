import type { TouchOnlyReason } from '../../contract/perception.ts';
import type { LightWord } from './lightWord.ts';

export type Bilingual = { readonly zh: string; readonly en: string };

export const TEXTS = {
  title: { zh: '摄像头测试', en: 'Camera test' },
  privacy: {
    zh: '这里不显示、不保存、不发送任何画面，只画出手的关节点和脸的位置。',
    en: 'No picture is shown, kept or sent: only joints of hands and places of faces are drawn.',
  },
  waiting: { zh: '站到摄像头前，举起手', en: 'Stand before the camera and raise a hand' },
  starting: { zh: '正在打开摄像头…', en: 'Opening the camera…' },
  switchedOff: {
    zh: '摄像头现在按设置或时段是关闭的，测试也不会打开它。',
    en: 'The camera is off now by setting or by hours. The test does not open it either.',
  },
  elsewhere: {
    zh: '只能在这台机器自己的屏幕上测试。',
    en: 'It can be tested at the kiosk’s own screen only.',
  },
  unreachable: {
    zh: '联系不上主机，稍后会再试。',
    en: 'The host cannot be reached; it is tried again.',
  },
  gesture: { zh: '手势', en: 'Gesture' },
  noGesture: { zh: '没有', en: 'None' },
  notOffered: { zh: '未启用', en: 'not active' },
  confidence: { zh: '把握', en: 'Confidence' },
  people: { zh: '计入的人', en: 'People who count' },
  outside: { zh: '区域外', en: 'Outside' },
  frames: { zh: '每秒识别', en: 'Looks a second' },
  light: { zh: '光线', en: 'Light' },
} as const satisfies Record<string, Bilingual>;

export const LIGHT_TEXTS = {
  unknown: { zh: '正在测量', en: 'Measuring' },
  tooDark: { zh: '太暗，请加灯', en: 'Too dark: add a lamp' },
  good: { zh: '合适', en: 'Good' },
  tooBright: { zh: '太亮，别对着窗', en: 'Too bright: turn from the window' },
} as const satisfies Record<LightWord, Bilingual>;

/** Why nothing is seen, and what staff can do. */
export const TOUCH_ONLY_TEXTS = {
  absent: { zh: '没有找到摄像头，请检查连线。', en: 'No camera was found. Check its cable.' },
  refused: { zh: '浏览器不允许使用摄像头。', en: 'The browser does not allow the camera.' },
  busy: { zh: '摄像头被别的程序占用了。', en: 'Another program is using the camera.' },
  lost: { zh: '摄像头断开了，正在重试。', en: 'The camera is gone; it is tried again.' },
  switchedOff: { zh: '摄像头已关闭。', en: 'The camera is off.' },
  filmEnded: { zh: '影片放完了。', en: 'The film is over.' },
  visionFailed: { zh: '识别出错了，正在重试。', en: 'Recognition failed; it is tried again.' },
} as const satisfies Record<TouchOnlyReason, Bilingual>;
