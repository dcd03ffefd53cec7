import { expect, it } from 'vitest';
import { eventWords, momentWords, restoredWords, sizeWords } from './backupWords.ts';

it('tells sizes so that they can be compared with a stick', () => {
  expect([0, 999, 340_400, 999_999, 12_460_000, 840_000_000].map(sizeWords)).toEqual([
    ...['1 kB', '1 kB', '340 kB', '1000 kB', '12.5 MB', '840 MB'],
  ]);
});

it('tells moments on the clocks of the street', () => {
  const atMs = Date.UTC(2026, 10, 24, 16, 30);
  expect(momentWords(atMs, 'Asia/Shanghai', 'zh-CN')).toMatch(/11月25日.*00:30/);
  expect(momentWords(atMs, 'Asia/Shanghai', 'en')).toMatch(/Nov 25.*12:30/);
});

it('tells what comes and what came', () => {
  expect(eventWords({ inFile: 1200, newHere: 0, fault: null })).toEqual({
    zh: '1,200 条都已经有了',
    en: 'all 1,200 are here already',
  });
  expect(eventWords({ inFile: 1200, newHere: 7, fault: null }).en).toBe('1,200 in it; 7 will be added');
  expect(restoredWords(1, 1).en).toBe('Restored: 1 document, and 1 event added.');
  expect(restoredWords(2, 14_000).zh).toBe('已恢复：2 项内容，补上 14,000 条事件。');
});
