import type { Disposable } from '../../../../domain/core/Disposable.ts';
import type { SongFacts } from '../../../../domain/shows/Show.ts';
import { textWidthEm } from '../fitText.ts';
import { lyricParts } from './lyricParts.ts';
import { type LyricMoment, lyricView } from './lyricView.ts';
import './LyricPlate.css';

/** Sizes of letters in the unit of the page (`--u`): a line stands in one row, and only a very long one in two. */
const WIDTH = 88;
const ZH = { largest: 8.8, smallest: 5.2 };
const EN = { largest: 4.2, smallest: 2.6 };
/** Width of what stands between two phrases, em. */
const MARK_EM = 0.42;
/** The letters of a line in English are narrower than those of any text. */
const EN_NARROWER = 0.94;
const DOTS = [1, 2, 3];
/** Nobody sees less of a syllable filled. */
const FINEST_FILL = 0.004;

/**
 * The words of a song on the screen, sung syllable by syllable. Told with every frame where the song is; builds anew only
 * when another line comes, and writes nothing where nothing has changed.
 */
export class LyricPlate implements Disposable {
  readonly #plate = document.createElement('div');
  readonly #zh = part('p', 'lyric-zh', 'zh-CN');
  readonly #en = part('p', 'lyric-en', 'en');
  readonly #next = part('p', 'lyric-next', 'zh-CN');
  readonly #dots = part('div', 'lyric-dots', 'zh-CN');
  #lines: SongFacts['lines'] | null = null;
  #line = -1;
  #nextLine: number | null = null;
  #dotsOn = 0;
  #syllables: { readonly element: HTMLElement; filled: number }[] = [];
  #enFilled = 0;

  /** @param parent what it is laid over, with the unit `--u` of the page */
  constructor(parent: HTMLElement) {
    this.#plate.className = 'lyrics';
    this.#dots.ariaHidden = 'true';
    this.#dots.append(...DOTS.map(() => document.createElement('i')));
    this.#plate.append(this.#dots, this.#zh, this.#en, this.#next);
    parent.append(this.#plate);
  }

  /** Shows the words of this moment of the song; null puts them away. */
  sing(lines: SongFacts['lines'], moment: LyricMoment | null): void {
    if (lines !== this.#lines) this.#takeUp(lines);
    const view = moment === null ? null : lyricView(lines, moment);
    toggle(this.#plate, 'is-on', view !== null);
    if (view === null) return;
    if (view.line !== this.#line) this.#write(lines, view.line);
    if (view.next !== this.#nextLine) this.#writeNext(lines, view.next);
    if (view.dots !== this.#dotsOn) this.#count(view.dots);
    this.#fill(view.syllable, view.sung);
  }

  dispose(): void {
    this.#plate.remove();
  }

  /** Letters come in files that are fetched when they are first shown: of a song all are fetched before it is sung. */
  #takeUp(lines: SongFacts['lines']): void {
    this.#lines = lines;
    this.#plate.dataset.lines = String(lines.length);
    this.#line = -1;
    this.#nextLine = null;
    this.#next.replaceChildren();
    const letters = lines.map(({ zh }) => zh).join('');
    for (const element of [this.#zh, this.#next]) {
      const { fontWeight, fontFamily } = getComputedStyle(element);
      if (fontFamily === '' || letters === '') continue;
      // Without them the letters of another face are shown, as everywhere.
      document.fonts.load(`${fontWeight} 16px ${fontFamily}`, letters).catch(() => undefined);
    }
  }

  #write(lines: SongFacts['lines'], number: number): void {
    this.#line = number;
    const line = lines[number];
    if (line === undefined) return;
    const parts = lyricParts(line.zh, line.syllables);
    const em = parts.reduce(
      (sum, { text, syllable }) => sum + (syllable === null ? MARK_EM : textWidthEm(text)),
      0,
    );
    this.#plate.style.setProperty('--zh-size', sizeFor(em, ZH));
    this.#plate.style.setProperty('--en-size', sizeFor(textWidthEm(line.en) * EN_NARROWER, EN));
    this.#syllables = [];
    this.#zh.replaceChildren(
      ...parts.map(({ text, syllable }) => {
        const element = part('span', syllable === null ? 'lyric-mark' : 'lyric-syllable', 'zh-CN');
        element.textContent = text;
        if (syllable === null) return element;
        element.dataset.text = text;
        element.style.setProperty('--sung', '0');
        this.#syllables.push({ element, filled: 0 });
        return element;
      }),
    );
    this.#en.textContent = line.en;
    this.#en.dataset.text = line.en;
    this.#en.style.setProperty('--sung', '0');
    this.#enFilled = 0;
  }

  #writeNext(lines: SongFacts['lines'], number: number | null): void {
    this.#nextLine = number;
    this.#next.textContent = number === null ? '' : (lines[number]?.zh ?? '');
  }

  #count(dots: number): void {
    this.#dotsOn = dots;
    for (const [place, dot] of [...this.#dots.children].entries())
      dot.classList.toggle('is-on', place < dots);
  }

  #fill(syllable: number, sung: number): void {
    for (const [number, one] of this.#syllables.entries()) {
      const filled = number < syllable ? 1 : number > syllable ? 0 : sung;
      if (!differs(one.filled, filled)) continue;
      one.filled = filled;
      one.element.style.setProperty('--sung', filled.toFixed(3));
      toggle(one.element, 'is-sounding', filled > 0 && filled < 1);
    }
    const share = syllable < 0 ? 0 : (syllable + sung) / Math.max(1, this.#syllables.length);
    if (!differs(this.#enFilled, share)) return;
    this.#enFilled = share;
    this.#en.style.setProperty('--sung', share.toFixed(3));
  }
}

/** The size at which so many em fill the width of the plate, within bounds. */
function sizeFor(em: number, { largest, smallest }: { largest: number; smallest: number }): string {
  return Math.min(largest, Math.max(smallest, WIDTH / Math.max(1, em))).toFixed(2);
}

const differs = (before: number, after: number): boolean =>
  before !== after && (Math.abs(before - after) >= FINEST_FILL || after === 0 || after === 1);

function toggle(element: HTMLElement, name: string, on: boolean): void {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
}

function part(tag: 'p' | 'span' | 'div', className: string, lang: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.lang = lang;
  return element;
}
