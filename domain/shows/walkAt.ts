import { assertNever } from '../core/assertNever.ts';
import { DUET, OCTET, SOLO, WINGS } from '../idols/formations/formations.ts';
import type { StagePlace } from '../idols/formations/Spot.ts';
import { smoothStep } from '../idols/sources/ease.ts';
import type { IdolId } from '../landmarks/landmarks.ts';
import type { Formation, FormationClip } from './Show.ts';
import type { StageWalk } from './StageState.ts';

/**
 * Where an idol is at a beat. Who comes or goes walks from or to the wings.
 * @param changes of the formation, by time
 */
export function walkAt(
  first: Formation,
  changes: readonly FormationClip[],
  idol: IdolId,
  beat: number,
): StageWalk {
  let from = placeIn(first, idol);
  let to = from;
  let share = 1;
  for (const clip of changes) {
    if (clip.startBeat > beat) break;
    from = to;
    to = placeIn(clip.formation, idol);
    share = smoothStep(Math.min(1, (beat - clip.startBeat) / clip.lengthBeats));
  }
  return { from, to, share };
}

function placeIn(formation: Formation, idol: IdolId): StagePlace {
  switch (formation.kind) {
    case 'solo':
      return formation.idols[0] === idol ? SOLO : WINGS;
    case 'duet':
      if (formation.idols[0] === idol) return DUET.host;
      return formation.idols[1] === idol ? DUET.guest : WINGS;
    case 'octet':
      return OCTET[idol];
    default:
      return assertNever(formation, 'Formation');
  }
}
