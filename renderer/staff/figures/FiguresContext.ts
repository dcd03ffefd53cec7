import { createContext, use } from 'react';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { FiguresFrame } from '../../../contract/staffApi.ts';
import type { Overview } from '../../../domain/statistics/Overview.ts';

/** The figures that are shown, with what was asked for. */
export type ShownFigures = {
  readonly overview: Overview;
  readonly question: FiguresInput;
  readonly frame: FiguresFrame;
  /** On the kiosk's own screen nothing can be downloaded. */
  readonly onScreen: boolean;
};

export const FiguresContext = createContext<ShownFigures | null>(null);

export function useShownFigures(): ShownFigures {
  const shown = use(FiguresContext);
  if (shown === null) throw new Error('There are no figures around this component');
  return shown;
}
