import { POINTER } from './axes.ts';
import { INK, LINE, PAPER } from './palette.ts';

/** A tooltip whose first line is its head. Built of elements: the page's policy lets no style into written HTML. */
export function tipElement([head = '', ...lines]: readonly string[]): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  const first = document.createElement('strong');
  first.textContent = head;
  tip.append(first);
  for (const line of lines) {
    const element = document.createElement('span');
    element.textContent = line;
    tip.append(element);
  }
  return tip;
}

/** What all tooltips share. */
export const TIP = {
  confine: true,
  backgroundColor: PAPER,
  borderColor: LINE,
  textStyle: { color: INK, fontSize: 14 },
  extraCssText: 'border-radius: 12px; box-shadow: 0 8px 28px rgb(40 16 90 / 18%);',
} as const;

/** The tooltip of a chart along one axis: lines of words for each place on it, the first of them its head. */
export function axisTip(wordsAt: (index: number) => readonly string[]) {
  return {
    ...TIP,
    trigger: 'axis',
    axisPointer: POINTER,
    formatter: ([first]: readonly { readonly dataIndex: number }[]) =>
      tipElement(wordsAt(first?.dataIndex ?? 0)),
  } as const;
}
