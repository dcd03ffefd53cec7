import type { Bilingual } from '../OverlayModel.ts';

/** What the overlay says while a show is on. */
export const SHOW_TEXTS = {
  onAir: { zh: '演出中', en: 'Live' },
  nowPlaying: { zh: '好戏开场', en: 'On stage now' },
  cheer: { zh: '比手势，一起应援', en: 'Cheer with a gesture' },
  together: { zh: '一起来！', en: 'All together!' },
  answered: { zh: '太棒了！', en: 'You did it!' },
  thanks: { zh: '谢谢你们！', en: 'Thank you!' },
  nextTime: { zh: '下一场，和我们一起唱', en: 'Sing along with us next time' },
} as const satisfies Record<string, Bilingual>;

/** How often the street cheered. */
export const cheersText = (cheers: number): Bilingual => ({
  zh: `全场应援 ${cheers} 次`,
  en: cheers === 1 ? 'One cheer from the street' : `${cheers} cheers from the street`,
});
