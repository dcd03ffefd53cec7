import { sampleCount } from './instruments.ts';

/** Lengths that share no common factor, so that the echoes do not fall together into a tone of their own. */
const COMB_DELAYS_MS = [25.31, 27.13, 28.87, 30.71, 32.23, 33.79];
const ALLPASS_DELAYS_MS = [5.03, 12.61, 1.71];
const ALLPASS_GAIN = 0.5;
/** How much of its highs each echo loses: walls of a street, not of a bath. */
const DAMPING = 0.35;

/**
 * Adds a room: parallel damped combs, then all-passes in a row (M. R. Schroeder, "Natural Sounding Artificial
 * Reverberation", 1962; damping after J. A. Moorer, 1979).
 * @param dry samples of −1 … 1
 * @param room `amount` is the room's share of the mix, `decayMs` the time in which it fades by 60 dB
 */
export function reverberate(
  dry: Float64Array,
  room: { readonly amount: number; readonly decayMs: number },
  sampleRateHz: number,
): Float64Array {
  if (room.amount === 0) return dry;
  let wet = new Float64Array(dry.length);
  for (const delayMs of COMB_DELAYS_MS) {
    addComb(dry, wet, sampleCount(delayMs, sampleRateHz), 10 ** ((-3 * delayMs) / room.decayMs));
  }
  for (const delayMs of ALLPASS_DELAYS_MS) wet = allpass(wet, sampleCount(delayMs, sampleRateHz));
  return dry.map((sample, index) => (1 - room.amount) * sample + (room.amount * wet[index]!) / 2);
}

function addComb(input: Float64Array, output: Float64Array, delay: number, feedback: number): void {
  const line = new Float64Array(delay);
  let damped = 0;
  for (let index = 0; index < input.length; index += 1) {
    const place = index % delay;
    const echo = line[place]!;
    damped = (1 - DAMPING) * echo + DAMPING * damped;
    line[place] = input[index]! + feedback * damped;
    output[index]! += echo;
  }
}

function allpass(input: Float64Array, delay: number): Float64Array<ArrayBuffer> {
  const line = new Float64Array(delay);
  const output = new Float64Array(input.length);
  for (let index = 0; index < input.length; index += 1) {
    const place = index % delay;
    const delayed = line[place]!;
    const entering = input[index]! + ALLPASS_GAIN * delayed;
    output[index] = delayed - ALLPASS_GAIN * entering;
    line[place] = entering;
  }
  return output;
}
