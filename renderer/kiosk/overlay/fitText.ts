/** Lengths in any one unit; a font size is in the same unit. */
export type TextBox = {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** Height of a line for each unit of font size. */
  readonly lineHeight: number;
};

const STEP = 0.1;
/** Shares of an em. Han characters are square; Latin ones of our fonts are about half as wide. */
const WIDE = 1;
const NARROW = 0.56;
/** Lines break between words, so a line of Latin text is seldom quite full. */
const RAGGED = 0.9;

const isWide = (character: string) =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026]/u.test(character);

/** Width of a text on one line, in em. */
export function textWidthEm(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? WIDE : NARROW;
  return width;
}

/** How many lines a text takes at a font size. */
export function linesNeeded(text: string, fontSize: number, width: number): number {
  const em = textWidthEm(text);
  const hasLatin = /[A-Za-z]/.test(text);
  return Math.max(1, Math.ceil((em * fontSize) / (width * (hasLatin ? RAGGED : 1))));
}

/** The largest font size at which the text fits the box; the smallest when it fits at none: the box grows then. */
export function fitText(text: string, box: TextBox): number {
  for (let size = box.largest; size > box.smallest; size -= STEP) {
    const lines = linesNeeded(text, size, box.width);
    if (lines * size * box.lineHeight <= box.height) return Math.round(size * 10) / 10;
  }
  return box.smallest;
}
