import { LANDMARKS, type LandmarkId, landmarkById } from '../../../../domain/landmarks/landmarks.ts';
import type { FlowLine } from '../../../../domain/statistics/Overview.ts';
import { LANDMARK_COLOURS } from '../../charts/palette.ts';
import { type Language, said } from '../../language.ts';

export type FlowNode = { readonly name: string; readonly title: string; readonly colour: string };
export type FlowLink = { readonly source: string; readonly target: string; readonly value: number };

const BEGIN = { zh: '从此开始', en: 'Begins here' };
const BEGIN_COLOUR = '#8c7ab8';

/**
 * Where visitors came from on the left, where they went on the right. A landmark stands on both sides, since people
 * walk in circles and the picture cannot.
 */
export function flowView(
  flow: readonly FlowLine[],
  language: Language,
): { readonly nodes: FlowNode[]; readonly links: FlowLink[] } {
  const links = flow
    .filter(({ stamps }) => stamps > 0)
    .map(({ from, to, stamps }) => ({ source: fromName(from), target: toName(to), value: stamps }));
  const used = new Set(links.flatMap(({ source, target }) => [source, target]));
  const both = LANDMARKS.flatMap(({ id }, index) => {
    const colour = LANDMARK_COLOURS[index] ?? BEGIN_COLOUR;
    const title = said(landmarkById(id), language);
    return [
      { name: fromName(id), title, colour },
      { name: toName(id), title, colour },
    ];
  });
  const nodes = [{ name: fromName(null), title: said(BEGIN, language), colour: BEGIN_COLOUR }, ...both];
  return { nodes: nodes.filter(({ name }) => used.has(name)), links };
}

function fromName(id: LandmarkId | null): string {
  return `from ${id ?? 'nowhere'}`;
}

function toName(id: LandmarkId): string {
  return `to ${id}`;
}
