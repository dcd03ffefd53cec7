import { drawSprite, type Sprite, type SpritePlace } from '../render/drawSprite.ts';
import { createPicture, type Picture } from '../render/Picture.ts';
import { actPerson, type PersonMoment } from './actPerson.ts';
import { paintBackdrop } from './backdrop.ts';
import { FILM_FRAMES_PER_SECOND, FILM_HEIGHT, FILM_WIDTH, type FilmStory } from './FilmStory.ts';
import { PersonSprites, POSE_STEPS } from './PersonSprites.ts';

type Layer = { readonly sprite: Sprite; readonly place: SpritePlace };

/** Draws a story's pictures one by one. The same story gives the same bytes, everywhere and always. */
export class FilmPainter {
  readonly #story: FilmStory;
  readonly #people: readonly PersonSprites[];
  readonly #backdrop: Picture;
  readonly frameCount: number;

  constructor(story: FilmStory) {
    this.#story = story;
    this.#people = story.people.map((person) => new PersonSprites(person));
    this.#backdrop = paintBackdrop(FILM_WIDTH, FILM_HEIGHT, 7);
    this.frameCount = Math.round((story.durationMs / 1000) * FILM_FRAMES_PER_SECOND);
  }

  /** Two frames with the same key are the same picture. */
  frameKey(frame: number): string {
    return this.#layers(frame)
      .map(({ place, name }) => `${name}@${place.x},${place.y},${place.turnDegrees}`)
      .join(' ');
  }

  paintFrame(frame: number): Picture {
    const picture = createPicture(FILM_WIDTH, FILM_HEIGHT);
    picture.rgba.set(this.#backdrop.rgba);
    for (const { sprite, place } of this.#layers(frame)) drawSprite(picture, sprite, place);
    if (this.#story.brightness !== 1) dim(picture, this.#story.brightness);
    return picture;
  }

  #layers(frame: number): (Layer & { readonly name: string })[] {
    const atMs = (frame * 1000) / FILM_FRAMES_PER_SECOND;
    return this.#story.people.flatMap((person, index) => {
      const moment = actPerson(person, atMs);
      const sprites = this.#people[index];
      if (!moment || !sprites) return [];
      return personLayers(moment, sprites, person.pixelsPerMm).map((layer) => ({
        ...layer,
        name: `${index} ${layer.name}`,
      }));
    });
  }
}

function personLayers(
  moment: PersonMoment,
  sprites: PersonSprites,
  pixelsPerMm: number,
): (Layer & { readonly name: string })[] {
  const head = { x: Math.round(moment.head.x), y: Math.round(moment.head.y), turnDegrees: 0 };
  const body = { name: 'body', sprite: sprites.body(), place: head };
  const hanging = (side: 'right' | 'left') => ({
    name: `hanging ${side}`,
    sprite: sprites.hangingArm(side),
    place: head,
  });
  const { arm } = moment;
  if (!arm) return [hanging('right'), hanging('left'), body];
  const { action, raised } = arm;
  const step = Math.min(POSE_STEPS - 1, Math.floor(raised * 1.15 * (POSE_STEPS - 1)));
  const elbow = sprites.elbow(action);
  // The hand comes up from below the picture.
  const sunk = (1 - raised) * 380;
  const place = {
    x: Math.round(head.x + (elbow[0] + arm.shiftX) * pixelsPerMm),
    y: Math.round(head.y + (elbow[1] + arm.shiftY + sunk) * pixelsPerMm),
    turnDegrees: Math.round(arm.turnDegrees * 4) / 4,
  };
  const forearm = { name: `forearm ${action.shows} ${step}`, sprite: sprites.forearm(action, step), place };
  const upper =
    raised > 0.5
      ? [
          {
            name: `upper ${action.shows}`,
            sprite: sprites.upperArm(action),
            place: { ...head, y: head.y + Math.round(sunk * pixelsPerMm * 0.4) },
          },
        ]
      : [];
  const others = (['right', 'left'] as const)
    .filter((side) => action.side !== 'both' && (side !== action.side || raised <= 0.5))
    .map(hanging);
  return [...others, body, ...upper, forearm];
}

function dim(picture: Picture, brightness: number): void {
  for (let at = 0; at < picture.rgba.length; at += 4) {
    for (let channel = 0; channel < 3; channel++) {
      picture.rgba[at + channel] = Math.round((picture.rgba[at + channel] as number) * brightness);
    }
  }
}
