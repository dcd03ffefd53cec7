/** A colour in OKLCH: lightness 0…1, chroma 0…0.37, hue in degrees. Equal steps look equally far apart. */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

/**
 * The nearest sRGB colour as `#rrggbb`; chroma is lowered until it fits the gamut, so hue and lightness stay.
 * Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020).
 */
export function toHex(colour: Oklch): string {
  let chroma = colour.chroma;
  let linear = toLinearSrgb({ ...colour, chroma });
  for (let step = 0; step < 60 && linear.some((value) => value < -0.002 || value > 1.002); step++) {
    chroma *= 0.95;
    linear = toLinearSrgb({ ...colour, chroma });
  }
  return `#${linear.map(toHexByte).join('')}`;
}

function toLinearSrgb({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const radians = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(radians);
  const b = chroma * Math.sin(radians);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function toHexByte(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

/** The hue turned towards another by at most `degrees`, the short way round. */
export function turnHue(hue: number, towards: number, degrees: number): number {
  const distance = ((towards - hue + 540) % 360) - 180;
  return hue + Math.sign(distance) * Math.min(Math.abs(distance), degrees);
}
