import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import jpeg from 'jpeg-js';
import { FilmPainter } from '../../domain/puppet/film/FilmPainter.ts';
import type { FilmStory } from '../../domain/puppet/film/FilmStory.ts';

const JPEG_QUALITY = 88;

/** Writes a story as an MJPEG file: pictures one after the other, as Chromium's fake camera plays them. */
export function writeFilm(story: FilmStory, file: string): void {
  const painter = new FilmPainter(story);
  const unfinished = `${file}.${process.pid}.part`;
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const handle = openSync(unfinished, 'w');
  try {
    const encoded = new Map<string, Buffer>();
    for (let frame = 0; frame < painter.frameCount; frame++) {
      const key = painter.frameKey(frame);
      let bytes = encoded.get(key);
      if (!bytes) {
        const { width, height, rgba } = painter.paintFrame(frame);
        bytes = jpeg.encode({ width, height, data: rgba }, JPEG_QUALITY).data;
        encoded.set(key, bytes);
      }
      writeSync(handle, bytes);
    }
  } catch (failure) {
    closeSync(handle);
    rmSync(unfinished, { force: true });
    throw failure;
  }
  closeSync(handle);
  renameSync(unfinished, file);
}
