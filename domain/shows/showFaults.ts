import { IDOL_IDS } from './idolIds.ts';
import { laneOf, sharesLane, TRACKS, type Track } from './lanes.ts';
import {
  type Clip,
  endBeat,
  type Formation,
  idolsIn,
  type Performer,
  SAME_BEAT,
  type Show,
  type SongFacts,
} from './Show.ts';
import { LEAST_SPAN_BEATS } from './showSpan.ts';

/** What a show does that cannot be played: where in the document, and what was expected and helps. */
export type ShowFault = { readonly path: readonly (string | number)[]; readonly message: string };

/** Faults that the document shows by itself. */
export function showFaults(show: Show): readonly ShowFault[] {
  return [
    ...shortSpan(show),
    ...TRACKS.flatMap((track) => overlaps(track, show.tracks[track])),
    ...longBlends(show),
    ...strangers(show),
    ...doubles(show),
  ];
}

/** Faults that show when its song is known. */
export function songFaults(show: Show, song: SongFacts): readonly ShowFault[] {
  return [...lateSpan(show, song), ...lateClips(show, song)];
}

function shortSpan({ span }: Show): ShowFault[] {
  if (span === null || span.endBeat - span.startBeat >= LEAST_SPAN_BEATS) return [];
  const message = `expected beat ${span.startBeat + LEAST_SPAN_BEATS} or later, ${LEAST_SPAN_BEATS} beats after its beginning; let the show end later`;
  return [{ path: ['span', 'endBeat'], message }];
}

function lateSpan({ span, song: name }: Show, song: SongFacts): ShowFault[] {
  if (span === null || span.endBeat <= song.beats + SAME_BEAT) return [];
  const message = `expected beat ${song.beats} or earlier, where the song "${name}" ends; let the show end earlier`;
  return [{ path: ['span', 'endBeat'], message }];
}

function lateClips(show: Show, song: SongFacts): ShowFault[] {
  return Object.entries(show.tracks).flatMap(([track, clips]: [string, readonly Clip[]]) =>
    clips.flatMap((clip, place) =>
      endBeat(clip) <= song.beats + SAME_BEAT
        ? []
        : [
            {
              path: ['tracks', track, place],
              message: `expected an end at beat ${song.beats} or earlier, where the song "${show.song}" ends, and it ends at beat ${endBeat(clip)}; shorten it or move it to the front`,
            },
          ],
    ),
  );
}

function overlaps(track: Track, clips: readonly Clip[]): ShowFault[] {
  const placed = clips
    .map((clip, place) => ({ clip, place, lane: laneOf(track, clip) }))
    .sort((one, other) => one.clip.startBeat - other.clip.startBeat || one.place - other.place);
  return placed.flatMap(({ clip, place, lane }, index) => {
    const before = placed
      .slice(0, index)
      .find(
        (earlier) => sharesLane(earlier.lane, lane) && endBeat(earlier.clip) > clip.startBeat + SAME_BEAT,
      );
    if (before === undefined) return [];
    const message = `expected a start at beat ${endBeat(before.clip)} or later, where tracks.${track}.${before.place} ends, and it starts at beat ${clip.startBeat}; move or shorten one of the two`;
    return [{ path: ['tracks', track, place], message }];
  });
}

function longBlends({ tracks }: Show): ShowFault[] {
  return (['motion', 'expression'] as const).flatMap((track) =>
    tracks[track].flatMap(({ blendBeats, lengthBeats }, place) =>
      blendBeats <= lengthBeats
        ? []
        : [
            {
              path: ['tracks', track, place, 'blendBeats'],
              message: `expected at most ${lengthBeats}, the length of the clip; shorten the blend`,
            },
          ],
    ),
  );
}

/** Clips for idols who are never on the stage in this show. */
function strangers({ formation, tracks }: Show): ShowFault[] {
  const formations = [formation, ...tracks.formation.map((clip) => clip.formation)];
  const cast = new Set(formations.flatMap((one) => idolsIn(one, IDOL_IDS)));
  const check = (idol: Performer | null, path: readonly (string | number)[]): ShowFault[] =>
    idol === null || idol === 'all' || cast.has(idol)
      ? []
      : [
          {
            path,
            message: `expected one of ${[...cast].join(', ')}, who are in a formation of this show; name one of them or add her to a formation`,
          },
        ];
  return [
    ...tracks.motion.flatMap(({ idol }, place) => check(idol, ['tracks', 'motion', place, 'idol'])),
    ...tracks.expression.flatMap(({ idol }, place) => check(idol, ['tracks', 'expression', place, 'idol'])),
    ...tracks.camera.flatMap(({ on }, place) => check(on, ['tracks', 'camera', place, 'on'])),
    ...tracks.lyrics.flatMap(({ singers }, place) =>
      singers.flatMap((idol, index) => check(idol, ['tracks', 'lyrics', place, 'singers', index])),
    ),
  ];
}

function doubles({ formation, tracks }: Show): ShowFault[] {
  const check = (one: Formation, path: readonly (string | number)[]): ShowFault[] =>
    one.kind !== 'duet' || one.idols[0] !== one.idols[1]
      ? []
      : [{ path: [...path, 'idols', 1], message: 'expected another idol than the first; name two' }];
  return [
    ...check(formation, ['formation']),
    ...tracks.formation.flatMap((clip, place) =>
      check(clip.formation, ['tracks', 'formation', place, 'formation']),
    ),
  ];
}
