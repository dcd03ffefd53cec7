import type { Disposable } from '../../../domain/core/Disposable.ts';

const QUALITY = 0.72;

type Asked = { readonly widthPx: number; readonly given: PromiseWithResolvers<string> };

/** Small pictures of the stage for whoever asks: taken right after a frame was drawn, while the canvas still holds it. */
export class StagePictures implements Disposable {
  #asked: Asked[] = [];

  /** The next frame as a JPEG in a data URL. Rejects when the stage is taken down before. */
  ask(widthPx: number): Promise<string> {
    const given = Promise.withResolvers<string>();
    this.#asked.push({ widthPx, given });
    return given.promise;
  }

  take(stage: HTMLCanvasElement): void {
    if (this.#asked.length === 0) return;
    const asked = this.#asked;
    this.#asked = [];
    for (const { widthPx, given } of asked) given.resolve(pictureOf(stage, widthPx));
  }

  dispose(): void {
    for (const { given } of this.#asked) given.reject(new Error('The stage was taken down.'));
    this.#asked = [];
  }
}

function pictureOf(stage: HTMLCanvasElement, widthPx: number): string {
  const small = document.createElement('canvas');
  small.width = widthPx;
  small.height = Math.max(1, Math.round((widthPx * stage.height) / Math.max(1, stage.width)));
  small.getContext('2d')?.drawImage(stage, 0, 0, small.width, small.height);
  return small.toDataURL('image/jpeg', QUALITY);
}
