import type { Bilingual } from '../language.ts';

export const FRAME_TEXTS = {
  title: { zh: '星街后台', en: 'Star Street console' },
  menu: { zh: '菜单', en: 'Menu' },
  leave: { zh: '退出', en: 'Sign out' },
  leaveScreen: { zh: '退出并返回星街', en: 'Sign out, back to the street' },
  unreachable: {
    zh: '连不上服务，正在重试；页面上的数字可能已不是最新。',
    en: 'The service does not answer; trying again. What is shown may be out of date.',
  },
} as const satisfies Record<string, Bilingual>;
