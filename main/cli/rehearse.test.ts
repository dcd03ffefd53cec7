import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { runRehearse } from './rehearse/runRehearse.ts';
import type { RehearseFlags } from './rehearse.ts';

const ENTRY = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const refuse = (sentence: string): never => {
  throw new Error(sentence);
};

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A data folder with these files, rehearsed for a Wednesday and a Thursday. */
function rehearse(files: Record<string, unknown>, flags: RehearseFlags = {}) {
  const data = temporaryFolder();
  mkdirSync(join(data, 'shows'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(data, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  printed = '';
  const fine = runRehearse({ from: '2026-11-25', to: '2026-11-26', data, ...flags }, refuse);
  return { fine, printed };
}

type Plain = {
  fine: boolean;
  days: {
    date: string;
    openMinutes: number;
    showMinutes: number;
    longestBlankMinutes: number;
    plays: { show: string; start: { at: string; time: string }; waitedMs: number; cutBy: string | null }[];
    skipped: { show: string; reason: string }[];
  }[];
  problems: { date: string | null; kind: string; sentence: string }[];
};
function rehearseAsJson(files: Record<string, unknown>, flags: RehearseFlags = {}): Plain {
  const { fine, printed: text } = rehearse(files, { ...flags, json: true });
  const plain = JSON.parse(text) as Plain;
  expect(plain.fine).toBe(fine);
  return plain;
}

const at = (id: string, time: string, rest: object = {}) => ({
  kind: 'at',
  id,
  times: [time],
  shows: ['lightUp'],
  ...rest,
});
const calendar = (...entries: object[]) => ({ version: 1, entries });

describe('starstreet rehearse', () => {
  it('finds nothing to put right in what the program brings: three shows a day, all four in turn', () => {
    const { fine, days } = rehearseAsJson({});
    expect(fine).toBe(true);
    expect(days.map(({ plays }) => plays.map(({ start }) => start.time))).toEqual([
      ['12:00', '18:00', '20:00'],
      ['12:00', '18:00', '20:00'],
    ]);
    expect(new Set(days.flatMap(({ plays }) => plays.map(({ show }) => show))).size).toBe(4);
    expect(days[0]?.plays[0]?.start.at).toBe('2026-11-25T04:00:00.000Z');
    expect(days[0]).toMatchObject({ openMinutes: 1440, longestBlankMinutes: 720 });
  });

  it('ends with 0 when nothing is to be put right, else with 1', () => {
    const data = temporaryFolder();
    const code = () => {
      const days = ['--from', '2026-11-25', '--to', '2026-11-25', '--data', data];
      return spawnSync(process.execPath, [ENTRY, 'rehearse', ...days], { encoding: 'utf8' }).status;
    };
    expect(code()).toBe(0);
    writeFileSync(
      join(data, 'calendar.json'),
      JSON.stringify(calendar(at('gone', '12:00', { shows: ['gone'] }))),
    );
    expect(code()).toBe(1);
  });

  it('tells people what plays when, quiet hours and camera-off hours with it', () => {
    const hours = {
      quietHours: [{ from: '19:00', to: '23:00', volume: 0.3 }],
      cameraOffHours: [{ from: '19:30', to: '21:00' }],
    };
    const { printed: text } = rehearse({
      'calendar.json': { ...calendar(at('evening', '20:00')), ...hours },
    });
    expect(text).toContain('2026-11-25 wed  open 24 h 0 min, shows 2 min');
    expect(text).toMatch(
      / {2}20:00–20:01 {2}lightUp {2}亮起来.* quiet hours: volume 0\.3 at most {2}camera off/,
    );
    expect(text).toMatch(/Nothing is to be put right\.\n$/);
  });

  it('reports what overlaps, what loses, what is cut and what would wait too long', () => {
    const { problems, days } = rehearseAsJson({
      'calendar.json': {
        ...calendar(
          at('first', '12:00'),
          at('low', '12:00'),
          at('late', '12:01'),
          at('evening', '18:00', { priority: 2 }),
          { kind: 'interrupt', id: 'news', date: '2026-11-25', time: '18:01', show: 'nightLine' },
          at('never', '18:01'),
        ),
        waitMinutes: 1,
      },
    });
    const told = problems.filter(({ date }) => date === '2026-11-25').map(({ sentence }) => sentence);
    expect(told).toEqual([
      '"lightUp" at 12:00 (entry "low") loses to another show of that moment; give them different times.',
      '"lightUp" at 18:01 (entry "never") loses to another show of that moment; give them different times.',
      '"lightUp" at 12:01 (entry "late") overlaps the show before it and begins 1 min late; move one of the two.',
      '"lightUp" at 18:00 (entry "evening") is ended at 18:01 by the interrupt "news"; move one of the two.',
    ]);
    expect(days[0]?.plays.map(({ show, cutBy }) => [show, cutBy])).toEqual([
      ['lightUp', null],
      ['lightUp', null],
      ['lightUp', 'news'],
      ['nightLine', null],
    ]);
    const impatient = { ...calendar(at('first', '12:00'), at('late', '12:01')), waitMinutes: 0 };
    expect(rehearseAsJson({ 'calendar.json': impatient }).problems[0]).toMatchObject({
      kind: 'conflict',
      sentence: expect.stringContaining('would wait longer than 0 minutes for another show to end'),
    });
  });

  it('reports shows in closed hours, beyond closing time, and days without any', () => {
    const { problems, days } = rehearseAsJson({
      'starstreet.jsonc': '{ "openingHours": { "from": "10:00", "to": "20:00" } }',
      'calendar.json': calendar(
        at('night', '21:00', { weekdays: ['thu'] }),
        at('last', '19:59', { weekdays: ['wed'] }),
      ),
    });
    expect(problems.map(({ date, kind, sentence }) => `${date} ${kind}: ${sentence}`)).toEqual([
      '2026-11-25 closed: "lightUp" at 19:59 (entry "last") goes on after closing time, until 20:00; begin earlier.',
      '2026-11-26 closed: "lightUp" at 21:00 (entry "night") falls into hours in which the street is closed; move it, or open longer.',
      '2026-11-26 blank: No show plays, though the street is open for 600 minutes; add an entry for this day.',
    ]);
    expect(days[0]).toMatchObject({ openMinutes: 600, showMinutes: 1, longestBlankMinutes: 599 });
  });

  it('checks every show, staff’s before the program’s, and names those that the calendar wants in vain', () => {
    const show = {
      version: 1,
      title: { zh: '我们的', en: 'Ours' },
      song: 'yexing',
      formation: { kind: 'octet' },
      tracks: {},
    };
    const { problems, days } = rehearseAsJson({
      'shows/ours.json': show,
      'shows/lightUp.json': { ...show, song: 'silence' },
      'shows/half.json': '{ "version": 1,',
      'shows/bad name.json': show,
      'calendar.json': calendar(
        at('noon', '12:00', { shows: ['ours'] }),
        at('gone', '13:00', { shows: ['forgotten'] }),
        at('faulty', '14:00'),
      ),
    });
    const content = problems.filter(({ date }) => date === null).map(({ sentence }) => sentence);
    expect(content).toHaveLength(3);
    expect(content[0]).toMatch(/bad name\.json: expected a name of letters and digits.*rename it\.$/);
    expect(content[1]).toMatch(
      /half\.json: expected JSON \(.*\); correct it or put an earlier copy in its place\.$/,
    );
    expect(content[2]).toMatch(
      /lightUp\.json: song is "silence"; allowed: dengxia, liangqilai, xiaoluosi, yexing\.$/,
    );
    expect(days[0]?.plays.map(({ show: name }) => name)).toEqual(['ours']);
    expect(days[0]?.skipped).toMatchObject([
      { show: 'forgotten', reason: 'noContent' },
      { show: 'lightUp', reason: 'noContent' },
    ]);
    expect(problems.filter(({ date }) => date === '2026-11-25')).toHaveLength(2);
  });

  it('follows the clocks of the zone over a night on which they jump', () => {
    const files = {
      'starstreet.jsonc': '{ "timeZone": "America/New_York" }',
      'calendar.json': calendar(at('skipped', '02:30')),
    };
    const { days } = rehearseAsJson(files, { from: '2026-03-08', to: '2026-03-09' });
    expect(days.map(({ openMinutes, plays }) => [openMinutes, plays[0]?.start])).toEqual([
      [23 * 60, { at: '2026-03-08T07:00:00.000Z', time: '03:00' }],
      [24 * 60, { at: '2026-03-09T06:30:00.000Z', time: '02:30' }],
    ]);
  });

  it('says in a sentence what it cannot read', () => {
    expect(() => rehearse({}, { from: 'soon' })).toThrow('expected two days, like --from');
    expect(() => rehearse({}, { from: '2026-11-27' })).toThrow(/lies after --to/);
    expect(() => rehearse({}, { from: '2026-02-30' })).toThrow(/is no day/);
    expect(() => rehearse({}, { to: '2062-11-26' })).toThrow('expected at most 400 days');
    expect(() => rehearse({ 'calendar.json': '{' })).toThrow(/calendar\.json: expected JSON/);
    expect(() => rehearse({ 'calendar.json': calendar(at('a', '24:30')) })).toThrow(
      /entries\.0\.times\.0 is "24:30"; expected a time like "18:00"/,
    );
    expect(() => rehearse({ 'starstreet.jsonc': '{ "timeZone": "Mars" }' })).toThrow(/timeZone/);
  });
});
