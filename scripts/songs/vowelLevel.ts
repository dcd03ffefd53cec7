/** Harmonics above this add little. */
const HIGHEST_HZ = 4500;

/**
 * How loud a vowel is to be expected on a pitch: the harmonics of a saw through parallel resonances. Without knowing it,
 * an i whose first resonance meets the pitch would cry out between a and o.
 * @param formantsHz peaks of the resonances, with `bandwidthsHz` between their points of half power
 * @returns root mean square, of a saw of ±1
 */
export function vowelLevel(
  formantsHz: ArrayLike<number>,
  bandwidthsHz: ArrayLike<number>,
  strengths: ArrayLike<number>,
  pitchHz: number,
): number {
  let power = 0;
  for (let harmonic = 1; harmonic * pitchHz < HIGHEST_HZ; harmonic++) {
    let heard = 0;
    for (let number = 0; number < formantsHz.length; number++) {
      const away = (2 * (harmonic * pitchHz - formantsHz[number]!)) / bandwidthsHz[number]!;
      heard += strengths[number]! ** 2 / (1 + away * away);
    }
    power += heard * (2 / (Math.PI * harmonic)) ** 2;
  }
  return Math.sqrt(power / 2);
}
