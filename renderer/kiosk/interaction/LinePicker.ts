import type { IdolLines, Line, Occasion } from '../../../contract/lines.ts';
import type { Random } from '../../../domain/core/random.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { type Place, placeOf } from '../../../domain/landmarks/places.ts';

type Names = {
  readonly landmark: LandmarkId;
  /** All of the street. */
  readonly places: readonly Place[];
  readonly gesture: Line;
};

/** Chooses what she says, never the same line twice in a row where there is another. */
export class LinePicker {
  readonly #lines: IdolLines;
  readonly #names: Names;
  readonly #random: Random;
  readonly #last = new Map<string, number>();

  constructor(lines: IdolLines, names: Names, random: Random) {
    this.#lines = lines;
    this.#names = names;
    this.#random = random;
  }

  /** @param elsewhere where the visitor comes from or goes to, for the lines that speak of it */
  on(occasion: Occasion, elsewhere: LandmarkId | null = null): Line {
    const { zh, en } = this.#pick(`on ${occasion}`, this.#lines.occasions[occasion]);
    if (elsewhere === null) return { zh, en };
    const place = placeOf(this.#names.places, elsewhere);
    const anyWay = /\{(from|next)\}/g;
    return { zh: zh.replaceAll(anyWay, place.zh), en: en.replaceAll(anyWay, place.en) };
  }

  answering(gesture: GestureId): Line {
    return this.#pick(`answering ${gesture}`, this.#lines.answers[gesture]);
  }

  #pick(pool: string, lines: readonly Line[]): Line {
    const last = this.#last.get(pool);
    const free = lines.map((_, index) => index).filter((index) => index !== last || lines.length === 1);
    const index = free[Math.floor(this.#random() * free.length)] ?? 0;
    this.#last.set(pool, index);
    const line = lines[index];
    if (line === undefined) throw new Error(`No line for ${pool}`);
    return { zh: this.#fill(line.zh, 'zh'), en: this.#fill(line.en, 'en') };
  }

  #fill(text: string, language: keyof Line): string {
    const { landmark, places, gesture } = this.#names;
    const gestureName = language === 'en' ? gesture.en.toLowerCase() : gesture.zh;
    return text
      .replaceAll('{landmark}', placeOf(places, landmark)[language])
      .replaceAll('{gesture}', gestureName);
  }
}
