import type { GestureId } from '../../../../domain/gestures/vocabulary.ts';
import type { Bilingual } from '../OverlayModel.ts';

/** What flies up from a hand that cheers: drawn in a square of 100, and in which colour. */
export const CHEER_SHAPES = {
  heart: {
    name: { zh: '送爱心', en: 'Hearts' },
    colour: '#ff4fae',
    path: 'M50 88C20 66 8 48 10 31C12 15 31 9 43 21L50 29L57 21C69 9 88 15 90 31C92 48 80 66 50 88Z',
  },
  star: {
    name: { zh: '撒星星', en: 'Stars' },
    colour: '#ffd566',
    path: 'M50 8L62 37L93 40L69 60L77 91L50 74L23 91L31 60L7 40L38 37Z',
  },
  stick: {
    name: { zh: '荧光棒', en: 'Glow sticks' },
    colour: '#57e6ff',
    path: 'M57 12Q62 3 71 7Q80 12 76 22L56 63L36 54ZM33 60L53 69L43 90Q37 99 28 95Q19 90 23 81Z',
  },
  note: {
    name: { zh: '飘音符', en: 'Notes' },
    colour: '#c9a6ff',
    path: 'M36 14L84 6V66C84 78 74 84 65 82C56 80 54 69 62 63C67 59 72 59 75 60V28L45 33V77C45 89 35 95 26 93C17 91 15 80 23 74C28 70 33 70 36 71Z',
  },
} as const satisfies Record<string, { name: Bilingual; colour: string; path: string }>;

export type CheerShape = keyof typeof CHEER_SHAPES;

/** Every gesture cheers; what it throws is its own. */
export const SHAPE_OF: { readonly [Gesture in GestureId]: CheerShape } = {
  openPalm: 'stick',
  fist: 'star',
  pointUp: 'star',
  victory: 'star',
  thumbsUp: 'star',
  thumbsDown: 'note',
  ok: 'note',
  rock: 'note',
  call: 'note',
  fingerHeart: 'heart',
  handHeart: 'heart',
  prayer: 'heart',
  wave: 'stick',
  swipeLeft: 'stick',
  swipeRight: 'stick',
};

/** As many as can be told apart at a glance, of every kind one. */
const SHOWN: readonly GestureId[] = ['wave', 'fingerHeart', 'victory', 'rock', 'handHeart', 'thumbsUp'];
const MOST_SHOWN = 6;

/** Which gestures are shown to cheer with: those that may be made here. */
export function shownCheers(allowed: readonly GestureId[]): readonly GestureId[] {
  return [...SHOWN, ...allowed]
    .filter((gesture, place, all) => allowed.includes(gesture) && all.indexOf(gesture) === place)
    .slice(0, MOST_SHOWN);
}
