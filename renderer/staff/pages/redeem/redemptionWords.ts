import type { RedemptionAnswer } from '../../../../contract/staffApi.ts';
import { assertNever } from '../../../../domain/core/assertNever.ts';
import type { Bilingual } from '../../language.ts';

/** Whether the reward is handed out, in one sentence. */
export type RedemptionWords = { readonly good: boolean; readonly text: Bilingual };

export const MISSPELT: RedemptionWords = {
  good: false,
  text: {
    zh: '有一个字符不对，请对着访客的屏幕再看一遍。',
    en: 'One of the characters is wrong. Read the code from the visitor’s screen again.',
  },
};

/** The host did not answer, or could not write it down. */
export const NOT_TAKEN: RedemptionWords = {
  good: false,
  text: {
    zh: '没有收下，请先不要发奖，稍后再试。',
    en: 'The code was not taken. Hand out nothing yet, and try again in a moment.',
  },
};

export function redemptionWords(answer: RedemptionAnswer, timeZone: string): RedemptionWords {
  switch (answer.kind) {
    case 'done':
      return { good: true, text: { zh: '兑换成功，请发放奖品。', en: 'Done: hand out the reward.' } };
    case 'alreadyRedeemed': {
      const at = (language: string) => moment(answer.atMs, timeZone, language);
      return {
        good: false,
        text: {
          zh: `这个码已在 ${at('zh-CN')} 兑换过，不要再发。`,
          en: `This code was redeemed already, on ${at('en')}. Hand out nothing.`,
        },
      };
    }
    case 'editionEnded': {
      const at = (language: string) => moment(answer.endedAtMs, timeZone, language);
      return {
        good: false,
        text: {
          zh: `活动已于 ${at('zh-CN')} 结束，不再兑奖。`,
          en: `The edition ended on ${at('en')}; rewards are not handed out any more.`,
        },
      };
    }
    case 'misspelt':
      return MISSPELT;
    case 'otherEdition':
      return {
        good: false,
        text: {
          zh: '这不是本届活动的兑换码，不要发奖。',
          en: 'This is no code of this edition. Hand out nothing.',
        },
      };
    default:
      return assertNever(answer, 'RedemptionAnswer');
  }
}

function moment(atMs: number, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    atMs,
  );
}
