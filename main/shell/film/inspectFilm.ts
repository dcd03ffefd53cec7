import { readFile, stat } from 'node:fs/promises';
import { err, type Result } from '../../../domain/core/Result.ts';
import { inspectMjpeg } from './inspectMjpeg.ts';
import { inspectY4m } from './inspectY4m.ts';

/** A camera recording as Chromium's fake capture device plays it. */
export interface Film {
  readonly format: 'mjpeg' | 'y4m';
  readonly frames: number;
  readonly durationMs: number;
}

const LARGEST_BYTES = 2 ** 31;

/** Reads a film's outline. The failure is one sentence that names the file, what is wrong and what was expected. */
export async function inspectFilm(file: string): Promise<Result<Film, string>> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES) return err(`The film ${file} is larger than 2 GiB; cut it into parts.`);
    bytes = await readFile(file);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    const reason =
      { ENOENT: 'there is no such file', EACCES: 'it may not be read', EISDIR: 'it is a folder' }[
        code ?? ''
      ] ?? `it cannot be read (${code})`;
    return err(`The film ${file} cannot be used: ${reason}.`);
  }
  const outline =
    bytes.subarray(0, 9).toString('latin1') === 'YUV4MPEG2' ? inspectY4m(bytes) : inspectMjpeg(bytes);
  if (outline.ok) return outline;
  return err(
    `The film ${file} cannot be used: ${outline.error}. Expected is MJPEG (JPEG pictures one after the other, shown at 30 a second) or Y4M (4:2:0); ffmpeg makes one: ffmpeg -i INPUT -r 30 -pix_fmt yuvj420p -f mjpeg -q:v 3 film.mjpeg`,
  );
}
