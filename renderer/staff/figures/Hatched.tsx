import { useSay } from '../language.ts';
import './Hatched.css';
import { FIGURES_TEXTS } from './texts.ts';

/** Says what the hatching in a chart means. */
export function Hatched() {
  const say = useSay();
  return (
    <p className="hatched">
      <span aria-hidden="true" />
      {say(FIGURES_TEXTS.hatched)}
    </p>
  );
}
