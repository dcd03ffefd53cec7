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
