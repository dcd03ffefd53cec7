import type { Bilingual } from '../../language.ts';

export const REDEEM_TEXTS = {
  title: { zh: '兑奖', en: 'Rewards' },
  how: {
    zh: '访客集齐八枚章后，屏幕上会出现兑换码。请输入，核对无误再发奖。',
    en: 'A visitor with all eight stamps is shown a code. Type it here, and hand out the reward when it is taken.',
  },
  label: { zh: '兑换码', en: 'Code' },
  redeem: { zh: '核对并兑换', en: 'Check and redeem' },
  checking: { zh: '正在核对…', en: 'Checking…' },
  clear: { zh: '清空', en: 'Clear' },
  next: { zh: '下一位', en: 'Next visitor' },
  sureTitle: { zh: '确认兑换？', en: 'Redeem this code?' },
  sure: {
    zh: '兑换后不能撤销，这个码也不能再用。',
    en: 'This cannot be undone, and the code cannot be used again.',
  },
  yes: { zh: '确认兑换', en: 'Redeem' },
  no: { zh: '返回', en: 'Back' },
} as const satisfies Record<string, Bilingual>;
