import { expect, it } from 'vitest';
import { beginShow } from './beginShow.ts';
import { draftOf, laneOfClip, showOf } from './Draft.ts';
import { insertClip } from './editClips.ts';
import { moveToLane } from './moveToLane.ts';

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
const motion = (idol: 'all' | 'yunta', startBeat: number) => ({
  track: 'motion' as const,
  clip: { startBeat, lengthBeats: 8, idol, motion: 'wave' as const, mirrored: false, blendBeats: 0.5 },
});
const one = insertClip(bare, motion('yunta', 0), 4, 32);
const [id = ''] = one?.ids ?? [];

it('gives a clip to somebody else, and moves it along', () => {
  const moved = moveToLane(one?.draft ?? bare, new Set([id]), 'all', 2, 32);
  expect(moved?.byBeats).toBe(2);
  expect(showOf(moved?.draft ?? bare).tracks.motion).toMatchObject([{ idol: 'all', startBeat: 6 }]);
});

it('goes where there is room, and nowhere where there is none', () => {
  const both = insertClip(one?.draft ?? bare, motion('all', 0), 12, 32);
  const lights = { startBeat: 0, lengthBeats: 32, effect: 'lasers' as const, level: 1, colour: '#ffffff' };
  const full = [
    { track: 'effects' as const, clip: { ...lights, fadeBeats: 0, pulse: 'none' as const } },
    {
      track: 'effects' as const,
      clip: { ...lights, effect: 'floor' as const, fadeBeats: 0, pulse: 'none' as const },
    },
  ].reduce((draft, effect) => insertClip(draft, effect, 0, 32)?.draft ?? draft, both?.draft ?? bare);
  const moved = moveToLane(full, new Set([id]), 'all', 8, 32);
  expect(moved?.byBeats).toBe(0);
  const lasers = full.clips.find((clip) => laneOfClip(clip) === 'lasers')?.id ?? '';
  expect(moveToLane(full, new Set([lasers]), 'floor', 0, 32)).toBeNull();
  expect(moveToLane(full, new Set([lasers]), 'confetti', 0, 32)).not.toBeNull();
  expect(moveToLane(full, new Set([lasers, id]), 'confetti', 0, 32)).toBeNull();
});
