import type { Bilingual } from '../language.ts';

export const DOOR_TEXTS = {
  title: { zh: '星街后台', en: 'Star Street console' },
  enterPin: { zh: '请输入工作人员密码', en: 'Enter the staff PIN' },
  pinLabel: { zh: '密码（4 到 12 位数字）', en: 'PIN (4 to 12 digits)' },
  enter: { zh: '进入', en: 'Sign in' },
  erase: { zh: '删除', en: 'Delete' },
  back: { zh: '返回星街', en: 'Back to the street' },
  looking: { zh: '正在核对…', en: 'Checking…' },
  away: { zh: '服务没有回应，请稍后再试。', en: 'The service did not answer. Try again in a moment.' },
} as const satisfies Record<string, Bilingual>;

export const NO_PIN_TEXT: Bilingual = {
  zh: '还没有设置密码。请在这台机器上运行：npx starstreet pin',
  en: 'No PIN is set yet. On this machine, run: npx starstreet pin',
};

export function wrongPinText(triesLeft: number): Bilingual {
  return {
    zh: `密码不对，还可以试 ${triesLeft} 次。`,
    en: `That is not the PIN. ${triesLeft === 1 ? 'One try' : `${triesLeft} tries`} left before a pause.`,
  };
}

/** `seconds` that are left of the pause. */
export function lockedText(seconds: number): Bilingual {
  const minutes = Math.ceil(seconds / 60);
  const zh = seconds < 90 ? `${seconds} 秒` : `${minutes} 分钟`;
  const en = seconds < 90 ? `${seconds} s` : `${minutes} minutes`;
  return { zh: `错误次数过多，请等 ${zh} 再试。`, en: `Too many wrong tries. Wait ${en}, then try again.` };
}
