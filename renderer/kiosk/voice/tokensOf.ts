import { pinyin } from 'pinyin-pro';
import type { Token } from '../../../domain/voice/Sounds.ts';
import { latinSyllables, pauseOf, syllableOf } from '../../../domain/voice/syllables.ts';

const DIGITS = '零一二三四五六七八九';

/** What a Chinese line sounds like, syllable by syllable; words in Latin letters chatter by their vowels. */
export function tokensOf(text: string): Token[] {
  const spoken = text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
  const tokens: Token[] = [];
  let word = '';
  const endWord = () => {
    if (word !== '') tokens.push(...latinSyllables(word));
    word = '';
  };
  // Whole sentences, for the library knows by the neighbours which of a character's readings is meant.
  for (const { origin, pinyin: reading, isZh } of pinyin(spoken, { type: 'all', toneType: 'num' })) {
    if (/^[A-Za-z]$/.test(origin)) {
      word += origin;
      continue;
    }
    endWord();
    const token = isZh ? syllableOf(reading) : pauseOf(origin);
    if (token !== null) tokens.push(token);
  }
  endWord();
  return tokens;
}
