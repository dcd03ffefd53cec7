import { describe, expect, it } from 'vitest';
import { SONG } from '../tests/fixtures/shows/showArbitrary.ts';
import { readShow } from './show.ts';

const songs = new Map([['trial', SONG]]);
const plain = {
  version: 1,
  title: { zh: '试演', en: 'Trial' },
  song: 'trial',
  formation: { kind: 'duet', idols: ['xingman', 'yunta'] },
  tracks: {},
};
const clip = { startBeat: 0, lengthBeats: 4 };
const wave = { ...clip, motion: 'wave' };

const withTracks = (tracks: object) => ({ ...plain, tracks });

function refusals(document: unknown): readonly string[] {
  const read = readShow(document, 'shows/trial.json', songs);
  return read.ok ? [] : read.error;
}

describe('a show’s file', () => {
  it('may leave out what has a usual value', () => {
    const read = readShow(withTracks({ motion: [wave], camera: [clip] }), 'shows/trial.json', songs);
    expect(read).toMatchObject({
      ok: true,
      value: {
        tracks: {
          motion: [{ ...wave, idol: 'all', mirrored: false, blendBeats: 0.5 }],
          camera: [{ ...clip, crop: 'whole', on: null, push: 0, shake: 0 }],
          effects: [],
        },
      },
    });
  });

  it('may have clips that touch, and clips of different idols and effects at once', () => {
    const tracks = {
      motion: [
        { ...wave, idol: 'xingman' },
        { ...wave, idol: 'yunta', startBeat: 2 },
        { ...wave, idol: 'xingman', startBeat: 4, lengthBeats: 60 },
      ],
      effects: [
        { ...clip, effect: 'lights', level: 1 },
        { ...clip, effect: 'floor', level: 1 },
      ],
    };
    expect(refusals(withTracks(tracks))).toEqual([]);
  });
});

describe('a fault in it is refused with its place, what stands there, what was expected and what to do', () => {
  it.each([
    [
      'a part of the song that is no part',
      { ...plain, span: { startBeat: 8, endBeat: 12 } },
      /^shows\/trial\.json: span\.endBeat is 12; expected beat 16 or later/,
    ],
    [
      'a part that goes past the song',
      { ...plain, span: { startBeat: 8, endBeat: 80 } },
      /^shows\/trial\.json: span\.endBeat is 80; expected beat 64 or earlier/,
    ],
    [
      'an unknown motion',
      withTracks({ motion: [{ ...clip, motion: 'moonwalk' }] }),
      /^shows\/trial\.json: tracks\.motion\.0\.motion is "moonwalk"; allowed: greet, .*graceBow\.$/,
    ],
    [
      'an unknown idol',
      withTracks({ motion: [{ ...wave, idol: 'meimei' }] }),
      /^shows\/trial\.json: tracks\.motion\.0\.idol is "meimei"; allowed: all, xingman, .*lingfei\.$/,
    ],
    [
      'an idol who is not in the show',
      withTracks({ motion: [{ ...wave, idol: 'jinling' }] }),
      /motion\.0\.idol is "jinling"; expected one of xingman, yunta, .*name one of them or add her to a formation\.$/,
    ],
    [
      'clips that overlap on one track',
      withTracks({
        motion: [
          { ...wave, idol: 'xingman', startBeat: 3 },
          { ...wave, idol: 'all' },
        ],
      }),
      /tracks\.motion\.0 is \{.*\}; expected a start at beat 4 or later, where tracks\.motion\.1 ends, and it starts at beat 3; move or shorten one of the two\.$/,
    ],
    [
      'a clip that lies outside of the song',
      withTracks({ cheers: [{ startBeat: 62, lengthBeats: 4, gesture: 'wave' }] }),
      /tracks\.cheers\.0 is \{.*\}; expected an end at beat 64 or earlier, where the song "trial" ends, and it ends at beat 66; shorten it or move it to the front\.$/,
    ],
    [
      'a clip before the song',
      withTracks({ motion: [{ ...wave, startBeat: -1 }] }),
      /tracks\.motion\.0\.startBeat is -1; expected at least 0\.$/,
    ],
    [
      'a blend that is longer than its clip',
      withTracks({ expression: [{ ...clip, expression: 'joy', blendBeats: 5 }] }),
      /tracks\.expression\.0\.blendBeats is 5; expected at most 4, the length of the clip; shorten the blend\.$/,
    ],
    [
      'a duet of one',
      { ...plain, formation: { kind: 'duet', idols: ['yunta', 'yunta'] } },
      /formation\.idols\.1 is "yunta"; expected another idol than the first; name two\.$/,
    ],
    [
      'an unknown formation',
      { ...plain, formation: { kind: 'trio' } },
      /formation\.kind is "trio"; expected "solo", "duet" or "octet"\.$/,
    ],
    ['an unknown song', { ...plain, song: 'silence' }, /song is "silence"; allowed: trial\.$/],
    [
      'a misspelt key',
      { ...plain, tracks: { motoin: [] } },
      /tracks is .*has the unknown key motoin; remove it or correct its name\.$|tracks has the unknown key motoin; remove it or correct its name\.$/,
    ],
    [
      'a newer version',
      { ...plain, version: 2 },
      /version is 2; this program reads up to 1\. Update the program on this machine\.$/,
    ],
    ['no document at all', null, /the show is null; expected object\.$/],
  ])('%s', (_, document, sentence) => {
    const sentences = refusals(document);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });

  it('is found wherever else an idol can be named', () => {
    const strange = {
      camera: [{ ...clip, on: 'jinling' }],
      lyrics: [{ ...clip, singers: ['all', 'jinling'] }],
      expression: [{ ...clip, expression: 'joy', idol: 'jinling' }],
      formation: [{ ...clip, formation: { kind: 'duet', idols: ['yixia', 'yixia'] } }],
    };
    const places = refusals(withTracks(strange)).map((sentence) => sentence.split(' is ')[0]);
    expect(places.sort()).toEqual([
      'shows/trial.json: tracks.camera.0.on',
      'shows/trial.json: tracks.expression.0.idol',
      'shows/trial.json: tracks.formation.0.formation.idols.1',
      'shows/trial.json: tracks.lyrics.0.singers.1',
    ]);
  });
});
