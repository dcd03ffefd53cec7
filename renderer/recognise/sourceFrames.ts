import type { RecogniseSource } from '../../contract/recognise.ts';
import { fetchFrame } from '../client/recogniseServer.ts';

/** Step between two looks at the same still picture: wide enough to be quick, close enough for a hold. */
const PICTURE_STEP_MS = 80;
/** A still picture is shown for the hold time and this long more, for smoothing to settle and frames to agree. */
const PICTURE_EXTRA_MS = 900;

/**
 * A source as a stream of video frames with the moments of its own time, read one by one: nothing is dropped, so the
 * same source gives the same answer on any machine.
 */
export function sourceFrames(source: RecogniseSource, holdDurationMs: number): ReadableStream<VideoFrame> {
  return source.kind === 'picture'
    ? pictureFrames(source.index, holdDurationMs)
    : filmFrames(source.index, source.frames, source.frameDurationMs, source.i420);
}

function pictureFrames(index: number, holdDurationMs: number): ReadableStream<VideoFrame> {
  let picture: ImageBitmap | null = null;
  let atMs = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        picture ??= await createImageBitmap(await fetchFrame(index, 0));
        controller.enqueue(new VideoFrame(picture, { timestamp: atMs * 1000 }));
        atMs += PICTURE_STEP_MS;
        if (atMs <= holdDurationMs + PICTURE_EXTRA_MS) return;
        controller.close();
        picture.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function filmFrames(
  index: number,
  frames: number,
  frameDurationMs: number,
  i420: { width: number; height: number } | null,
): ReadableStream<VideoFrame> {
  let next = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const blob = await fetchFrame(index, next);
        const timestamp = Math.round(next * frameDurationMs * 1000);
        controller.enqueue(
          i420 === null ? await fromPicture(blob, timestamp) : await fromPlanes(blob, timestamp, i420),
        );
        next += 1;
        if (next === frames) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function fromPicture(blob: Blob, timestamp: number): Promise<VideoFrame> {
  const picture = await createImageBitmap(blob);
  try {
    return new VideoFrame(picture, { timestamp });
  } finally {
    picture.close();
  }
}

async function fromPlanes(
  blob: Blob,
  timestamp: number,
  size: { width: number; height: number },
): Promise<VideoFrame> {
  return new VideoFrame(await blob.arrayBuffer(), {
    format: 'I420',
    codedWidth: size.width,
    codedHeight: size.height,
    timestamp,
  });
}
