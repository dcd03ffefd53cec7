import { type Tutor, type TutorStrip, tutorSchema } from '../../../contract/tutor.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';

export type TutorPicture = { readonly strip: TutorStrip; readonly image: ImageBitmap };

const ADDRESS = '/tutor/';
const STILL_PIXELS = 144;
/** Share of a frame that the hand itself fills; the rest is room to move. */
const HAND_SHARE = 0.76;

/** More than are ever on the screen at once. */
const MOST_STRIPS = 4;

/**
 * The pictures of the teaching hand. Each is fetched when it is first asked for and kept; a strip is some megabytes
 * when unpacked, so of the gestures that are only tried here one frame is kept, and of strips the latest few.
 */
export class TutorPictures implements Disposable {
  readonly #strips = new Map<GestureId, Promise<TutorPicture | null>>();
  readonly #stills = new Map<GestureId, Promise<ImageBitmap | null>>();
  #tutor: Promise<Tutor | null> | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #ended = false;

  /** Null when there is no picture of the gesture: the page shows a line hand then. */
  strip(gesture: GestureId): Promise<TutorPicture | null> {
    const strip = this.#strips.get(gesture) ?? this.#loadStrip(gesture);
    // The latest is the last.
    this.#strips.delete(gesture);
    this.#strips.set(gesture, strip);
    const [oldest] = this.#strips;
    if (this.#strips.size > MOST_STRIPS && oldest !== undefined) {
      this.#strips.delete(oldest[0]);
      void oldest[1].then((loaded) => loaded?.image.close());
    }
    return strip;
  }

  /** The first frame, small. One after the other, so that unpacking never weighs on the stage. */
  still(gesture: GestureId): Promise<ImageBitmap | null> {
    return remember(this.#stills, gesture, () => {
      const loading = this.#queue.then(() => this.#loadStill(gesture));
      this.#queue = loading;
      return loading;
    });
  }

  dispose(): void {
    this.#ended = true;
    for (const strip of this.#strips.values()) void strip.then((loaded) => loaded?.image.close());
    for (const still of this.#stills.values()) void still.then((loaded) => loaded?.close());
  }

  async #loadStrip(gesture: GestureId): Promise<TutorPicture | null> {
    const found = await this.#find(gesture);
    if (found === null) return null;
    const image = await createImageBitmap(found.picture).catch(() => null);
    return image === null ? null : { strip: found.strip, image };
  }

  async #loadStill(gesture: GestureId): Promise<ImageBitmap | null> {
    const found = await this.#find(gesture);
    if (found === null) return null;
    const { frameWidth: width, frameHeight: height } = found.strip;
    const margin = (1 - HAND_SHARE) / 2;
    return createImageBitmap(
      found.picture,
      Math.round(width * margin),
      Math.round(height * margin),
      Math.round(width * HAND_SHARE),
      Math.round(height * HAND_SHARE),
      { resizeWidth: STILL_PIXELS, resizeHeight: STILL_PIXELS, resizeQuality: 'high' },
    ).catch(() => null);
  }

  async #find(gesture: GestureId): Promise<{ strip: TutorStrip; picture: Blob } | null> {
    if (this.#ended) return null;
    this.#tutor ??= fetchTutor();
    const strip = (await this.#tutor)?.gestures[gesture];
    if (strip === undefined) return null;
    const picture = await fetchOrNull(strip.file);
    return picture === null ? null : { strip, picture: await picture.blob() };
  }
}

function remember<Value>(kept: Map<GestureId, Value>, gesture: GestureId, make: () => Value): Value {
  const known = kept.get(gesture);
  if (known !== undefined) return known;
  const made = make();
  kept.set(gesture, made);
  return made;
}

async function fetchTutor(): Promise<Tutor | null> {
  const answer = await fetchOrNull('tutor.json');
  const parsed = tutorSchema.safeParse(await answer?.json().catch(() => null));
  return parsed.success ? parsed.data : null;
}

async function fetchOrNull(file: string): Promise<Response | null> {
  const answer = await fetch(ADDRESS + file).catch(() => null);
  return answer?.ok === true ? answer : null;
}
