import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { Film } from './inspectFilm.ts';

/** Chromium's capture device shows MJPEG files at this rate, whatever they were recorded at. */
const FRAMES_PER_SECOND = 30;

const MARKER = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  restartFirst: 0xd0,
  restartLast: 0xd7,
};

/** Counts whole pictures by walking their segments, so that a thumbnail inside a picture does not count as one. */
export function inspectMjpeg(bytes: Buffer): Result<Film, string> {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== MARKER.startOfImage) {
    return err('it begins neither like a JPEG picture nor like a Y4M film');
  }
  const frames = mjpegPictures(bytes).length;
  if (frames === 0) return err('it holds no whole JPEG picture');
  return ok({ format: 'mjpeg', frames, durationMs: Math.round((frames * 1000) / FRAMES_PER_SECOND) });
}

/**
 * Where each whole picture begins and ends. The last picture of a recording that was cut off is left out, as the
 * capture device leaves it out.
 */
export function mjpegPictures(bytes: Buffer): { start: number; end: number }[] {
  const pictures: { start: number; end: number }[] = [];
  let start = bytes.indexOf(START_OF_IMAGE);
  while (start !== -1) {
    const end = endOfPicture(bytes, start);
    if (end === null) break;
    pictures.push({ start, end });
    start = bytes.indexOf(START_OF_IMAGE, end);
  }
  return pictures;
}

const START_OF_IMAGE = Buffer.from([0xff, MARKER.startOfImage]);

/** The offset behind the picture that begins at `start`, or null when it is broken or cut off. */
function endOfPicture(bytes: Buffer, start: number): number | null {
  let position = start + 2;
  while (position + 3 < bytes.length + 2) {
    if (bytes[position] !== 0xff) return null;
    const marker = bytes[position + 1];
    if (marker === undefined) return null;
    if (marker === MARKER.endOfImage) return position + 2;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (position + 4 > bytes.length) return null;
    position += 2 + bytes.readUInt16BE(position + 2);
    if (marker === MARKER.startOfScan) {
      const next = endOfScan(bytes, position);
      if (next === null) return null;
      position = next;
    }
  }
  return null;
}

/** Compressed data runs to the next marker that is neither an escaped 0xFF nor a restart. */
function endOfScan(bytes: Buffer, start: number): number | null {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    const isData = marker === 0 || (marker >= MARKER.restartFirst && marker <= MARKER.restartLast);
    if (!isData && marker !== 0xff) return at;
  }
  return null;
}
