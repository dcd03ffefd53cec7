import { PARAMETER, PARAMETER_IDS, PARAMETERS, type ParameterId } from './parameters.ts';

const ranges = PARAMETER_IDS.map((id) => PARAMETERS[id]);
const minimums = Float64Array.from(ranges, (range) => range.minimum);
const maximums = Float64Array.from(ranges, (range) => range.maximum);
const rests = Float64Array.from(ranges, (range) => range.rest);
const blends = ranges.map((range) => range.blend);

/** One value for each parameter, in the order of PARAMETER_IDS. Mutable and reused from frame to frame. */
export class Pose {
  readonly values: Float64Array;
  readonly #rests: Float64Array;

  /** @param rest where she stands otherwise than the parameters' rest */
  constructor(rest: Partial<Readonly<Record<ParameterId, number>>> = {}) {
    this.#rests = rests.slice();
    for (const [id, value] of Object.entries(rest)) this.#rests[PARAMETER[id as ParameterId]] = value;
    this.values = this.#rests.slice();
  }

  reset(): void {
    this.values.set(this.#rests);
  }

  get(id: ParameterId): number {
    return this.values[PARAMETER[id]] as number;
  }

  set(id: ParameterId, value: number): void {
    this.values[PARAMETER[id]] = value;
  }

  /** Offsets what is there. */
  add(id: ParameterId, offset: number): void {
    const index = PARAMETER[id];
    this.values[index] = (this.values[index] as number) + offset;
  }

  /** Lays a source's value over what is there, as much as it weighs (0..1), in the parameter's own way. */
  lay(index: number, value: number, weight: number): void {
    this.mix(index, value, weight, this.values[index] as number);
  }

  /**
   * One of several values that share a parameter between them: laid over the same `ground`, none hides another.
   *
   * @param ground what was there before the first of them
   */
  mix(index: number, value: number, weight: number, ground: number): void {
    const { values } = this;
    const before = values[index] as number;
    switch (blends[index]) {
      case 'add':
        values[index] = before + value * weight;
        return;
      case 'multiply':
        values[index] = before + ground * (value - 1) * weight;
        return;
      case 'replace':
        values[index] = before + (value - ground) * weight;
        return;
      case 'choose':
        if (weight >= 0.5) values[index] = value;
        return;
    }
  }

  /** Brings every value into its range; sources may overshoot together. */
  clamp(): void {
    const { values } = this;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      const minimum = minimums[index] as number;
      const maximum = maximums[index] as number;
      if (!(value >= minimum)) values[index] = minimum;
      else if (value > maximum) values[index] = maximum;
    }
  }
}
