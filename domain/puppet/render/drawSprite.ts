import type { Picture } from './Picture.ts';

/** A picture with the point by which it is placed and about which it turns, in its own pixels. */
export type Sprite = { readonly picture: Picture; readonly anchorX: number; readonly anchorY: number };

/** Where a sprite lies on a larger picture. */
export type SpritePlace = {
  /** Of the anchor, in whole pixels of the target. */
  readonly x: number;
  readonly y: number;
  /** Clockwise. */
  readonly turnDegrees: number;
};

/** Lays a sprite over a picture, opaque or transparent. */
export function drawSprite(onto: Picture, sprite: Sprite, place: SpritePlace): void {
  if (place.turnDegrees === 0) drawStraight(onto, sprite, place);
  else drawTurned(onto, sprite, place);
}

function drawStraight(onto: Picture, { picture, anchorX, anchorY }: Sprite, place: SpritePlace): void {
  const left = Math.round(place.x - anchorX);
  const top = Math.round(place.y - anchorY);
  const fromX = Math.max(0, -left);
  const toX = Math.min(picture.width, onto.width - left);
  const fromY = Math.max(0, -top);
  const toY = Math.min(picture.height, onto.height - top);
  for (let y = fromY; y < toY; y++) {
    let source = (y * picture.width + fromX) * 4;
    let target = ((y + top) * onto.width + fromX + left) * 4;
    for (let x = fromX; x < toX; x++, source += 4, target += 4) {
      const alpha = picture.rgba[source + 3] as number;
      if (alpha > 0) layPixel(onto.rgba, target, picture.rgba, source, alpha / 255);
    }
  }
}

function drawTurned(onto: Picture, { picture, anchorX, anchorY }: Sprite, place: SpritePlace): void {
  const angle = (place.turnDegrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corners = [0, picture.width].flatMap((x) =>
    [0, picture.height].map((y) => ({
      x: place.x + (x - anchorX) * cos - (y - anchorY) * sin,
      y: place.y + (x - anchorX) * sin + (y - anchorY) * cos,
    })),
  );
  const fromX = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner.x))));
  const toX = Math.min(onto.width, Math.ceil(Math.max(...corners.map((corner) => corner.x))));
  const fromY = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner.y))));
  const toY = Math.min(onto.height, Math.ceil(Math.max(...corners.map((corner) => corner.y))));
  const sample = new Float64Array(4);
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const dx = x + 0.5 - place.x;
      const dy = y + 0.5 - place.y;
      if (
        !readBetween(
          picture,
          anchorX + dx * cos + dy * sin - 0.5,
          anchorY - dx * sin + dy * cos - 0.5,
          sample,
        )
      ) {
        continue;
      }
      layPixel(onto.rgba, (y * onto.width + x) * 4, sample, 0, (sample[3] as number) / 255);
    }
  }
}

/** One colour over another ("over", Porter and Duff 1984), alpha not multiplied in. */
function layPixel(
  onto: Uint8Array,
  target: number,
  from: Uint8Array | Float64Array,
  source: number,
  alpha: number,
): void {
  const under = ((onto[target + 3] as number) / 255) * (1 - alpha);
  const whole = alpha + under;
  for (let channel = 0; channel < 3; channel++) {
    const over = from[source + channel] as number;
    onto[target + channel] = Math.round((over * alpha + (onto[target + channel] as number) * under) / whole);
  }
  onto[target + 3] = Math.round(whole * 255);
}

/** Between four pixels. False where there is nothing. */
function readBetween(picture: Picture, x: number, y: number, into: Float64Array): boolean {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= picture.width - 1 || top >= picture.height - 1) return false;
  const right = x - left;
  const below = y - top;
  into.fill(0);
  for (let corner = 0; corner < 4; corner++) {
    const column = corner & 1;
    const row = corner >> 1;
    const share = (column ? right : 1 - right) * (row ? below : 1 - below);
    const at = ((top + row) * picture.width + left + column) * 4;
    const alpha = (picture.rgba[at + 3] as number) * share;
    into[3] = (into[3] as number) + alpha;
    for (let channel = 0; channel < 3; channel++) {
      into[channel] = (into[channel] as number) + ((picture.rgba[at + channel] as number) * alpha) / 255;
    }
  }
  const alpha = (into[3] as number) / 255;
  if (alpha < 0.002) return false;
  for (let channel = 0; channel < 3; channel++) into[channel] = (into[channel] as number) / alpha;
  return true;
}
