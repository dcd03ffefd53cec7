import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../contract/events.ts';
import { epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { TABLE_NAMES, TABLES } from '../../../domain/statistics/tables/tables.ts';
import {
  EVENING_MS,
  eveningStore,
  numberedId as id,
  KIOSK_ID,
  type Told,
} from '../../../tests/fixtures/host/eveningStore.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { openStore } from '../store/openStore.ts';
import { type ExportRequest, exportFigures } from './exportFigures.ts';

const visit = id(900);
const cutOff = id(901);
const evening: readonly Told[] = [
  [0, { type: 'kioskStarted', landmarkId: 'northPlaza', version: '1' }],
  [1, { type: 'sightChanged', sight: 'seeing', reason: null }],
  [9, { type: 'visitStarted', visitId: visit, landmarkId: 'northPlaza', by: 'face' }],
  [13, { type: 'gestureMade', visitId: visit, gesture: 'wave', by: 'hand', score: 0.96789 }],
  [
    13,
    {
      type: 'checkedIn',
      visitId: visit,
      landmarkId: 'northPlaza',
      idolId: 'xingman',
      gesture: 'wave',
      by: 'hand',
    },
  ],
  [40, { type: 'visitEnded', visitId: visit, dwellMs: 31_040, mostPeople: 2, engaged: true, end: 'left' }],
  [60, { type: 'peopleCounted', people: 2 }],
  [100, { type: 'visitStarted', visitId: cutOff, landmarkId: 'northPlaza', by: 'touch' }],
  [7200, { type: 'kioskStarted', landmarkId: 'northPlaza', version: '1' }],
  [7300, { type: 'incident', what: '=cmd()', detail: '上海 "quoted"' }],
];

const filled = (told = evening) => eveningStore(told);

async function text(
  request: Partial<ExportRequest> & Pick<ExportRequest, 'dataFolder' | 'what'>,
): Promise<string> {
  let written = '';
  const out = new Writable({
    write(piece, _encoding, done) {
      written += String(piece);
      done();
    },
  });
  expectOk(
    await exportFigures({ format: 'csv', out, nowMs: EVENING_MS + 3 * 3_600_000, ...request }),
    'the export is possible',
  );
  return written;
}

describe('an export', () => {
  it('of check-ins has one row each, in the street’s time', async () => {
    const { dataFolder } = await filled();
    expect(await text({ dataFolder, what: 'check-ins' })).toBe(
      [
        'check_in_id,time,date,hour,landmark_id,landmark_zh,landmark_en,idol,idol_zh,gesture,gesture_zh,by,visit_id,kiosk_id,companion',
        `${id(5)},2026-11-24T21:05:13+08:00,2026-11-24,21,northPlaza,步行街北广场,North Plaza,xingman,星漫,wave,挥手,hand,${visit},${KIOSK_ID},false`,
        '',
      ].join('\n'),
    );
  });

  it('of visits has their dwell time, and says of which the end is not known', async () => {
    const { dataFolder } = await filled();
    expect(await text({ dataFolder, what: 'visits' })).toBe(
      [
        'visit_id,time,date,hour,landmark_id,landmark_zh,landmark_en,noticed_by,dwell_seconds,people,engaged,gestures,checked_in,outcome,kiosk_id',
        `${visit},2026-11-24T21:05:09+08:00,2026-11-24,21,northPlaza,步行街北广场,North Plaza,face,31,2,true,1,true,left,${KIOSK_ID}`,
        `${cutOff},2026-11-24T21:06:40+08:00,2026-11-24,21,northPlaza,步行街北广场,North Plaza,touch,,,false,0,false,interrupted,${KIOSK_ID}`,
        '',
      ].join('\n'),
    );
  });

  it('of gestures and of a summary', async () => {
    const { dataFolder } = await filled();
    expect(await text({ dataFolder, what: 'gestures' })).toBe(
      [
        'gesture_id,time,date,hour,gesture,gesture_zh,by,score,visit_id,kiosk_id',
        `${id(4)},2026-11-24T21:05:13+08:00,2026-11-24,21,wave,挥手,hand,0.968,${visit},${KIOSK_ID}`,
        '',
      ].join('\n'),
    );
    expect(await text({ dataFolder, what: 'summary' })).toBe(
      [
        'span,date,hour,visits,engaged_visits,interrupted_visits,people,most_in_view,dwell_median_seconds,dwell_p90_seconds,check_ins,gestures,uptime_minutes,camera_minutes,passers_by,noticed,capture_rate,engagement_rate,checked_in_visits,check_in_rate,stamps,passes_issued,seen_again,completed,completion_rate,redeemed,open_minutes,uptime_share,camera_share,staff_minutes,staff_visits',
        'total,,,2,1,1,3,2,31,31,1,1,3.3,1.7,0,0,,0.5,1,0.5,0,0,0,0,,0,121.7,0.0274,0.0136,0,0',
        'day,2026-11-24,,2,1,1,3,2,31,31,1,1,3.3,1.7,0,0,,0.5,1,0.5,0,0,0,0,,0,121.7,0.0274,0.0136,0,0',
        'hour,2026-11-24,21,2,1,1,3,2,31,31,1,1,1.7,1.7,0,0,,0.5,1,0.5,0,0,0,0,,0,55,0.0303,0.03,0,0',
        // Nothing was recorded in this hour, in which the kiosk should have been open: that is told.
        'hour,2026-11-24,22,0,0,0,0,0,,,0,0,0,0,0,0,,,0,,0,0,0,0,,0,60,0,0,0,0',
        'hour,2026-11-24,23,0,0,0,0,0,,,0,0,1.7,0,0,0,,,0,,0,0,0,0,,0,6.7,0.25,0,0,0',
        '',
      ].join('\n'),
    );
  });

  it('of events is all that was kept, in the order of recording', async () => {
    const { dataFolder } = await filled();
    const lines = (await text({ dataFolder, what: 'events' })).split('\n');
    expect(lines).toHaveLength(evening.length + 2);
    // The kiosk is known and its database new: it numbers on from the seconds since 1970.
    const sequence = EVENING_MS / 1000 + 7;
    expect(lines[7]).toBe(
      `${id(7)},2026-11-24T21:06:00+08:00,${EVENING_MS + 60_000},${KIOSK_ID},${sequence},peopleCounted,,"{""type"":""peopleCounted"",""people"":2}"`,
    );
  });

  it('of an empty store has its head', async () => {
    const { dataFolder } = await filled([]);
    for (const what of TABLE_NAMES) {
      const head = TABLES[what].columns.map(({ name }) => name).join(',');
      expect((await text({ dataFolder, what })).split('\n')[0]).toBe(head);
    }
  });

  it('as JSON carries the meaning of every column', async () => {
    const { dataFolder } = await filled();
    for (const what of TABLE_NAMES) {
      const parsed = JSON.parse(await text({ dataFolder, what, format: 'json', from: '2026-11-24' }));
      expect(parsed).toMatchObject({ what, timeZone: 'Asia/Shanghai', from: '2026-11-24', to: null });
      for (const row of parsed.rows) expect(Object.keys(row)).toEqual(Object.keys(parsed.definitions));
    }
    const { rows } = JSON.parse(await text({ dataFolder, what: 'visits', format: 'json' }));
    expect(rows[1]).toMatchObject({ dwell_seconds: null, engaged: false, outcome: 'interrupted' });
  });

  it('as a workbook of too many rows is refused with advice, and leaves no file', async () => {
    const many: Told[] = Array.from({ length: 50_001 }, (_, index) => [
      index,
      { type: 'peopleCounted', people: 1 },
    ]);
    const { dataFolder } = await filled(many);
    const out = join(dataFolder, 'events.xlsx');
    const refused = await exportFigures({
      dataFolder,
      what: 'events',
      format: 'xlsx',
      out,
      nowMs: EVENING_MS,
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'impossible' } });
    expect(!refused.ok && refused.error.sentence).toMatch(/more than 50000 rows.*--format csv/);
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('events'))).toEqual([]);
  });

  it('into a file begins with a byte order mark for spreadsheets; no cell is run as a formula', async () => {
    const { dataFolder } = await filled();
    const out = join(dataFolder, 'visits.csv');
    await exportFigures({ dataFolder, what: 'visits', format: 'csv', out, nowMs: EVENING_MS });
    const written = readFileSync(out, 'utf8');
    expect(written.charCodeAt(0)).toBe(0xfeff);
    expect(written.slice(1)).toBe(await text({ dataFolder, what: 'visits' }));
  });

  it('works while the kiosk is running, after it has stopped, and again when it runs', async () => {
    const { dataFolder, opened } = await filled();
    const rows = async () => (await text({ dataFolder, what: 'check-ins' })).trim().split('\n').length - 1;
    expect(await rows()).toBe(1);
    opened.dispose();
    expect(await rows()).toBe(1);
    const again = expectOk(
      await openStore(dataFolder, { now: () => epochMilliseconds(EVENING_MS) }),
      'it opens again',
    );
    await again.store.record(
      { ...(evening[4]![1] as EventBody & { type: 'checkedIn' }), visitId: id(902) },
      EVENING_MS,
    );
    expect(await rows()).toBe(2);
    again.dispose();
  });
});

describe('a period', () => {
  const rowsOf = async (dataFolder: string, from?: string, to?: string) =>
    (await text({ dataFolder, what: 'events', from, to })).trim().split('\n').length - 1;

  it('includes its last day whole, but not the moment at its end', async () => {
    const { dataFolder } = await filled();
    expect(await rowsOf(dataFolder, '2026-11-24', '2026-11-24')).toBe(evening.length);
    expect(await rowsOf(dataFolder, '2026-11-25')).toBe(0);
    expect(await rowsOf(dataFolder, undefined, '2026-11-23')).toBe(0);
    expect(await rowsOf(dataFolder, '2026-11-24T21:05:13', '2026-11-24T21:05:40')).toBe(2);
    expect(await rowsOf(dataFolder, '2026-11-24 21:05', '2026-11-24T21:06')).toBe(6);
    expect(await rowsOf(dataFolder, '2026-11-24T13:05:13Z', '2026-11-24T21:05:40+08:00')).toBe(2);
  });

  it('has a visit that began in it with its end, which came later', async () => {
    const { dataFolder } = await filled();
    const visits = await text({
      dataFolder,
      what: 'visits',
      from: '2026-11-24T21:05',
      to: '2026-11-24T21:05:10',
    });
    expect(visits).toContain(',31,2,true,');
    expect(visits.trim().split('\n')).toHaveLength(2);
  });

  it('follows the zone of the configuration', async () => {
    const { dataFolder } = await filled();
    writeFileSync(join(dataFolder, 'starstreet.jsonc'), '{ "timeZone": "America/New_York" }');
    expect(await text({ dataFolder, what: 'check-ins' })).toContain(
      '2026-11-24T08:05:13-05:00,2026-11-24,8,',
    );
  });

  it.each([
    ['yesterday', undefined, '--from yesterday is no day or moment; expected one like 2026-11-24'],
    ['2026-02-30', undefined, '--from 2026-02-30 is no day'],
    [undefined, '24.11.2026', '--to 24.11.2026 is no day'],
    ['2026-11-25', '2026-11-24', '--from 2026-11-25 lies after --to 2026-11-24'],
  ])('from %s to %s is refused as wrong', async (from, to, sentence) => {
    const { dataFolder } = await filled([]);
    const refused = await exportFigures({
      dataFolder,
      what: 'visits',
      format: 'csv',
      from,
      to,
      out: process.stdout,
      nowMs: 0,
    });
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'wrongUsage', sentence: expect.stringContaining(sentence) },
    });
  });
});

describe('an export that cannot be', () => {
  const request = { what: 'visits', format: 'csv', nowMs: EVENING_MS } as const;

  it('says that there is no database, and makes none', async () => {
    const dataFolder = temporaryFolder();
    const refused = await exportFigures({ ...request, dataFolder, out: join(dataFolder, 'out.csv') });
    expect(!refused.ok && refused.error.sentence).toContain(`There is no database in ${dataFolder}`);
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  it('says that the database is damaged, and leaves it alone', async () => {
    const dataFolder = temporaryFolder();
    writeFileSync(join(dataFolder, 'starstreet.sqlite'), 'rain got in '.repeat(1000));
    const refused = await exportFigures({ ...request, dataFolder, out: join(dataFolder, 'out.csv') });
    expect(!refused.ok && refused.error.sentence).toContain('is damaged');
    expect(readdirSync(dataFolder)).toEqual(['starstreet.sqlite']);
  });

  it('says that the place cannot be written', async () => {
    const { dataFolder } = await filled();
    const nowhere = await exportFigures({
      ...request,
      dataFolder,
      out: join(dataFolder, 'nowhere', 'out.csv'),
    });
    expect(!nowhere.ok && nowhere.error.sentence).toMatch(
      /out\.csv could not be written \(its folder does not exist\)/,
    );
  });

  it('of a configuration with a mistake says where', async () => {
    const { dataFolder } = await filled();
    writeFileSync(join(dataFolder, 'starstreet.jsonc'), '{ "timeZome": "UTC" }');
    const refused = await exportFigures({ ...request, dataFolder, out: process.stdout });
    expect(!refused.ok && refused.error.sentence).toContain(
      ':1:3: timeZome: unknown key; did you mean "timeZone"?',
    );
  });
});
