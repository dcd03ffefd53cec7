import { describe, expect, it } from 'vitest';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import { characterOf, idolChoices } from './idolChoices.ts';

const MEIMEI = { id: 'meimei', zh: '美美', en: 'Meimei', character: 'yunta' } as const;

describe('who could stand there', () => {
  it('is one of the eight or of the studio', () => {
    const choices = idolChoices('yunta', [MEIMEI]);
    expect(choices.map(({ id }) => id)).toEqual([...IDOL_IDS, 'meimei']);
    expect(choices.at(-1)).toMatchObject({ kind: 'studio', name: { zh: '美美' } });
  });

  it('is also whoever is named there and was taken away, so that it is seen', () => {
    expect(idolChoices('linlin', [MEIMEI]).at(-1)).toMatchObject({ id: 'linlin', kind: 'gone' });
    expect(idolChoices('meimei', [MEIMEI]).some(({ kind }) => kind === 'gone')).toBe(false);
  });

  it('has the character of one of the eight', () => {
    expect(characterOf('meimei', [MEIMEI])).toBe('yunta');
    expect(characterOf('jinling', [])).toBe('jinling');
    expect(characterOf('linlin', [MEIMEI])).toBeNull();
    expect(characterOf('toString', [])).toBeNull();
  });
});
