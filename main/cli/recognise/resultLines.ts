import type { RecogniseResult } from '../../../contract/recognise.ts';
import type { Source } from './Source.ts';

type Seen = Extract<RecogniseResult, { type: 'seen' }>;

/**
 * What is printed for one source: a picture is one line; a film one line per gesture with its moment, and a last one
 * for the whole.
 */
export function resultLines(source: Source, seen: Seen): string[] {
  const { faces, hands, gestures } = seen;
  if (source.outline.kind === 'picture') {
    const named = gestures.map(({ name, score }) => ({ name, score }));
    return [JSON.stringify({ source: source.file, faces, hands, gestures: named })];
  }
  const events = gestures.map((gesture) => JSON.stringify({ source: source.file, gesture }));
  return [
    ...events,
    JSON.stringify({ source: source.file, faces, hands, frames: seen.frames, gestures: gestures.length }),
  ];
}
