import { showSchema } from '../../../../../contract/show.ts';
import {
  type Draft,
  type DraftClip,
  draftOf,
  type LooseClip,
  showOf,
} from '../../../../../domain/shows/editing/Draft.ts';
import { IDOL_IDS } from '../../../../../domain/shows/idolIds.ts';
import { idolsIn, type Performer } from '../../../../../domain/shows/Show.ts';

/** Where the browser forbids the clipboard, copies still go from show to show in this window. */
let kept = '';

/** Clips are copied as a show of their own, so that what is pasted is checked by the same schema. */
export async function copyClips(draft: Draft, clips: readonly DraftClip[]): Promise<void> {
  kept = JSON.stringify(showOf({ ...draft, formation: { kind: 'octet' }, clips }));
  try {
    await navigator.clipboard.writeText(kept);
  } catch {
    // It stays in `kept`.
  }
}

/** What was copied, for a cast: who is not in it leaves her part to everybody. */
export async function copiedClips(cast: readonly Performer[]): Promise<readonly LooseClip[]> {
  const text = await navigator.clipboard.readText().catch(() => kept);
  return readClips(text, cast) ?? readClips(kept, cast) ?? [];
}

export function readClips(text: string, cast: readonly Performer[]): readonly LooseClip[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const show = showSchema.safeParse(value);
  if (!show.success) return null;
  return draftOf(show.data).clips.map((one) => forCast(one, cast));
}

function forCast(one: LooseClip, cast: readonly Performer[]): LooseClip {
  const isHere = (performer: Performer) => performer === 'all' || cast.includes(performer);
  if ((one.track === 'motion' || one.track === 'expression') && !isHere(one.clip.idol)) {
    return { ...one, clip: { ...one.clip, idol: 'all' } } as LooseClip;
  }
  if (one.track === 'lyrics' && !one.clip.singers.every(isHere)) {
    return { ...one, clip: { ...one.clip, singers: ['all'] } };
  }
  if (one.track === 'camera' && one.clip.on !== null && !isHere(one.clip.on)) {
    return { ...one, clip: { ...one.clip, on: null } };
  }
  return one;
}

/** Everybody who is on the stage at some time. */
export function castOf(draft: Draft): readonly Performer[] {
  const formations = [
    draft.formation,
    ...draft.clips.flatMap((one) => (one.track === 'formation' ? [one.clip.formation] : [])),
  ];
  const cast = new Set(formations.flatMap((formation) => idolsIn(formation, IDOL_IDS)));
  return IDOL_IDS.filter((idol) => cast.has(idol));
}
