import { expect, it } from 'vitest';
import { beginShow } from '../../../../../domain/shows/editing/beginShow.ts';
import { type Draft, draftOf } from '../../../../../domain/shows/editing/Draft.ts';
import { insertClip } from '../../../../../domain/shows/editing/editClips.ts';
import { editByKey } from './editByKey.ts';
import { laneRows } from './laneRows.ts';

const bare = draftOf(
  beginShow({
    title: { zh: '夜', en: 'Night' },
    song: 'yexing',
    idol: 'yunta',
    manner: 'empty',
    beats: 32,
    parts: [],
    span: null,
  }),
);
const wave = { startBeat: 0, lengthBeats: 4, idol: 'all', motion: 'wave', mirrored: false, blendBeats: 0 };
const { draft, ids } = insertClip(bare, { track: 'motion', clip: { ...wave } as never }, 8, 32) ?? {
  draft: bare,
  ids: [],
};

function after(key: string, { shiftKey = false, altKey = true } = {}, from: Draft = draft) {
  const rows = laneRows(from, ['yunta']);
  const ground = { draft: from, chosen: new Set(ids), rows, beats: 32, snap: 1 };
  const one = from.clips[0];
  if (one === undefined) throw new Error('There is no clip');
  return editByKey(ground, one, { key, altKey, shiftKey });
}

it('moves a clip along its lane and pulls its end', () => {
  expect(after('ArrowRight')?.clips).toMatchObject([{ clip: { startBeat: 9, lengthBeats: 4 } }]);
  expect(after('ArrowLeft', { shiftKey: true })?.clips).toMatchObject([
    { clip: { startBeat: 8, lengthBeats: 3 } },
  ]);
});

it('gives a clip to the idol of the next lane, and stays where there is none', () => {
  const hers = after('ArrowDown');
  expect(hers?.clips).toMatchObject([{ clip: { idol: 'yunta', startBeat: 8 } }]);
  expect(after('ArrowDown', {}, hers ?? bare)).toBe(hers);
  expect(after('ArrowUp', {}, hers ?? bare)?.clips).toMatchObject([{ clip: { idol: 'all' } }]);
});

it('leaves other keys to others', () => {
  expect(after('ArrowRight', { altKey: false })).toBeNull();
  expect(after('a')).toBeNull();
});
