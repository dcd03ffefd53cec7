import type { Colour } from './Picture.ts';

export function setColour(into: Float64Array, from: Colour): void {
  into[0] = from[0];
  into[1] = from[1];
  into[2] = from[2];
}

/** Lays `towards` over what is there; `amount` 0..1 is how well it covers. */
export function layColour(into: Float64Array, towards: Colour, amount: number): void {
  if (amount <= 0) return;
  const cover = Math.min(1, amount);
  for (let channel = 0; channel < 3; channel++) {
    const own = into[channel] as number;
    into[channel] = own + ((towards[channel] as number) - own) * cover;
  }
}
