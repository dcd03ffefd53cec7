import type { IdolId } from '../../landmarks/landmarks.ts';
import type { Ground, Spot, StagePlace } from './Spot.ts';

/** Of a single figure, who is the picture: whoever is far from her stays clear of the widest tails and parasols. */
const SOLO_UPRIGHT: Ground = {
  far: { floor: 0.765, figure: 0.46 },
  near: { floor: 0.82, figure: 0.705 },
  ceiling: 0.055,
  narrowestAspect: 0.4646,
};
const SOLO_LYING: Ground = {
  far: { floor: 0.885, figure: 0.74 },
  near: { floor: 0.95, figure: 0.89 },
  ceiling: 0.02,
  narrowestAspect: 0.889,
};
/** The viewer a step back: room for two on a screen as narrow as a door. */
const DUET_UPRIGHT: Ground = {
  far: { floor: 0.76, figure: 0.54 },
  near: { floor: 0.83, figure: 0.64 },
  ceiling: 0.055,
  narrowestAspect: 0.5625,
};
/** As from a balcony: the floor rises steeply, so that every face is seen over those before her. */
const OCTET_UPRIGHT: Ground = {
  far: { floor: 0.655, figure: 0.445 },
  near: { floor: 0.945, figure: 0.5 },
  ceiling: 0.055,
  narrowestAspect: 0.5625,
};
const OCTET_LYING: Ground = {
  far: { floor: 0.84, figure: 0.675 },
  near: { floor: 0.975, figure: 0.8 },
  ceiling: 0.02,
  narrowestAspect: 1.6,
};

const on =
  (ground: Ground) =>
  (x: number, depth: number): Spot => ({ x, depth, ground });
const soloUpright = on(SOLO_UPRIGHT);
const soloLying = on(SOLO_LYING);
const duetUpright = on(DUET_UPRIGHT);
const octetUpright = on(OCTET_UPRIGHT);
const octetLying = on(OCTET_LYING);

/** Alone: upright in the middle, room for words above and below her; lying left of the middle, words on the right. */
export const SOLO: StagePlace = { portrait: soloUpright(0.5, 1), landscape: soloLying(0.36, 1) };

/** Two who perform together. */
export const DUET: { readonly host: StagePlace; readonly guest: StagePlace } = {
  host: { portrait: duetUpright(0.31, 1), landscape: soloLying(0.3, 1) },
  guest: { portrait: duetUpright(0.73, 0.55), landscape: soloLying(0.59, 0.6) },
};

/** The guest while the host has a visitor: behind her, aside of her words. */
export const SECOND_PLACE: StagePlace = {
  portrait: soloUpright(0.915, 0),
  landscape: soloLying(0.12, 0),
};

/** Off the screen, where guests come from and go to. */
export const WINGS: StagePlace = {
  portrait: duetUpright(1.5, 0.55),
  landscape: soloLying(1.25, 0.6),
};

/**
 * All eight. Upright three rows, every row in the gaps of the one before; lying a garland of near and far. Who has wide
 * hair or a parasol stands where nobody is behind her.
 */
export const OCTET: { readonly [Idol in IdolId]: StagePlace } = {
  lingfei: { portrait: octetUpright(0.5, 1), landscape: octetLying(0.215, 0.9) },
  xiangsu: { portrait: octetUpright(0.18, 0.95), landscape: octetLying(0.568, 0.97) },
  chiguang: { portrait: octetUpright(0.82, 0.95), landscape: octetLying(0.8, 0.9) },
  xinyao: { portrait: octetUpright(0.335, 0.45), landscape: octetLying(0.452, 1) },
  yixia: { portrait: octetUpright(0.665, 0.45), landscape: octetLying(0.07, 0.1) },
  xingman: { portrait: octetUpright(0.5, 0.06), landscape: octetLying(0.335, 0) },
  jinling: { portrait: octetUpright(0.17, 0), landscape: octetLying(0.685, 0.03) },
  yunta: { portrait: octetUpright(0.84, 0), landscape: octetLying(0.915, 0.1) },
};
