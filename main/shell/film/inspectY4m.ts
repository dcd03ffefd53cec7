import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { Film } from './inspectFilm.ts';

const NEWLINE = 0x0a;
const FRAME_WORD = 'FRAME';

export type Y4mFrames = {
  readonly width: number;
  readonly height: number;
  readonly frameDurationMs: number;
  /** Bytes of one frame: the planes Y, U, V one after the other. */
  readonly pictureBytes: number;
  /** Where each whole frame's planes begin. */
  readonly starts: readonly number[];
};

export function inspectY4m(bytes: Buffer): Result<Film, string> {
  const film = y4mFrames(bytes);
  if (!film.ok) return film;
  const { starts, frameDurationMs } = film.value;
  return ok({
    format: 'y4m',
    frames: starts.length,
    durationMs: Math.round(starts.length * frameDurationMs),
  });
}

/** Reads the header `YUV4MPEG2 W640 H480 F30:1 … C420…` and finds the whole frames. */
export function y4mFrames(bytes: Buffer): Result<Y4mFrames, string> {
  const headerEnd = bytes.subarray(0, 1024).indexOf(NEWLINE);
  if (headerEnd === -1) return err('its Y4M header does not end');
  const tags = bytes.subarray(0, headerEnd).toString('latin1').split(' ').slice(1);
  const tag = (letter: string) => tags.find((word) => word.startsWith(letter))?.slice(1);
  const width = Number(tag('W'));
  const height = Number(tag('H'));
  const rate = /^([1-9]\d*):([1-9]\d*)$/.exec(tag('F') ?? '');
  const colour = tag('C') ?? '420';
  if (!(width > 0 && height > 0)) return err('its Y4M header gives no width (W) and height (H)');
  if (rate === null) return err('its Y4M header gives no frame rate like F30:1');
  if (!colour.startsWith('420'))
    return err(`its Y4M colours are ${colour}, and only 4:2:0 (C420) can be played`);

  // Half-size colour planes round up where a side is odd.
  const pictureBytes = width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
  const starts: number[] = [];
  let position = headerEnd + 1;
  while (position < bytes.length) {
    const lineEnd = bytes.indexOf(NEWLINE, position);
    const begins = bytes.subarray(position, position + FRAME_WORD.length).toString('latin1') === FRAME_WORD;
    if (!begins || lineEnd === -1)
      return err(`its Y4M frame ${starts.length + 1} does not begin with the word FRAME`);
    if (lineEnd + 1 + pictureBytes > bytes.length) break;
    starts.push(lineEnd + 1);
    position = lineEnd + 1 + pictureBytes;
  }
  if (starts.length === 0) return err('it holds no whole frame');
  const frameDurationMs = (1000 * Number(rate[2])) / Number(rate[1]);
  return ok({ width, height, frameDurationMs, pictureBytes, starts });
}
