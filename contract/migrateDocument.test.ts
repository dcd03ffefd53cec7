import { describe, expect, it } from 'vitest';
import { type Migration, migrateDocument } from './migrateDocument.ts';

/** Two steps that a menu of long ago went through: its one dish became a list, then prices became numbers of fen. */
const MENU_MIGRATIONS: readonly Migration[] = [
  ({ dish, ...rest }) => ({ ...rest, dishes: [{ name: dish, price: '12.50' }] }),
  ({ dishes, ...rest }) => ({
    ...rest,
    dishes: (dishes as { name: string; price: string }[]).map(({ name, price }) => ({
      name,
      priceFen: Math.round(Number(price) * 100),
    })),
  }),
];

const migrate = (document: unknown) => migrateDocument(document, MENU_MIGRATIONS, 'menu.json');

describe('a document of an older version', () => {
  it('goes through every step from its own version on', () => {
    const newest = { version: 3, table: 4, dishes: [{ name: '面', priceFen: 1250 }] };
    expect(migrate({ version: 1, table: 4, dish: '面' })).toEqual({ ok: true, value: newest });
    expect(migrate({ version: 2, table: 4, dishes: [{ name: '面', price: '12.50' }] })).toEqual({
      ok: true,
      value: newest,
    });
    expect(migrate(newest)).toEqual({ ok: true, value: newest });
  });

  it('is left as it was itself', () => {
    const old = Object.freeze({ version: 1, dish: '面' });
    migrate(old);
    expect(old).toEqual({ version: 1, dish: '面' });
  });
});

describe('a version that cannot be read', () => {
  it.each([
    [4, 'menu.json: version is 4; this program reads up to 3. Update the program on this machine.'],
    [undefined, 'menu.json: version is missing; expected 1 to 3. A new file has "version": 3.'],
    ['2', 'menu.json: version is "2"; expected 1 to 3. A new file has "version": 3.'],
    [0, 'menu.json: version is 0; expected 1 to 3. A new file has "version": 3.'],
    [1.5, 'menu.json: version is 1.5; expected 1 to 3. A new file has "version": 3.'],
  ])('%j is refused with what to do', (version, sentence) => {
    expect(migrate({ version, dish: '面' })).toEqual({ ok: false, error: sentence });
  });

  it('is not asked of what is no document', () => {
    expect(migrate(null)).toEqual({ ok: true, value: null });
    expect(migrate([1])).toEqual({ ok: true, value: [1] });
  });
});
