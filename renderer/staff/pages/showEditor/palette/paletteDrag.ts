import type { LooseClip } from '../../../../../domain/shows/editing/Draft.ts';
import { draftOf, showOf } from '../../../../../domain/shows/editing/Draft.ts';
import { IDOL_IDS } from '../../../../../domain/shows/idolIds.ts';
import { readClips } from '../editing/clipboard.ts';

const TYPE = 'application/x-starstreet-clip';

/** A clip on its way from the palette to the timeline, checked by the show's schema like a pasted one. */
export function writePaletteDrag(transfer: DataTransfer, one: LooseClip): void {
  transfer.setData(TYPE, clipText(one));
  transfer.effectAllowed = 'copy';
}

export function readPaletteDrag(transfer: DataTransfer): LooseClip | null {
  return readClips(transfer.getData(TYPE), IDOL_IDS)?.[0] ?? null;
}

function clipText(one: LooseClip): string {
  const bare = draftOf({
    version: 1,
    title: { zh: '片段', en: 'Clip' },
    song: 'clip',
    span: null,
    formation: { kind: 'octet' },
    tracks: { formation: [], motion: [], expression: [], lyrics: [], effects: [], camera: [], cheers: [] },
  });
  return JSON.stringify(showOf({ ...bare, clips: [{ ...one, id: 'clip0' } as (typeof bare.clips)[number]] }));
}
