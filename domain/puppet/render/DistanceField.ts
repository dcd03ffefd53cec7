import { boundsOf, type Limb, type Solid } from './Solid.ts';

const FIELDS = 16;

/** What the distance to a point was decided by. */
export type Nearest = { distance: number; part: number };

/**
 * Signed distance to a figure of limbs, in millimetres: negative inside. Rods and ellipsoids are joined by the
 * polynomial smooth minimum (Inigo Quilez, "Smooth minimum", iquilezles.org). `select` names the solids that matter
 * near some place, so that a pixel pays only for what is near it.
 */
export class DistanceField {
  readonly #count: number;
  readonly #numbers: Float64Array;
  readonly #kinds: Uint8Array;
  readonly #limbOf: Uint16Array;
  readonly #limbBlend: Float64Array;
  readonly #limbPart: Uint16Array;
  readonly #joinTo: Int16Array;
  readonly #joinBlend: Float64Array;
  readonly #limbDistance: Float64Array;
  readonly #selected: Uint16Array;
  #selectedCount = 0;
  readonly #selectedLimbs: Uint16Array;
  #selectedLimbCount = 0;
  readonly bounds: readonly {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly radius: number;
  }[];

  constructor(limbs: readonly Limb[]) {
    const solids = limbs.flatMap((limb, index) => limb.solids.map((solid) => ({ solid, index })));
    this.#count = solids.length;
    this.#numbers = new Float64Array(this.#count * FIELDS);
    this.#kinds = new Uint8Array(this.#count);
    this.#limbOf = Uint16Array.from(solids, ({ index }) => index);
    this.#limbBlend = Float64Array.from(limbs, (limb) => limb.blendMm);
    this.#limbPart = Uint16Array.from(limbs, (limb) => limb.part);
    this.#joinTo = Int16Array.from(limbs, (limb) => (limb.joins ? limbs.indexOf(limb.joins.limb) : -1));
    this.#joinBlend = Float64Array.from(limbs, (limb) => limb.joins?.blendMm ?? 0);
    this.#limbDistance = new Float64Array(limbs.length);
    this.#selected = new Uint16Array(this.#count);
    this.#selectedLimbs = new Uint16Array(limbs.length);
    solids.forEach(({ solid }, index) => {
      this.#store(solid, index);
    });
    this.bounds = solids.map(({ solid, index }) => {
      const { centre, radius } = boundsOf(solid);
      const flow = (limbs[index] as Limb).blendMm;
      return { x: centre[0], y: centre[1], z: centre[2], radius: radius + flow / 4 };
    });
    this.select(() => true);
  }

  /** From now on only these solids (by their place in `bounds`) exist. */
  select(matters: (index: number) => boolean): number {
    this.#selectedCount = 0;
    this.#selectedLimbCount = 0;
    // A limb that is not selected is infinitely far for one that joins it.
    this.#limbDistance.fill(1e9);
    let last = -1;
    for (let index = 0; index < this.#count; index++) {
      if (!matters(index)) continue;
      this.#selected[this.#selectedCount++] = index;
      const limb = this.#limbOf[index] as number;
      if (limb !== last) this.#selectedLimbs[this.#selectedLimbCount++] = limb;
      last = limb;
    }
    return this.#selectedCount;
  }

  at(x: number, y: number, z: number, into?: Nearest): number {
    const distances = this.#limbDistance;
    let current = -1;
    let flown = 1e9;
    let width = 0;
    for (let place = 0; place < this.#selectedCount; place++) {
      const index = this.#selected[place] as number;
      const limb = this.#limbOf[index] as number;
      const own = this.#kinds[index] === 0 ? this.#toRod(index, x, y, z) : this.#toEllipsoid(index, x, y, z);
      if (limb === current) {
        flown = smoothMinimum(flown, own, width);
      } else {
        if (current >= 0) distances[current] = flown;
        current = limb;
        flown = own;
        width = this.#limbBlend[limb] as number;
      }
    }
    if (current >= 0) distances[current] = flown;
    let least = 1e9;
    let part = 0;
    for (let place = 0; place < this.#selectedLimbCount; place++) {
      const limb = this.#selectedLimbs[place] as number;
      const own = distances[limb] as number;
      const partner = this.#joinTo[limb] as number;
      const joined =
        partner < 0 ? own : smoothMinimum(own, distances[partner] as number, this.#joinBlend[limb] as number);
      if (joined < least) {
        least = joined;
        part = own <= joined + 1 || partner < 0 ? limb : partner;
      }
    }
    if (into) {
      into.distance = least;
      into.part = this.#limbPart[part] as number;
    }
    return least;
  }

  #store(solid: Solid, index: number): void {
    const into = this.#numbers;
    const at = index * FIELDS;
    if (solid.kind === 'rod') {
      const { from, to, fromRadius, toRadius } = solid;
      const along = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
      const square = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
      into.set([...from, ...along, square > 0 ? 1 / square : 0, fromRadius, toRadius - fromRadius], at);
      return;
    }
    this.#kinds[index] = 1;
    into.set([...solid.centre, ...solid.axes.flat(), ...solid.radii.map((radius) => 1 / radius)], at);
  }

  #toRod(index: number, x: number, y: number, z: number): number {
    const n = this.#numbers;
    const at = index * FIELDS;
    const px = x - (n[at] as number);
    const py = y - (n[at + 1] as number);
    const pz = z - (n[at + 2] as number);
    const bx = n[at + 3] as number;
    const by = n[at + 4] as number;
    const bz = n[at + 5] as number;
    let along = (px * bx + py * by + pz * bz) * (n[at + 6] as number);
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    const dx = px - bx * along;
    const dy = py - by * along;
    const dz = pz - bz * along;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (n[at + 7] as number) - (n[at + 8] as number) * along;
  }

  /** The usual bound: exact on the surface, close to it near by. */
  #toEllipsoid(index: number, x: number, y: number, z: number): number {
    const n = this.#numbers;
    const at = index * FIELDS;
    const px = x - (n[at] as number);
    const py = y - (n[at + 1] as number);
    const pz = z - (n[at + 2] as number);
    let square = 0;
    let slope = 0;
    for (let axis = 0; axis < 3; axis++) {
      const from = at + 3 + axis * 3;
      const inverse = n[at + 12 + axis] as number;
      const unit =
        (px * (n[from] as number) + py * (n[from + 1] as number) + pz * (n[from + 2] as number)) * inverse;
      square += unit * unit;
      slope += unit * unit * inverse * inverse;
    }
    if (slope < 1e-18) return -1 / Math.max(n[at + 12] as number, n[at + 13] as number, n[at + 14] as number);
    const size = Math.sqrt(square);
    return (size * (size - 1)) / Math.sqrt(slope);
  }
}

function smoothMinimum(a: number, b: number, width: number): number {
  const least = a < b ? a : b;
  if (width <= 0) return least;
  const gap = a < b ? b - a : a - b;
  if (gap >= width) return least;
  const overlap = width - gap;
  return least - (overlap * overlap) / (4 * width);
}
