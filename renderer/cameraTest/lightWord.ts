export type LightWord = 'unknown' | 'tooDark' | 'good' | 'tooBright';

/** Mean brightness below which hands are lost in noise, and above which they are lost in glare. */
const DARK = 0.14;
const BRIGHT = 0.86;

/** @param light mean brightness of the camera's picture, 0..1; null before it is measured */
export function lightWord(light: number | null): LightWord {
  if (light === null) return 'unknown';
  if (light < DARK) return 'tooDark';
  return light > BRIGHT ? 'tooBright' : 'good';
}
