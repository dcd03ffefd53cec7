export type AtlasDifference = {
  /** Mean over all channels of all pixels, of 255, colours as they blend (multiplied by alpha). */
  readonly mean: number;
  /** Share of the pixels that differ by more than FAR in a channel. */
  readonly farShare: number;
};

const FAR = 48;

export function differenceOf(one: ImageBitmap, other: ImageBitmap): AtlasDifference {
  if (one.width !== other.width || one.height !== other.height) return { mean: 255, farShare: 1 };
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  let sum = 0;
  let far = 0;
  for (let at = 0; at < a.length; at += 4) {
    let worst = 0;
    for (let channel = 0; channel < 4; channel++) {
      const away = Math.abs(multiplied(a, at, channel) - multiplied(b, at, channel));
      sum += away;
      worst = Math.max(worst, away);
    }
    if (worst > FAR) far += 1;
  }
  return { mean: sum / a.length, farShare: far / (a.length / 4) };
}

function multiplied(pixels: Uint8ClampedArray, at: number, channel: number): number {
  const alpha = pixels[at + 3] as number;
  return channel === 3 ? alpha : ((pixels[at + channel] as number) * alpha) / 255;
}

function pixelsOf(picture: ImageBitmap): Uint8ClampedArray {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
    willReadFrequently: true,
  });
  if (context === null) throw new Error('No 2-D canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height).data;
}
