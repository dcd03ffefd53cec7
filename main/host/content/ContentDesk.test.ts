import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultStreetContent } from '../../../contract/streetContent.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { shippedRecipe } from '../../../tests/fixtures/shippedRecipes.ts';
import { ContentDesk } from './ContentDesk.ts';

const contentFolder = fileURLToPath(new URL('../../../assets', import.meta.url));
const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;
const LIGHT_UP = { kind: 'show', id: 'lightUp' } as const;

function newDesk(dataFolder = temporaryFolder()) {
  return new ContentDesk({ contentFolder, dataFolder });
}
const revisionIn = (desk: ContentDesk, named: Parameters<ContentDesk['read']>[0]) =>
  desk.read(named)?.revision ?? null;

describe('the content desk', () => {
  it('has the program’s documents where staff wrote none', () => {
    const desk = newDesk();
    const shows = desk.list('show');
    expect(shows.length).toBeGreaterThanOrEqual(4);
    expect(shows.map(({ id }) => id)).not.toContain('cheers');
    expect(
      shows.every(({ origin, faults, durationMs }) => origin === 'shipped' && !faults[0] && durationMs),
    ).toBe(true);
    for (const kind of ['calendar', 'street'] as const) {
      expect(desk.list(kind)).toMatchObject([{ id: kind, origin: 'shipped', faults: [], savedAtMs: null }]);
    }
    expect(desk.list('idol')).toEqual([]);
    expect(desk.read({ kind: 'calendar', id: 'other' })).toBeNull();
  });

  it('keeps a changed show until it is taken away, and brings it back', () => {
    const dataFolder = temporaryFolder();
    const desk = newDesk(dataFolder);
    const shipped = desk.read(LIGHT_UP);
    const document = { ...(shipped?.document as object), title: { zh: '亮灯', en: 'Lights on' } };
    const saved = desk.save(LIGHT_UP, document, shipped?.revision ?? '');
    expect(saved.kind).toBe('saved');
    const read = newDesk(dataFolder).read(LIGHT_UP);
    expect(read).toEqual({ document, origin: 'changed', revision: saved.kind === 'saved' && saved.revision });
    const removed = desk.remove(LIGHT_UP, read?.revision ?? '');
    expect(desk.read(LIGHT_UP)).toEqual(shipped);
    if (removed.kind !== 'removed') throw new Error('It was not removed');
    expect(desk.restore(LIGHT_UP, removed.version)).toEqual(saved);
    expect(desk.read(LIGHT_UP)).toEqual(read);
  });

  it('overwrites nothing that somebody else saved meanwhile', () => {
    const desk = newDesk();
    const first = revisionIn(desk, CALENDAR);
    const mine = { version: 1, entries: [], waitMinutes: 1 };
    const saved = desk.save(CALENDAR, { ...mine, waitMinutes: 2 }, first);
    expect(saved.kind).toBe('saved');
    const now = revisionIn(desk, CALENDAR) ?? '';
    for (const revision of [first, null, 'nonsense']) {
      expect(desk.save(CALENDAR, mine, revision)).toEqual({ kind: 'changedMeanwhile', revision: now });
      expect(desk.remove(CALENDAR, revision ?? '')).toEqual({ kind: 'changedMeanwhile', revision: now });
    }
    expect(desk.read(CALENDAR)?.document).toMatchObject({ waitMinutes: 2 });
    const gone = { kind: 'show', id: 'gone' } as const;
    expect(desk.save(gone, desk.read(LIGHT_UP)?.document, 'old')).toEqual({
      kind: 'changedMeanwhile',
      revision: '',
    });
    expect(desk.save(gone, desk.read(LIGHT_UP)?.document, '').kind).toBe('saved');
  });

  it('refuses a document with a fault in sentences, and saves nothing of it', () => {
    const desk = newDesk();
    const faulty = { version: 1, entries: [{ kind: 'never' }] };
    const faults = desk.check(CALENDAR, faulty);
    expect(faults[0]).toMatch(/^calendar\.json: entries\.0/);
    expect(desk.save(CALENDAR, faulty, revisionIn(desk, CALENDAR))).toEqual({ kind: 'refused', faults });
    expect(desk.check({ kind: 'idol', id: 'Bad-Name' }, {})).toHaveLength(1);
    expect(desk.list('calendar')[0]?.origin).toBe('shipped');
    const long = desk.check(CALENDAR, 'x'.repeat(100_000));
    expect(long[0]?.length).toBeLessThan(500);
  });

  it('keeps thirty earlier texts, newest first', () => {
    const desk = newDesk();
    for (let waitMinutes = 1; waitMinutes <= 34; waitMinutes++) {
      desk.save(CALENDAR, { version: 1, entries: [], waitMinutes }, revisionIn(desk, CALENDAR));
    }
    const history = desk.history(CALENDAR);
    expect(history).toHaveLength(30);
    desk.restore(CALENDAR, history[0]?.version ?? '');
    expect(desk.read(CALENDAR)?.document).toMatchObject({ waitMinutes: 33 });
    const gone = desk.restore(CALENDAR, '000001-0');
    expect(gone.kind).toBe('refused');
    expect(desk.restore(CALENDAR, '../../calendar').kind).toBe('refused');
  });

  it('tells what is named and missing, without refusing it, and what somebody broke by hand', () => {
    const dataFolder = temporaryFolder();
    const desk = newDesk(dataFolder);
    const entry = { kind: 'at', id: 'late', times: ['21:00'], shows: ['notYet'] };
    expect(desk.save(CALENDAR, { version: 1, entries: [entry] }, revisionIn(desk, CALENDAR)).kind).toBe(
      'saved',
    );
    expect(desk.list('calendar')[0]?.faults).toEqual([
      expect.stringContaining('"notYet", which is not here'),
    ]);
    writeFileSync(join(dataFolder, 'cheers.json'), '{ "version": 1,');
    expect(desk.list('cheers')[0]).toMatchObject({
      origin: 'changed',
      faults: [expect.stringContaining('JSON')],
    });
    expect(desk.read({ kind: 'cheers', id: 'cheers' })?.document).toBe('{ "version": 1,');
    writeFileSync(join(dataFolder, 'cheers.json'), '['.repeat(50_000));
    expect(desk.list('cheers')[0]?.faults).toEqual([expect.stringContaining('nested deeper')]);
  });

  it('says why when nothing can be written, and goes on', () => {
    const dataFolder = temporaryFolder();
    mkdirSync(join(dataFolder, 'content.lock'));
    const desk = newDesk(dataFolder);
    const saved = desk.save(CALENDAR, { version: 1, entries: [] }, revisionIn(desk, CALENDAR));
    expect(saved).toMatchObject({ kind: 'refused', faults: [expect.stringContaining('cannot be locked')] });
    expect(desk.list('calendar')[0]?.origin).toBe('shipped');
  });

  it('takes no idol away who stands on the street', () => {
    const desk = newDesk();
    const recipe = shippedRecipe('xingman');
    const meimei = { kind: 'idol', id: 'meimei' } as const;
    const idol = {
      version: 1,
      zh: '妹妹',
      en: 'Meimei',
      character: 'xingman',
      recipe: { ...recipe, id: 'meimei' },
    };
    expect(desk.save(meimei, idol, null).kind).toBe('saved');
    expect(desk.check({ kind: 'idol', id: 'another' }, idol)[0]).toContain('recipe.id');
    const street = { kind: 'street', id: 'street' } as const;
    const own = desk.read(street)?.revision ?? null;
    const { landmarks, ...rest } = defaultStreetContent();
    const withHer = {
      ...rest,
      landmarks: landmarks.map((one, place) => (place === 0 ? { ...one, idol: 'meimei' } : one)),
    };
    const saved = desk.save(street, withHer, own);
    expect(saved.kind).toBe('saved');
    const revision = revisionIn(desk, meimei) ?? '';
    expect(desk.remove(meimei, revision).kind).toBe('refused');
    desk.remove(street, saved.kind === 'saved' ? saved.revision : '');
    expect(desk.remove(meimei, revision).kind).toBe('removed');
    expect(desk.list('idol')).toEqual([]);
  });
});
