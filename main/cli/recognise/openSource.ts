import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { fileFailureReason } from '../../host/folders/fileFailureReason.ts';
import { mjpegPictures } from '../../shell/film/inspectMjpeg.ts';
import { type Y4mFrames, y4mFrames } from '../../shell/film/inspectY4m.ts';
import type { Source } from './Source.ts';

const MJPEG_FRAME_DURATION_MS = 1000 / 30;

/** Reads a file by what is in it, not by its name. The failure is one sentence. */
export async function openSource(file: string): Promise<Result<Source, string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (failure) {
    return err(`${file} cannot be read: ${fileFailureReason(failure)}.`);
  }
  const mediaType = pictureType(bytes);
  if (mediaType === 'image/jpeg') {
    const pictures = mjpegPictures(bytes);
    if (pictures.length > 1) return ok(mjpegFilm(file, bytes, pictures));
  }
  if (mediaType !== null) return ok(picture(file, bytes, mediaType));
  if (bytes.subarray(0, 9).toString('latin1') === 'YUV4MPEG2') {
    const film = y4mFrames(bytes);
    return film.ok
      ? ok(y4mFilm(file, bytes, film.value))
      : err(`${file} cannot be looked at: ${film.error}.`);
  }
  return err(
    `${file} is neither a picture (JPEG, PNG, WebP) nor a film (MJPEG, Y4M). Make one of another film with: ffmpeg -i ${file} -r 30 -pix_fmt yuvj420p -f mjpeg -q:v 3 film.mjpeg`,
  );
}

function pictureType(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return 'image/png';
  const isWebp =
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP';
  return isWebp ? 'image/webp' : null;
}

function picture(file: string, bytes: Buffer, mediaType: string): Source {
  return {
    file,
    outline: { kind: 'picture' },
    frame: async (number) => (number === 0 ? { bytes, mediaType } : null),
  };
}

function mjpegFilm(file: string, bytes: Buffer, pictures: readonly { start: number; end: number }[]): Source {
  return {
    file,
    outline: { kind: 'film', frames: pictures.length, frameDurationMs: MJPEG_FRAME_DURATION_MS, i420: null },
    async frame(number) {
      const range = pictures[number];
      return range === undefined
        ? null
        : { bytes: bytes.subarray(range.start, range.end), mediaType: 'image/jpeg' };
    },
  };
}

function y4mFilm(file: string, bytes: Buffer, film: Y4mFrames): Source {
  return {
    file,
    outline: {
      kind: 'film',
      frames: film.starts.length,
      frameDurationMs: film.frameDurationMs,
      i420: { width: film.width, height: film.height },
    },
    async frame(number) {
      const start = film.starts[number];
      if (start === undefined) return null;
      return {
        bytes: bytes.subarray(start, start + film.pictureBytes),
        mediaType: 'application/octet-stream',
      };
    },
  };
}
