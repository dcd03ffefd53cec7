import { expect, it } from 'vitest';
import { beginShow } from '../../../../../domain/shows/editing/beginShow.ts';
import { draftOf, showOf } from '../../../../../domain/shows/editing/Draft.ts';
import { castOf, readClips } from './clipboard.ts';
import { draftFaults } from './draftFaults.ts';
import { showName } from './showName.ts';

const show = beginShow({
  title: { zh: '夜', en: 'Night' },
  song: 'yexing',
  idol: 'yunta',
  manner: 'lively',
  beats: 64,
  parts: [{ kind: 'chorus', startBeat: 0, endBeat: 64 }],
  span: null,
});
const draft = draftOf(show);
const SONG = { beats: 64 } as Parameters<typeof draftFaults>[1];

it('names a show after its English title, and never as another one', () => {
  expect(showName('Night line, again', [])).toBe('nightLineAgain');
  expect(showName('夜', ['show'])).toBe('show-2');
  expect(showName('2 hearts', [])).toBe('show2Hearts');
});

it('reads copied clips only where they are clips, and for who is here', () => {
  expect(readClips('hello', castOf(draft))).toBeNull();
  expect(readClips('{"version":1}', castOf(draft))).toBeNull();
  const hers = draft.clips.map((one) =>
    one.track === 'motion' ? { ...one, clip: { ...one.clip, idol: 'yunta' as const } } : one,
  );
  const text = JSON.stringify(showOf({ ...draft, clips: hers }));
  const idols = (cast: Parameters<typeof readClips>[1]) =>
    (readClips(text, cast) ?? []).flatMap((one) => (one.track === 'motion' ? [one.clip.idol] : []));
  expect(new Set(idols(['yunta']))).toEqual(new Set(['yunta']));
  expect(new Set(idols(['lingfei']))).toEqual(new Set(['all']));
});

it('says what is to be put right, and where', () => {
  expect(draftFaults(draft, SONG)).toEqual([]);
  const untitled = { ...draft, title: { zh: '', en: 'x' } };
  expect(draftFaults(untitled, SONG)).toMatchObject([
    { clip: null, text: { en: expect.stringContaining('title') } },
  ]);
  const late = draftFaults(draft, { ...SONG, beats: 63 });
  expect(late.every(({ clip }) => clip !== null)).toBe(true);
  expect(late.length).toBeGreaterThan(0);
});
