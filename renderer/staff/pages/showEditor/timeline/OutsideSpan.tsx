import type { ShowSpan } from '../../../../../domain/shows/Show.ts';

type OutsideSpanProps = {
  readonly span: ShowSpan | null;
  readonly beats: number;
  readonly pixelsPerBeat: number;
};

/** What of the song is not played, veiled. */
export function OutsideSpan({ span, beats, pixelsPerBeat }: OutsideSpanProps) {
  if (span === null) return null;
  return (
    <>
      <i className="outside-span" style={{ left: 0, width: span.startBeat * pixelsPerBeat }} />
      <i
        className="outside-span"
        style={{
          left: span.endBeat * pixelsPerBeat,
          width: Math.max(0, beats - span.endBeat) * pixelsPerBeat,
        }}
      />
    </>
  );
}
