import type { Language, OverlayModel } from '../../../renderer/kiosk/overlay/OverlayModel.ts';
import type { NamedLine } from '../everyLine.ts';
import { pumpedFrames } from './pumpedFrames.ts';

/** A line as the browser laid it out, in pixels of the page; the box holds the name over the bubble, too. */
export type MeasuredBubble = {
  readonly name: string;
  readonly language: Language;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of the first and the second language: what was written, how high it stands, and how far it runs out of the bubble. */
  readonly texts: readonly { readonly text: string; readonly height: number; readonly spill: number }[];
};

type Show = (changes: Partial<OverlayModel>) => void;

/**
 * Lays out every line in the bubble that is on the page, one after the other in place, in both languages: the page's
 * own component, fonts and placing, without waiting for the screen between two lines.
 */
export async function measureBubbles(lines: readonly NamedLine[], show: Show): Promise<MeasuredBubble[]> {
  show({ act: 'noticing', mirror: null, speech: { id: 1, zh: '一', en: 'one' } });
  const screenFrame = requestAnimationFrame.bind(window);
  const frames = pumpedFrames();
  try {
    // Whoever waited for the screen before gets this frame and asks for the next one by hand.
    await new Promise(screenFrame);
    await new Promise(screenFrame);
    for (const animation of document.querySelector('.bubble-body')?.getAnimations() ?? []) animation.finish();
    await loadFonts(lines.map(({ zh, en }) => zh + en).join(''));
    const measured: MeasuredBubble[] = [];
    for (const language of ['zh-CN', 'en'] as const) {
      for (const { name, zh, en } of lines) {
        show({ language, speech: { id: 1, zh, en } });
        // React renders in a microtask of its own.
        await new Promise<void>((resolve) => queueMicrotask(resolve));
        frames.pump();
        measured.push({ name, language, ...measure() });
      }
    }
    return measured;
  } finally {
    frames.release();
  }
}

/** Fonts come in files of some characters each, fetched when a character is first shown: all are fetched before. */
async function loadFonts(characters: string): Promise<void> {
  const faces = [...document.querySelectorAll('.bubble-words > *')].flatMap((element) => {
    const { fontWeight, fontFamily } = getComputedStyle(element);
    return fontFamily.split(',').map((family) => `${fontWeight} 16px ${family}`);
  });
  const weights = [...new Set(faces)].flatMap((face) => [face, face.replace(/^\d+/, '700')]);
  await Promise.all(weights.map((face) => document.fonts.load(face, characters)));
}

function measure(): Omit<MeasuredBubble, 'name' | 'language'> {
  const bubble = document.querySelector<HTMLElement>('.bubble');
  const words = bubble?.querySelectorAll<HTMLElement>('.bubble-words > *') ?? [];
  if (bubble === null) throw new Error('There is no bubble on the page');
  const { left, top, right, bottom } = bubble.getBoundingClientRect();
  const speaker = bubble.querySelector('.bubble-speaker')?.getBoundingClientRect();
  const texts = [...words].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const ink = range.getBoundingClientRect();
    return {
      text: element.textContent ?? '',
      height: element.offsetHeight,
      spill: Math.max(0, left - ink.left, ink.right - right, top - ink.top, ink.bottom - bottom),
    };
  });
  const isNamed = speaker !== undefined && speaker.height > 0;
  return { left, top: isNamed ? Math.min(top, speaker.top) : top, right, bottom, texts };
}
