import type { Page } from '@playwright/test';

/** A text on the screen against the worst patch of what it stands on: WCAG's ratio, 1..21. */
export type TextContrast = { readonly text: string; readonly part: string; readonly ratio: number };

/** `stage`: over what is drawn there. The others stand for the lightest and the darkest scene that there could be. */
export type Ground = 'stage' | 'white' | 'black';

const STAGE_STYLES: Readonly<Record<Ground, string>> = {
  stage: '',
  white: 'html, body { background: #fff !important } #stage { visibility: hidden }',
  black: 'html, body { background: #000 !important } #stage { visibility: hidden }',
};
/** Whatever moves stands at its end. */
const ALL = '.overlay *, .overlay *::before, .overlay *::after';
const STILL = `${ALL} { animation: none !important; transition: none !important }`;
/** Letters go, their ground stays. */
const WITHOUT_LETTERS = `${ALL} { color: transparent !important; -webkit-text-stroke: 0 !important;
  text-shadow: none !important }`;

/**
 * Every text of the overlay, as it is now: takes a picture of the page without its letters, averages patches of 4 × 4
 * pixels under each line of text, and compares the text's colour, and its outline's if it has one, with the worst.
 */
export async function measureContrast(page: Page, ground: Ground): Promise<TextContrast[]> {
  await page.evaluate(wear, STILL + STAGE_STYLES[ground]);
  await page.evaluate(twoFrames);
  const texts = await page.evaluate(readTexts);
  await page.evaluate(wear, STILL + WITHOUT_LETTERS + STAGE_STYLES[ground]);
  const picture = (await page.screenshot()).toString('base64');
  await page.evaluate(wear, '');
  return page.evaluate(comparePatches, { texts, picture });
}

type PlacedText = {
  readonly text: string;
  readonly part: string;
  readonly colour: string;
  readonly outline: string | null;
  readonly lines: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
};

// What follows runs in the page, each by itself.

function wear(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = styles === '' ? [] : [sheet];
}

/** The bubble is placed in a frame of its own once its letters are there. */
async function twoFrames(): Promise<void> {
  await document.fonts.ready;
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
}

function readTexts(): PlacedText[] {
  const walker = document.createTreeWalker(
    document.querySelector('.overlay') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const found: PlacedText[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    // Letters along a curve stand on the stamp's own paper.
    if (parent === null || text === '' || parent.closest('svg') !== null) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { color, webkitTextStrokeWidth, webkitTextStrokeColor } = getComputedStyle(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].map(({ x, y, width, height }) => {
      // Of the line's height the letters fill the middle.
      return { x, y: y + height * 0.15, width, height: height * 0.7 };
    });
    const part = parent.parentElement?.className ?? '';
    const outline = Number.parseFloat(webkitTextStrokeWidth) > 0 ? webkitTextStrokeColor : null;
    found.push({ text, part: String(part), colour: color, outline, lines });
  }
  return found;
}

async function comparePatches({
  texts,
  picture,
}: {
  texts: PlacedText[];
  picture: string;
}): Promise<TextContrast[]> {
  const PATCH = 4;
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('There is no canvas to read the picture with');
  context.drawImage(image, 0, 0);
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const luminanceOf = (colour: string) => luminance((colour.match(/[\d.]+/g) ?? []).map(Number));

  const { data } = context.getImageData(0, 0, image.width, image.height);
  const patchLuminance = (left: number, top: number) => {
    const sums = [0, 1, 2].map((channel) => {
      let sum = 0;
      for (let row = top; row < top + PATCH; row += 1)
        for (let column = left; column < left + PATCH; column += 1)
          sum += data[(row * image.width + column) * 4 + channel] ?? 0;
      return sum / PATCH ** 2;
    });
    return luminance(sums);
  };

  return texts.map(({ text, part, colour, outline, lines }) => {
    const own = luminanceOf(colour);
    let worst = outline === null ? 21 : ratio(own, luminanceOf(outline));
    for (const { x, y, width, height } of lines) {
      for (let top = Math.ceil(y); top + PATCH <= y + height; top += PATCH) {
        for (let left = Math.ceil(x); left + PATCH <= x + width; left += PATCH)
          worst = Math.min(worst, ratio(own, patchLuminance(left, top)));
      }
    }
    return { text, part, ratio: worst };
  });
}
