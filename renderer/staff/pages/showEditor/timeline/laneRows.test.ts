import { expect, it } from 'vitest';
import { beginShow } from '../../../../../domain/shows/editing/beginShow.ts';
import { draftOf } from '../../../../../domain/shows/editing/Draft.ts';
import { laneRows, neighbour } from './laneRows.ts';

const rows = laneRows(
  draftOf(
    beginShow({
      title: { zh: '夜', en: 'Night' },
      song: 'yexing',
      idol: 'yunta',
      manner: 'calm',
      beats: 32,
      span: null,
      parts: [
        { kind: 'verse', startBeat: 0, endBeat: 16 },
        { kind: 'chorus', startBeat: 16, endBeat: 32 },
      ],
    }),
  ),
  ['yunta'],
);
const clipsIn = (key: string) => (rows.find((row) => row.key === key)?.clips ?? []).map(({ id }) => id);

it('has a lane for everybody and for each of the cast, and every clip in one', () => {
  expect(rows.map(({ key }) => key)).toContain('motion yunta');
  expect(rows.filter(({ track }) => track === 'effects')).toHaveLength(5);
  expect(clipsIn('motion all')).toHaveLength(4);
});

it('leads the arrow keys along a lane and to the nearest clip of the next one', () => {
  const [first, second, , last] = clipsIn('motion all');
  const [face, refrainFace] = clipsIn('expression all');
  expect(neighbour(rows, first ?? '', 'right')).toBe(second);
  expect(neighbour(rows, first ?? '', 'left')).toBeNull();
  expect(neighbour(rows, first ?? '', 'last')).toBe(last);
  expect(neighbour(rows, first ?? '', 'down')).toBe(face);
  expect(neighbour(rows, last ?? '', 'down')).toBe(refrainFace);
  expect(neighbour(rows, refrainFace ?? '', 'up')).toBe(clipsIn('motion all')[2]);
  expect(neighbour(rows, first ?? '', 'up')).toBeNull();
});
