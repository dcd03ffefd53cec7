/** Two channels that things are mixed into. */
export class StereoBus {
  readonly left: Float64Array<ArrayBuffer>;
  readonly right: Float64Array<ArrayBuffer>;

  constructor(length: number) {
    this.left = new Float64Array(length);
    this.right = new Float64Array(length);
  }

  /**
   * Adds a sound; what is longer than the bus is cut.
   * @param pan −1 left … 1 right, of equal power
   */
  add(samples: Float64Array, at: number, gain: number, pan: number): void {
    const angle = ((pan + 1) * Math.PI) / 4;
    this.addTo('left', samples, at, gain * Math.SQRT2 * Math.cos(angle));
    this.addTo('right', samples, at, gain * Math.SQRT2 * Math.sin(angle));
  }

  addTo(side: 'left' | 'right', samples: Float64Array, at: number, gain: number): void {
    const channel = this[side];
    const end = Math.min(samples.length, channel.length - at);
    for (let index = Math.max(0, -at); index < end; index++) channel[at + index]! += samples[index]! * gain;
  }

  /** Adds another bus, each of its frames times a curve where there is one. */
  addBus(bus: StereoBus, gain: number, curve?: Float64Array): void {
    for (let index = 0; index < this.left.length; index++) {
      const factor = curve === undefined ? gain : gain * curve[index]!;
      this.left[index]! += bus.left[index]! * factor;
      this.right[index]! += bus.right[index]! * factor;
    }
  }
}
