import type { Figures } from '../../../domain/statistics/Figures.ts';
import { type Bilingual, useSay } from '../language.ts';
import { FIGURE_NAMES, type FigureName } from '../tables/figureNames.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { Definition } from './Definition.tsx';
import './Tile.css';
import { useWording } from './Wording.ts';

type TileProps = {
  readonly figures: Figures;
  readonly figure: FigureName;
  /** Said below the number. */
  readonly note?: Bilingual | null;
  readonly large?: boolean;
};

/** One figure, with what it means and how well the kiosks saw. */
export function Tile({ figures, figure, note = null, large = false }: TileProps) {
  const say = useSay();
  const wording = useWording();
  const name = FIGURE_NAMES[figure];
  const value = figures[figure];
  const text = figure.endsWith('Ms')
    ? wording.seconds(value)
    : figure.endsWith('Rate') || figure.endsWith('Share')
      ? wording.share(value)
      : wording.count(value ?? 0);
  return (
    <div className="tile" data-large={large || undefined} data-figure={figure}>
      <span className="tile-name">
        {say(name)}
        <Definition table="summary" column={name.column} name={say(name)} />
      </span>
      <strong className="tile-value">{text}</strong>
      {note !== null && <span className="tile-note">{say(note)}</span>}
      <CoverageBar coverage={figures} />
    </div>
  );
}
