import { expect, test } from 'vitest';
import { redemptionWords } from './redemptionWords.ts';

const atMs = Date.UTC(2026, 10, 24, 13, 5);

test('only a code that was taken now is good news', () => {
  const kinds = [
    { kind: 'done' },
    { kind: 'alreadyRedeemed', atMs },
    { kind: 'editionEnded', endedAtMs: atMs },
    { kind: 'misspelt' },
    { kind: 'otherEdition' },
  ] as const;
  expect(kinds.map((answer) => redemptionWords(answer, 'Asia/Shanghai').good)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('moments are told by the street’s clocks', () => {
  const told = redemptionWords({ kind: 'alreadyRedeemed', atMs }, 'Asia/Shanghai').text;
  expect(told.zh).toBe('这个码已在 2026年11月24日 21:05 兑换过，不要再发。');
  expect(told.en).toMatch(/Nov 24, 2026, 9:05\sPM/);
});
