/** What visitors can say by hand. A held pose of one hand, of both hands, or a movement. */
export const GESTURES = {
  openPalm: { kind: 'static', hands: 1, zh: '张开手掌', en: 'Open palm' },
  fist: { kind: 'static', hands: 1, zh: '握拳', en: 'Fist' },
  pointUp: { kind: 'static', hands: 1, zh: '指天', en: 'Point up' },
  victory: { kind: 'static', hands: 1, zh: '比耶', en: 'Victory' },
  thumbsUp: { kind: 'static', hands: 1, zh: '点赞', en: 'Thumbs up' },
  thumbsDown: { kind: 'static', hands: 1, zh: '拇指向下', en: 'Thumbs down' },
  ok: { kind: 'static', hands: 1, zh: 'OK 手势', en: 'OK' },
  rock: { kind: 'static', hands: 1, zh: '摇滚', en: 'Rock' },
  call: { kind: 'static', hands: 1, zh: '打电话', en: 'Call me' },
  fingerHeart: { kind: 'static', hands: 1, zh: '指尖比心', en: 'Finger heart' },
  handHeart: { kind: 'static', hands: 2, zh: '双手比心', en: 'Hand heart' },
  prayer: { kind: 'static', hands: 2, zh: '双手合十', en: 'Palms together' },
  wave: { kind: 'dynamic', hands: 1, zh: '挥手', en: 'Wave' },
  swipeLeft: { kind: 'dynamic', hands: 1, zh: '向左挥', en: 'Swipe left' },
  swipeRight: { kind: 'dynamic', hands: 1, zh: '向右挥', en: 'Swipe right' },
} as const satisfies Record<string, GestureName>;

type GestureName = {
  readonly kind: 'static' | 'dynamic';
  readonly hands: 1 | 2;
  readonly zh: string;
  readonly en: string;
};

export type GestureId = keyof typeof GESTURES;

type OfKind<Kind extends 'static' | 'dynamic'> = {
  [Id in GestureId]: (typeof GESTURES)[Id]['kind'] extends Kind ? Id : never;
}[GestureId];
export type StaticGestureId = OfKind<'static'>;
export type DynamicGestureId = OfKind<'dynamic'>;

export const GESTURE_IDS = Object.keys(GESTURES) as GestureId[];

export function isGestureId(text: string): text is GestureId {
  return Object.hasOwn(GESTURES, text);
}
